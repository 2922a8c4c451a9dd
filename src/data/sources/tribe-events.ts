import type { Problem } from '../../domain/feed.ts';
import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { namedAs } from './named-as.ts';
import { tribeEvent } from './tribe-event.ts';
import { fieldsOf, isFields, numberOf, webUrl, wordsOf } from './wire.ts';

const NAMES = new Map([
  ['start', 'start_date'],
  ['end', 'end_date'],
  ['place', 'venue'],
]);
/** How many events an address gives that asks for no number. */
const PAGE = 10;

/**
 * The Events Calendar of WordPress: a page of `/wp-json/tribe/events/v1/events`, a bare list of `/wp-json/tec/v1/events`, or
 * one event of either. The bare list does not say whether there is more.
 */
export const open: Format<ActivityDraft> = ({ json, url }) => {
  const document = fieldsOf(json);
  const { events } = document;
  const list = Array.isArray(json) ? json : Array.isArray(events) ? events : undefined;
  if (!list && document['start_date'] === undefined) {
    throw new FeedFailure('shape', 'This is no answer of The Events Calendar: "events" is missing.');
  }
  const rows: readonly unknown[] = list ?? [document];
  const next = wordsOf(document['next_rest_url']);
  const asked = numberOf(webUrl(url)?.searchParams.get('per_page')) ?? PAGE;
  const problems: Problem[] =
    Array.isArray(json) && rows.length >= asked ? [{ severity: 'warning', code: 'tribe.first-page', path: '' }] : [];
  return {
    rows,
    read: (row, report) => (isFields(row) ? tribeEvent(row, report, url) : void report.error('item.shape', '', row)),
    path: (at) => (list ? `${Array.isArray(json) ? '' : '/events'}/${at}` : ''),
    within: namedAs(NAMES),
    problems,
    ...(next !== undefined && { next }),
  };
};
