import type { CsvTable } from '../table/csv-rows.ts';

/** Of these the code says more than its words. */
const CODES = /^(TIME_PERIOD|OBS_VALUE|OBS_STATUS|OBS_FLAG|CONF_STATUS|OBS_CONF)$/;
const NO_DATA = /^(DATAFLOW|UNIT_MULT|DECIMALS)$/;

type Cells = readonly unknown[];

/** One component of the structure: its code, and the words for that, in each row. */
interface Component {
  readonly heading: string;
  readonly code: (cells: Cells) => string;
  readonly words: (cells: Cells) => string;
}

/**
 * An answer of SDMX in CSV with the words for its codes, each in the next column (`REF_AREA,Reference area`) or behind a colon
 * (`REF_AREA: Reference area` above `BE: Belgium`), as a table with words only; of a place both are kept.
 */
export function withWords(table: CsvTable): CsvTable {
  const { headings, rows } = table;
  const named = headings.indexOf('STRUCTURE_NAME');
  const components = componentsIn(headings, named !== -1);
  const power = components.find(({ heading }) => heading === 'UNIT_MULT');
  const columns = components.flatMap(({ heading, code, words }): [string, Component['code']][] => {
    if (NO_DATA.test(heading)) return [];
    if (CODES.test(heading)) return [[heading, code]];
    if (/^(REF_AREA|geo)$/i.test(heading))
      return [
        ['code', code],
        ['name', words],
      ];
    if (/^unit/i.test(heading)) return [['unit', (cells) => `${times(power?.code(cells))}${words(cells)}`]];
    return [[/^(INDICATOR|MEASURE)$/.test(heading) ? 'indicator' : heading, words]];
  });
  return {
    ...table,
    headings: columns.map(([heading]) => heading),
    rows: rows.map((row) => ({ ...row, cells: columns.map(([, read]) => read(row.cells)) })),
    title: named === -1 ? table.title : wordsIn(rows[0]?.cells[named]),
  };
}

const wordsIn = (cell: unknown): string => (typeof cell === 'string' ? cell.trim() : '');

const times = (power = ''): string => (Number(power) > 0 ? `× ${10 ** Number(power)} ` : '');

function componentsIn(headings: readonly string[], arePaired: boolean): readonly Component[] {
  const first = headings.findIndex((heading) => !/^(STRUCTURE(_ID|_NAME)?|ACTION)$/.test(heading));
  return headings.slice(first).flatMap((written, place): Component[] => {
    const at = first + place;
    const own = (cells: Cells) => wordsIn(cells[at]);
    if (arePaired) {
      const words = (cells: Cells) => wordsIn(cells[at + 1]) || own(cells);
      return place % 2 === 0 ? [{ heading: written, code: own, words }] : [];
    }
    const part = (which: 0 | 1) => (cells: Cells) => own(cells).split(/: ?(.*)/s)[which] || own(cells);
    return [{ heading: written.replace(/:.*/s, ''), code: part(0), words: part(1) }];
  });
}
