import { cards } from './contenders.ts';
import { inTurns, measurePage, type Round } from './measure-page.ts';
import { feedPath } from './site.ts';

/** Cards are read, not worked with: what it costs to show them is all there is to measure. */
export function measureCards(round: Round, size: number, turns: number): Promise<void> {
  return inTurns(round, cards, turns, (contender) => {
    const { format, isAll } = contender;
    const order = { feed: feedPath(format, size), map: false, ...(isAll && { atOnce: size }) };
    return measurePage(round, contender, order, size, async () => {});
  });
}
