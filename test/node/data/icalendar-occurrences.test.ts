import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
// Node sees it as CommonJS, whatever its package says.
// oxlint-disable-next-line import/default
import rrule from 'rrule';
import { occurrencesOf } from '../../../src/domain/occurrences.ts';
import { readShared } from '../../support/read-activities.ts';
import { hasShared, sharedPath, sharedText } from '../../support/shared.ts';

/** One series as this test reads it: on its own, and with another library. */
interface Series {
  readonly uid: string;
  readonly start: string;
  readonly tzid: string;
  readonly lines: readonly string[];
}

const valueOf = (line: string) => /^(?:"[^"]*"|[^":])*:(.*)/.exec(line)?.[1] ?? '';

/** The master events that are repeated, with their times as the file writes them. */
function seriesIn(text: string): Series[] {
  const events = text.replace(/\r?\n[ \t]/g, '').match(/^BEGIN:VEVENT[^]*?^END:VEVENT/gim) ?? [];
  return events.flatMap((event) => {
    const lines = event.replace(/BEGIN:VALARM[^]*?END:VALARM/g, '').split(/\r?\n/);
    const find = (name: RegExp) => lines.find((line) => name.test(line)) ?? '';
    const start = find(/^DTSTART/);
    const isSeries = /^R(RULE|DATE)/m.test(event) && !/^RECURRENCE-ID/m.test(event) && find(/^UID/) !== '';
    const tzid = /TZID=([^:;]+)/.exec(start)?.[1] ?? '';
    return isSeries ? [{ uid: valueOf(find(/^UID/)), start: valueOf(start), tzid, lines }] : [];
  });
}

const zones: Record<string, string> = {
  'US-Eastern': 'America/New_York',
  'Pacific Standard Time': 'America/Los_Angeles',
  '/Europe/Stockholm': 'Europe/Stockholm',
};

/** `20260818T220000Z` on the wall of a zone, as a date of which UTC is that wall. */
function wall(written: string, tzid: string): Date {
  const [, year, month, day, hour = '00', minute = '00', utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z)?)?/.exec(written) ?? [];
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}Z`);
  if (!utc || !tzid) return date;
  return new Date(`${date.toLocaleString('sv', { timeZone: zones[tzid] ?? tzid }).replace(' ', 'T')}Z`);
}

/** The starts of the first two years, as days or wall-clock times. */
function expected({ start, tzid, lines }: Series, from: Date, until: Date): string[] {
  const set = new rrule.RRuleSet();
  const dtstart = wall(start, tzid);
  const first = start.endsWith('Z') ? '' : tzid;
  const isDay = start.length === 8;
  set.rdate(dtstart);
  for (const line of lines) {
    if (line.startsWith('RRULE')) {
      const options = rrule.RRule.parseString(valueOf(line).replace(/;?UNTIL=[^;]*/, ''));
      const last = /UNTIL=([^;]*)/.exec(line)?.[1];
      const stop = last === undefined ? undefined : last.length === 8 ? wall(`${last}T235900`, '') : wall(last, first);
      set.rrule(new rrule.RRule({ ...options, dtstart, ...(stop && { until: stop }) }));
    }
    const zone = /TZID=([^:;]+)/.exec(line)?.[1] ?? first;
    for (const value of /^(RDATE|EXDATE)/.test(line) ? valueOf(line).split(',') : []) {
      const time = wall(value.split('/')[0] ?? '', zone);
      if (line.startsWith('RDATE')) set.rdate(isDay ? new Date(time.toISOString().slice(0, 10)) : time);
      else set.exdate(isDay ? new Date(time.toISOString().slice(0, 10)) : time);
    }
  }
  const stamps = set.between(from, until, true).map((date) => date.toISOString().slice(0, isDay ? 10 : 16));
  return [...new Set(stamps)].sort();
}

/** Where ours are others, each for a reason; moments by the rule, on the wall clock. */
const DIFFERENCES: Record<string, { readonly extra: readonly string[]; readonly why: string }> = {
  'exchange-moved-recurrence': {
    extra: ['2026-08-18'],
    why: 'UNTIL=20260817T220000Z is the midnight that begins its last day, in the zone where it was made',
  },
  'sequence-test@node-ical.test': {
    extra: ['2024-01-04T10:00', '2024-01-04T16:00'],
    why: 'two exceptions stand for moments that the rule does not give: they are on when they say',
  },
};
const NOT_SHOWN: Record<string, string> = {
  '040000008200E00074C5B7101A82E008000000008001F1896B63D3010000000000000000100000005D0552D848712746896D6C8E2E066560':
    'the quote in its DTSTART has no end',
  'test-vtime-named-timezone': 'no title',
  'test-vtime-utc': 'no title',
  'test-vtime-floating': 'no title',
  '123': 'no title',
};

const files = (folder: string) =>
  hasShared
    ? readdirSync(sharedPath(folder)).flatMap((file) => (file.endsWith('.ics') ? `${folder}/${file}` : []))
    : [];
const skip = !hasShared && 'the recorded feeds are not here';

/** What starts in UTC and goes on for ever is only written out around now. */
const windowOf = ({ start, lines }: Series): readonly [from: string, until: string] => {
  const isEndless = !lines.some((line) => /^RRULE.*(COUNT|UNTIL)/.test(line));
  if (start.endsWith('Z') && isEndless) return ['2025-12-01', '2028-11-01'];
  const from = wall(start, '').toISOString().slice(0, 10);
  return [from, `${Number(from.slice(0, 4)) + 2}${from.slice(4).replace('-29', '-28')}`];
};

describe('series over two years, as another library counts them', { skip }, () => {
  for (const file of [...files('feeds/icalendar'), ...files('hostile/ical/samples')]) {
    const all = seriesIn(sharedText(file));
    if (all.length === 0) continue;
    it(`${file}: ${all.length} series`, async () => {
      const { items } = await readShared(file);
      for (const series of all) {
        const { uid, start } = series;
        const activity = items.find(({ id }) => id === uid || id.endsWith(`:${uid}`));
        assert.equal(activity === undefined, uid in NOT_SHOWN, `${uid} is shown`);
        if (!activity) continue;
        const [from, until] = windowOf(series);
        const theirs = expected(series, new Date(from), new Date(`${until}T23:59Z`));
        const onWall = start.endsWith('Z')
          ? theirs.map((stamp) =>
              wall(`${stamp.replace(/[-:]/g, '')}00Z`, activity.timezone)
                .toISOString()
                .slice(0, 16),
            )
          : theirs;
        const ours = occurrencesOf(activity, from, until, 2000)
          .map(({ key }) => key.slice(activity.id.length + 1))
          .filter((at) => !at.endsWith('#moved'));
        const extra = DIFFERENCES[uid]?.extra ?? [];
        assert.deepEqual(ours.sort(), [...onWall, ...extra].sort(), uid);
      }
    });
  }
});
