import type { Problem } from '../../domain/feed.ts';
import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { namedAs } from './named-as.ts';
import { hasTimings, openAgendaEvent } from './openagenda-event.ts';
import { fieldsOf, isFields, webUrl, wordsOf } from './wire.ts';

/** OpenAgenda's API v2: a page of events, a bare list of them, or one. */
export const open: Format<ActivityDraft> = ({ json, url }) => {
  const document = fieldsOf(json);
  const { events, event, after } = document;
  const list = Array.isArray(json) ? json : Array.isArray(events) ? events : undefined;
  const one = isFields(event) ? event : document;
  if (!list && one['uid'] === undefined) throw new FeedFailure('shape', 'This is no answer of OpenAgenda.');
  const rows: readonly unknown[] = list ?? [one];
  const next = rows.length > 0 ? nextPage(url, after) : undefined;
  const isShort = rows.some((row) => isFields(row) && !hasTimings(row));
  const problems: Problem[] = isShort ? [{ severity: 'advice', code: 'openagenda.short', path: '' }] : [];
  return {
    rows,
    read: (row, report) => (isFields(row) ? openAgendaEvent(row, report) : void report.error('item.shape', '', row)),
    path: (at) => (list ? `${Array.isArray(json) ? '' : '/events'}/${at}` : isFields(event) ? '/event' : ''),
    within: namedAs(NAMES),
    problems,
    ...(next !== undefined && { next }),
  };
};

const NAMES = new Map([
  ['moments', 'timings'],
  ['start', 'begin'],
  ['place', 'location'],
]);

/** The same question from where this page ended: each value of `after` as a parameter of its own. */
function nextPage(base: string, after: unknown): string | undefined {
  const url = webUrl(base);
  if (!url || !Array.isArray(after) || after.length === 0) return undefined;
  for (const name of [...url.searchParams.keys()]) if (/^after(\[\d*\])?$/.test(name)) url.searchParams.delete(name);
  for (const value of after as readonly unknown[]) url.searchParams.append('after[]', wordsOf(value) ?? '');
  return url.href;
}
