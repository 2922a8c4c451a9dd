import { addDays } from '../../domain/local-time.ts';
import { addMonths, weekOf } from '../../domain/weeks-and-months.ts';

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** A calendar that is leafed through ends somewhere: what lies outside has nothing on. */
const FIRST = '1900-01-01';
const LAST = '2199-12-31';

export const within = (day: string): string => (day < FIRST ? FIRST : day > LAST ? LAST : day);

/**
 * The day that a key leads to in a month (the table of safety-and-access W2, which is that of the APG's date grid);
 * `undefined` for a key that is not ours.
 *
 * @param isTurned days run from right to left
 */
export function dayAfterKey({ key, shiftKey, altKey, ctrlKey, metaKey }: Key, day: string, isTurned: boolean) {
  if (altKey || ctrlKey || metaKey) return undefined;
  const months = shiftKey ? 12 : 1;
  const ahead = isTurned ? -1 : 1;
  const days: Readonly<Record<string, () => string>> = {
    ArrowLeft: () => addDays(day, -ahead),
    ArrowRight: () => addDays(day, ahead),
    ArrowUp: () => addDays(day, -7),
    ArrowDown: () => addDays(day, 7),
    Home: () => weekOf(day).from,
    End: () => weekOf(day).until,
    PageUp: () => addMonths(day, -months),
    PageDown: () => addMonths(day, months),
  };
  const to = days[key]?.();
  return to && within(to);
}
