import { coordinateNamed } from './coordinate-names.ts';
import { BEHIND_A_STREET, FIELDS, PREFIXES, isField, isOfAName, isShared, type Field } from './field-names.ts';
import { givenColumns } from './given-columns.ts';
import { keyOf, toHeading, withoutBrackets, type Heading } from './headings.ts';

/** Where a field stands in each row. */
export interface Column {
  readonly at: number;
  readonly heading: string;
  readonly lang?: string;
}

export interface Columns<Name extends string = Field> {
  /** The best column of a field first. */
  readonly of: ReadonlyMap<Name, readonly Column[]>;
  /** Places of the columns nobody has claimed. */
  readonly rest: readonly number[];
  /** Headings that the webmaster's mapping names and the table does not have. */
  readonly missing: readonly string[];
}

interface Claim extends Column {
  readonly field: Field;
  readonly rank: number;
}

/**
 * Finds the columns of a table by their headings. `mapping` (our field → their heading) wins: the field is read there and
 * nowhere else, and that column is nothing else. A field may end in a language, `name.fr`.
 */
export function findColumns(headings: readonly string[], mapping: Readonly<Record<string, string>> = {}): Columns {
  const claims: Claim[] = [];
  const missing: string[] = [];
  for (const [path, written] of givenColumns(mapping, (words) => placeOf(words, headings) !== -1)) {
    const at = placeOf(written, headings);
    const target = fieldOf(path);
    if (!target || at === -1) missing.push(target ? written : path);
    else claims.push({ ...target, at, heading: written, rank: 0 });
  }
  const mapped = new Set(claims.map(({ field }) => field));
  const used = new Set(claims.map(({ at }) => at));
  headings.forEach((written, at) => {
    const heading = toHeading(written);
    const claim = used.has(at) ? undefined : recognise(heading);
    const misplaced = BEHIND_A_STREET.has(keyOf(heading)) && claims.at(-1)?.field !== 'location.street';
    if (claim && !misplaced && !mapped.has(claim.field)) claims.push({ ...claim, at, heading: written });
  });
  const own = claims.filter(({ field }) => field === 'name');
  const named = own.length === 0 ? withName(claims, headings) : claims.filter((claim) => !isNameOfAnother(claim, own));
  named.sort((a, b) => a.rank - b.rank || a.at - b.at);
  const of = new Map<Field, Column[]>();
  for (const { field, at, heading, lang } of named) {
    const column = lang ? { at, heading, lang } : { at, heading };
    of.set(field, [...(of.get(field) ?? []), column]);
    used.add(at);
  }
  return { of, missing, rest: headings.flatMap((heading, at) => (heading.trim() && !used.has(at) ? at : [])) };
}

/** The name within a record that is no part of ours, `source_type.name`, where ours has one itself. */
const isNameOfAnother = ({ field, rank }: Claim, names: readonly Claim[]) =>
  field === 'name' && rank >= INNER_NAME && names.some((each) => each.rank < INNER_NAME);
const INNER_NAME = 300;

/** The heading above what a field of a draft was made of: `contact/phone` stands under "Tel.", `location` under "lat". */
export function columnOf(field: string, { of }: Columns): string | undefined {
  for (let path = field.replaceAll('/', '.'); path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const fields = path === 'location' ? POSITION : isField(path) ? [path] : [];
    const [column] = fields.flatMap((each) => of.get(each) ?? []);
    if (column) return column.heading;
  }
  return undefined;
}

const POSITION = ['location.lat', 'location.lon', 'point'] as const;

/** A table without a column "name": what looks like one, else that of the organisations, unless it is of their places. */
function withName(claims: readonly Claim[], headings: readonly string[]): Claim[] {
  const isFree = (place: number) => !claims.some(({ at }) => at === place);
  const at = headings.findIndex((heading, place) => isOfAName(toHeading(heading).words) && isFree(place));
  if (at !== -1) return [...claims, { field: 'name', at, heading: headings[at] ?? '', rank: 0 }];
  if (claims.some(({ field }) => field === 'location.name')) return [...claims];
  const own = new Map<Field, Field>([
    ['organisation.name', 'name'],
    ['organisation.url', 'contact.url'],
  ]);
  return claims.map((claim) => ({ ...claim, field: own.get(claim.field) ?? claim.field }));
}

