import type { MapMessages } from './nl.ts';

const messages: MapMessages = {
  'map.skip': 'Karte überspringen',
  'map.after': 'Nach der Karte',
  'map.show': 'Karte anzeigen',
  'map.consent': 'Die Karte kommt von {host}. Diese Website sieht dann Ihre Internetadresse.',
  'map.zoom.in': 'Näher heran',
  'map.zoom.out': 'Weiter weg',
  'map.all': 'Alles anzeigen',
  'map.pan.up': 'Nach oben',
  'map.pan.down': 'Nach unten',
  'map.pan.left': 'Nach links',
  'map.pan.right': 'Nach rechts',
  'map.move': 'Karte verschieben',
  'map.two-fingers': 'Verschieben Sie die Karte mit zwei Fingern.',
  'map.close': 'Schließen',
};
export default messages;
