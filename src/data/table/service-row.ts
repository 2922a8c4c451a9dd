import type { Weekday } from '../../domain/opening-hours.ts';
import type { Text } from '../../domain/text.ts';
import type { RowReport } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import type { Projection } from '../sources/geometry-points.ts';
import { withScheme } from '../values/bare-address.ts';
import { compact } from '../values/compact.ts';
import { onOneLine, splitAddress } from '../values/address-line.ts';
import { writtenOut } from '../values/machine-stamps.ts';
import { phoneIn } from '../values/phone-words.ts';
import { accessOf } from './access.ts';
import { keyOf, toHeading } from './headings.ts';
import { cellText, type Cells } from './cells.ts';
import { languageCodes } from '../values/language-codes.ts';
import { toFlag } from './flags.ts';
import { toNumber } from './numbers.ts';
import { pair, positionIn, toDegrees } from './position.ts';
import type { WeekdayColumns } from './weekday-columns.ts';

/** What all rows of one table share. */
export interface RowTools {
  readonly weekdays: readonly WeekdayColumns[];
  /** Whether the table says anywhere where things are. */
  readonly placed: boolean;
  readonly project?: Projection | undefined;
  /** Reads hours that are those of another day: few tables have them. */
  readonly withHoursOfOthers?: ((words: ReadonlyMap<Weekday, string>) => ReadonlyMap<Weekday, string>) | undefined;
}

type Draft = Omit<ServiceDraft, 'id' | 'name'>;

/** What one row says of a service, but for its id and name. */
export function readServiceRow(cells: Cells, tools: RowTools, report: RowReport): Draft {
  const status = toStatus(cells);
  const needed = eligibilityOf(cells);
  return compact<Draft>({
    category: some(categoriesOf(cells)),
    kind: toKind(cells.first('kind')),
    circle: toCircle(cells.number('circle')),
    needs: some(cells.list('needs', /[;,|\s]/)),
    summary: cells.text('summary'),
    description: cells.text('description'),
    organisation: toOrganisation(cells),
    status,
    alert: cells.text('alert'),
    contact: toContact(cells),
    location: toLocation(cells, tools, report),
    virtual: cells.flag('flag.virtual'),
    serviceArea: some(cells.list('serviceArea', /[;,|]/)),
    hours: toHours(cells, tools),
    cost: toCost(cells),
    eligibility: needed.text,
    audiences: needed.audiences,
    minAge: cells.number('minAge'),
    maxAge: cells.number('maxAge'),
    nextStep: cells.text('nextStep'),
    bring: some(cells.list('bring')),
    languages: some(languageCodes(cells.list('languages', /[;,|/\n]/))),
    access: some(accessOf(cells)),
    homeVisit: cells.flag('flag.homevisit'),
    area: some(cells.list('area', /[;,|]/)),
    municipality: cells.first('municipality'),
    lastChecked: cells.first('lastChecked'),
    updated: cells.first('updated'),
    image: cells.first('image'),
  });
}

/** Each once: beside "Baby's en peuters" a portal writes its own `BabysEnPeuters`. */
const categoriesOf = (cells: Cells): string[] =>
  [
    ...new Map(
      cells
        .list('category')
        .map(inWords)
        .toReversed()
        .map((word) => [keyOf(toHeading(word)), word]),
    ).values(),
  ].toReversed();

/** `theme--sub-theme` and `bain_douche` are codes of a list. */
const inWords = (category: string) =>
  /^[\w-]+$/.test(category) && /--|_/.test(category) ? category.replace(/^.*--/, '').replace(/[_-]+/g, ' ') : category;

const some = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);

/** Our ids where the partner knows them; anything else is said in words. */
function eligibilityOf(cells: Cells): { text: Text | undefined; audiences: string[] | undefined } {
  const ids = [...cells.list('audiences'), ...cells.list('eligibility')].filter((word) => word.startsWith('aud.'));
  const text = cells.text('eligibility');
  const isIds = typeof text === 'string' && text.startsWith('aud.');
  return { text: isIds ? undefined : text, audiences: some(ids) };
}

