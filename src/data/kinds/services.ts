import type { Service } from '../../domain/service.ts';
import { hoursIn } from '../hours-in.ts';
import type { Kind } from '../kind.ts';
import { part } from '../part.ts';
import { isPlain } from '../plain-hours.ts';
import { toService } from '../to-service.ts';

export const services: Kind<Service> = {
  toItem: toService,
  needsSyntax: (draft) => !hoursIn(draft).every(isPlain),
  async syntaxFor(drafts, now) {
    // All at once: on a slow network each that is only found in the one before costs a turn.
    for (const asked of [import('../hours-words.ts'), import('../day-words.ts')]) asked.catch(() => {});
    try {
      const { loadHoursSyntax } = await part(import('../load-hours-syntax.ts'));
      return { hoursSyntax: await loadHoursSyntax(drafts.flatMap(hoursIn), now) };
    } catch {
      // Without it hours are shown as the words they are, which is better than no list at all.
      return {};
    }
  },
};
