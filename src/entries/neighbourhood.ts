import '../page/page-feeds.ts';
export { BuurtNeighbourhood } from '../components/neighbourhood/neighbourhood.ts';
export type { AreaChangeEvent } from '../components/neighbourhood/events.ts';