const KINDS = new Map<string, ServiceDraft['kind']>([
  ...['formal', 'formeel', 'formel', 'professioneel'].map((word) => [word, 'formal'] as const),
  ...['informal', 'informeel', 'informel', 'informell', 'vrijwillig'].map((word) => [word, 'informal'] as const),
  ...['meeting', 'ontmoeting', 'ontmoetingsplek', 'rencontre', 'begegnung'].map((word) => [word, 'meeting'] as const),
]);
const toKind = (word = '') => KINDS.get(word.toLowerCase());

function toCircle(number: number | undefined): ServiceDraft['circle'] {
  const circles = [1, 2, 3, 4, 5] as const;
  return circles.find((circle) => circle === number);
}

/** HSDS: inactive and defunct services are not shown (feed-standards §9). */
function toStatus(cells: Cells): ServiceDraft['status'] {
  const status = cells.first('status')?.toLowerCase() ?? '';
  if (cells.flag('flag.closed') || /^(temporar|tijdelijk|temporaire|vorubergehend|vorübergehend)/.test(status)) {
    return 'temporarily-closed';
  }
  const gone = ['inactive', 'defunct', 'closed', 'gesloten', 'stopgezet', 'opgeheven', 'inactief', 'ferme', 'fermé'];
  return gone.includes(status) ? 'closed' : undefined;
}

function toOrganisation(cells: Cells): ServiceDraft['organisation'] {
  const name = cells.text('organisation.name');
  const url = cells.first('organisation.url');
  return name === undefined ? undefined : url === undefined ? { name } : { name, url };
}

type Contact = NonNullable<ServiceDraft['contact']>;

function toContact(cells: Cells): Contact | undefined {
  const phone = phonesOf(cells);
  const email = cells.list('contact.email', /[;|,\n]|\s(?=\S{1,64}@)/);
  const address = cells.first('contact.url');
  if (phone.length === 0 && email.length === 0 && address === undefined) return undefined;
  const url = address === undefined ? undefined : withScheme(address);
  return compact<Contact>({ phone: some(phone), email: some(email), url });
}

type Phone = {
  number: string;
  label?: string;
};

/** "Numéro" behind an address may be either. */
const isPhone = (number = '') => number.replace(/\D/g, '').length > 7;

/** One cell may hold several numbers, "014 00 00 01 of 0475 00 00 01", the word "Tel." before one, and words behind it. */
function phonesOf(cells: Cells): Phone[] {
  const phones: Phone[] = [];
  const field = isPhone(cells.first('location.number')) ? 'location.number' : 'contact.phone';
  for (const part of cells.list(field, /[;|,\n]|\s\/\s|\s(?:of|ou|or|en|et|und)\s/)) {
    const last = phones.at(-1);
    // "014 00 00 01 - 0475 00 00 01", and not "0241 - 12 34 56".
    const pieces = part.split(/\s[-–]\s/);
    if (pieces.length > 1 && pieces.every(isPhone)) phones.push(...pieces.map((number) => ({ number })));
    else if (/\d/.test(part)) phones.push({ ...phoneIn(inLines(part)) });
    else if (last) last.label = part.replace(/^\(|\)$/g, '');
  }
  return phones;
}

function toLocation(cells: Cells, { placed, project }: RowTools, report: RowReport): ServiceDraft['location'] {
  const street = onOneLine(cells.first('location.street') ?? '') || undefined;
  const [code, town] = [cells.first('location.postcode'), cells.first('location.place')];
  // "2490 Balen" in one column.
  const { postcode = code, place = town } = splitAddress(town ?? code ?? '');
  const split = splitAddress(street ?? '');
  const whole = postcode === undefined || split.postcode === postcode ? split : { street };
  const house = isPhone(cells.first('location.number')) ? undefined : cells.first('location.number');
  const [suffix, box] = [cells.first('location.suffix'), cells.first('location.box')];
  // "bus" beside a house number is a letter box; on its own it may be a bus stop.
  const line =
    whole.street && [whole.street, house, house && suffix, house && box && `bus ${box}`].filter(Boolean).join(' ');
  const more = cells.all('location.more').filter((each) => each !== street && each !== town);
  const location = compact<NonNullable<Exclude<ServiceDraft['location'], readonly unknown[]>>>({
    name: cells.text('location.name'),
    street: [line, ...more].filter(Boolean).join(', ') || undefined,
    postcode: postcode ?? whole.postcode,
    place: place ?? whole.place,
    hideAddress: cells.flag('flag.hideaddress') || undefined,
    ...toPoint(cells, report, placed, project),
  });
  return Object.keys(location).length > 0 ? location : undefined;
}

