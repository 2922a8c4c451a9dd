/** What the figures of an opened card say in Dutch: their table and their file. */
export const figures = {
  'figures.table': 'De cijfers: {label}',
  'figures.label': 'Wat?',
  'figures.place': 'Plaats',
  'figures.period': 'Wanneer?',
  'figures.value': 'Cijfer',
  'figures.number': 'Getal',
  'figures.n': 'Antwoorden',
  'figures.margin': 'Foutmarge',
  'figures.note': 'Opmerking',
  'figures.partly': 'Niet helemaal te vergelijken: {reason}',
  'figures.break': 'Vanaf hier anders gemeten',
  'figures.licence': 'Licentie',
  'figures.updated': 'Bijgewerkt',
} as const;

export type Figures = Record<keyof typeof figures, string>;
