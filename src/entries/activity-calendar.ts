import '../page/page-feeds.ts';
export { BuurtActivityCalendar } from '../components/activity-calendar/activity-calendar.ts';
export type { ActivitySelectEvent } from '../components/activity-calendar/events.ts';
export type { ConsentRequestEvent, MapShownEvent } from '../components/map-pane/map-events.ts';
export type { FilterChangeEvent } from '../components/parts/filter-change-event.ts';
