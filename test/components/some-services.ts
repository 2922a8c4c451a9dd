import type { HoursSpan, OpeningHours, Weekday } from '../../src/domain/opening-hours.ts';
import type { Service } from '../../src/domain/service.ts';

/** A Wednesday, ten o'clock in Balen. */
export const WEDNESDAY_TEN = new Date('2026-11-25T09:00:00Z');

const blank: Service = {
  id: 'blank',
  name: 'Dienst',
  category: [],
  needs: [],
  status: 'open',
  contact: { phone: [], email: [] },
  location: [],
  stops: [],
  serviceArea: [],
  audiences: [],
  bring: [],
  languages: [],
  access: [],
  rights: [],
  area: [],
};

/** A service of which nothing is known but its id, its name, and what is given. */
export const service = (id: string, name: Service['name'], more: Partial<Service> = {}): Service => ({
  ...blank,
  id,
  name,
  ...more,
});

/** The same hours on each of these days, `1` is Monday. */
export const weekly = (days: readonly Weekday[], from: string, to: string): OpeningHours => ({
  weekly: days.map((day): HoursSpan => ({ day, from, to })),
  exceptions: [],
});

export const numbered = (count: number, more: Partial<Service> = {}): readonly Service[] =>
  Array.from({ length: count }, (_, at) => service(`s${at + 1}`, `Dienst ${at + 1}`, more));

export const house = service('house', 'Sociaal Huis Balen', {
  category: ['svc.social-house', 'svc.rights'],
  kind: 'formal',
  circle: 4,
  needs: ['need.money', 'need.papers'],
  summary: 'Met elke vraag over geld, wonen, zorg of papieren.',
  contact: {
    phone: [{ number: '014 00 00 01' }],
    email: ['sociaal-huis@example.be'],
    url: 'https://www.example.be/sociaal-huis',
  },
  location: [{ street: 'Vaartstraat 14', postcode: '2490', place: 'Balen', lat: 51.1702, lon: 5.1668 }],
  hours: weekly([1, 2, 3, 4, 5], '09:00', '12:00'),
  cost: { type: 'free' },
  nextStep: 'Kom langs zonder afspraak.',
  bring: ['Je identiteitskaart'],
  languages: ['nl', 'fr'],
  access: ['acc.wheelchair', 'acc.toilet'],
  lastChecked: '2026-10-01',
});
export const soup = service('soup', 'Soepcafé Den Dennenhof', {
  category: ['svc.neighbourhood-house'],
  kind: 'meeting',
  circle: 3,
  needs: ['need.company'],
  location: [{ street: 'Dennenlaan 3', postcode: '2491', place: 'Olmen', lat: 51.1423, lon: 5.15 }],
  hours: weekly([3], '14:00', '17:00'),
  cost: { type: 'free' },
  languages: ['nl'],
  access: ['acc.wheelchair'],
});
export const drive = service('drive', 'Minder Mobielen Centrale', {
  category: ['svc.transport'],
  kind: 'informal',
  circle: 3,
  needs: ['need.transport', 'need.company'],
  contact: { phone: [{ number: '014 00 00 09' }], email: [] },
  location: [{ street: 'Markt 2', postcode: '2490', place: 'Balen', lat: 51.168, lon: 5.17 }],
  cost: { type: 'fixed', amount: 0.41 },
  languages: ['nl', 'pl'],
});
export const doctor = service('doctor', 'Huisartsen Wezel', {
  category: ['svc.gp'],
  kind: 'formal',
  circle: 5,
  needs: ['need.care'],
  contact: { phone: [{ number: '014 00 00 12' }], email: [] },
  location: [{ street: 'Wezelbaan 1', postcode: '2490', place: 'Wezel', lat: 51.205, lon: 5.175 }],
  hours: weekly([1, 2], '08:00', '18:00'),
  lastChecked: '2025-11-01',
});
/** Professional help, a place to meet, volunteers and a doctor; the first is open on Wednesday at ten. */
export const four: readonly Service[] = [house, soup, drive, doctor];
