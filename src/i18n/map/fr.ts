import type { MapMessages } from './nl.ts';

const messages: MapMessages = {
  'map.skip': 'Passer la carte',
  'map.after': 'Après la carte',
  'map.show': 'Afficher la carte',
  'map.consent': 'La carte vient du site {host}. Ce site voit alors votre adresse internet.',
  'map.zoom.in': 'Plus près',
  'map.zoom.out': 'Plus loin',
  'map.all': 'Tout afficher',
  'map.pan.up': 'Vers le haut',
  'map.pan.down': 'Vers le bas',
  'map.pan.left': 'Vers la gauche',
  'map.pan.right': 'Vers la droite',
  'map.move': 'Déplacer la carte',
  'map.two-fingers': 'Utilisez deux doigts pour déplacer la carte.',
  'map.close': 'Fermer',
};
export default messages;
