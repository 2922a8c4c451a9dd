import {
  box,
  inLines,
  line,
  stacked,
  type Drawing,
  type DrawnWords,
  type Strokes,
} from '../../domain/chart-drawing.ts';
import { isValued } from '../../domain/chart-runs.ts';
import { placeOn, scaleOf } from '../../domain/chart-scale.ts';
import type { IndicatorView, PlacePoint } from '../../domain/indicator-view.ts';
import type { Unit } from '../../domain/indicator.ts';
import { colon } from '../../i18n/colon.ts';
import { valueWords, type IndicatorText } from '../parts/indicator-words.ts';
import { boundsOf, valueWriter } from './chart-values.ts';
import { placeTitle } from './place-name.ts';

/** Letters that fit beside each other in the narrowest chart; of bold ones an eighth less. */
export const LETTERS = 32;
const LEAST = 9;
const LINE = 1.3;
/** A part is seen beside all that it is a part of. */
const WHOLE: Partial<Record<Unit, number>> = { percent: 100, per100: 100, score10: 10 };
/** What is seen of a bar at least, for 0 is a figure too. */
const THINNEST = 0.6;

/** A bar for each place, with its name and its value above it. Why there is no number stands where the bar would be. */
export function barChart(
  { indicator, own, compared, target }: IndicatorView,
  text: IndicatorText,
  letters = LETTERS,
): Drawing {
  const places = [own, ...compared];
  const valued = places.filter(isValued);
  const goals = target ? [target.value] : [];
  const write = valueWriter([...goals, ...valued.map(({ told }) => told.value)], indicator, text);
  const isOneYear = new Set(valued.map(({ figure }) => figure?.year)).size < 2;
  // A country counts so many more than a neighbourhood that the latter would have no bar left.
  const measured = indicator.unit === 'count' ? [own] : places;
  const whole = WHOLE[indicator.unit] ?? 0;
  const scale = scaleOf(indicator.unit, [whole, ...goals, ...measured.flatMap((place) => boundsOf(place, indicator))]);
  const across = (value: number) => placeOn(scale, value) * 100;

  const row = (place: PlacePoint, look: string): Drawing => {
    const name = placeTitle(place, text);
    const room = look === 'here' ? letters * 0.875 : letters;
    if (!isValued(place)) {
      const why = inLines(valueWords(place.told, indicator, text), letters, 6);
      return stacked([written(inLines(name, room, 2), look), written(why, 'untold'), gap]);
    }
    const { told, figure } = place;
    const value = isOneYear || !figure ? write(told.value) : `${write(told.value)} (${figure.year})`;
    const left = room - value.length;
    const bounds = boundsOf(place, indicator).map(across);
    return stacked([
      // A value has a line of its own where it would leave the name no room.
      written(left < LEAST ? [...inLines(name, room, 3), ''] : inLines(name, left, 2), look, value),
      measured.includes(place)
        ? bar([across(0), across(told.value), across(whole)], look, bounds, goals.map(across))
        : gap,
    ]);
  };
  return stacked([
    row(own, 'here'),
    ...compared.map((place) => row(place, place.reasons.length > 0 ? 'partly' : '')),
    ...goals.map((goal) =>
      goalWords(
        `${text.t('indicators.goal')}${colon(text.language)}${write(goal)}`,
        across(goal),
        letters < LETTERS ? 100 : 55,
      ),
    ),
  ]);
}

const gap: Drawing = { height: 0.5, strokes: [], words: [] };

/** Lines of words, and a value at the end of the last. */
function written(lines: readonly string[], look: string, value?: string): Drawing {
  const words: DrawnWords[] = lines.map((each, at) => ({ look, at: [0, at * LINE + 1], words: each }));
  const height = lines.length * LINE;
  if (value) words.push({ look, at: [100, height - LINE + 1], ends: true, words: value });
  return { height, strokes: [], words };
}

/** A bar from 0 to a value, on the whole, between which bounds that value may truly be, and a mark at each goal. All across. */
function bar(
  [zero, end, whole]: readonly [number, number, number],
  look: string,
  [low = 0, high]: readonly number[],
  goals: readonly number[],
): Drawing {
  const thick = look === 'here' ? 0.9 : 0.6;
  const [top, middle, bottom] = [0.25, 0.25 + thick / 2, 0.25 + thick];
  const left = Math.min(zero, end, 100 - THINNEST);
  const shape = box(left, top, Math.max(zero, end, left + THINNEST), bottom);
  const strokes: Strokes[] = whole > zero ? [{ look: 'track', lines: [box(zero, top, whole, bottom)] }] : [];
  strokes.push({ look: `bar ${look}`.trim(), lines: [shape] });
  const upright = (at: number) => line(at, top - 0.15, at, bottom + 0.15);
  if (high !== undefined) {
    const ends = [low, high].map((at) => line(at, middle - 0.25, at, middle + 0.25));
    const lines = [line(low, middle, high, middle), ...ends];
    // Twice: a light edge around it keeps it apart from its bar.
    strokes.push({ look: 'edge', lines }, { look: 'whisker', lines });
  }
  if (goals.length > 0) strokes.push({ look: 'goal', lines: goals.map(upright) });
  if (zero > 0) strokes.push({ look: 'axis', lines: [upright(zero)] });
  return { height: bottom + 0.7, strokes, words: [] };
}

/** What the marks at a goal mean, under them; `least`: how much of the width they may need. */
const goalWords = (words: string, across: number, least: number): Drawing => ({
  height: LINE,
  strokes: [],
  words: [
    {
      look: 'goal',
      at: [across > 50 ? Math.max(across, least) : Math.min(across, 100 - least), 0.8],
      ends: across > 50,
      words,
    },
  ],
});
