import type { Area } from '../../src/domain/area.ts';
import type { Figure, Finding, Indicator } from '../../src/domain/indicator.ts';

export { WEDNESDAY_TEN } from './some-services.ts';

/** An indicator of which nothing is known but its id, its name, and what is given. */
export const indicator = (
  id: string,
  label: string,
  values: readonly Figure[],
  more: Partial<Indicator> = {},
): Indicator => ({
  kind: 'indicator',
  id,
  label,
  unit: 'percent',
  direction: 'neutral',
  values,
  area: [],
  compareAreas: false,
  breakdown: [],
  ...more,
});
export const finding = (id: string, text: string, more: Partial<Finding> = {}): Finding => ({
  kind: 'finding',
  id,
  text,
  links: [],
  area: [],
  ...more,
});

export const areas: readonly Area[] = [
  { id: 'balen', name: 'Balen', type: 'municipality', postcodes: ['2490'] },
  { id: 'dennenhof', name: 'Dennenhof', type: 'neighbourhood', parent: 'balen', postcodes: [] },
  { id: 'gerheide', name: 'Gerheide', type: 'neighbourhood', parent: 'balen', postcodes: [] },
  { id: 'ravels', name: 'Ravels', type: 'municipality', postcodes: ['2380'] },
];

const survey = { type: 'survey', name: 'Buurtonderzoek Dennenhof' } as const;
const asked = { n: 142, invited: 236, ageFrom: 16 };

/** More than in the town, less than in Flanders, and risen. */
export const neighbours = indicator(
  'neighbour-weekly',
  'Elke week contact met buren',
  [
    { level: 'area', place: 'dennenhof', year: 2023, value: 41, ...asked },
    { level: 'area', place: 'dennenhof', year: 2026, value: 62, ...asked },
    { level: 'municipality', place: 'balen', year: 2025, value: 49, n: 900, ageFrom: 16 },
    { level: 'region', year: 2023, value: 45, n: 2000, ageFrom: 16 },
    { level: 'area', place: 'gerheide', year: 2026, value: 50, n: 90, ageFrom: 16 },
  ],
  {
    theme: 'Samen',
    direction: 'up',
    question: 'Hoe vaak spreek je met je buren?',
    method: 'Vrijwilligers belden aan bij elk huis.',
    source: survey,
    target: { value: 75, year: 2028 },
    baselineYear: 2023,
    breakdown: [{ id: 'sex', label: 'Geslacht', chosen: 'totaal', choices: ['totaal', 'man', 'vrouw'] }],
  },
);
/** Older people, from a register. */
export const older = indicator(
  'pop-65',
  'Inwoners van 65 jaar of ouder',
  [
    { level: 'area', place: 'dennenhof', year: 2025, value: 17.8 },
    { level: 'municipality', place: 'balen', year: 2025, value: 20.4 },
  ],
  { theme: 'Bevolking', source: { type: 'register', name: 'Statbel', url: 'https://statbel.fgov.be/' } },
);
/** Too few answered. */
export const lonely = indicator(
  'lonely-often',
  'Voelt zich vaak eenzaam',
  [
    { level: 'area', place: 'dennenhof', year: 2026, value: 37.41, n: 24 },
    { level: 'municipality', place: 'balen', year: 2025, value: 6, n: 900 },
  ],
  { theme: 'Samen', direction: 'down', source: survey },
);
/** Somebody could be recognised. */
export const debts = indicator(
  'debt-help',
  'Gezinnen met hulp bij schulden',
  [
    { level: 'area', place: 'dennenhof', year: 2024, hidden: 'suppressed' },
    { level: 'municipality', place: 'balen', year: 2024, value: 1.7 },
  ],
  { theme: 'Geld', direction: 'down', source: { type: 'partner', name: 'OCMW Balen' } },
);

export const street = finding('f1', 'We kennen onze straat, de volgende niet meer.', {
  group: 'residents',
  date: '2026-03',
  participants: 9,
  theme: 'Samen',
  links: ['neighbour-weekly'],
  area: ['dennenhof'],
});
export const bills = finding('f2', 'Mensen komen laat, als de rekeningen zich opstapelen.', {
  group: 'Zorgverleners',
  date: '2026-04',
  participants: 7,
  theme: 'Geld',
  links: ['debt-help'],
  area: ['dennenhof'],
});

export const four: readonly Indicator[] = [neighbours, older, lonely, debts];
/** So many figures of the whole town. */
export const numbered = (count: number): readonly Indicator[] =>
  Array.from({ length: count }, (_, at) =>
    indicator(`i${at + 1}`, `Cijfer ${at + 1}`, [{ level: 'municipality', year: 2025, value: (at % 90) + 5 }]),
  );
