import type { FeedRequest } from '../../domain/feed.ts';
import { fold } from '../../domain/fold.ts';
import type { RowReport } from '../format.ts';
import type { Category, Dimension } from './cube.ts';

/** In the order in which they are tried, each on all categories. */
const TOTAL: readonly ((category: Category) => boolean)[] = [
  // `T001038`: the Dutch office.
  ({ id }) => /^(_?t|t\d{6}|tot|_?total|totaal|all|sss)$/i.test(id),
  ({ label }) => /^(total|totaal|totale|totalt|i alt|ensemble|insgesamt|gesamt|zusammen)$/.test(fold(label).trim()),
  ({ label }) =>
    /^(total|totaal|algemeen totaal|ensemble|insgesamt|gesamt|all|alle|tous|toutes|both|beide|les deux)(?![\p{L}\d])/u.test(
      fold(label).trim(),
    ),
];

/** The category that stands for all others, in whichever way it is called; -1 where none does. */
export function totalIn(categories: readonly Category[]): number {
  for (const isTotal of TOTAL) {
    const at = categories.findIndex(isTotal);
    if (at !== -1) return at;
  }
  return -1;
}

/**
 * The categories that the webmaster asked for, by the id or label of both dimension and category; several stand behind each
 * other with commas. `undefined`: nothing that is there was asked for.
 */
export function askedFor(
  dimension: Dimension,
  { dimensions = {} }: FeedRequest,
  report: RowReport,
): readonly number[] | undefined {
  const { id, label, categories } = dimension;
  const wanted = Object.entries(dimensions).find(([key]) => isCalled(key, id, label))?.[1];
  if (wanted === undefined) return undefined;
  const found = [[wanted], wanted.split(',')]
    .map((names) =>
      categories.flatMap((each, at) => (names.some((name) => isCalled(name, each.id, each.label)) ? [at] : [])),
    )
    .find(({ length }) => length > 0);
  if (!found) report.warning('dimension.unknown', `dimension/${id}`, wanted);
  return found;
}

const isCalled = (name: string, id: string, label: string) => {
  const folded = fold(name).trim();
  return folded === fold(id).trim() || folded === fold(label).trim();
};

export interface Choice {
  readonly at: number;
  /** Whether it is neither a total nor the only one: other figures than these may be read from the same cube. */
  readonly isAsked: boolean;
}

/** One category of a dimension that is not place or time: as asked, else the total, else the first, which is said. */
export function choiceOf(dimension: Dimension, request: FeedRequest, report: RowReport): Choice {
  const { id, label, categories } = dimension;
  const total = categories.length === 1 ? 0 : totalIn(categories);
  const [asked] = askedFor(dimension, request, report) ?? [];
  if (asked !== undefined) return { at: asked, isAsked: asked !== total };
  if (total !== -1) return { at: total, isAsked: false };
  const [first, ...others] = categories.slice(0, 12).map((each) => each.label);
  report.advice('dimension.chosen', `dimension/${id}`, `${label}: ${first}; ${others.join(', ')}`);
  return { at: 0, isAsked: false };
}
