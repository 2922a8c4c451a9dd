import { plainText } from '../../domain/markup.ts';
import type { ActivityDraft } from '../native/activities.ts';
import { wordsOf, type Event, type Words } from './icalendar-event.ts';
import type { Timing } from './icalendar-timing.ts';

type Change = NonNullable<ActivityDraft['changes']>[number];

/** What an exception changes about the moment `at` of a series: what it says otherwise than the series does. */
export function changeOf({ says, isCancelled }: Event, at: string, series: Words, { start, end }: Timing): Change {
  if (isCancelled) return { at, status: 'cancelled' };
  const { title, place, description } = wordsOf(says);
  const differs = (own: unknown, theirs: unknown) => Boolean(own) && JSON.stringify(own) !== JSON.stringify(theirs);
  return {
    at,
    ...(start !== undefined && { start }),
    ...(start !== undefined && end !== undefined && { end }),
    ...(differs(title, series.title) && { title }),
    ...(differs(place, series.place) && { place }),
    ...(typeof description === 'string' &&
      differs(description, series.description) && { note: plainText(description) }),
  };
}
