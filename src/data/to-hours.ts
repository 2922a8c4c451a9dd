import { WEEK, type HoursException, type HoursSpan, type OpeningHours } from '../domain/opening-hours.ts';
import type { RowReport } from './format.ts';
import {
  isSpan,
  readDays,
  readException,
  readRow,
  type HoursWords,
  type ReadWeek,
  type UnsureDays,
} from './hours-rows.ts';
import { NONE, fieldsOf, isFields, isNothing, type Fields } from './values/fields.ts';
import { day, flag, long, oneOf } from './values/readers.ts';
import { readRecord, type Readers } from './values/record.ts';
import { toZone } from './values/zone.ts';

/** What reads more than the plain table; each part is loaded only for a feed that needs it (`load-hours-syntax.ts`). */
export interface HoursSyntax {
  /** Reads opening_hours syntax (`Mo-Fr 09:00-12:00; PH off`); `undefined` when it cannot be read. */
  readonly grammar?: (text: string) => OpeningHours | undefined;
  readonly words?: HoursWords;
  /** Whether "ma" and "di" are Tuesday and Sunday in this feed, and not Monday and Tuesday. */
  readonly french?: boolean;
  /** Leaves single days open to question; without it one line that fails takes the week with it. */
  readonly leaveOpen?: (hours: OpeningHours, unsure: readonly UnsureDays[]) => OpeningHours;
}

// Enough for a year of days that differ; more is no table that a person could keep.
const MOST_ROWS = 400;
/** What a table may say besides its weekly rows; any other name is that of a day. */
export const FIELDS: readonly string[] = [
  'weekly',
  'exceptions',
  'validFrom',
  'validTo',
  'byAppointment',
  'publicHolidays',
  'timezone',
  'text',
];

/**
 * Any native way to write hours, as one table: `{weekly, exceptions, …}`, a list of weekly rows, words per day
 * (`{"maandag": "9-12 en 13-16"}`), or a string. What cannot be read is kept as its own words, never as "closed": a weekly
 * row or words that fail, and an exception without readable times, leave their days unknown; a row that does not say which
 * day it is for leaves every day unknown that no other row names. An exception without a readable date stands beside the
 * table, in the partner's words.
 */
export function toHours(
  value: unknown,
  report: RowReport,
  syntax?: HoursSyntax,
  path = 'hours',
): OpeningHours | undefined {
  if (isFields(value) && isWeek(value)) return { weekly: value.weekly, exceptions: NONE };
  if (isNothing(value)) return undefined;
  const inWhole = typeof value === 'string' || Array.isArray(value);
  const draft = inWhole ? { weekly: value } : fieldsOf(value);
  if ('weekly' in draft) return table(draft, report, path, syntax);
  const days = Object.entries(draft).filter(([name]) => !FIELDS.includes(name));
  return table(days.length > 0 ? { ...draft, weekly: Object.fromEntries(days) } : draft, report, path, syntax);
}

/** A table of nothing but weekly rows as they are kept: nearly every one, so that nothing is made anew of it. */
function isWeek(draft: Fields): draft is { readonly weekly: readonly HoursSpan[] } {
  for (const field in draft) if (field !== 'weekly') return false;
  const { weekly } = draft;
  return Array.isArray(weekly) && weekly.length > 0 && weekly.length <= MOST_ROWS && weekly.every(isSpan);
}

const RULES: Readers<Omit<OpeningHours, 'weekly' | 'exceptions'>> = {
  validFrom: day,
  validTo: day,
  byAppointment: flag,
  publicHolidays: oneOf('closed', 'usual'),
  timezone: (value, report, path) => {
    const zone = toZone(value);
    if (!zone && !isNothing(value)) report.warning('timezone.unknown', path, value);
    return zone;
  },
  text: long,
};

