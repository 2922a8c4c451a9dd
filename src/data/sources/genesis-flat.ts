import type { CsvTable } from '../table/csv-rows.ts';
import { wordsIn } from './indicator-places.ts';

const DIMENSION = /^(\d)_(?:merkmal|variable)_code$/i;
const NO_DATA = /^(?:statisti[ck]s?|time|zeit|\d|value_variable)_|^value_q$/i;

/** What the codes of their regional variables mean, in words for a level. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/GEM|GEOGM/, 'Gemeinde'],
  [/^(?:DINSG|GEODL)/, 'Land'],
  [/LAND|REGBEZ|KREIS|^GEO|STADTE/, 'Region'],
];

/** A flat table with a column for each variable, under its own name; of the regional one code, name and level. */
export function inColumns(table: CsvTable): CsvTable {
  const { headings, rows } = table;
  const first = rows[0]?.cells ?? [];
  const cell = (cells: readonly unknown[], at: number) => wordsIn(cells[at]);
  const read = (at: number) => (cells: readonly unknown[]) => cell(cells, at);
  const levelOf = (code: string) => LEVELS.find(([codes]) => codes.test(code.toUpperCase()))?.[1];
  const columns: (readonly [string, (cells: readonly unknown[]) => string])[] = headings.flatMap((heading, at) => {
    if (DIMENSION.test(heading)) {
      // Four columns: the variable and its value, each with its code.
      if (!levelOf(cell(first, at))) return [[cell(first, at + 1), read(at + 3)] as const];
      return [
        ['niveau', (cells: readonly unknown[]) => levelOf(cell(cells, at)) ?? ''] as const,
        ['code', read(at + 2)] as const,
        ['name', read(at + 3)] as const,
      ];
    }
    // `BEVSTD__Bevoelkerungsstand__Anzahl`: of older tables the figures stand in columns of their own.
    const [, label, unit] = heading.trim().split('__');
    if (label && unit) return [[`${label} [${unit}]`, read(at)] as const];
    if (/^(?:time|zeit)$/i.test(heading))
      return [['Jahr', (cells: readonly unknown[]) => read(at)(cells).replace(/^\d\d\.\d\d\./, '')] as const];
    if (/^value_variable_label$/i.test(heading)) return [['Indikator', read(at)] as const];
    if (/^value_unit$/i.test(heading)) return [['Einheit', read(at)] as const];
    return NO_DATA.test(heading) ? [] : [[heading, read(at)] as const];
  });
  const label = headings.findIndex((heading) => /^statisti[ck]s?_label$/i.test(heading));
  return {
    ...table,
    headings: columns.map(([heading]) => heading),
    rows: rows
      .filter(({ cells }) => cells.length > 1)
      .map((row) => ({ ...row, cells: columns.map(([, of]) => of(row.cells)) })),
    title: cell(first, label) || table.title,
  };
}
