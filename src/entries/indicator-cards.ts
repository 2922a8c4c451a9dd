import '../page/page-feeds.ts';
export { BuurtIndicatorCards } from '../components/indicator-cards/indicator-cards.ts';
export type { FilterChangeEvent } from '../components/parts/filter-change-event.ts';
