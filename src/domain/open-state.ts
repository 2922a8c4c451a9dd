import { dayAfter, dayOf, holds, planOf, roundTheClock, type Day, type DayPlan, type PlannedSpan } from './day-plan.ts';
import { BRUSSELS, clock, localTime } from './local-time.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { BelgianHoliday } from './public-holidays.ts';
import type { Service } from './service.ts';
import type { Text } from './text.ts';

/** When a door opens next. */
export interface Opening {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
  /** Then, too, only on appointment. */
  readonly appointment?: true;
}

/** When a door closes. */
interface Closing {
  /** `HH:MM`; midnight is `24:00` of the day before. */
  readonly until: string;
  /** `until` is on tomorrow's clock. */
  readonly nextDay?: true;
  /** `YYYY-MM-DD`, only where it closes later than tomorrow. */
  readonly untilDate?: string;
  readonly note?: Text;
}

/** What a resident should be told about one moment. */
export type OpenState =
  | ({ readonly kind: 'open' } & Closing)
  | { readonly kind: 'open-always' }
  /** `opens` only within 14 days, or 62 where all rows are monthly. `reason`: why it is closed today of all days. */
  | { readonly kind: 'closed'; readonly opens?: Opening; readonly reason?: Text }
  /** Someone is there, or can be; phone first. `until` where this is a span of today. */
  | ({ readonly kind: 'by-appointment' } & Partial<Closing>)
  /** A Belgian public holiday of which the partner said nothing: phone first. */
  | { readonly kind: 'holiday'; readonly holiday: BelgianHoliday; readonly opens?: Opening }
  | { readonly kind: 'temporarily-closed' }
  | { readonly kind: 'unknown'; readonly text?: Text };

const AHEAD = 14;
/** What comes once a month is never further off than this, but for a fifth weekday. */
const MONTHLY_AHEAD = 62;

/** An instant in one zone, and the days around it: today, and yesterday, whose spans may run past midnight. */
class Moment {
  readonly #timezone: string;
  readonly #days = new Map<number, Day>();
  readonly minutes: number;
  /** `HH:MM` on today's clock, and as yesterday's rows count on: `25:30`. */
  readonly now: string;
  readonly nowAfterMidnight: string;
  readonly today: Day;
  readonly yesterday: Day;

  constructor(instant: Date, timezone: string) {
    const { date, minutes } = localTime(instant, timezone);
    this.#timezone = timezone;
    this.minutes = minutes;
    this.now = clock(minutes);
    this.nowAfterMidnight = clock(minutes + 1440);
    this.today = dayOf(date, timezone);
    this.#days.set(0, this.today);
    this.yesterday = this.day(-1);
  }
  day(ahead: number): Day {
    let day = this.#days.get(ahead);
    if (!day) this.#days.set(ahead, (day = dayAfter(this.today, ahead, this.#timezone)));
    return day;
  }
}

/** All rows of a drawing share the instant, and with it what the calendar says; both are given back together. */
const known = new WeakMap<Date, { readonly time: number; readonly zones: Map<string, Moment> }>();

function momentOf(instant: Date, timezone: string): Moment {
  const time = instant.getTime();
  let at = known.get(instant);
  // A Date can be set to another time.
  if (at?.time !== time) known.set(instant, (at = { time, zones: new Map() }));
  let moment = at.zones.get(timezone);
  if (!moment) at.zones.set(timezone, (moment = new Moment(instant, timezone)));
  return moment;
}

const covers = (span: PlannedSpan, minutes: number) => span.from <= minutes && minutes < span.to;

/** A span of yesterday counts until its end, but runs into a public holiday only if it was written for that very day. */
const runsOn = (yesterday: DayPlan, today: DayPlan) =>
  yesterday.by === 'exception' || (yesterday.by === 'weekly' && today.by !== 'holiday');

function spanAt(today: DayPlan, yesterday: DayPlan, minutes: number, appointment: boolean): PlannedSpan | undefined {
  const fits = (span: PlannedSpan, at: number) => span.appointment === appointment && covers(span, at);
  const own = today.by === 'holiday' ? undefined : today.spans.find((span) => fits(span, minutes));
  if (own || !runsOn(yesterday, today)) return own;
  return yesterday.spans.find((span) => fits(span, minutes + 1440));
}

/**
 * "Open now" for a whole list: reads the clock once, and each service then costs a scan of its own rows. Open means that
 * a resident can walk in or is answered; by appointment, holidays and unknown hours are not open.
 */
export function openAt(instant: Date): (hours: OpeningHours | undefined) => boolean {
  const moments = new Map<string, Moment>();
  return (hours) => {
    if (!hours) return false;
    const timezone = hours.timezone ?? BRUSSELS;
    let moment = moments.get(timezone);
    if (!moment) moments.set(timezone, (moment = momentOf(instant, timezone)));
    const { today, yesterday, minutes } = moment;
    if (isPlain(hours)) {
      if (today.holiday && !hours.publicHolidays) return roundTheClock(hours);
      if (!today.holiday && !yesterday.holiday) return openByRows(hours, moment);
    }
    return spanAt(planOf(hours, today), planOf(hours, yesterday), minutes, false) !== undefined;
  };
}

