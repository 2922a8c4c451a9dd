import { readFile } from 'node:fs/promises';
import { addDays, BRUSSELS, localTime } from '../src/domain/local-time.ts';
import { dayNumber } from '../src/domain/day-number.ts';
import { instantOf, localStampOf } from '../src/domain/zoned-time.ts';
import { contentType } from './content-types.ts';
import type { Answer } from './serve.ts';

/** The Monday of the week that the activities and actions under `demo/feeds` were written for. */
export const WRITTEN_FOR = '2026-11-16';

/** `2026-11-25`, in iCalendar `20261125`, and what follows it where that is a time in UTC. */
const DATE = /\b(20\d\d)(-?)([01]\d)\2([0-3]\d)(?:T(\d\d)(:?)(\d\d)\6(\d\d)(Z|\+00:00))?(?!\d)/g;

/**
 * A feed as if it were written in the week of `today`, so that the demo always has something to go to. Its dates move by
 * whole weeks: what is on a Sunday stays on one. Those before it was written stay as they are, series begin there; and an
 * hour on the clock stays that hour, also where it is written in UTC.
 */
export function dated(feed: string, today: string): string {
  const days = Math.floor((dayNumber(today) - dayNumber(WRITTEN_FOR)) / 7) * 7;
  return days === 0 ? feed : feed.replace(DATE, (...found: string[]) => moved(found, days));
}

function moved(
  [whole = '', year, dash = '', month, day, hour, colon = '', minute, second, utc]: string[],
  days: number,
) {
  const date = `${year}-${month}-${day}`;
  if (date < WRITTEN_FOR) return whole;
  const written = (iso: string) => iso.replaceAll('-', dash).replaceAll(':', colon);
  if (utc === undefined) return written(addDays(date, days));
  const local = localStampOf(new Date(`${date}T${hour}:${minute}Z`), BRUSSELS);
  const instant = instantOf(addDays(local.slice(0, 10), days) + local.slice(10), BRUSSELS);
  return `${written(`${instant.toISOString().slice(0, 16)}:${second}`)}${utc}`;
}

/** The activities and actions of the demo with the dates of today; `undefined` for every other file. */
export async function datedFeed(path: string, now = new Date()): Promise<Answer | undefined> {
  if (!/^\/demo\/feeds\/\w+\/(?:\w+\.ics|(?:actions|activities|uitdatabank)\.json)$/.test(path)) return undefined;
  const feed = await readFile(path.slice(1), 'utf8').catch(() => undefined);
  if (feed === undefined) return undefined;
  const headers = { 'content-type': contentType(path), 'cache-control': 'no-cache' };
  return { headers, body: dated(feed, localTime(now).date) };
}
