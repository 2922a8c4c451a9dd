const DAY = 86_400_000;

/** So many months later, on the last day of a shorter month; or so many days, where that is sooner. */
export function keptUntil(at: Date, months: number, days?: number): Date {
  const promised = new Date(at);
  promised.setUTCMonth(promised.getUTCMonth() + months);
  // From the end of a month one may fall into the month after.
  if (promised.getUTCDate() !== at.getUTCDate()) promised.setUTCDate(0);
  const sooner = days === undefined ? promised : new Date(at.getTime() + days * DAY);
  return sooner < promised ? sooner : promised;
}
