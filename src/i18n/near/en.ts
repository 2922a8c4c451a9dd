import type { Near } from './nl.ts';

export const near: Near = {
  'near.denied': 'We do not know your location. Choose your village in the list.',
  'near.unknown': 'We do not know your location. Type the name of your village under Search.',
  'near.why': 'Your location stays on this device. We do not keep it.',
  'near.waiting': 'We are finding out where you are.',
  'near.area': 'Distance from',
  'near.far': 'How far?',
  'near.far.any': 'Any distance',
  'near.far.until': 'up to {distance}',
  'near.zone': 'All times are those of {place}, not of this device.',
  'near.brussels': 'Brussels',
};
