import type { FigureColumns } from './indicator-columns.ts';
import { levelNamed, placeHeading } from './indicator-names.ts';
import { levelOf } from './place-level.ts';
import type { Table } from './table.ts';

/**
 * A table with places beside each other, `Jaar;Wijk Noord;Wijk Zuid;Vlaanderen`, with those below each other; `undefined` where
 * its columns are something else, or where no row says when it is about.
 */
export function placesBelow(table: Table, { places, values, time }: FigureColumns): Table | undefined {
  const isPlace = (name: string) => levelOf(name) !== undefined || placeHeading(name) !== undefined;
  if (places.length > 0 || time === undefined || values.length < 2 || values.some(({ period }) => period))
    return undefined;
  if (!values.some(({ name }) => isPlace(name))) return undefined;
  const { headings, rows } = table;
  const others = headings.flatMap((_, at) => (values.some((each) => each.at === at) ? [] : at));
  const isOfAreas = values.some(({ name }) => levelNamed(name) === 'area');
  return {
    ...table,
    headings: [...others.map((at) => headings[at] ?? ''), isOfAreas ? 'wijk' : 'gebied', 'waarde'],
    rows: rows.flatMap(({ cells, path }) =>
      values.map(({ at, heading }) => ({ cells: [...others.map((each) => cells[each]), heading, cells[at]], path })),
    ),
    under: (heading) => (others.some((at) => headings[at] === heading) ? table.under(heading) : ''),
  };
}
