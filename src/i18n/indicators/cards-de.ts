import type { IndicatorCards } from './cards-nl.ts';

export const cards: IndicatorCards = {
  'indicators.view': 'Wie möchten Sie es sehen?',
  'indicators.view.cards': 'Zahlen',
  'indicators.view.compare': 'Vergleichen',
  'indicators.view.voices': 'Stimmen',
  'indicators.theme': 'Thema',
  'indicators.theme.any': 'Alle',
  'indicators.from': 'Quelle',
  'indicators.from.any': 'Alle',
  'indicators.from.register': 'Amtliche Zahlen',
  'indicators.from.partner': 'Zahlen von Partnern',
  'indicators.from.survey': 'Befragung an der Haustür',
  'indicators.from.focus-group': 'Gespräch in der Gruppe',
  'indicators.show': 'Zahlen anzeigen',
  'indicators.goal': 'Ziel',
  'indicators.none': 'Es gibt noch keine Zahlen über dieses Viertel.',
  'indicators.none.voices': 'Aus Gesprächen in diesem Viertel ist noch nichts aufgeschrieben.',
  'indicators.voices.count.one': '{count} Aussage gefunden',
  'indicators.voices.count.many': '{count} Aussagen gefunden',
};
