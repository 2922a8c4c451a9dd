import type { Near } from './nl.ts';

export const near: Near = {
  'near.denied': 'Wir kennen Ihren Standort nicht. Wählen Sie Ihr Dorf in der Liste.',
  'near.unknown': 'Wir kennen Ihren Standort nicht. Schreiben Sie Ihr Dorf ins Feld „Suchen“.',
  'near.why': 'Ihr Standort bleibt auf diesem Gerät. Wir speichern ihn nicht.',
  'near.waiting': 'Wir suchen Ihren Standort.',
  'near.area': 'Entfernung von',
  'near.far': 'Wie weit?',
  'near.far.any': 'Egal',
  'near.far.until': 'bis {distance}',
  'near.zone': 'Alle Uhrzeiten sind die von {place}, nicht die dieses Geräts.',
  'near.brussels': 'Brüssel',
};
