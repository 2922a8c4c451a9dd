import { dayOf, planOf } from './day-plan.ts';
import { addDays, BRUSSELS, clock, localTime } from './local-time.ts';
import type { HoursSpan, OpeningHours, Weekday } from './opening-hours.ts';
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

/** Days; what comes once a month is found within them. */
const AHEAD = 62;

/** When somebody is there next. */
export interface Visit {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly from: string;
  /** Somebody would be there, but it is a public holiday and nobody said so: call first. */
  readonly holiday?: BelgianHoliday;
}

/** The first hours within two months that are not over at `instant`. */
export function nextVisit(hours: OpeningHours, instant: Date): Visit | undefined {
  const timezone = hours.timezone ?? BRUSSELS;
  const { date: today, minutes } = localTime(instant, timezone);
  for (let ahead = 0; ahead <= AHEAD; ahead++) {
    const day = dayOf(addDays(today, ahead), timezone);
    const { date, holiday } = day;
    const { by, spans } = planOf(hours, day);
    const span = spans.find(({ to }) => to + ahead * 1440 > minutes);
    if (span) return { date, from: clock(span.from), ...(by === 'holiday' && holiday && { holiday }) };
  }
  return undefined;
}

/** The rows that hold on some day within two months from `today` (`YYYY-MM-DD`). */
export function rowsFrom({ weekly, ...whole }: OpeningHours, today: string): readonly HoursSpan[] {
  const last = addDays(today, AHEAD);
  const holds = ({ validFrom = today, validTo = today }: Pick<HoursSpan, 'validFrom' | 'validTo'>) =>
    validTo >= today && validFrom <= last;
  return holds(whole) ? weekly.filter(holds) : [];
}

/** Every stop of a mobile point, the one where it stands first from `instant` on first. */
export function stopsInOrder(
  stops: readonly Stop[],
  instant: Date,
): readonly { readonly stop: Stop; readonly next: Visit | undefined }[] {
  const order = (visit: Visit | undefined) => (visit ? visit.date + visit.from : '9999');
  return stops
    .map((stop) => ({ stop, next: nextVisit(stop.schedule, instant) }))
    .sort((a, b) => order(a.next).localeCompare(order(b.next)));
}
