const DATE = /^(\d{4})-(\d{2})-(\d{2})/;

/** The day of an ISO 8601 date or date-time as written, `YYYY-MM-DD`; 30 February is none. */
export function toDay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const match = DATE.exec(value.trim());
  if (!match) return undefined;
  const [day, year, month, date] = match;
  const check = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  // Only a day that does not exist becomes another one, and a year like 0026 does.
  return check.getUTCDate() === Number(date) && check.getUTCFullYear() === Number(year) ? day : undefined;
}

/** A date-time that means a moment or a wall-clock time, kept as written. */
export function toStamp(value: unknown): string | undefined {
  return typeof value === 'string' && toDay(value) && !Number.isNaN(Date.parse(value)) ? value.trim() : undefined;
}
