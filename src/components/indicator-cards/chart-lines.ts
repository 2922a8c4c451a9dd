import { inLines, line, type Drawing, type DrawnWords, type Spot, type Strokes } from '../../domain/chart-drawing.ts';
import { breaksOf, isValued, runsOf, type Valued } from '../../domain/chart-runs.ts';
import { placeOn, scaleOf } from '../../domain/chart-scale.ts';
import { timeOf } from '../../domain/figure-time.ts';
import type { IndicatorView, PlacePoint, Series } from '../../domain/indicator-view.ts';
import { periodWords, type IndicatorText } from '../parts/indicator-words.ts';
import { heightOf, labelled, type Label } from './chart-labels.ts';
import { valueWriter } from './chart-values.ts';
import { placeTitle } from './place-name.ts';

/** Where the lines begin and end, and where their names begin: beside them so many letters fit in the narrowest chart. */
const FIRST = 1.5;
const LAST = 52;
const BESIDE = 57;
const LETTERS = 12;
const LINE = 1.2;
/** Above the lines, for the first value of one that begins at the top. */
const ABOVE = 1.5;
const LOWEST = 7;
/** Letters of two periods that fit beside each other under the lines. */
const PERIODS = 15;
/** As far across the first value begins at its point; further on it ends there. */
const BEGINS = 28;

/** Where a point stands. */
type Stand = (point: Valued) => Spot;

/** A line for each place through the years, its name and latest value at its end. Where there is no number is no line. */
export function lineChart(view: IndicatorView, text: IndicatorText): Drawing {
  const { indicator, target } = view;
  const series = drawn(view);
  const points = series.flatMap((each) => each.points);
  const times = points.map(timeOf);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const goals = target ? [target.value] : [];
  const valued = series.map((each) => each.points.filter(isValued));
  const scale = scaleOf(indicator.unit, [...goals, ...valued.flat().map(({ told }) => told.value)]);
  const ends = valued.map((each) => each.at(-1));
  const written = [valued[0]?.[0], ...ends].flatMap((point) => point?.told.value ?? []);
  const write = valueWriter([...goals, ...written], indicator, text);

  const names = series.flatMap((each, at) => {
    const end = ends[at];
    const year = end && timeOf(end) < last ? ` (${end.figure?.year})` : '';
    return end
      ? { look: at === 0 ? 'here' : '', words: labelWords(placeTitle(each, text), write(end.told.value) + year), end }
      : [];
  });
  const goalNames = goals.map((goal) => ({ goal, words: labelWords(text.t('indicators.goal'), write(goal)) }));
  const room = [...names, ...goalNames].reduce((sum, label) => sum + heightOf(label), 0);
  const base = Math.max(ABOVE + LOWEST, room);
  const down = (value: number) => base - placeOn(scale, value) * (base - ABOVE);
  const stand: Stand = (point) => [
    FIRST + ((timeOf(point) - first) / (last - first || 1)) * (LAST - FIRST),
    down(point.told.value),
  ];
  const labels: readonly Label[] = [
    ...names.map(({ look, words, end }) => ({ look, words, end: stand(end) })),
    ...goalNames.map(({ goal, words }) => ({ look: 'goal', words, end: [LAST + FIRST, down(goal)] as const })),
  ];
  const beside = labelled(labels, LAST + FIRST, BESIDE, base);
  const under = periods(points, [first, last], base, text);
  const level = (value: number) => line(0, down(value), LAST + FIRST, down(value));
  return {
    height: under.height,
    strokes: [
      { look: 'axis', lines: [level(0)] },
      ...goals.map((goal) => ({ look: 'goal', lines: [level(goal)] })),
      ...beside.strokes,
      // The own line on top.
      ...series
        .map((each, at) => through(each, at, stand))
        .reverse()
        .flat(),
    ],
    words: [...firstValue(valued[0] ?? [], stand, base, write), ...under.words, ...beside.words],
  };
}

/** A name and a value, in one line where both fit. */
const labelWords = (name: string, value: string): readonly string[] =>
  name.length + value.length < LETTERS ? [`${name} ${value}`] : [...inLines(name, LETTERS, 2), value];

/** A country counts so many more than a neighbourhood that the latter would be a line on the ground: counts stand alone. */
const drawn = ({ indicator, series }: IndicatorView): readonly Series[] =>
  indicator.unit === 'count' ? series.slice(0, 1) : series;

/** The lines of one series, a dot where a value would else be hard to find, and a mark where it was measured anew. */
function through({ points }: Series, at: number, stand: Stand): readonly Strokes[] {
  const runs = runsOf(points).map((run) => run.map(stand));
  const dots = runs.flatMap((run) => (at === 0 || run.length === 1 ? run : run.slice(-1)));
  const breaks = breaksOf(points).flatMap(([before, after]) => {
    const [[x1, y1], [x2, y2]] = [stand(before), stand(after)];
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
    return [-0.6, 0.6].map((aside) => line(x + aside - 0.5, y + 0.5, x + aside + 0.5, y - 0.5));
  });
  return [
    { look: `line s${at}`, lines: runs.filter((run) => run.length > 1) },
    { look: `dot s${at}`, lines: dots.map((dot) => [dot]) },
    { look: 'break', lines: breaks },
  ].filter(({ lines }) => lines.length > 0);
}

/** The first value of the own line: above its point, or below where the line goes up. */
function firstValue(
  [begin, next]: readonly Valued[],
  stand: Stand,
  base: number,
  write: (value: number) => string,
): readonly DrawnWords[] {
  if (!begin || !next) return [];
  const [x, y] = stand(begin);
  const isBelow = stand(next)[1] < y && y + LINE < base;
  const words = write(begin.told.value);
  return [{ look: 'here worth', at: [x, isBelow ? y + LINE : y - 0.5], ends: x > BEGINS, words }];
}

/** The first and the last period under the ends of the lines; one after the other where both do not fit there. */
function periods(points: readonly PlacePoint[], ends: readonly number[], base: number, text: IndicatorText) {
  const [begin = '', end = ''] = ends.map((time) => {
    const figure = points.find((point) => timeOf(point) === time)?.figure;
    return figure ? periodWords(figure, text) : '';
  });
  const look = 'period';
  const down = base + LINE;
  const lines = begin.length + end.length > PERIODS ? inLines(`${begin} – ${end}`, 2 * PERIODS, 2) : [];
  const words: readonly DrawnWords[] =
    lines.length > 0
      ? lines.map((each, at) => ({ look, at: [0, down + at * LINE], words: each }))
      : [
          { look, at: [0, down], words: begin },
          { look, at: [LAST + FIRST, down], ends: true, words: end },
        ];
  return { height: down + Math.max(0, lines.length - 1) * LINE + 0.4, words };
}
