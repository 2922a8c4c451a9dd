import type { Figures } from './figures-nl.ts';

export const figures: Figures = {
  'figures.table': 'The figures: {label}',
  'figures.label': 'What?',
  'figures.place': 'Place',
  'figures.period': 'When?',
  'figures.value': 'Figure',
  'figures.number': 'Number',
  'figures.n': 'Answers',
  'figures.margin': 'Plus or minus',
  'figures.note': 'Note',
  'figures.partly': 'Not fully comparable: {reason}',
  'figures.break': 'Measured differently from here on',
  'figures.licence': 'Licence',
  'figures.updated': 'Updated',
};
