import { actOnCalendar } from './calendar-acts.ts';
import { calendars } from './contenders.ts';
import { inTurns, measurePage, type Round } from './measure-page.ts';
import { feedPath } from './site.ts';

export function measureCalendar(round: Round, size: number, turns: number): Promise<void> {
  return inTurns(round, calendars, turns, (calendar) => {
    const order = { feed: feedPath(calendar.format, size), map: false };
    return measurePage(round, calendar, order, size, actOnCalendar);
  });
}
