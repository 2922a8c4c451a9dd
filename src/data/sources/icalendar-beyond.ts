import { part } from '../part.ts';
import { ruleIn } from '../rrule.ts';
import type { Calendar, RawEvent } from './icalendar-lines.ts';
import type * as library from './icalendar-library.ts';
import { isOwnZone } from './icalendar-zones.ts';

/** What only few calendars need, and weighs more than all the rest. */
export type Library = typeof library;

/** Loads the library where some event cannot be read without it. */
export async function libraryFor(
  calendars: readonly Calendar[],
  events: readonly RawEvent[],
): Promise<Library | undefined> {
  const isNeeded = calendars.some(({ zones }) => zones.some(isOwnZone)) || events.some(isBeyond);
  return isNeeded ? part(import('./icalendar-library.ts')) : undefined;
}

const BEYOND = /^EXRULE|RANGE=["']?THISANDFUTURE|^DTSTART[^\n]*(?:Z\r?$|TZID=.{0,20}(?:UTC|GMT))/im;

/** Whether its series is more than one rule that a native feed could say too, told from its bare text. */
function isBeyond({ text }: RawEvent): boolean {
  if (!/^(?:RRULE|RECURRENCE-ID)/im.test(text)) return false;
  const lines = text.slice(0, 100_000).replace(/\r?\n[ \t]/g, '');
  const rules = lines.match(/^RRULE.*$/gim) ?? [];
  return BEYOND.test(lines) || rules.length > 1 || rules.some((rule) => isBeyondRule(rule));
}

const isBeyondRule = (rule: string): boolean => ruleIn(rule.replace(/^[^:]*:/, ''), 'UTC') === 'beyond';
