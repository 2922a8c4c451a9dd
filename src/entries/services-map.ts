import '../page/page-feeds.ts';
export { BuurtServicesMap } from '../components/services-map/services-map.ts';
export type { FilterChangeEvent } from '../components/parts/filter-change-event.ts';
export type { ServiceSelectEvent } from '../components/services-map/events.ts';
export type { ConsentRequestEvent, MapShownEvent } from '../components/map-pane/map-events.ts';
export type { IssueEvent } from '../controllers/feed-events.ts';
