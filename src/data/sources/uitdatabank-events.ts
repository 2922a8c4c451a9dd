import type { Format } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { namedAs } from './named-as.ts';
import { eventDraft } from './uitdatabank-event.ts';
import { openPage } from './uitdatabank-page.ts';

const NAMES = new Map([
  ['moments', 'subEvent'],
  ['start', 'startDate'],
  ['end', 'endDate'],
  ['hours', 'openingHours'],
  ['place', 'location'],
]);

/** The events of UiTdatabank. */
export const open: Format<ActivityDraft> = (document) => ({
  ...openPage(document, 'events', eventDraft),
  within: namedAs(NAMES),
});
