const READ = {
  getFullYear: 'year',
  getDate: 'day',
  getHours: 'hour',
  getMinutes: 'minute',
} as const;

/** Moves the device to another zone, as far as a page can tell. Answers what brings it home. */
export function deviceIn(timeZone: string): () => void {
  const { DateTimeFormat } = Intl;
  const own = Object.getOwnPropertyDescriptors(Date.prototype);
  const parts = new DateTimeFormat('en-US', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
  const read = (date: Date, type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.formatToParts(date).find((part) => part.type === type)?.value);
  for (const [name, type] of Object.entries(READ))
    Object.defineProperty(Date.prototype, name, {
      configurable: true,
      writable: true,
      value(this: Date) {
        return read(this, type);
      },
    });
  Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
    construct: (target, [locale, options]) => new target(locale, { timeZone, ...options }),
  });
  return () => {
    Intl.DateTimeFormat = DateTimeFormat;
    Object.defineProperties(Date.prototype, own);
  };
}
