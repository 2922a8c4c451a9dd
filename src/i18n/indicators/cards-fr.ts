import type { IndicatorCards } from './cards-nl.ts';

export const cards: IndicatorCards = {
  'indicators.view': 'Comment voulez-vous le voir ?',
  'indicators.view.cards': 'Chiffres',
  'indicators.view.compare': 'Comparer',
  'indicators.view.voices': 'Témoignages',
  'indicators.theme': 'Thème',
  'indicators.theme.any': 'Tous',
  'indicators.from': 'Source',
  'indicators.from.any': 'Toutes',
  'indicators.from.register': 'Chiffres officiels',
  'indicators.from.partner': 'Chiffres des partenaires',
  'indicators.from.survey': 'Enquête porte-à-porte',
  'indicators.from.focus-group': 'Discussion de groupe',
  'indicators.show': 'Afficher les chiffres',
  'indicators.goal': 'Objectif',
  'indicators.none': 'Il n’y a pas encore de chiffres sur ce quartier.',
  'indicators.none.voices': 'Aucune discussion de ce quartier n’a encore été notée.',
  'indicators.voices.count.one': '{count} témoignage trouvé',
  'indicators.voices.count.many': '{count} témoignages trouvés',
};