const isPlain = ({ exceptions, validFrom, validTo, byAppointment }: OpeningHours) =>
  exceptions.length === 0 && !validFrom && !validTo && !byAppointment;

/** The same answer as by plans, for the many tables without exceptions on ordinary days: `HH:MM` sorts as time does. */
function openByRows({ weekly }: OpeningHours, { today, yesterday, now, nowAfterMidnight }: Moment): boolean {
  for (const span of weekly) {
    if (span.appointment) continue;
    const { from, to } = span;
    if (span.day === today.weekday) {
      if (from <= now && (now < to || to <= from) && holds(span, today)) return true;
    } else if (span.day === yesterday.weekday) {
      if ((to <= from ? now : nowAfterMidnight) < to && holds(span, yesterday)) return true;
    }
  }
  return false;
}

/** The hours of a service that is reached by phone, not by a door: one without door or stops, or one at a distance. */
export const phoneHours = ({ hours, stops, virtual, contact }: Service): readonly OpeningHours[] =>
  virtual || (!hours && stops.length === 0) ? contact.phone.flatMap((phone) => phone.hours ?? []) : [];

/** What to tell a resident at `instant`. A service that is `temporarily-closed` is so whatever its hours say. */
export function openState(
  hours: OpeningHours | undefined,
  instant: Date,
  { status }: { readonly status?: Service['status'] } = {},
): OpenState {
  if (status === 'temporarily-closed') return { kind: status };
  if (!hours) return { kind: 'unknown' };
  const moment = momentOf(instant, hours.timezone ?? BRUSSELS);
  const { today, yesterday, minutes } = moment;
  const week = new Planner(hours, moment);
  const plan = week.at(0);
  const before = planOf(hours, yesterday);

  const span = spanAt(plan, before, minutes, false);
  if (span) return closing(week, minutes, span);
  const meeting = spanAt(plan, before, minutes, true);
  if (meeting) return appointment(week, minutes, meeting);
  if (plan.by === 'holiday' && today.holiday) {
    return { kind: 'holiday', holiday: today.holiday, ...opens(week, minutes) };
  }
  if (plan.by === 'unknown') {
    if (hours.byAppointment && hours.weekly.length === 0) return { kind: 'by-appointment' };
    const text = plan.reason ?? hours.text;
    return { kind: 'unknown', ...(text !== undefined && { text }) };
  }
  return { kind: 'closed', ...opens(week, minutes), ...(plan.reason !== undefined && { reason: plan.reason }) };
}

/** The plans of the days from yesterday on, made when asked for. */
class Planner {
  readonly #hours: OpeningHours;
  readonly #moment: Moment;
  /** How many days ahead a resident is told of. */
  readonly ahead: number;

  constructor(hours: OpeningHours, moment: Moment) {
    this.#hours = hours;
    this.ahead = hours.weekly.every(({ nth }) => nth) ? MONTHLY_AHEAD : AHEAD;
    this.#moment = moment;
  }
  day(ahead: number): Day {
    return this.#moment.day(ahead);
  }
  at(ahead: number): DayPlan {
    return planOf(this.#hours, this.day(ahead));
  }
}

/** Follows spans that touch or overlap to the end of the last, in minutes after today's 00:00. */
function endOf(week: Planner, minutes: number, withAppointment: boolean): number {
  let end = minutes;
  let before: DayPlan | undefined;
  for (let ahead = -1; ahead * 1440 <= end && ahead <= 8; ahead++) {
    const plan = week.at(ahead);
    if (before && end > ahead * 1440 && plan.by === 'holiday' && before.by !== 'exception') return ahead * 1440;
    before = plan;
    if (plan.by === 'holiday' || plan.by === 'unknown') continue;
    for (const span of plan.spans) {
      const from = span.from + ahead * 1440;
      if (span.appointment === withAppointment && from <= end) end = Math.max(end, span.to + ahead * 1440);
    }
  }
  return end;
}

function closesAt(week: Planner, end: number, note: Text | undefined): Closing {
  const days = Math.ceil(end / 1440) - 1;
  return {
    until: clock(end - days * 1440),
    ...(days === 1 && { nextDay: true }),
    ...(days > 1 && { untilDate: week.day(days).date }),
    ...(note !== undefined && { note }),
  };
}

function closing(week: Planner, minutes: number, span: PlannedSpan): OpenState {
  const end = endOf(week, minutes, false);
  return end > 7 * 1440 ? { kind: 'open-always' } : { kind: 'open', ...closesAt(week, end, span.note) };
}

function appointment(week: Planner, minutes: number, span: PlannedSpan): OpenState {
  const note = span.note === undefined ? undefined : { note: span.note };
  if (span.to - span.from >= 1440) return { kind: 'by-appointment', ...note };
  return { kind: 'by-appointment', ...closesAt(week, endOf(week, minutes, true), span.note) };
}

function opens(week: Planner, minutes: number): { opens?: Opening } {
  for (let ahead = 0; ahead <= week.ahead; ahead++) {
    const plan = week.at(ahead);
    if (plan.by === 'holiday') continue;
    const span = plan.spans.find(({ from }) => from + ahead * 1440 > minutes);
    if (!span) continue;
    const opening = { date: week.day(ahead).date, time: clock(span.from) };
    return { opens: span.appointment ? { ...opening, appointment: true } : opening };
  }
  return {};
}
