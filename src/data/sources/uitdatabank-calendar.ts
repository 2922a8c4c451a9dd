import { localTime } from '../../domain/local-time.ts';
import type { RowReport } from '../format.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { localDay, uitHours } from './uitdatabank-hours.ts';
import { stateOf } from './uitdatabank-offer.ts';
import { fieldsOf, objectsOf, wordsOf, type Fields } from './wire.ts';

type Calendar = Pick<ActivityDraft, 'start' | 'end' | 'moments' | 'hours' | 'status' | 'statusReason' | 'full'> & {
  readonly permanent?: true;
};
type DraftMoment = Exclude<NonNullable<ActivityDraft['moments']>[number], string>;

/** When an event is (`calendarType`), and whether it goes on then; stored times are handed on with their offsets. */
export function calendarOf(event: Fields, main: string | undefined, report: RowReport): Calendar {
  const own = stateAt(event, main);
  const times = timesOf(event, main, report);
  const { status = times.status, note: statusReason = times.statusReason, full = times.full } = own;
  return { ...times, status, statusReason, full };
}

function timesOf(event: Fields, main: string | undefined, report: RowReport): Calendar {
  const { calendarType, startDate, endDate } = event;
  switch (calendarType) {
    case 'permanent':
      return { permanent: true, hours: uitHours(event) };
    case 'periodic':
      return { ...daysOf(event), hours: uitHours(event) };
    case 'single':
    case 'multiple':
    case undefined:
      break;
    default:
      report.warning('calendar.unknown', 'calendarType', calendarType);
  }
  const parts = objectsOf(event['subEvent']);
  if (parts.length > 1) return { moments: parts.map((part) => momentOf(part, main)) };
  const [part = event] = parts;
  const isSpread = part === event && calendarType === 'multiple' && localDay(endDate) !== localDay(startDate);
  if (!isSpread || endDate === undefined) return alone(momentOf(part, main));
  // Only the first and the last of many dates are known: not the hours, nor the days between.
  report.warning('moments.missing', 'subEvent');
  return daysOf(event);
}

/** First and last day in Brussels. */
const daysOf = ({ startDate, endDate }: Fields): Calendar => ({
  start: localDay(startDate) ?? wordsOf(startDate),
  end: localDay(endDate) ?? wordsOf(endDate),
});

/** One moment is the event's own: it may be as long as a period. */
function alone({ note: statusReason, ...rest }: DraftMoment): Calendar {
  return { ...rest, statusReason };
}

function momentOf({ startDate, endDate, ...state }: Fields, main: string | undefined): DraftMoment {
  const [start = '', end] = [wordsOf(startDate), wordsOf(endDate)];
  // Old documents write a day without a time as its first midnight, twice.
  const day = start === end ? localDay(start) : undefined;
  const isDay = day !== undefined && localTime(new Date(start)).minutes === 0;
  return { ...(isDay ? { start: day } : { start, end }), ...stateAt(state, main) };
}

const STATES = new Map<unknown, 'cancelled' | 'postponed'>([
  ['Unavailable', 'cancelled'],
  ['TemporarilyUnavailable', 'postponed'],
]);

/** Sold out is not cancelled: it has a field of its own. */
function stateAt({ status, bookingAvailability }: Fields, main: string | undefined) {
  const { type, reason } = stateOf(status, main);
  const { type: room, remainingCapacity } = fieldsOf(bookingAvailability);
  const state = STATES.get(type);
  return {
    status: state,
    note: state && reason,
    full: room === 'Unavailable' || remainingCapacity === 0 || undefined,
  };
}
