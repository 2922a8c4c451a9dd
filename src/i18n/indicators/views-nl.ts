/** What the indicator cards say in Dutch of figures to keep, of places beside each other, and of what people said. */
export const views = {
  'figures.save': 'Bewaar deze cijfers',
  'figures.save.csv': 'Als tabel (CSV)',
  'figures.save.png': 'Als beeld (PNG)',
  'figures.save.svg': 'Als tekening (SVG)',
  'figures.saved': 'Bewaard als {name}.',
  'compare.with': 'Zet er een andere buurt naast',
  'compare.with.none': 'Geen andere buurt',
  'compare.some': 'Niet elk cijfer is bedoeld om buurten te vergelijken. Daar zie je alleen deze buurt.',
  'compare.not': 'niet bedoeld om te vergelijken',
  'compare.table': 'Alle cijfers naast elkaar',
  'voices.other': 'Andere onderwerpen',
  'voices.people.one': '{count} persoon',
  'voices.people.many': '{count} mensen',
  'voices.about': 'Bekijk het cijfer',
  'voices.actions': 'Wat we eraan doen',
} as const;

export type Views = Record<keyof typeof views, string>;
