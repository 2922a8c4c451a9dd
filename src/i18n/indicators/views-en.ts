import type { Views } from './views-nl.ts';

export const views: Views = {
  'figures.save': 'Keep these figures',
  'figures.save.csv': 'As a table (CSV)',
  'figures.save.png': 'As a picture (PNG)',
  'figures.save.svg': 'As a drawing (SVG)',
  'figures.saved': 'Saved as {name}.',
  'compare.with': 'Put another neighbourhood beside it',
  'compare.with.none': 'No other neighbourhood',
  'compare.some': 'Some figures are not meant for comparing neighbourhoods. There you see only this neighbourhood.',
  'compare.not': 'not meant for comparing',
  'compare.table': 'All figures side by side',
  'voices.other': 'Other subjects',
  'voices.people.one': '{count} person',
  'voices.people.many': '{count} people',
  'voices.about': 'See the figure',
  'voices.actions': 'What we do about it',
};
