import type { ExpressionSpecification, GeoJSONSource, LayerSpecification, Map as Engine } from 'maplibre-gl';
import { css, type Rgb } from './colour.ts';
import type { MapArea } from './map-view.ts';
import { boldFont, elsewhere, type Palette } from './palette.ts';
import { lowest } from './pins.ts';

const isChosen: ExpressionSpecification = ['==', ['get', 'chosen'], true];

const layers = (accent: Rgb, palette: Palette, isGround: boolean): LayerSpecification[] => [
  {
    id: 'areas',
    type: 'fill',
    source: 'areas',
    paint: {
      'fill-color': isGround ? ['case', isChosen, css(accent), palette.home] : css(accent),
      'fill-opacity': ['case', isChosen, 0.1, isGround ? 1 : 0],
    },
  },
  {
    id: 'area-edges',
    type: 'line',
    source: 'areas',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', isChosen, css(accent), palette.border],
      'line-width': ['case', isChosen, 2.5, 1],
      'line-opacity': ['case', isChosen, 1, isGround ? 1 : 0.6],
    },
  },
];

const names = (palette: Palette): LayerSpecification => ({
  id: 'area-names',
  type: 'symbol',
  source: 'areas',
  layout: {
    'text-field': ['get', 'name'],
    'text-font': boldFont,
    'text-size': 14,
    'text-max-width': 8,
    'text-variable-anchor': elsewhere,
    'text-radial-offset': 2,
  },
  paint: { 'text-color': palette.nameQuiet, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
});

/** West, south, east, north of positions. */
export function boxOf(positions: Iterable<readonly [number, number]>): [number, number, number, number] | undefined {
  let box: [number, number, number, number] | undefined;
  for (const [lon, lat] of positions) {
    const [west, south, east, north] = box ?? [lon, lat, lon, lat];
    box = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
  }
  return box;
}

function extent({ rings }: MapArea): number {
  const [west, south, east, north] = boxOf(rings.flat()) ?? [0, 0, 0, 0];
  return (east - west) * (north - south);
}

/** Neighbourhoods and villages: an outline over a basemap; the ground itself, with names, where there is none. */
export class Areas {
  readonly #engine: Engine;
  readonly #layers: readonly LayerSpecification[];
  #areas: readonly MapArea[] = [];

  constructor(engine: Engine, accent: Rgb, palette: Palette, isGround: boolean) {
    this.#engine = engine;
    this.#layers = [...layers(accent, palette, isGround), ...(isGround ? [names(palette)] : [])];
  }

  get box(): [number, number, number, number] | undefined {
    return boxOf(this.#areas.flatMap(({ rings }) => rings.flat()));
  }

  set(areas: readonly MapArea[], chosen?: string): void {
    this.#areas = areas;
    // The small ones lie on the large ones.
    const largestFirst = [...areas].sort((a, b) => extent(b) - extent(a));
    const features = largestFirst.map(({ id, name, rings }): GeoJSON.Feature => ({
      type: 'Feature',
      properties: { name, chosen: id === chosen },
      geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring.map(([lon, lat]) => [lon, lat])]) },
    }));
    this.#draw({ type: 'FeatureCollection', features });
  }
  /** The engine hears of areas once there are any: most widgets stand in no neighbourhood. */
  #draw(data: GeoJSON.FeatureCollection): void {
    const engine = this.#engine;
    const source = engine.getSource<GeoJSONSource>('areas');
    if (source) return void source.setData(data);
    if (data.features.length === 0) return;
    engine.addSource('areas', { type: 'geojson', data, tolerance: 0.2 });
    for (const layer of this.#layers) engine.addLayer(layer, lowest);
  }
}
