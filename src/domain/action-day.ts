import { addDays } from './local-time.ts';

/** Ten years; who promises an answer later than that made a mistake. */
const MOST_REPLY_DAYS = 3650;

/** Whether a day (`YYYY-MM-DD`), or a month of which nobody knows the day (`YYYY-MM`), is over. */
export const isPast = (day: string, today: string): boolean => day < today.slice(0, day.length);

/** For putting days in order: a month stands where it ends. */
export const dayOrder = (day: string): string => `${day}-99`.slice(0, 10);

/** The last day of a term that begins on a day, such as that within which an idea gets its answer; of a month nobody knows. */
export const endOfTerm = (from = '', days = -1): string | undefined =>
  from.length === 10 && days >= 0 && days <= MOST_REPLY_DAYS ? addDays(from, Math.floor(days)) : undefined;
