/** What one survey counts as a figure. */
export interface Measure {
  /** Id of the indicator, `ind.neighbour-weekly`. */
  readonly id: string;
  /** Id of the question. */
  readonly field: string;
  /** Answers that count; the figure is their share of everybody who answered this question. */
  readonly counts: readonly string[];
}

/** Who was asked, and how many live there: by the id of the area. */
export interface Asked {
  readonly invited: number;
  /** For the margin; without it the margin is a little too wide. */
  readonly population?: number;
}

/** An answered question list: its area, and whether each measure counts it; absent for "rather not say". */
export interface Counted {
  readonly area: string;
  readonly yes: Readonly<Record<string, boolean>>;
}

/** One value of a native indicators feed (domain.md §3): without `value`, too few to show. */
export interface Figure {
  readonly level: 'area' | 'municipality';
  readonly place: string;
  readonly year: number;
  readonly n?: number;
  readonly invited?: number;
  readonly value?: number;
  /** Percentage points, half the width of the 95 % interval. */
  readonly margin?: number;
  readonly suppressed?: true;
}

interface Cell {
  readonly place: string;
  readonly n: number;
  readonly yes: number;
}

export const FEWEST = 30;
const SMALL = 4;

export const isSmall = (count: number) => count > 0 && count <= SMALL;

/** Too few to show, or one of its two counts would point at people (domain.md 4d, rule 2). */
const isTelling = ({ n, yes }: Cell) => n < FEWEST || isSmall(yes) || isSmall(n - yes);

const together = (cells: readonly Cell[]): Cell => ({
  place: '',
  n: cells.reduce((sum, { n }) => sum + n, 0),
  yes: cells.reduce((sum, { yes }) => sum + yes, 0),
});

/**
 * Which areas stay hidden: those that tell too much and, while what is hidden could be worked out from the whole by taking
 * away what is shown, the next smallest too.
 */
function hiddenPlaces(cells: readonly Cell[]): ReadonlySet<string> {
  const hidden = cells.filter((cell) => cell.place === '' || isTelling(cell));
  const shown = cells.filter((cell) => !hidden.includes(cell)).sort((a, b) => a.n - b.n);
  while (hidden.length > 0 && isTelling(together(hidden))) {
    const next = shown.shift();
    if (!next) break;
    hidden.push(next);
  }
  return new Set(hidden.map(({ place }) => place));
}

/** 1.96·√(p(1−p)/n), smaller where a good part of those who live there answered (domain.md 4d, rule 1). */
function marginOf({ n, yes }: Cell, population: number | undefined): number {
  const p = yes / n;
  const part = population !== undefined && population > n ? Math.sqrt((population - n) / (population - 1)) : 1;
  return 196 * Math.sqrt((p * (1 - p)) / n) * part;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function toFigure(cell: Cell, level: Figure['level'], place: string, year: number, asked: Asked | undefined): Figure {
  const invited = asked && { invited: asked.invited };
  // How many answered says no more than the figure would, where there are enough of them.
  if (cell.n < FEWEST) return { level, place, year, ...invited, suppressed: true };
  const about = { level, place, year, n: cell.n, ...invited };
  if (isTelling(cell)) return { ...about, suppressed: true };
  const margin = tenth(marginOf(cell, asked?.population));
  return { ...about, value: tenth((100 * cell.yes) / cell.n), margin };
}

/** The figures of one measure: the municipality and each of its areas. What is hidden is not in them at all. */
export function figuresOf(
  measure: Measure,
  answers: readonly Counted[],
  year: number,
  municipality: string,
  asked: Readonly<Record<string, Asked>>,
): readonly Figure[] {
  const cells = new Map<string, Cell>();
  for (const { area, yes } of answers) {
    const counts = yes[measure.id];
    if (counts === undefined) continue;
    const { n, yes: before } = cells.get(area) ?? { n: 0, yes: 0 };
    cells.set(area, { place: area, n: n + 1, yes: before + (counts ? 1 : 0) });
  }
  const all = [...cells.values()];
  const hidden = hiddenPlaces(all);
  const whole = toFigure(together(all), 'municipality', municipality, year, asked[municipality]);
  const areas = all
    .filter(({ place }) => place !== '')
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map((cell) => {
      const figure = toFigure(cell, 'area', cell.place, year, asked[cell.place]);
      if (!hidden.has(cell.place) || figure.suppressed) return withoutCount(figure);
      const { value: _value, margin: _margin, ...rest } = figure;
      return withoutCount({ ...rest, suppressed: true });
    });
  return [whole, ...areas];
}

/** A hidden one says nothing of how many answered: that too could be worked out. */
function withoutCount(figure: Figure): Figure {
  if (!figure.suppressed) return figure;
  const { n: _n, ...rest } = figure;
  return rest;
}
