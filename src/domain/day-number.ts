/** A date in the calendar; `month` is 1 … 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// A year is counted from March, so that its odd month is the last (days_from_civil, howardhinnant.github.io/date_algorithms).
const ERA = 146_097;
const TO_1970 = 719_468;

/** Days since 1 January 1970. As a day is a number, thousands of series are counted without a date object or a zone. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) + day - 1;
  return era * ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - TO_1970;
}

/** The number that the digits `from` up to `to` of a stamp make; read in place, as this is done for every moment shown. */
function digits(stamp: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + stamp.charCodeAt(at) - 48;
  return number;
}

/** Of a `YYYY-MM-DD`, or a time on that day. */
export const dayNumber = (stamp: string): number =>
  dayNumberOf(digits(stamp, 0, 4), digits(stamp, 5, 7), digits(stamp, 8, 10));

/** The calendar month of a stamp, counted on from year to year. */
export const monthNumber = (stamp: string): number => digits(stamp, 0, 4) * 12 + digits(stamp, 5, 7) - 1;

/** Minutes since 00:00 of a `YYYY-MM-DDTHH:MM`; 0 of a day. */
export const minuteOfDay = (stamp: string): number =>
  stamp.length > 10 ? digits(stamp, 11, 13) * 60 + digits(stamp, 14, 16) : 0;

export function calendarDate(number: number): CalendarDate {
  const days = number + TO_1970;
  const era = Math.floor(days / ERA);
  const inEra = days - era * ERA;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (years * 365 + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: years + era * 400 + (month < 3 ? 1 : 0), month, day };
}

const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);

// A window asks for the same few days thousands of times: each is written once, and held by what is shown.
const written: { number: number; date: string }[] = [];
const WRITTEN = 512;

/** `YYYY-MM-DD` */
export function dateOf(number: number): string {
  const at = ((number % WRITTEN) + WRITTEN) % WRITTEN;
  const known = written[at];
  if (known?.number === number) return known.date;
  const { year, month, day } = calendarDate(number);
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  written[at] = { number, date };
  return date;
}
