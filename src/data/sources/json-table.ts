import { firstWords, isFields, listOf, objectsOf, type Fields } from './wire.ts';
import type { Table } from './table.ts';

/**
 * A record with the fields of nested objects beside its own, `address.city`; objects that came as text are opened too. Of a
 * list of objects the first is opened, as of several addresses, and its heading is added to `cut`; what each of them calls
 * its value stays one list.
 */
function flattened(record: Fields, cut: Set<string>, before = '', depth = 0): [string, unknown][] {
  return Object.entries(record).flatMap(([field, value]): [string, unknown][] => {
    const heading = before + field;
    const read = opensObject(value) ? parsed(value) : value;
    if (field === 'daysOfWeek' && Array.isArray(read) && read.every((day) => WEEK[Number(day)]))
      return [[heading, `elke ${read.map((day) => WEEK[Number(day)]).join(', ')}`]];
    const named = sortedOut(read) ?? hoursOf(read) ?? stretchOf(read);
    if (Array.isArray(named)) return [[heading, named]];
    // What Airtable keeps for the row of another table.
    if (Array.isArray(read) && read.every((each) => /^rec[A-Za-z\d]{14}$/.test(String(each)))) return [];
    if (named) return flattened(named, cut, `${heading}.`, depth + 1);
    const opened = textOf(valued(read), field);
    const first: unknown = Array.isArray(opened) ? opened[0] : opened;
    if (depth > 1 || !isFields(first) || isShape(first)) return [[heading, opened]];
    if (Array.isArray(opened) && opened.length > 1) cut.add(heading);
    const inner = flattened(first, cut, `${heading}.`, depth + 1);
    if (!isPosition(first)) return inner;
    return [[heading, first], ...inner.filter(([name]) => !/\.(lat|lon|lng)$/.test(name))];
  });
}

/** As calendars on pages count the days. */
const WEEK = 'zo ma di wo do vr za zo'.split(' ');

/** `[{"valeur": "014 00 00 01", "description": ""}]` → `["014 00 00 01"]`. */
function valued(value: unknown): unknown {
  const list = objectsOf(Array.isArray(value) ? value : []).flatMap((each) => valueOf(each) ?? []);
  return list.length > 0 ? list : value;
}

/** `[{"value": "2026-12-01T14:00", "end_value": "2026-12-01T16:00"}]`, as Drupal has it → `{"value": …, "end": …}`. */
function stretchOf(value: unknown): Fields | undefined {
  const [first] = objectsOf(listOf(value));
  const end = firstWords(first?.['end_value']);
  return end === undefined ? undefined : { start: first?.['value'], end };
}

const valueOf = (each: Fields) => firstWords(each['valeur'], each['value'], each['waarde']);

/** `[{"system": "phone", "value": "014 00 00 01"}]` → `{"phone": ["014 00 00 01"]}`: ways to be reached, each with its sort. */
function sortedOut(value: unknown): Fields | undefined {
  const sorts = new Map<string, string[]>();
  for (const each of objectsOf(Array.isArray(value) ? value : [])) {
    const [sort, words] = [firstWords(each['system'], each['contactgegeventype']), valueOf(each)];
    if (sort === undefined || words === undefined) return undefined;
    sorts.set(sort, [...(sorts.get(sort) ?? []), words]);
  }
  return sorts.size > 0 ? Object.fromEntries(sorts) : undefined;
}

const DAY = 'day dag jour tag weekday day_of_week dayOfWeek daysOfWeek dayName nom_jour_debut'.split(' ');
const FROM =
  'open_time opens open van from start openingTime openTime valeur_heure_debut_1 hours uren heures horaires times'.split(
    ' ',
  );
const TO = 'close_time closes close closed tot to end closingTime closeTime valeur_heure_fin_1'.split(' ');
const wordsAt = (each: Fields, names: readonly string[]) => firstWords(...names.map((name) => each[name]));

