import type { LoadedBasemap } from './basemap.ts';
import { paletteFor } from './palette.ts';

/** Only a ground; the areas are drawn on it by the map itself. Asks the network for nothing. */
export const plainBasemap = (dark: boolean): LoadedBasemap => ({
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'land', type: 'background', paint: { 'background-color': paletteFor(dark).land } }],
  },
  attribution: [],
});
