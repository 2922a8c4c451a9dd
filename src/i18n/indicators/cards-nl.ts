/** What stands around the indicator cards in Dutch until something is opened. */
export const cards = {
  'indicators.view': 'Hoe wil je het zien?',
  'indicators.view.cards': 'Cijfers',
  'indicators.view.compare': 'Vergelijken',
  'indicators.view.voices': 'Stemmen',
  'indicators.theme': 'Thema',
  'indicators.theme.any': 'Alle',
  'indicators.from': 'Bron',
  'indicators.from.any': 'Alle',
  'indicators.from.register': 'Officiële cijfers',
  'indicators.from.partner': 'Cijfers van partners',
  'indicators.from.survey': 'Vragen aan de deur',
  'indicators.from.focus-group': 'Gesprek in groep',
  'indicators.show': 'Toon de cijfers',
  'indicators.goal': 'Doel',
  'indicators.none': 'Er zijn nog geen cijfers over deze buurt.',
  'indicators.none.voices': 'Er is nog niets opgeschreven van gesprekken in deze buurt.',
  'indicators.voices.count.one': '{count} uitspraak gevonden',
  'indicators.voices.count.many': '{count} uitspraken gevonden',
} as const;

export type IndicatorCards = Record<keyof typeof cards, string>;
