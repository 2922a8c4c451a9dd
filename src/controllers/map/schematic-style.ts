import type {
  FillLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { LoadedBasemap } from './basemap.ts';
import { boldFont, elsewhere, paletteFor, plainFont, type Palette } from './palette.ts';

const source = 'schematic';

const ofClass = (name: string): ExpressionSpecification => ['==', ['get', 'class'], name];

const fill = (name: string, colour: string): FillLayerSpecification => ({
  id: `${name}-fill`,
  type: 'fill',
  source,
  filter: ofClass(name),
  paint: { 'fill-color': colour },
});

/** A line that is `far` pixels wide at zoom 10 and `near` at zoom 14. */
const line = (
  id: string,
  name: string,
  colour: string,
  [far, near]: readonly [number, number],
  dashes?: number[],
): LineLayerSpecification => ({
  id,
  type: 'line',
  source,
  filter: ofClass(name),
  layout: { 'line-join': 'round', 'line-cap': dashes ? 'butt' : 'round' },
  paint: {
    'line-color': colour,
    'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 10, far, 14, near],
    ...(dashes && { 'line-dasharray': dashes }),
  },
});

const ground = (palette: Palette): LayerSpecification[] => [
  { id: 'land', type: 'background', paint: { 'background-color': palette.land } },
  fill('municipality', palette.home),
  fill('wood', palette.wood),
  fill('built', palette.built),
  fill('water', palette.water),
  line('municipality', 'municipality', palette.border, [1, 1.75], [4, 3]),
  line('river', 'river', palette.water, [1.25, 4]),
  line('canal', 'canal', palette.water, [3, 9]),
  line('path', 'path', palette.nameQuiet, [0.75, 1.75], [2, 2]),
  line('rail', 'rail', palette.rail, [1.75, 3.5]),
  line('rail-gaps', 'rail', palette.home, [0.75, 1.75], [5, 5]),
  { ...line('street-edge', 'street', palette.roadEdge, [0.5, 4.25]), minzoom: 12.5 },
  { ...line('street', 'street', palette.road, [0.25, 3]), minzoom: 12.5 },
  line('road-edge', 'road', palette.roadEdge, [1.75, 6]),
  line('road-main-edge', 'road-main', palette.roadEdge, [3.25, 10]),
  line('road', 'road', palette.road, [1, 4.25]),
  line('road-main', 'road-main', palette.roadMain, [2.25, 8]),
];

/** A name that follows its line. */
const along = (
  id: string,
  name: string,
  field: 'name' | 'ref',
  colour: string,
  halo: string,
  minzoom = 10,
): LayerSpecification => ({
  id,
  type: 'symbol',
  source,
  minzoom,
  filter: ['all', ofClass(name), ['has', field]],
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 320,
    'text-field': ['get', field],
    'text-font': plainFont,
    'text-size': ['interpolate', ['linear'], ['zoom'], 11, 12, 14, 13],
  },
  paint: { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.5 },
});

const villages = (palette: Palette, rank: number, minzoom: number, size: number): LayerSpecification => ({
  id: `village-${rank}`,
  type: 'symbol',
  source,
  minzoom,
  filter: ['all', ofClass('village'), ['==', ['get', 'rank'], rank]],
  layout: {
    'text-field': ['get', 'name'],
    'text-font': rank < 3 ? boldFont : plainFont,
    'text-size': ['interpolate', ['linear'], ['zoom'], 10, size, 14, size + 4],
    // Out of the way of pins and circles, which are placed first.
    'text-variable-anchor': elsewhere,
    'text-radial-offset': 2,
    'text-padding': 3,
  },
  paint: {
    'text-color': rank === 4 ? palette.nameQuiet : palette.name,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.75,
  },
});

const names = (palette: Palette): LayerSpecification[] => [
  along('canal-name', 'canal', 'name', palette.waterName, palette.halo),
  along('river-name', 'river', 'name', palette.waterName, palette.halo),
  along('path-name', 'path', 'name', palette.nameQuiet, palette.halo),
  along('street-name', 'street', 'name', palette.nameQuiet, palette.road, 13.5),
  along('road-name', 'road', 'name', palette.nameQuiet, palette.road, 13.5),
  along('road-ref', 'road-main', 'ref', palette.nameQuiet, palette.roadMain),
  {
    id: 'wood-name',
    type: 'symbol',
    source,
    minzoom: 11.5,
    filter: ['all', ofClass('wood'), ['has', 'name']],
    layout: { 'text-field': ['get', 'name'], 'text-font': plainFont, 'text-size': 12.5, 'text-max-width': 7 },
    paint: { 'text-color': palette.nameQuiet, 'text-halo-color': palette.wood, 'text-halo-width': 1.5 },
  },
  {
    id: 'station',
    type: 'circle',
    source,
    minzoom: 11,
    filter: ofClass('station'),
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, 3, 14, 5.5],
      'circle-color': palette.halo,
      'circle-stroke-color': palette.nameQuiet,
      'circle-stroke-width': 2,
    },
  },
  {
    id: 'station-name',
    type: 'symbol',
    source,
    minzoom: 13,
    filter: ofClass('station'),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': plainFont,
      'text-size': 12,
      'text-anchor': 'top',
      'text-offset': [0, 0.7],
    },
    paint: { 'text-color': palette.nameQuiet, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
  },
  // Last, so that where names meet the villages keep theirs: 1 the centre, 2 a village, 3 a hamlet, 4 a neighbouring town.
  villages(palette, 4, 9, 12),
  villages(palette, 3, 11, 12),
  villages(palette, 2, 10, 13),
  villages(palette, 1, 8, 15),
];

/**
 * Draws a hand-made GeoJSON map: features with a `class` (municipality, wood, built, water, river, canal, path, rail,
 * street, road, road-main, station, village), a `name`, roads with a `ref`, villages with a `rank` of 1 to 4. The file may say
 * in `attribution` what to call it under the map.
 */
export function schematicBasemap(data: GeoJSON.FeatureCollection, dark: boolean): LoadedBasemap {
  const palette = paletteFor(dark);
  const words = (data as { attribution?: unknown }).attribution;
  return {
    style: {
      version: 8,
      sources: { [source]: { type: 'geojson', data, tolerance: 0.2 } },
      layers: [...ground(palette), ...names(palette)],
    },
    attribution: typeof words === 'string' ? [{ text: words }] : [],
  };
}
