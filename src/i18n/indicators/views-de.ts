import type { Views } from './views-nl.ts';

export const views: Views = {
  'figures.save': 'Diese Zahlen speichern',
  'figures.save.csv': 'Als Tabelle (CSV)',
  'figures.save.png': 'Als Bild (PNG)',
  'figures.save.svg': 'Als Zeichnung (SVG)',
  'figures.saved': 'Gespeichert als {name}.',
  'compare.with': 'Ein anderes Viertel daneben stellen',
  'compare.with.none': 'Kein anderes Viertel',
  'compare.some': 'Nicht jede Zahl eignet sich, um Viertel zu vergleichen. Dort sehen Sie nur dieses Viertel.',
  'compare.not': 'nicht zum Vergleichen gedacht',
  'compare.table': 'Alle Zahlen nebeneinander',
  'voices.other': 'Andere Themen',
  'voices.people.one': '{count} Person',
  'voices.people.many': '{count} Personen',
  'voices.about': 'Die Zahl ansehen',
  'voices.actions': 'Was wir tun',
};