function placeOf(written: string, headings: readonly string[]): number {
  const exact = headings.indexOf(written);
  if (exact !== -1) return exact;
  const key = wholeKey(written);
  return headings.findIndex((heading) => wholeKey(heading) === key);
}

const wholeKey = (written: string) => {
  const { words, lang = '' } = toHeading(written);
  return words.join('') + lang;
};

const PARENTS = ['location.', 'contact.', 'cost.'];

/** `contact.phone`, `name.nl`, and in short `phone`; or any name of the field, `telefoon`. */
function fieldOf(path: string): Pick<Claim, 'field' | 'lang'> | undefined {
  if (isField(path)) return { field: path };
  const [, stem = '', lang = ''] = /^(.+)\.(nl|fr|de|en)$/.exec(path) ?? [];
  if (isField(stem)) return { field: stem, lang };
  const whole = PARENTS.map((parent) => parent + path).find(isField);
  if (whole) return { field: whole };
  const known = FIELDS.get(keyOf(toHeading(path.split('.').at(-1) ?? '')));
  return known && { field: known[0] };
}

/** What a part of a nested record is; its name is that of what it is about: `categorie.naam`. */
function nestedField(part = '', around: string): Pick<Claim, 'field' | 'rank'> | undefined {
  const [field, rank] = FIELDS.get(keyOf(toHeading(part))) ?? [];
  if (field === undefined || rank === undefined) return undefined;
  const [whole] = FIELDS.get(keyOf(toHeading(around))) ?? [];
  // The address of a picture, and of who wrote the record.
  if (field === 'contact.url' && whole === 'image') return { field: whole, rank: 100 + rank };
  if (field.startsWith('contact.') && !isShared(toHeading(around.replace(/^contact(?=s?$|\W)/i, '')).words))
    return undefined;
  // Of a part, a day or an address: never of the whole.
  if (field === 'id' || field === 'flag.closed') return undefined;
  if (field === 'category' && /^(?:type|soort)s?$/i.test(part)) return undefined;
  if (field !== 'name') return { field, rank: 100 + rank };
  return { field: whole ?? field, rank: INNER_NAME + rank };
}

/** The whole heading, then its last part where a nested record was flattened, then without a word in front, or behind. */
function recognise(heading: Heading): Omit<Claim, 'at' | 'heading'> | undefined {
  // Of JSON-LD and of OpenStreetMap: what sort of record it is, for programs.
  if (heading.written === '@type') return undefined;
  const lang = heading.lang === undefined ? {} : { lang: heading.lang };
  const whole = FIELDS.get(keyOf(heading));
  if (whole) return { field: whole[0], rank: whole[1], ...lang };
  const axis = coordinateNamed(keyOf(heading));
  if (axis) return { field: axis === 'point' ? axis : `location.${axis}`, rank: 50 };
  const written = heading.lang === undefined ? heading.written : heading.written.replace(/\W?\w+\W*$/, '');
  const [part, around] = written.split('.').reverse();
  const nested = around === undefined ? undefined : nestedField(part, around);
  if (nested) return { ...nested, ...lang };
  const [first = '', ...others] = heading.words;
  const rest = FIELDS.get(keyOf({ words: others }));
  const prefix = rest && PREFIXES.find(([word, fits]) => word === first && fits(rest[0]));
  if (prefix) return { field: rest[0], rank: 200 + rest[1], ...lang };
  const [field, rank = 0] = FIELDS.get(first) ?? [];
  if (field?.startsWith('contact.') && isShared(others)) return { field, rank: 300 + rank, ...lang };
  // "Adres (straat en nummer)", but not "Adres (privé)".
  const bare = withoutBrackets(heading.written);
  const explained = heading.written.slice(bare.length);
  return explained && isShared(toHeading(explained).words) ? recognise(toHeading(bare)) : undefined;
}
