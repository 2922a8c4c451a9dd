import type { HoursException, HoursSpan, OpeningHours } from '../domain/opening-hours.ts';
import type { RowReport } from './format.ts';
import { isDraft, readException, readRow, type Draft, type HoursWords, type ReadWeek } from './hours-rows.ts';
import { LIMITS } from './values/clean-text.ts';
import { toDay } from './values/dates.ts';
import { toText } from './values/text.ts';

/** What reads more than the plain table; each part is loaded only for a feed that needs it (`load-hours-syntax.ts`). */
export interface HoursSyntax {
  /** Reads opening_hours syntax (`Mo-Fr 09:00-12:00; PH off`); `undefined` when it cannot be read. */
  readonly grammar?: (text: string) => OpeningHours | undefined;
  readonly words?: HoursWords;
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
 * weekly row that fails takes the table with it, and an exception without readable times leaves its days unknown.
 */
export function toHours(value: unknown, report: RowReport, syntax?: HoursSyntax): OpeningHours | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return syntax?.grammar?.(value.trim()) ?? unread(value, value, report);
  if (Array.isArray(value)) return table({ weekly: value }, report, syntax);
  if (!isDraft(value)) return unread(value, undefined, report);
  if ('weekly' in value) return table(value, report, syntax);
  const days = Object.entries(value).filter(([name]) => !FIELDS.includes(name));
  return table(days.length > 0 ? { ...value, weekly: Object.fromEntries(days) } : value, report, syntax);
}

function unread(value: unknown, words: unknown, report: RowReport): OpeningHours | undefined {
  report.warning('hours.unreadable', 'hours', value);
  const text = toText(words, LIMITS.description);
  return text === undefined ? undefined : { weekly: [], exceptions: [], text };
}

function table(draft: Draft, report: RowReport, syntax?: HoursSyntax): OpeningHours | undefined {
  const week = readWeek(draft.weekly, syntax);
  const exceptions = readExceptions(draft.exceptions, report, syntax?.words);
  const failed = 'unread' in week ? week.unread : 'unread' in exceptions ? exceptions.unread : undefined;
  const from = bound(draft.validFrom, report);
  const to = bound(draft.validTo, report);
  if (failed !== undefined || from === null || to === null) {
    return unread(failed ?? draft, draft.text ?? inWords(draft), report);
  }
  if ('unread' in week || 'unread' in exceptions) return undefined;
  const text = toText(draft.text, LIMITS.description);
  const hours: OpeningHours = {
    ...week,
    exceptions: [...(week.exceptions ?? []), ...exceptions.list],
    ...(from && { validFrom: from }),
    ...(to && { validTo: to }),
    ...(draft.byAppointment === true && { byAppointment: true }),
    ...((draft.publicHolidays === 'closed' || draft.publicHolidays === 'usual') && {
      publicHolidays: draft.publicHolidays,
    }),
    ...zone(draft.timezone, report),
    ...(text !== undefined && { text }),
  };
  const says = hours.weekly.length > 0 || hours.exceptions.length > 0 || hours.byAppointment || hours.text;
  if (says) return hours;
  // Only days on which it is closed: the others are still unknown.
  const words = toText(inWords(draft), LIMITS.description);
  return words === undefined ? undefined : { ...hours, text: words };
}

function readWeek(weekly: unknown, syntax?: HoursSyntax): ReadWeek {
  if (weekly === undefined || weekly === null) return { weekly: [] };
  if (typeof weekly === 'string') return syntax?.grammar?.(weekly) ?? { unread: weekly };
  if (isDraft(weekly)) return syntax?.words?.weekFromWords(weekly) ?? { unread: weekly };
  if (!Array.isArray(weekly) || weekly.length > MOST_ROWS) return { unread: weekly };
  const words = syntax?.words;
  const french = words?.isFrench(weekly.map((row: unknown) => (isDraft(row) ? row.day : row)));
  const spans: HoursSpan[] = [];
  for (const row of weekly as readonly unknown[]) {
    const read = isDraft(row) ? readRow(row, words, french) : undefined;
    if (!read) return { unread: row };
    spans.push(...read);
  }
  return { weekly: spans };
}

function readExceptions(
  value: unknown,
  report: RowReport,
  words?: HoursWords,
): { list: HoursException[] } | { unread: unknown } {
  if (value === undefined || value === null) return { list: [] };
  if (!Array.isArray(value) || value.length > MOST_ROWS) return { unread: value };
  const list: HoursException[] = [];
  for (const row of value as readonly unknown[]) {
    const read = isDraft(row) ? readException(row, report, words) : undefined;
    if (!read) return { unread: row };
    list.push(read);
  }
  return { list };
}

/** A date, `undefined` for none, `null` for one that cannot be read. */
function bound(value: unknown, report: RowReport): string | undefined | null {
  if (value === undefined || value === null || value === '') return undefined;
  const day = toDay(value);
  if (!day) report.warning('date.unreadable', 'hours', value);
  return day ?? null;
}

function zone(value: unknown, report: RowReport): { timezone?: string } {
  if (typeof value !== 'string' || value === '') return {};
  try {
    return { timezone: new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone };
  } catch {
    report.warning('timezone.unknown', 'hours', value);
    return {};
  }
}

const shown = (value: unknown): string =>
  isDraft(value) ? Object.values(value).map(shown).filter(Boolean).join(' ') : value === undefined ? '' : String(value);

/** What the partner wrote, one line per row, for a resident to read. */
function inWords({ weekly, exceptions }: Draft): string {
  if (typeof weekly === 'string') return weekly;
  const week = isDraft(weekly)
    ? Object.entries(weekly).map(([day, hours]) => `${day}: ${shown(hours)}`)
    : [weekly ?? []].flat().map(shown);
  return [...week, ...[exceptions ?? []].flat().map(shown)].join('\n');
}
