/** What every map says, whatever it shows. */
export const map = {
  'map.skip': 'Sla de kaart over',
  'map.after': 'Na de kaart',
  'map.show': 'Toon de kaart',
  'map.consent': 'De kaart komt van {host}. Die ziet dan je internetadres.',
  'map.zoom.in': 'Dichterbij',
  'map.zoom.out': 'Verder weg',
  'map.all': 'Toon alles',
  'map.pan.up': 'Naar boven',
  'map.pan.down': 'Naar beneden',
  'map.pan.left': 'Naar links',
  'map.pan.right': 'Naar rechts',
  'map.move': 'Verschuif de kaart',
  'map.two-fingers': 'Gebruik twee vingers om de kaart te verschuiven.',
  'map.close': 'Sluit',
} as const;

export type MapMessages = Record<keyof typeof map, string>;
