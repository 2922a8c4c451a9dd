import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { boldFont, plainFont, type Palette } from './palette.ts';

/** Where a tile schema keeps what the map draws. */
interface Schema {
  readonly land?: string;
  readonly wood: readonly [layer: string, filter: ExpressionSpecification][];
  readonly built: readonly [layer: string, filter: ExpressionSpecification];
  readonly water: string;
  readonly waterways: readonly [layer: string, filter: ExpressionSpecification];
  readonly buildings: string;
  readonly roads: string;
  readonly main: ExpressionSpecification;
  readonly minor: ExpressionSpecification;
  readonly path: ExpressionSpecification;
  readonly rail: ExpressionSpecification;
  readonly roadNames: string;
  readonly places: string;
  readonly town: ExpressionSpecification;
  readonly village: ExpressionSpecification;
}

const isIn = (field: string, ...values: string[]): ExpressionSpecification => [
  'in',
  ['get', field],
  ['literal', values],
];

/** Protomaps basemap 4: https://docs.protomaps.com/basemaps/layers */
const protomaps: Schema = {
  land: 'earth',
  wood: [
    ['landcover', isIn('kind', 'forest')],
    ['landuse', isIn('kind', 'forest', 'wood', 'park', 'nature_reserve', 'cemetery', 'grass', 'grassland', 'scrub')],
  ],
  built: ['landuse', isIn('kind', 'residential', 'commercial', 'industrial', 'hospital', 'school', 'university')],
  water: 'water',
  waterways: ['water', isIn('kind', 'river', 'canal', 'stream')],
  buildings: 'buildings',
  roads: 'roads',
  main: isIn('kind', 'highway', 'major_road'),
  minor: isIn('kind', 'minor_road'),
  path: isIn('kind', 'path'),
  rail: isIn('kind', 'rail'),
  roadNames: 'roads',
  places: 'places',
  town: isIn('kind_detail', 'city', 'town'),
  village: isIn('kind_detail', 'village', 'hamlet', 'suburb', 'neighbourhood', 'quarter'),
};

/** OpenMapTiles 3: https://openmaptiles.org/schema/ */
const openMapTiles: Schema = {
  wood: [
    ['landcover', isIn('class', 'wood', 'grass')],
    ['park', ['has', 'class']],
  ],
  built: ['landuse', isIn('class', 'residential', 'commercial', 'industrial', 'hospital', 'school', 'university')],
  water: 'water',
  waterways: ['waterway', isIn('class', 'river', 'canal', 'stream')],
  buildings: 'building',
  roads: 'transportation',
  main: isIn('class', 'motorway', 'trunk', 'primary', 'secondary'),
  minor: isIn('class', 'tertiary', 'minor', 'service', 'busway'),
  path: isIn('class', 'path', 'track'),
  rail: isIn('class', 'rail'),
  roadNames: 'transportation_name',
  places: 'place',
  town: isIn('class', 'city', 'town'),
  village: isIn('class', 'village', 'hamlet', 'suburb', 'quarter', 'neighbourhood'),
};

/** Widths in pixels at zoom 10 and zoom 16. */
type Widths = readonly [far: number, near: number];

interface Drawing {
  readonly source: string;
  readonly palette: Palette;
  /** The language to name places in, where a place has several names. */
  readonly lang: string;
}

function drawing({ source, lang }: Drawing) {
  const name: ExpressionSpecification = ['coalesce', ['get', `name:${lang}`], ['get', 'name']];
  const filled = (id: string, layer: string, colour: string, filter?: ExpressionSpecification): LayerSpecification => ({
    id,
    'type': 'fill',
    source,
    'source-layer': layer,
    'filter': filter ? ['all', ['==', ['geometry-type'], 'Polygon'], filter] : ['==', ['geometry-type'], 'Polygon'],
    'paint': { 'fill-color': colour },
  });
  const line = (
    id: string,
    layer: string,
    filter: ExpressionSpecification,
    colour: string,
    [far, near]: Widths,
    dashes?: number[],
  ): LayerSpecification => ({
    id,
    'type': 'line',
    source,
    'source-layer': layer,
    'filter': ['all', ['==', ['geometry-type'], 'LineString'], filter],
    'layout': { 'line-join': 'round', 'line-cap': dashes ? 'butt' : 'round' },
    'paint': {
      'line-color': colour,
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 10, far, 16, near],
      ...(dashes && { 'line-dasharray': dashes }),
    },
  });
  const names = (
    id: string,
    layer: string,
    filter: ExpressionSpecification,
    size: number,
    colour: string,
    halo: string,
  ) =>
    ({
      id,
      'type': 'symbol',
      source,
      'source-layer': layer,
      'filter': ['all', filter, ['has', 'name']],
      'layout': { 'text-field': name, 'text-font': size > 12 ? boldFont : plainFont, 'text-size': size },
      'paint': { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.5 },
    }) satisfies LayerSpecification;
  return { filled, line, names };
}

function layersOf(schema: Schema, to: Drawing): LayerSpecification[] {
  const { palette } = to;
  const { filled, line, names } = drawing(to);
  const [waterwayLayer, waterway] = schema.waterways;
  const [builtLayer, built] = schema.built;
  const roadName = names('road-name', schema.roadNames, ['has', 'name'], 12, palette.nameQuiet, palette.halo);
  return [
    ...(schema.land ? [filled('earth', schema.land, palette.home)] : []),
    filled('built', builtLayer, palette.built, built),
    ...schema.wood.map(([layer, filter]) => filled(`wood-${layer}`, layer, palette.wood, filter)),
    filled('water', schema.water, palette.water),
    line('waterway', waterwayLayer, waterway, palette.water, [1, 6]),
    { ...filled('building', schema.buildings, palette.building), minzoom: 14 },
    { ...line('path', schema.roads, schema.path, palette.roadEdge, [0.5, 2], [2, 1.5]), minzoom: 14 },
    line('rail', schema.roads, schema.rail, palette.rail, [0.75, 3]),
    { ...line('minor-edge', schema.roads, schema.minor, palette.roadEdge, [0.5, 10]), minzoom: 13 },
    line('main-edge', schema.roads, schema.main, palette.roadEdge, [1.75, 16]),
    { ...line('minor', schema.roads, schema.minor, palette.road, [0.25, 8]), minzoom: 11 },
    line('main', schema.roads, schema.main, palette.roadMain, [1, 13.5]),
    { ...roadName, minzoom: 14, layout: { ...roadName.layout, 'symbol-placement': 'line' } },
    { ...names('village', schema.places, schema.village, 12, palette.name, palette.halo), minzoom: 11 },
    names('town', schema.places, schema.town, 14, palette.name, palette.halo),
  ];
}

/**
 * Muted layers for vector tiles that have these layers in them.
 *
 * @throws TypeError for a schema that is not known
 */
export function layersFor(found: readonly string[], to: Drawing): LayerSpecification[] {
  const schema = [protomaps, openMapTiles].find(({ roads, water }) => [roads, water].every((id) => found.includes(id)));
  if (!schema) throw new TypeError('The tiles are of neither the Protomaps nor the OpenMapTiles schema.');
  return layersOf(schema, to);
}
