import ICAL from 'ical.js';

export { expand } from './icalendar-expand.ts';

/**
 * Reads a VTIMEZONE: how many milliseconds it is ahead of UTC when its wall says a stamp. Throws an Error for one that cannot
 * be read.
 */
export function offsetsOf(vtimezone: string): (stamp: string) => number {
  // A real one changes once a year; of another one the library would count the seconds.
  if (/FREQ=(?!YEARLY)/i.test(vtimezone)) throw new RangeError('This zone changes more than once a year.');
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(vtimezone)));
  return (stamp) => zone.utcOffset(ICAL.Time.fromString(`${stamp}:00`, null)) * 1000;
}
