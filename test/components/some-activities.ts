import type { Activity } from '../../src/domain/activity.ts';
import { blankActivity } from '../support/blank-activity.ts';

export { WEDNESDAY_TEN } from './some-services.ts';

/** An activity of which nothing is known but its id, its name, and what is given. */
export const activity = (id: string, title: Activity['title'], more: Partial<Activity> = {}): Activity => ({
  ...blankActivity,
  id,
  title,
  ...more,
});

/** One moment: a day, a start and an end on that day. */
export const on = (day: string, from: string, to?: string): Partial<Activity> => ({
  start: `${day}T${from}`,
  ...(to !== undefined && { end: `${day}T${to}` }),
});

/** All of them tomorrow at noon. */
export const numbered = (count: number, more: Partial<Activity> = {}): readonly Activity[] =>
  Array.from({ length: count }, (_, at) =>
    activity(`a${at + 1}`, `Activiteit ${at + 1}`, { ...on('2026-11-26', '12:00', '13:00'), ...more }),
  );

const dennenhof = { name: 'Den Dennenhof', street: 'Dennenlaan 3', postcode: '2491', place: 'Olmen' };

/** Every Wednesday afternoon, for nothing. */
export const soup = activity('soup', 'Soepcafé', {
  ...on('2026-09-02', '14:00', '17:00'),
  repeat: { every: 'week', interval: 1, on: [{ day: 3 }], except: [] },
  category: ['cat.coffee'],
  audiences: ['aud.everyone'],
  summary: 'Soep, koffie en een babbel.',
  place: { ...dennenhof, lat: 51.1423, lon: 5.15 },
  price: { free: true },
  access: ['acc.wheelchair', 'acc.toilet'],
  languages: ['nl', 'fr'],
  contact: { phone: [{ number: '014 00 00 01' }], email: [] },
  area: ['olmen'],
  organiser: { name: 'LDC De Sparappel' },
});
/** Tomorrow, for money, and somebody comes to fetch you. */
export const bingo = activity('bingo', 'Bingo', {
  ...on('2026-11-26', '13:30', '16:00'),
  category: ['cat.games'],
  audiences: ['aud.older'],
  place: { name: 'Zaal De Kroon', place: 'Balen', lat: 51.168, lon: 5.17 },
  price: { amount: 3 },
  access: ['acc.wheelchair'],
  languages: ['nl'],
  pickUp: true,
  area: ['balen'],
});
/** On Saturday, by neighbours. */
export const walk = activity('walk', 'Wandeling langs de Grote Nete', {
  ...on('2026-11-28', '09:30', '11:30'),
  category: ['cat.walk'],
  audiences: ['aud.families'],
  place: { name: 'Kerk van Wezel', place: 'Wezel', lat: 51.205, lon: 5.175 },
  languages: ['pl', 'nl'],
  byNeighbours: true,
  area: ['wezel'],
});
/** Every day of the year. */
export const garden = activity('garden', 'Buurttuin', { category: ['cat.green'], price: { free: true } });
/** Today (a series), tomorrow, on Saturday, and always. */
export const four: readonly Activity[] = [soup, bingo, walk, garden];