function toPoint(cells: Cells, report: RowReport, placed: boolean, project: RowTools['project']) {
  const [lat, lon] = [cells.first('location.lat'), cells.first('location.lon')];
  const inCell = cells.raw('point').map(positionIn);
  const position = pair(lat, lon) ?? inCell.find((each) => each !== undefined);
  const point = position && toDegrees(position, report, project);
  if (point) return point;
  if (lat !== undefined || lon !== undefined) report.warning('point.unreadable', 'location', `${lat}, ${lon}`);
  else if (placed) report.advice('point.missing', 'location');
  return {};
}

/** A cell as a page has it, `<tr><td>Monday</td>…` or `<a href="tel:…">…`, line by line. */
const inLines = (cell: string): string =>
  cell
    .replace(/<\/(?:tr|p|li|div)>|<br[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .trim();

/** One cell of words, or the volunteer's form of it: words per day. */
function toHours(cells: Cells, { weekdays, withHoursOfOthers }: RowTools): ServiceDraft['hours'] {
  const [whole] = cells.raw('hours');
  // A bare number is how many hours there are.
  const lines = [whole]
    .flat()
    .map((cell) => inLines(cellText(cell)))
    .filter((words) => !/^[\d.,:]*$/.test(words));
  if (lines.length > 0) return lines.join('\n');
  const days = new Map<Weekday, string>();
  for (const { day, text, opens, closes, flags } of weekdays) {
    const isClosed = flags.some(({ at, closed }) => toFlag(cells.at(at)) === closed);
    const spans = opens.flatMap((from, at) => {
      const [start, end] = [cells.at(from), cells.at(closes[at] ?? -1)];
      return start && end ? `${writtenOut(start)}-${writtenOut(end)}` : start || end || [];
    });
    const said = text
      .map((at) => onOneLine(cells.at(at)).replace(SPACED, '$1-'))
      .filter((words) => !/^0?$/.test(words));
    const words = isClosed ? 'gesloten' : [...inPairs(said), ...spans].join(', ');
    if (words) days.set(day, words);
  }
  if (days.size === 0) return undefined;
  return Object.fromEntries([...(withHoursOfOthers?.(days) ?? days)].map(([day, words]) => [DAYS[day - 1], words]));
}
/** Two times that nothing else parts. */
const SPACED = /^(\d\d?[:.]\d\d) (?=\d\d?[:.]\d\d$)/;

/** "08:00" in one column and "12:00" in the next: from one to the other. */
const inPairs = (said: readonly string[]): readonly string[] =>
  said.length % 2 === 0 && said.every((words) => /^\d\d?[:.hu]\d\d$/.test(words))
    ? said.flatMap((from, at) => (at % 2 === 0 ? `${from}-${said[at + 1]}` : []))
    : said;
const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

const FREE = new Set(['gratis', 'gratuit', 'free', 'kostenlos', 'kosteloos', 'kostenfrei']);

/** Only a written 0 or "gratis" is free; an empty cell is unknown. */
function toCost(cells: Cells): ServiceDraft['cost'] {
  const text = cells.text('cost.text');
  const amount = cells.number('cost.amount') ?? (typeof text === 'string' ? toNumber(text) : undefined);
  if (cells.flag('flag.free') || (typeof text === 'string' && FREE.has(text.toLowerCase()))) return { type: 'free' };
  const unit = cells.text('cost.unit');
  if (amount !== undefined) return { amount, ...(unit !== undefined && { unit }) };
  return text === undefined ? undefined : { text };
}