/**
 * `[{"day": "Monday", "opens": "09:00", "closes": "12:00"}]` → `{"Monday": "09:00-12:00"}`; where days are named from one to
 * another, as the French administration does, lines of words.
 */
function hoursOf(value: unknown): Fields | string[] | undefined {
  const days = new Map<string, string[]>();
  for (const each of objectsOf(Array.isArray(value) ? value : [])) {
    const last = firstWords(each['nom_jour_fin']);
    const names = DAY.flatMap((name) => listOf(each[name])).flatMap((name) => firstWords(name) ?? []);
    if (names.length === 0) return undefined;
    const [from, to] = [wordsAt(each, FROM), wordsAt(each, TO)];
    const spans = [
      [from, to],
      [each['valeur_heure_debut_2'], each['valeur_heure_fin_2']],
    ].flatMap(([start, end]) =>
      TIME.test(String(start)) && TIME.test(String(end)) ? `${brief(start)}-${brief(end)}` : [],
    );
    for (const name of names) {
      const day = last === undefined || last === name ? name : `${name} - ${last}`;
      const said = spans.length > 0 || from === undefined || (TIME.test(from) && to !== undefined) ? spans : [from];
      if (said.length > 0) days.set(day, [...(days.get(day) ?? []), ...said]);
    }
  }
  if (days.size === 0) return undefined;
  const lines = [...days].map(([day, spans]) => [day, spans.join(', ')] as const);
  const hasRanges = lines.some(([day]) => day.includes(' - '));
  return hasRanges ? lines.map((line) => line.join(': ')) : Object.fromEntries(lines);
}

/** And not the word that it is closed. */
const TIME = /\d/;

/** Without seconds. */
const brief = (time: unknown) => String(time).replace(/^(\d\d:\d\d):\d\d$/, '$1');

/** What SPARQL calls its values. */
const RDF = /^(literal|typed-literal|uri)$/;

/**
 * What editors of sites wrap: `{"rendered": "<p>…"}`, `{"value": "…", "format": "html"}`, `{"uri": "…", "title": ""}`; and
 * SPARQL, `{"type": "literal", "value": "…"}`.
 */
function textOf(value: unknown, field: string): unknown {
  if (!isFields(value)) return value;
  const { rendered, processed, html, format, type, uri, href } = value;
  const text = firstWords(
    momentOf(value),
    rendered,
    processed,
    html === undefined ? undefined : value['text'],
    format === undefined && !RDF.test(String(type)) ? undefined : value['value'],
  );
  return text === undefined ? (firstWords(uri, href) ?? value) : /^(title|name)$/.test(field) ? plain(text) : text;
}

/** `{"dateTime": "2026-12-01T13:00:00.0000000", "timeZone": "UTC"}` of Microsoft, `{"local": …, "timezone": …}` of Eventbrite. */
function momentOf({ dateTime, local = dateTime, timeZone }: Fields): string | undefined {
  const moment = firstWords(local);
  return moment !== undefined && timeZone === 'UTC' ? moment.replace(/(?:\.\d+)?Z?$/, 'Z') : moment;
}

/** Signs as WordPress writes them in a title. */
const plain = (title: string) =>
  title.replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('&amp;', '&');

const opensObject = (value: unknown): value is string => typeof value === 'string' && /^\s*[[{]/.test(value);

/** What GeoJSON calls a place. */
const isShape = ({ type, coordinates, geometry, geometries }: Fields) =>
  typeof type === 'string' && (coordinates ?? geometry ?? geometries) !== undefined;

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
  const cut = new Set<string>();
  const rows = records.map((record, at) => {
    const cells: unknown[] = [];
    for (const [heading, value] of flattened(record, cut)) {
      const place = places.get(heading) ?? places.size;
      places.set(heading, place);
      cells[place] = value;
    }
    return { cells: Array.from(cells), path: path(at) };
  });
  return { headings: [...places.keys()], rows, cut: [...cut], under: (heading) => `/${heading}` };
}
