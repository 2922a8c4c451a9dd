import type { HoursSpan, Weekday } from '../domain/opening-hours.ts';
import { clock } from '../domain/local-time.ts';
import { FRENCH, ORDINAL, WEEK, WEEKEND, dayNamed, foldWords, set } from './day-words.ts';
import type { HoursWords, NamedDays, ReadWeek, UnsureDays } from './hours-rows.ts';
import { rowNamed, spansApart, spansSaid } from './hours-said.ts';

const DAILY = set('dagelijks dag dagen daily day taglich tag jours');
const HOLIDAYS = set('feestdagen feestdag feiertage feiertag feries holidays');
const NOISE = set(
  "elke iedere alle op de het van in maand every each on of the month le les du mois tous chaque jeden am im monats jours public 's",
);
const EXCEPT = set('behalve sauf ausser except');
const RANGE = set("- jusqu'a tot t/m tem t.e.m a bis to until till til au through");
const AND = set(', en et und and & + / ;');
const HOUR = set('u h uur uhr heures heure hours van vanaf de des von ab from');
const CLOSED = set('gesloten sluitingsdag ruhetag dicht toe ferme fermee geschlossen zu closed off');
const APPOINTMENT = set(
  'enkel alleen uniquement seulement nur only op afspraak na sur rendez-vous rdv nach vereinbarung termin by appointment',
);
const ASKS = /afspraak|rendez-vous|rdv|vereinbarung|termin|appointment/;

