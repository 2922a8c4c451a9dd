import type { Near } from './nl.ts';

export const near: Near = {
  'near.denied': 'Nous ne connaissons pas votre position. Choisissez votre village dans la liste.',
  'near.unknown': 'Nous ne connaissons pas votre position. Écrivez le nom de votre village sous Rechercher.',
  'near.why': 'Votre position reste sur cet appareil. Nous ne la gardons pas.',
  'near.waiting': 'Nous cherchons où vous êtes.',
  'near.area': 'Distance à partir de',
  'near.far': 'À quelle distance ?',
  'near.far.any': 'Peu importe',
  'near.far.until': 'jusqu’à {distance}',
  'near.zone': 'Toutes les heures sont celles de {place}, pas celles de cet appareil.',
  'near.brussels': 'Bruxelles',
};
