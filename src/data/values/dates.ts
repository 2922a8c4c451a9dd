const DATE = /^(\d{4})-(\d{2})-(\d{2})/;

/** As Belgians write a day: 24/11/2026. */
const DAY_FIRST = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})(?!\d)/;
export const yearFirst = (text: string): string =>
  text.replace(
    DAY_FIRST,
    (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );

/** The day of an ISO 8601 date or date-time, or of `D/M/YYYY`, as `YYYY-MM-DD`; 30 February is none. */
export function toDay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const match = DATE.exec(yearFirst(value.trim()));
  if (!match) return undefined;
  const [day, year, month, date] = match;
  const check = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  // Only a day that does not exist becomes another one, and a year like 0026 does.
  return check.getUTCDate() === Number(date) && check.getUTCFullYear() === Number(year) ? day : undefined;
}

/** A date-time that means a moment or a wall-clock time, kept as written; a day with its year first. */
export function toStamp(value: unknown): string | undefined {
  const text = typeof value === 'string' ? yearFirst(value.trim()) : '';
  return toDay(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}
