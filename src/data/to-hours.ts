import type { HoursException, HoursSpan, OpeningHours } from '../domain/opening-hours.ts';
import type { RowReport } from './format.ts';
import { isSpan, readException, readRow, type HoursWords, type ReadWeek, type UnsureDays } from './hours-rows.ts';
import { unsureDates } from './unsure-dates.ts';
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
  /** `YYYY-MM-DD`. Without it no single days can be left open, and one line that fails takes the week with it. */
  readonly today?: string;
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
 * (`{"maandag": "9-12 en 13-16"}`), or a string. What cannot be read is kept as its own words, never as "closed": one
 * weekly row that fails takes the table with it; words that fail, and an exception without readable times, leave their
 * days unknown.
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
  const exceptions = readExceptions(draft.exceptions, report, path, syntax?.words);
  const rules = readRecord(RULES, draft, report, undefined, `${path}/`, {});
  const [lost] = 'unsure' in week && !syntax?.today ? (week.unsure ?? []) : [];
  const unread =
    'unread' in week ? week : 'unread' in exceptions ? exceptions : lost ? { unread: lost.words } : undefined;
  // Outside its season nothing is known, so a table without it would say too much.
  const endless = BOUNDS.some((bound) => !isNothing(draft[bound]) && !rules[bound]);
  if (unread || endless) {
    report.warning('hours.unreadable', path, unread ? unread.unread : draft);
    const text = rules.text ?? long(inWords(draft));
    return text === undefined ? undefined : { weekly: [], exceptions: [], text };
  }
  if ('unread' in week || 'unread' in exceptions) return undefined;
  const { unsure, ...sure } = week;
  const both = sure.exceptions ? [...sure.exceptions, ...exceptions.list] : exceptions.list;
  const table = { ...sure, exceptions: both, ...rules };
  for (const { words } of unsure ?? []) report.warning('hours.unreadable', path, words);
  const hours = unsure && syntax?.today ? withUnsure(table, unsure, syntax.today) : table;
  if (hours.weekly.length > 0 || hours.exceptions.length > 0 || hours.byAppointment || hours.text) return hours;
  // Only days on which it is closed: the others are still unknown.
  const text = long(inWords(draft));
  return text === undefined ? undefined : { ...hours, text };
}

/** The days that nobody is sure of stay open to question for a year; after that, as with written rules, all do. */
function withUnsure(hours: OpeningHours, unsure: readonly UnsureDays[], today: string): OpeningHours {
  const { dates, last } = unsureDates(hours, unsure, today);
  const lines = unsure.map(({ words }) => words).join('\n');
  return {
    ...hours,
    exceptions: [...hours.exceptions, ...dates],
    validTo: hours.validTo !== undefined && hours.validTo < last ? hours.validTo : last,
    text: hours.text ?? long(lines) ?? '',
  };
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
  const words = syntax?.words;
  const french = words?.isFrench(weekly.map((row: unknown) => fieldsOf(row).day));
  const spans: HoursSpan[] = [];
  for (const row of weekly as readonly unknown[]) {
    const read = readRow(fieldsOf(row), words, french);
    if (!read) return { unread: row };
    for (const span of read) spans.push(span);
  }
  return { weekly: spans };
}

const NO_EXCEPTIONS = { list: NONE };

function readExceptions(
  value: unknown,
  report: RowReport,
  path: string,
  words?: HoursWords,
): { readonly list: readonly HoursException[] } | { readonly unread: unknown } {
  if (isNothing(value)) return NO_EXCEPTIONS;
  if (!Array.isArray(value) || value.length > MOST_ROWS) return { unread: value };
  const list: HoursException[] = [];
  for (const row of value as readonly unknown[]) {
    const read = readException(fieldsOf(row), report, path, words);
    if (!read) return { unread: row };
    list.push(read);
  }
  return { list };
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
  if (Array.isArray(weekly) && !weekly.some((row) => /\p{L}/u.test(shown(isFields(row) ? row.day : row)))) return '';
  const week = isFields(weekly)
    ? Object.entries(weekly).map(([day, hours]) => `${day}: ${shown(hours)}`)
    : [weekly ?? []].flat().map(shown);
  return [...week, ...[exceptions ?? []].flat().map(shown)].join('\n');
}
