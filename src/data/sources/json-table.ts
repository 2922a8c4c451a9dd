import { firstWords, isFields, objectsOf, type Fields } from './wire.ts';
import type { Table } from './table.ts';

/**
 * A record with the fields of nested objects beside its own, `address.city`; objects that came as text are opened too. Of a
 * list of objects the first is opened, as of several addresses; what each of them calls its value stays one list.
 */
function flattened(record: Fields, before = '', depth = 0): [string, unknown][] {
  return Object.entries(record).flatMap(([field, value]): [string, unknown][] => {
    const heading = before + field;
    const opened = valued(opensObject(value) ? parsed(value) : value);
    const first: unknown = Array.isArray(opened) ? opened[0] : opened;
    if (depth > 1 || !isFields(first) || typeof first['type'] === 'string') return [[heading, opened]];
    const inner = flattened(first, `${heading}.`, depth + 1);
    if (!isPosition(first)) return inner;
    return [[heading, first], ...inner.filter(([name]) => !/\.(lat|lon|lng)$/.test(name))];
  });
}

/** `[{"valeur": "014 00 00 01", "description": ""}]` → `["014 00 00 01"]`. */
function valued(value: unknown): unknown {
  const list = objectsOf(Array.isArray(value) ? value : []).flatMap(
    (each) => firstWords(each['valeur'], each['value']) ?? [],
  );
  return list.length > 0 ? list : value;
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
