import { act } from './acts.ts';
import { contenders } from './contenders.ts';
import { inTurns, measurePage, type Round } from './measure-page.ts';
import { feedPath } from './site.ts';

export function measureServices(round: Round, size: number, turns: number): Promise<void> {
  return inTurns(round, contenders, turns, (contender) => {
    const order = { feed: feedPath(contender.format, size), map: contender.map };
    return measurePage(round, contender, order, size, act);
  });
}
