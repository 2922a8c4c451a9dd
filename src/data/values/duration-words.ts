const UNITS =
  /^(?:PT)?(?:(\d{1,2})(?:[.,](5))? ?(?:u|uur|uren|h|heures?|hours?|hrs?|std|stunden?)\.?)? ?(?:(\d{1,3}) ?(?:m|min|minuten|minutes?)?\.?)?$/i;

/** The minutes of `2 uur`, `1u30`, `1,5 h`, `PT1H30M`, `90 min`; of a number alone where it can be no hours: `90`. */
export function minutesLong(written: string): number | undefined {
  const [is, hours, half, minutes] = UNITS.exec(written.trim()) ?? [];
  if (is === undefined || (hours === undefined && /^\d$|^1\d$/.test(is))) return undefined;
  const long = Number(hours ?? 0) * 60 + (half ? 30 : 0) + Number(minutes ?? 0);
  return long > 0 && long < 24 * 60 ? long : undefined;
}
