import { dayIn, ruleFrom, wholeNumber, type Rule } from './rule-parts.ts';
import { NONE } from './values/fields.ts';
import { toLocalStamp } from './values/local-stamps.ts';

const UNITS: ReadonlyMap<string, Rule['every']> = new Map([
  ['DAILY', 'day'],
  ['WEEKLY', 'week'],
  ['MONTHLY', 'month'],
  ['YEARLY', 'year'],
]);
const LONGEST_RULE = 2000;

/** The parts of a rule by their names, in capitals. */
export const partsOf = (rule: string): ReadonlyMap<string, string> =>
  new Map(
    (rule.length > LONGEST_RULE ? '' : rule)
      .toUpperCase()
      .replace(/\s/g, '')
      .replace(/^RRULE:/, '')
      .split(';')
      .filter(Boolean)
      .map((part) => {
        const [name = '', value = ''] = part.split('=', 2);
        return [name, value] as const;
      }),
  );

/** `20270630T215959Z`, also with signs in between, on the wall clock of the zone. */
export const untilOf = (written: string, timezone: string): string | undefined =>
  toLocalStamp(
    written.replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3').replace(/T(\d\d)(\d\d)(?:\d\d)?/, 'T$1:$2'),
    timezone,
  );

const SAID = new Set(['FREQ', 'INTERVAL', 'UNTIL', 'COUNT', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST']);

/**
 * Reads an RRULE (RFC 5545 §3.3.10), with `RRULE:` in front or not, in capitals or not. `'beyond'`: it may be a rule, and is
 * none that a `Repeat` can say. `undefined`: it says nothing, or has an end that cannot be read.
 */
export function ruleIn(text: string, timezone: string): Rule | 'beyond' | undefined {
  const parts = partsOf(text);
  const list = (name: string) => parts.get(name)?.split(',') ?? NONE;
  const interval = wholeNumber(parts.get('INTERVAL') ?? 1, 1, 9999);
  const count = wholeNumber(parts.get('COUNT') ?? 1, 1, 9999);
  const until = untilOf(parts.get('UNTIL') ?? '', timezone);
  if (!interval || !count || (parts.has('UNTIL') && !until)) return undefined;
  const every = UNITS.get(parts.get('FREQ') ?? '');
  const rule =
    every &&
    ruleFrom(every, {
      on: list('BYDAY'),
      monthDays: list('BYMONTHDAY'),
      months: list('BYMONTH'),
      positions: list('BYSETPOS'),
      weekStart: dayIn(parts.get('WKST'))?.day,
    });
  if (!rule) return 'beyond';
  // "The second tuesday of each week" (§3.3.10 forbids it).
  if (rule.every !== 'month' && rule.every !== 'year' && rule.on?.some(({ nth }) => nth)) return undefined;
  if ([...parts.keys()].some((name) => !SAID.has(name))) return 'beyond';
  return { interval, ...rule, ...(until && { until }), ...(parts.has('COUNT') && { count }) };
}
