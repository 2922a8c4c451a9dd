import { isFields, type Fields } from './wire.ts';
import type { Table } from './table.ts';

/** A record with the fields of nested objects beside its own, `address.city`; objects that came as text are opened too. */
function flattened(record: Fields, before = '', depth = 0): [string, unknown][] {
  return Object.entries(record).flatMap(([field, value]): [string, unknown][] => {
    const heading = before + field;
    const opened = opensObject(value) ? parsed(value) : value;
    const nested = depth < 2 && isFields(opened) && typeof opened['type'] !== 'string' && !isPosition(opened);
    return nested ? flattened(opened, `${heading}.`, depth + 1) : [[heading, opened]];
  });
}

const opensObject = (value: unknown): value is string => typeof value === 'string' && /^\s*[[{]/.test(value);

/** `{lat, lon}` stays one cell. */
const isPosition = (value: Fields) => 'lat' in value && ('lon' in value || 'lng' in value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Records of a data portal as a table: every field that occurs is a column. `path` says where record `at` stands. */
export function jsonTable(records: readonly Fields[], path: (at: number) => string): Table {
  const places = new Map<string, number>();
  const rows = records.map((record, at) => {
    const cells: unknown[] = [];
    for (const [heading, value] of flattened(record)) {
      const place = places.get(heading) ?? places.size;
      places.set(heading, place);
      cells[place] = value;
    }
    return { cells: Array.from(cells), path: path(at) };
  });
  return { headings: [...places.keys()], rows, under: (heading) => `/${heading}` };
}
