import { isPlain } from './plain-hours.ts';
import { toHours } from './to-hours.ts';
import type { WhenSyntax } from './to-when.ts';

/** What reads these hours: few activities have any, so that it is no part of what reads each of them. */
export async function hoursReader(all: readonly unknown[], now: Date): Promise<WhenSyntax['hours']> {
  const syntax = all.every(isPlain)
    ? undefined
    : await import('./load-hours-syntax.ts').then(
        ({ loadHoursSyntax }) => loadHoursSyntax(all, now),
        () => undefined,
      );
  return (value, report, path) => toHours(value, report, syntax, path);
}
