import { reasonsAgainst } from './comparability.ts';
import { placesOf, type Place } from './figure-places.ts';
import { inTime, markBreaks, pointOf, trendOf } from './figure-series.ts';
import type { Compared, IndicatorView, PlacePoint, Series, Viewpoint } from './indicator-view.ts';
import type { Figure, Indicator } from './indicator.ts';
import { asShown, difference, isSame } from './margin.ts';
import { oneIn } from './one-in.ts';

/** Lines that can be told apart without colour (safety-and-access.md W4). */
const MOST_SERIES = 4;
/** In which zone the year begins does not matter for so long. */
const STALE_YEARS = 5;

/** What one card says of an indicator to somebody here; `undefined` where it has nothing to do with the chosen area. */
export function viewOf(indicator: Indicator, viewpoint: Viewpoint): IndicatorView | undefined {
  const places = placesOf(indicator, viewpoint);
  if (!places) return undefined;
  const { levels, now } = viewpoint;
  const own = lineOf(places.own, indicator);
  const others = places.around
    .filter(({ level }) => levels?.includes(level) ?? true)
    .map((place) => lineOf(place, indicator));
  const compared = comparedWith(
    own.latest,
    others.map(({ latest }) => latest),
    indicator,
  );
  const value = numberOf(own.latest);
  const year = own.latest.figure?.year;
  const hasNumber = value !== undefined;
  return {
    indicator,
    own: own.latest,
    compared,
    series: [own, ...others.filter(({ series }) => series.points.some(isNumber))]
      .slice(0, MOST_SERIES)
      .map(({ series }) => series),
    trend: trendOf(own.series.points, indicator),
    oneIn: hasNumber && indicator.unit === 'percent' ? oneIn(value) : undefined,
    mood: moodOf(compared, indicator),
    staleSince: hasNumber && year !== undefined && now.getUTCFullYear() - year > STALE_YEARS ? year : undefined,
    target: targetOf(value, indicator),
    baseline: own.series.points.find(({ figure }) => figure?.year === indicator.baselineYear),
  };
}

interface Line {
  readonly latest: PlacePoint;
  readonly series: Series;
}

/** The points of a place, and the latest that says something: a year that is not filled in yet hides no figure. */
function lineOf({ level, key, name, figures }: Place, indicator: Indicator): Line {
  const where = { level, key, name };
  const point = (figure: Figure | undefined): PlacePoint => ({ ...where, ...pointOf(figure, indicator) });
  const points = markBreaks(inTime(figures)).map(point);
  const latest = points.findLast(({ told }) => told.is !== 'missing') ?? points.at(-1) ?? point(undefined);
  return { latest, series: { ...where, points } };
}

const numberOf = ({ told }: PlacePoint): number | undefined => (told.is === 'value' ? told.value : undefined);
const isNumber = ({ told }: PlacePoint): boolean => told.is === 'value';

/**
 * The own point beside others. The wide margin of one may make it "about the same" where a number that is nearer is not, and
 * nobody could read "as many as in Balen (6 %), but more than in Flanders (6 %)": what is no further is about the same too.
 */
export function comparedWith(
  own: PlacePoint,
  others: readonly PlacePoint[],
  indicator: Indicator,
): readonly Compared[] {
  const compared = others.map((other) => comparedTo(own, other, indicator));
  const shown = (point: PlacePoint) => asShown(numberOf(point) ?? Number.NaN, indicator);
  const same = [own, ...compared.filter(({ verdict }) => verdict === 'same')].map(shown);
  const [low, high] = [Math.min(...same), Math.max(...same)];
  return compared.map((each) =>
    each.verdict !== undefined && shown(each) >= low && shown(each) <= high ? { ...each, verdict: 'same' } : each,
  );
}

/** Of what cannot be compared, or counts as many as a place is large, nobody says that it is more or less. */
function comparedTo(own: PlacePoint, other: PlacePoint, indicator: Indicator): Compared {
  const one = numberOf(own);
  const another = numberOf(other);
  if (one === undefined || another === undefined || !own.figure || !other.figure) return { ...other, reasons: [] };
  const reasons = reasonsAgainst(own.figure, other.figure);
  if (reasons.length > 0 || indicator.unit === 'count') return { ...other, reasons };
  const between = difference(one, another);
  const verdict = isSame(own.figure, other.figure, indicator) ? 'same' : between > 0 ? 'higher' : 'lower';
  return { ...other, verdict, difference: between, reasons };
}

/**
 * Only the nearest place that can be compared counts: about the same there is neither good nor bad. Nobody could read "more than
 * in Balen, less than in Flanders. That is good news": nor is what is the other way elsewhere.
 */
function moodOf(compared: readonly Compared[], { direction }: Indicator): IndicatorView['mood'] {
  const [verdict, ...others] = compared.flatMap((each) => each.verdict ?? []);
  const isDivided = others.some((other) => other !== 'same' && other !== verdict);
  if (direction === 'neutral' || verdict === undefined || verdict === 'same' || isDivided) return undefined;
  return (verdict === 'higher') === (direction === 'up') ? 'good' : 'attention';
}

function targetOf(value: number | undefined, { target, direction }: Indicator): IndicatorView['target'] {
  if (!target) return undefined;
  const isReached =
    value !== undefined &&
    direction !== 'neutral' &&
    (direction === 'up' ? value >= target.value : value <= target.value);
  return { ...target, isReached };
}
