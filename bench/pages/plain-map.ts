import { Map as Engine, type LayerSpecification } from 'maplibre-gl';
import { CENTRE } from '../words.ts';
import { moveByKeys } from './plain-page.ts';

const layers: LayerSpecification[] = [
  {
    id: 'clusters',
    type: 'circle',
    source: 'services',
    filter: ['has', 'point_count'],
    paint: { 'circle-color': '#1e64c8', 'circle-radius': ['step', ['get', 'point_count'], 14, 50, 18, 500, 24] },
  },
  {
    id: 'points',
    type: 'circle',
    source: 'services',
    filter: ['!', ['has', 'point_count']],
    paint: { 'circle-color': '#c81e50', 'circle-radius': 6 },
  },
];

/** MapLibre with clusters that its worker makes of a feed it fetches itself; without a feed, an empty map. */
export function plainMap(container: HTMLElement, feed?: string): Promise<unknown> {
  const map = new Engine({
    container,
    style: {
      version: 8,
      sources: {},
      layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#eef' } }],
    },
    center: [CENTRE.lon, CENTRE.lat],
    zoom: CENTRE.zoom,
    attributionControl: false,
    keyboard: false,
    fadeDuration: 0,
  });
  const pan = (x: number, y: number) => {
    const { clientWidth, clientHeight } = container;
    map.jumpTo({ center: map.unproject([clientWidth / 2 + x, clientHeight / 2 + y]) });
  };
  moveByKeys(map.getCanvas(), pan, (by) => map.jumpTo({ zoom: map.getZoom() + by }));
  return new Promise((resolve) => {
    map.once('load', () => {
      const data = feed
        ? new URL(feed, location.href).href
        : { type: 'FeatureCollection' as const, features: [] satisfies never[] };
      map.addSource('services', { type: 'geojson', data, cluster: true, clusterRadius: 50 });
      for (const layer of layers) map.addLayer(layer);
      map.once('idle', resolve);
    });
  });
}
