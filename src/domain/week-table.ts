import { dayOf, planOf } from './day-plan.ts';
import { addDays, BRUSSELS, clock } from './local-time.ts';
import type { OpeningHours, Weekday } from './opening-hours.ts';
import type { BelgianHoliday } from './public-holidays.ts';
import type { Stop } from './service.ts';
import type { Text } from './text.ts';

/** One span as it is written in a table. */
export interface TableSpan {
  /** `HH:MM` */
  readonly from: string;
  /** `HH:MM`; earlier than `from` when it is on the next day's clock. */
  readonly to: string;
  readonly appointment?: true;
  /** Midnight to midnight: all day; with `appointment`, at no set time. */
  readonly wholeDay?: true;
  readonly note?: Text;
}

export interface WeekRow {
  readonly date: string;
  readonly weekday: Weekday;
  /** Empty on a public holiday without hours of its own, and where nothing is known. */
  readonly spans: readonly TableSpan[];
  /** Known to be closed all day. With no spans and not `closed`, say "call first". */
  readonly closed: boolean;
  readonly holiday?: BelgianHoliday;
  /** Why this day differs. */
  readonly reason?: Text;
}

const rowsOf = (hours: OpeningHours, date: string) => {
  const day = dayOf(date, hours.timezone ?? BRUSSELS);
  const plan = planOf(hours, day);
  const spans = plan.spans.map(({ from, to, appointment, note }): TableSpan => ({
    from: clock(from),
    to: clock(to > 1440 ? to % 1440 || 1440 : to),
    ...(appointment && { appointment }),
    ...(to - from >= 1440 && { wholeDay: true }),
    ...(note !== undefined && { note }),
  }));
  return { day, plan, spans };
};

/** The seven days from `today` (`YYYY-MM-DD`, of the hours' own zone), today first. */
export function weekTable(hours: OpeningHours, today: string): readonly WeekRow[] {
  return [0, 1, 2, 3, 4, 5, 6].map((ahead) => {
    const { day, plan, spans } = rowsOf(hours, addDays(today, ahead));
    const known = plan.by === 'weekly' || plan.by === 'exception';
    return {
      date: day.date,
      weekday: day.weekday,
      spans: known ? spans : [],
      closed: known && spans.length === 0,
      ...(day.holiday && { holiday: day.holiday }),
      ...(plan.reason !== undefined && { reason: plan.reason }),
    };
  });
}

/** A mobile point at one stop, once. */
export interface StopVisit extends TableSpan {
  readonly date: string;
  readonly weekday: Weekday;
  readonly stop: Stop;
  /** It would stand here, but it is a public holiday and nobody said that it comes: call first. */
  readonly holiday?: BelgianHoliday;
}

/** Where a mobile point stands on the seven days from `today`, in order of time. */
export function stopsThisWeek(stops: readonly Stop[], today: string): readonly StopVisit[] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((ahead) =>
    stops
      .flatMap((stop) => {
        const { day, plan, spans } = rowsOf(stop.schedule, addDays(today, ahead));
        const holiday = plan.by === 'holiday' && day.holiday ? { holiday: day.holiday } : undefined;
        return spans.map((span): StopVisit => ({ date: day.date, weekday: day.weekday, stop, ...span, ...holiday }));
      })
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  );
}
