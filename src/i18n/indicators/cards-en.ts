import type { IndicatorCards } from './cards-nl.ts';

export const cards: IndicatorCards = {
  'indicators.view': 'How do you want to see it?',
  'indicators.view.cards': 'Figures',
  'indicators.view.compare': 'Compare',
  'indicators.view.voices': 'Voices',
  'indicators.theme': 'Theme',
  'indicators.theme.any': 'All',
  'indicators.from': 'Source',
  'indicators.from.any': 'All',
  'indicators.from.register': 'Official figures',
  'indicators.from.partner': 'Figures from partners',
  'indicators.from.survey': 'Door-to-door survey',
  'indicators.from.focus-group': 'Group discussion',
  'indicators.show': 'Show the figures',
  'indicators.goal': 'Target',
  'indicators.none': 'There are no figures about this neighbourhood yet.',
  'indicators.none.voices': 'Nothing has been written down of conversations in this neighbourhood yet.',
  'indicators.voices.count.one': '{count} statement found',
  'indicators.voices.count.many': '{count} statements found',
};
