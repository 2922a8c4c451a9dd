import { dayOf, type Day } from '../domain/day-plan.ts';
import { WEEK, type HoursSpan, type Weekday } from '../domain/opening-hours.ts';

export type WrittenSpan = Omit<HoursSpan, 'day'>;

/** What is open on one date. */
export interface DatedSpans {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly spans: readonly WrittenSpan[];
}

// Fewer weeks in a row than this are single days that differ, not a season.
const SHORTEST_SEASON = 3;

interface Seen extends Day {
  readonly keys: ReadonlySet<string>;
}

/**
 * The fewest weekly rows that give these days: a span is there every week, or in certain weeks of the month, or for a
 * season. Days that follow no such rule are left to the caller.
 */
export function weeklyRows(days: readonly DatedSpans[]): readonly HoursSpan[] {
  const spans = new Map<string, WrittenSpan>();
  const seen = days.map((day): Seen => {
    const keys = day.spans.map((span) => {
      const key = JSON.stringify(span);
      spans.set(key, span);
      return key;
    });
    return { ...dayOf(day.date), keys: new Set(keys) };
  });
  const rows: HoursSpan[] = [];
  for (const weekday of WEEK) {
    const dates = seen.filter((day) => day.weekday === weekday);
    for (const [key, span] of spans) {
      const on = dates.map(({ keys }) => keys.has(key));
      if (on.includes(true)) rows.push(...rowsOf(weekday, span, dates, on));
    }
  }
  return rows;
}

function rowsOf(day: Weekday, span: WrittenSpan, dates: readonly Seen[], on: readonly boolean[]): HoursSpan[] {
  const row = { day, ...span };
  if (!on.includes(false)) return [row];
  const nth =
    weeksOfMonth(
      dates.map((each) => each.nth),
      on,
    ) ??
    weeksOfMonth(
      dates.map((each) => each.nthLast),
      on,
    );
  return nth ? [{ ...row, nth }] : seasons(row, dates, on);
}

/** The weeks of the month in which it is always on, if it is off in all others. */
function weeksOfMonth(weeks: readonly number[], on: readonly boolean[]): readonly number[] | undefined {
  const chosen = new Set(weeks.filter((_, at) => on[at]));
  return weeks.every((week, at) => chosen.has(week) === on[at]) ? [...chosen].sort((a, b) => a - b) : undefined;
}

function seasons(row: HoursSpan, dates: readonly Seen[], on: readonly boolean[]): HoursSpan[] {
  const runs: { from: number; to: number }[] = [];
  for (const [at, open] of on.entries()) {
    const last = runs.at(-1);
    if (!open) continue;
    if (last && at - last.to <= SHORTEST_SEASON) last.to = at;
    else runs.push({ from: at, to: at });
  }
  return runs
    .filter(({ from, to }) => on.slice(from, to + 1).filter(Boolean).length >= SHORTEST_SEASON && dense(on, from, to))
    .map(({ from, to }) => {
      const validFrom = from > 0 ? dates[from]?.date : undefined;
      const validTo = to < on.length - 1 ? dates[to]?.date : undefined;
      return { ...row, ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
    });
}

/** More often open than not: every second week is no season. */
const dense = (on: readonly boolean[], from: number, to: number) =>
  on.slice(from, to + 1).filter(Boolean).length * 3 > (to - from + 1) * 2;
