import type { MapMessages } from './nl.ts';

const messages: MapMessages = {
  'map.skip': 'Skip the map',
  'map.after': 'After the map',
  'map.show': 'Show the map',
  'map.consent': 'The map comes from {host}. That website then sees your internet address.',
  'map.zoom.in': 'Closer',
  'map.zoom.out': 'Further away',
  'map.all': 'Show all',
  'map.pan.up': 'Up',
  'map.pan.down': 'Down',
  'map.pan.left': 'Left',
  'map.pan.right': 'Right',
  'map.move': 'Move the map',
  'map.two-fingers': 'Use two fingers to move the map.',
  'map.close': 'Close',
};
export default messages;