/** Splits into numbers with their sign, words and marks; `undefined` when there is anything else. */
function tokens(text: string): string[] | undefined {
  const folded = foldWords(text)
    .replace(/\btot en met\b/g, 't/m')
    .replace(/\b7 ?[jd]?(?:\/| op )7[jd]?(?!\d)/g, 'dagelijks');
  if (folded.length > 200) return undefined;
  const found =
    folded.match(
      /t\/m|t\.e\.m\.?|rendez-vous|\d+(?:ste|de|er|re|eme|st|nd|rd|th|e)(?![a-z])|\d+(?:[:.]\d\d)?|[a-z']+\.?|[-,&+/;]/g,
    ) ?? [];
  return found.join('') === folded.replace(/[\s:]+$/, '').replace(/\s+/g, '')
    ? found.map((each) => (/^[a-z]/.test(each) ? each.replace(/\.$/, '') : each))
    : undefined;
}

/** Whether short forms that mean two days (`ma`, `di`) are French here: some other word of the feed's is. */
export const isFrench = (names: readonly unknown[]): boolean =>
  names.some((name) => typeof name === 'string' && (tokens(name) ?? []).some((word) => FRENCH.has(word)));

/** Reads `ma`, `dinsdag tot vrijdag`, `lundi et jeudi`, `1e dinsdag`, `laatste woensdag van de maand`, `weekend`. */
export function daysNamed(text: string, french: boolean): NamedDays | 'holidays' | undefined {
  const words = tokens(text);
  if (!words || words.length === 0) return undefined;
  if (words.some((word) => HOLIDAYS.has(word)))
    return words.every((word) => HOLIDAYS.has(word) || NOISE.has(word)) ? 'holidays' : undefined;
  const days: Weekday[] = [];
  const nth: number[] = [];
  let rangeFrom: Weekday | undefined;
  const others: Weekday[] = [];
  let into = days;
  for (const [at, word] of words.entries()) {
    const day = dayNamed(word, french);
    const ordinal = /^[1-5][a-z]/.test(word) ? Number(word[0]) : ORDINAL.get(word);
    if (day) {
      if (rangeFrom) for (let next = rangeFrom; next !== day;) into.push((next = ((next % 7) + 1) as Weekday));
      else into.push(day);
      rangeFrom = undefined;
    } else if (ordinal && days.length === 0) nth.push(ordinal === 6 ? -1 : ordinal);
    else if (RANGE.has(word) && into.length > 0 && at < words.length - 1) rangeFrom = into.at(-1);
    else if (EXCEPT.has(word) && days.length > 0) into = others;
    else if (WEEK.has(word)) into.push(1, 2, 3, 4, 5);
    else if (WEEKEND.has(word)) into.push(6, 7);
    else if (DAILY.has(word)) into.push(1, 2, 3, 4, 5, 6, 7);
    else if (!NOISE.has(word) && !AND.has(word)) return undefined;
  }
  const left = days.filter((day) => !others.includes(day));
  if (left.length === 0 || into.length === 0 || rangeFrom) return undefined;
  if (nth.length === 0) return { days: left };
  // "The 1st Tuesday and Wednesday" can mean two things.
  return left.length === 1 ? { days: left, nth } : undefined;
}

const time = (word: string | undefined): number | undefined => {
  const match = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(word ?? '');
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  return minutes > 59 || hours * 60 + minutes > 2880 ? undefined : hours * 60 + minutes;
};

/** `9`, `9u`, `9u30`, `9h30`, `9.30`, `9:30`, `9 uur`, up to `48:00`, as `HH:MM`. */
export function timeNamed(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const words = timeWords(String(value));
  const minutes = words?.length === 1 ? time(words[0]) : undefined;
  return minutes === undefined ? undefined : clock(minutes);
}

/** "2-4pm" is in the afternoon from the start, "9-5pm" is not. */
const BOTH = /(\d{1,2})((?:[:.]\d\d)? ?(?:-|to) ?)(\d{1,2})((?:[:.]\d\d)? ?p\.?m)/g;
const HALF = /(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m(?![a-z])\.?/g;

/** The clock of those who count to 12 twice, as the others have it. */
const to24 = (text: string) =>
  text
    .replace(/(?:\b12 ?)?\b(?:noon|midday)\b/g, '12:00')
    .replace(
      BOTH,
      (_, from: string, between: string, to: string, end: string) =>
        `${from}${Number(from) % 12 < Number(to) % 12 ? between.replace(/ ?(?=-|to)/, 'pm ') : between}${to}${end}`,
    )
    .replace(
      HALF,
      (_, hour: string, minutes = '00', half: string) => `${(Number(hour) % 12) + (half === 'p' ? 12 : 0)}:${minutes}`,
    );

/** The tokens with `9u30`, `9 h` and `9am` brought to `9:30`, `9` and `9:00`. */
function timeWords(text: string): string[] | undefined {
  const plain = spansApart(to24(foldWords(text)))
    .replace(/(\d\d:\d\d):\d\d(?!\d)/g, '$1')
    .replace(/[•·|]/g, ',')
    .replace(/[~>→]/g, '-')
    // "9 u. 30", "9 heures 30"; behind "9 uur 12 uur" a second hour comes.
    .replace(/(\d) ?(?:[uh]\.?|heures?|uhr|:) ?(\d\d)(?!\d| ?(?:[uh]|heure)[a-z]*\b)(?: ?min\b)?/g, '$1:$2')
    .replace(/(\d)([uh])(?![a-z])/g, '$1 $2');
  return tokens(plain)?.filter((word) => !HOUR.has(word));
}

export type NamedTimes = readonly Pick<HoursSpan, 'from' | 'to' | 'appointment'>[];

const ALL_DAY =
  /^(?=.*[a-z/])(?:open )?24 ?(?:uur|u|h|hours?|heures?|stunden)?(?:\/ ?(?:24 ?[hu]?|dag|jour|tag|day))?(?: (?:per dag|par jour|geopend|open|ouvert|geoffnet|a day))?$/;
const isAllDay = (text: string) => text.length < 40 && ALL_DAY.test(foldWords(text).trim());

/** Reads `9-12 en 13u tot 16u30`, `gesloten` (an empty list), `op afspraak`, `9-12 op afspraak`, `24 uur geopend`. */
export function timesNamed(text: string): NamedTimes | undefined {
  if (isAllDay(text)) return [{ from: '00:00', to: '24:00' }];
  const asks = ASKS.test(foldWords(text));
  const words = timeWords(text)?.filter((word) => !asks || !APPOINTMENT.has(word));
  if (!words) return undefined;
  if (words.length === 0) return asks ? [{ from: '00:00', to: '24:00', appointment: true }] : undefined;
  if (words.length === 1 && CLOSED.has(words[0] ?? '')) return [];
  const spans: { from: string; to: string; appointment?: true }[] = [];
  let last = 0;
  for (let at = 0; at < words.length; at += 4) {
    const [from, to] = [time(words[at]), time(words[at + 2])];
    // Only a table counts on past midnight; in words, 25 is a slip.
    if (to !== undefined && to > 1440) return undefined;
    const joined = at === 0 || AND.has(words[at - 1] ?? '');
    if (from === undefined || to === undefined || !joined || !RANGE.has(words[at + 1] ?? '')) return undefined;
    // `9-5` or a second `1-4` is the afternoon of somebody who does not count to 24: not ours to guess.
    const night = to <= from && from >= 720 && to <= 480;
    if (from < last || from >= 1440 || (to <= from && !night)) return undefined;
    last = night ? to + 1440 : to;
    spans.push({ from: clock(from), to: clock(to), ...(asks && { appointment: true }) });
    if (words.length === at + 4) return undefined;
  }
  return spans;
}

const endless = (span: HoursSpan) => (span.to <= span.from ? '99' : span.to);
const overlap = (a: HoursSpan, b: HoursSpan) =>
  a.day === b.day && !a.nth && !b.nth && a.from < endless(b) && b.from < endless(a);

/**
 * One weekly table from words per day. Days whose times cannot be read are `unsure`; where nobody can tell which days are
 * meant, or nothing is left, the first words that could not be read.
 */
export function weekFromWords(week: Readonly<Record<string, unknown>>): ReadWeek {
  return weekOf(Object.entries(week), isFrench(Object.keys(week)));
}

function weekOf(
  words: readonly (readonly [days: string, times: unknown])[],
  french: boolean,
): { weekly: HoursSpan[]; publicHolidays?: 'closed'; unsure?: UnsureDays[] } | { unread: string } {
  const entries: { named: NamedDays; times: NamedTimes }[] = [];
  const unsure: UnsureDays[] = [];
  let publicHolidays: 'closed' | undefined;
  for (const [name, written] of words) {
    const named = /^[1-7]$/.test(name) ? { days: [Number(name) as Weekday] } : daysNamed(name, french);
    const hours = spansSaid(written);
    const times = hours === undefined ? undefined : timesNamed(hours);
    if (named === 'holidays' && times?.length === 0) publicHolidays = 'closed';
    else {
      const said = `${name}: ${hours ?? JSON.stringify(written)}`;
      if (!named || named === 'holidays') return { unread: said };
      if (!times || (named.nth && times.length === 0)) unsure.push({ ...named, words: said.trim() });
      else entries.push({ named, times });
    }
  }
  let weekly: HoursSpan[] = [];
  // What is said of one day alone comes last, and wins where it contradicts what is said of several.
  for (const { named, times } of entries.sort((a, b) => b.named.days.length - a.named.days.length)) {
    const spans = named.days.flatMap((day) =>
      times.map((each) => ({ day, ...each, ...(named.nth && { nth: named.nth }) })),
    );
    weekly = weekly.filter((old) =>
      times.length === 0 ? !named.days.includes(old.day) : !spans.some((each) => overlap(old, each)),
    );
    weekly.push(...spans);
  }
  const [first] = unsure;
  // Nothing in the table may be said of a day on which it could be otherwise.
  const sure = weekly.filter(({ day }) => !unsure.some(({ days, nth }) => !nth && days.includes(day)));
  if (first && sure.length === 0) return { unread: first.words };
  return { weekly: sure, ...(publicHolidays && { publicHolidays }), ...(first && { unsure }) };
}

// A day begins a new part also behind a comma; a second time of the same day has a digit there. With a colon behind it, a day
// does so behind any time.
const PARTS = /[;\n|]+|\s\/\s(?=\p{L})|,(?=\s*\p{L})|(?<=\d[uh]?)\s+(?=\p{L}+\s?:)/u;
const ALWAYS = /^(?:7 ?[jd]?\/ ?7[ ,:-]*)?24 ?[hu]?\/ ?24 ?[hu]?(?:[ ,-]*7 ?[jd]?\/ ?7)?$/i;

/** A week in one cell: `Ma-vr 9-12 en 13-16; 2e za 19u30-22u`. `undefined` unless all of it is days with their times. */
export function weekFromLine(line: string, french = false): ReturnType<typeof weekOf> | undefined {
  if (line.length > 300) return undefined;
  if (ALWAYS.test(line.trim()) || isAllDay(line)) return weekOf([['dagelijks', '0-24']], french);
  const week: (readonly [string, string])[] = [];
  const isFrenchHere = french || isFrench([line]);
  let before = '';
  for (const part of apart(line, isFrenchHere)
    .split(PARTS)
    .map((each) => each.trim())
    .filter(Boolean)) {
    const text = before ? `${before}, ${part}` : part;
    const pair = daysAndTimes(text);
    if (pair) week.push(pair);
    // "Ma, wo en vr 9-12": these days wait for their times.
    before = pair ? '' : text;
  }
  const read = before || week.length === 0 ? undefined : weekOf(week, isFrenchHere);
  // A line that names no time open says nothing a table could show.
  return read && 'weekly' in read && read.weekly.length > 0 && !read.unsure ? read : undefined;
}

/** `Mo,Tu 9-12 We 13-16`: where days come first, a day behind a time is the next. */
const apart = (line: string, french: boolean): string =>
  /^\s*\d/.test(line)
    ? line
    : line.replace(/(?<=\d ?(?:[uh]|uur|uhr|[ap]m)?)\s+(?=(\p{L}+))/giu, (space, word: string) =>
        dayNamed(word.toLowerCase(), french) ? '; ' : space,
      );

/** Cut where what stands before is days and what stands behind is times, or the other way round: "9-12 Monday to Friday". */
function daysAndTimes(text: string): readonly [string, string] | undefined {
  const words = text.split(/(?<=\p{L}[.:)]?)\s*(?=\d)|\s+/u);
  for (const isTurned of [false, true]) {
    for (let at = 1; at < words.length; at++) {
      const cut = [words.slice(0, at).join(' ').replace(/[:,]$/, ''), words.slice(at).join(' ')] as const;
      const [days, times] = isTurned ? ([cut[1], cut[0]] as const) : cut;
      if (daysNamed(days, false) && timesNamed(times)) return [days, times];
    }
  }
  return undefined;
}

export const hoursWords: HoursWords = { isFrench, daysNamed, timeNamed, rowNamed, weekFromWords, weekFromLine };