function table(draft: Fields, report: RowReport, path: string, syntax?: HoursSyntax): OpeningHours | undefined {
  const week = readWeek(draft.weekly, syntax);
  const { exceptions, unread: undated } = readExceptions(draft.exceptions, report, path, syntax?.words);
  const rules = { ...(undated && { text: undated }), ...readRecord(RULES, draft, report, undefined, `${path}/`, {}) };
  const [lost] = 'unsure' in week && !syntax?.leaveOpen ? (week.unsure ?? []) : [];
  const unread = 'unread' in week ? week : lost && { unread: lost.row ?? lost.words };
  // Outside its season nothing is known, so a table without it would say too much.
  const endless = BOUNDS.some((bound) => !isNothing(draft[bound]) && !rules[bound]);
  if (unread || endless) {
    report.warning('hours.unreadable', path, unread ? unread.unread : draft);
    const text = rules.text ?? long(inWords(draft));
    return text === undefined ? undefined : { weekly: [], exceptions: [], text };
  }
  if ('unread' in week) return undefined;
  const { unsure, ...sure } = week;
  const both = sure.exceptions ? [...sure.exceptions, ...exceptions] : exceptions;
  const table = { ...sure, exceptions: both, ...rules };
  for (const { words, row = words } of unsure ?? []) report.warning('hours.unreadable', path, row);
  const hours = unsure && syntax?.leaveOpen ? syntax.leaveOpen(table, unsure) : table;
  if (hours.weekly.length > 0 || hours.exceptions.length > 0 || hours.byAppointment || hours.text) return hours;
  // Only days on which it is closed: the others are still unknown.
  const text = long(inWords(draft));
  return text === undefined ? undefined : { ...hours, text };
}

const BOUNDS = ['validFrom', 'validTo'] as const;

function readWeek(weekly: unknown, syntax?: HoursSyntax): ReadWeek {
  if (isNothing(weekly)) return { weekly: [] };
  if (typeof weekly === 'string') {
    return syntax?.grammar?.(weekly) ?? syntax?.words?.weekFromLine(weekly, syntax.french) ?? { unread: weekly };
  }
  if (isFields(weekly)) return syntax?.words?.weekFromWords(weekly) ?? { unread: weekly };
  if (!Array.isArray(weekly) || weekly.length > MOST_ROWS) return { unread: weekly };
  if (weekly.every(isSpan)) return { weekly };
  if (weekly.every((row) => typeof row === 'string')) return readWeek(weekly.join('\n'), syntax);
  const words = syntax?.words;
  const french = words?.isFrench(weekly.map((row: unknown) => fieldsOf(row).day));
  const spans: HoursSpan[] = [];
  const odd: unknown[] = [];
  for (const row of weekly as readonly unknown[]) {
    const read = readRow(words?.rowNamed(fieldsOf(row)) ?? fieldsOf(row), words, french);
    if (read) spans.push(...read);
    else odd.push(row);
  }
  if (odd.length === 0) return { weekly: spans };
  const others = WEEK.filter((day) => !spans.some((span) => span.day === day));
  const unsure = odd.map((row): UnsureDays => {
    const words = shown(row);
    const named = readDays(fieldsOf(row), syntax?.words, french) ?? { days: others };
    return { ...named, words: LETTER.test(words) ? words : '', row };
  });
  // Nothing in the table may be said of a day on which it could be otherwise.
  const sure = spans.filter(({ day }) => !unsure.some(({ days, nth }) => !nth && days.includes(day)));
  return sure.length > 0 ? { weekly: sure, unsure } : { unread: odd[0] };
}

const LETTER = /\p{L}/u;

/** The days that differ; and, of those nobody can find in a year, the partner's words. */
function readExceptions(value: unknown, report: RowReport, path: string, words?: HoursWords) {
  const exceptions: HoursException[] = [];
  if (isNothing(value)) return { exceptions };
  const rows = Array.isArray(value) && value.length <= MOST_ROWS ? (value as readonly unknown[]) : [];
  if (rows.length === 0) report.warning('exception.unreadable', `${path}/exceptions`, value);
  const unread: string[] = [];
  for (const row of rows) {
    const read = readException(row, report, path, words);
    if (read) exceptions.push(read);
    else {
      report.warning('exception.unreadable', `${path}/exceptions`, row);
      unread.push(shown(row));
    }
  }
  const lines = long(unread.filter((line) => LETTER.test(line)).join('\n'));
  return { exceptions, ...(lines !== undefined && { unread: lines }) };
}

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value).map(shown).filter(Boolean).join(' ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';

/** What the partner wrote, one line per row, for a resident to read; nothing of a table of figures. */
function inWords({ weekly, exceptions }: Fields): string {
  if (typeof weekly === 'string') return weekly;
  if (Array.isArray(weekly) && !weekly.some((row) => LETTER.test(shown(isFields(row) ? row.day : row)))) return '';
  const week = isFields(weekly)
    ? Object.entries(weekly).map(([day, hours]) => `${day}: ${shown(hours)}`)
    : [weekly ?? []].flat().map(shown);
  return [...week, ...[exceptions ?? []].flat().map(shown)].join('\n');
}
