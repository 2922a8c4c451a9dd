import '../page/page-feeds.ts';
export { BuurtActionPath } from '../components/action-path/action-path.ts';
export type { FilterChangeEvent } from '../components/parts/filter-change-event.ts';
