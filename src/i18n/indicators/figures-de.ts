import type { Figures } from './figures-nl.ts';

export const figures: Figures = {
  'figures.table': 'Die Zahlen: {label}',
  'figures.label': 'Was?',
  'figures.place': 'Ort',
  'figures.period': 'Wann?',
  'figures.value': 'Zahl',
  'figures.number': 'Wert',
  'figures.n': 'Antworten',
  'figures.margin': 'Fehlerspanne',
  'figures.note': 'Anmerkung',
  'figures.partly': 'Nicht ganz vergleichbar: {reason}',
  'figures.break': 'Ab hier anders gemessen',
  'figures.licence': 'Lizenz',
  'figures.updated': 'Aktualisiert',
};
