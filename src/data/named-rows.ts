import { firstWords } from './sources/wire.ts';
import { NONE, fieldsOf, isFields, listOf, type Fields } from './values/fields.ts';

/** A list of rows, the first of them with the headings, and where each stands, as a JSON Pointer. */
export interface NamedRows {
  readonly rows: readonly (readonly unknown[])[];
  readonly path: (at: number) => string;
}

const COLUMNS = ['columns', 'cols', 'fields'];
const ROWS = ['rows', 'data', 'values'];

/** A table that names its columns beside its rows: Datasette, Socrata, and what Google answers for a sheet; or column by column. */
export function columnsBeside(json: unknown): NamedRows | undefined {
  return besideRows(json) ?? byColumn(fieldsOf(json));
}

/** `{"naam": ["De Linde", …], "lat": [51.2, …]}`, and as pandas writes it, `{"naam": {"0": "De Linde", …}, "lat": {"0": 51.2, …}}`. */
function byColumn(json: Fields): NamedRows | undefined {
  const headings = Object.keys(json);
  const columns = Object.values(json).map(cellsInOrder);
  const [{ length } = NONE] = columns;
  const isTable = columns.every((cells) => cells.length === length && !cells.some((cell) => Object(cell) === cell));
  if (length < 2 || columns.length < 2 || !isTable) return undefined;
  const rows = Array.from({ length }, (_, at) => columns.map((cells) => cells[at]));
  return { rows: [headings, ...rows], path: (at) => `/${at - 1}` };
}

function cellsInOrder(column: unknown): readonly unknown[] {
  if (Array.isArray(column)) return column;
  const cells = Object.entries(fieldsOf(column));
  return cells.every(([key], at) => key === String(at)) ? cells.map(([, cell]) => cell) : NONE;
}

function besideRows(json: unknown): NamedRows | undefined {
  const answer = fieldsOf(json);
  const { table, meta } = answer;
  const inside = isFields(table) ? table : answer;
  const about = fieldsOf(fieldsOf(meta)['view'] ?? inside);
  const headings = COLUMNS.map((name) => listOf(about[name]).map(nameOf)).find((names) => names.length > 1);
  const name = ROWS.find((each) => Array.isArray(inside[each]));
  const rows = name === undefined ? [] : listOf(inside[name]).map(cellsOf);
  if (!headings?.some(Boolean) || !rows.some((row) => row.length > 0)) return undefined;
  const path = isFields(table) ? `/table/${name}` : `/${name}`;
  return { rows: [headings, ...rows], path: (at) => `${path}/${at - 1}` };
}

const nameOf = (column: unknown): string => {
  const { label, name, title, id } = fieldsOf(column);
  return firstWords(column, label, name, title, id) ?? '';
};

/** `["De Linde", 51.2]`, or `{"c": [{"v": "De Linde"}, {"v": 51.2, "f": "51,20"}]}`. */
function cellsOf(row: unknown): readonly unknown[] {
  if (Array.isArray(row)) return row;
  return listOf(fieldsOf(row)['c']).map((cell) => valueOf(fieldsOf(cell)));
}

/** `Date(2026,11,1,14,0,0)` has its months from 0 on; an hour is a list. */
function valueOf({ v: value, f: shown }: Fields): unknown {
  if (Array.isArray(value)) return shown;
  const [year, month, ...rest] = /^Date\(([\d,]+)\)$/.exec(String(value))?.[1]?.split(',') ?? [];
  if (month === undefined) return value;
  const [day = '1', ...time] = rest.map((each) => each.padStart(2, '0'));
  const date = [year, String(Number(month) + 1).padStart(2, '0'), day].join('-');
  return time.length > 1 ? `${date}T${time.slice(0, 2).join(':')}` : date;
}
