import '../page/page-feeds.ts';
export { BuurtActivityCalendar } from '../components/activity-calendar/activity-calendar.ts';
export type {
  ActivitySelectEvent,
  FilterChangeEvent as ActivityFilterChangeEvent,
} from '../components/activity-calendar/events.ts';
