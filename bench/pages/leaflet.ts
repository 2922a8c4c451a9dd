import type * as Leaflet from 'leaflet';
import { CATEGORIES, CENTRE } from '../words.ts';
import type { Contender } from './contender.ts';
import { escaped, moveByKeys, plainPage, rows, type Feature } from './plain-page.ts';

/** What leaflet.markercluster, a script without types of its own, adds. */
interface Clusters extends Leaflet.Layer {
  addLayers(markers: readonly Leaflet.Marker[]): void;
  clearLayers(): void;
}
declare global {
  interface Window {
    L?: typeof Leaflet & { markerClusterGroup(options: { animate: boolean }): Clusters };
  }
}

const NEAREST = 20;
const EARTH = 12_742_000;
const FILES = [
  'leaflet/dist/leaflet.css',
  'leaflet.markercluster/dist/MarkerCluster.css',
  'leaflet.markercluster/dist/MarkerCluster.Default.css',
  'leaflet/dist/leaflet.js',
  'leaflet.markercluster/dist/leaflet.markercluster.js',
];

/** As from a CDN: two scripts and three sheets. */
async function loadLeaflet() {
  for (const file of FILES) {
    const href = `/node_modules/${file}`;
    const element = file.endsWith('.css')
      ? Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
      : Object.assign(document.createElement('script'), { src: href });
    await new Promise((resolve) => {
      element.addEventListener('load', resolve);
      document.head.append(element);
    });
  }
  if (!window.L) throw new Error('Leaflet did not load.');
  return window.L;
}

const metres = ([lon, lat]: readonly [number, number], toLat: number, toLon: number) => {
  const radians = Math.PI / 180;
  const y = Math.sin(((toLat - lat) * radians) / 2) ** 2;
  const x = Math.cos(lat * radians) * Math.cos(toLat * radians) * Math.sin(((toLon - lon) * radians) / 2) ** 2;
  return EARTH * Math.asin(Math.sqrt(x + y));
};

let features: readonly Feature[] = [];
let count = 0;

/** What a webmaster would build today: every match an `<li>`, search by `includes`, the map beside it. */
export const contender: Contender = {
  show(root, { feed }) {
    let markers = new Map<Feature, Leaflet.Marker>();
    let clusters: Clusters | undefined;
    let category: string | undefined;
    let words = '';
    const draw = (shown: readonly Feature[]) => {
      count = shown.length;
      list.innerHTML = rows(shown);
    };
    const holds = ({ properties: { name, address, description } }: Feature) =>
      [name, address, description].some((text) => text.toLowerCase().includes(words));
    const matching = () =>
      features.filter((each) => (!category || each.properties.category === category) && (!words || holds(each)));
    const { list, map: container } = plainPage(root, CATEGORIES, true, {
      search(typed) {
        words = typed.toLowerCase();
        draw(matching());
      },
      choose(chosen) {
        category = chosen;
        const shown = matching();
        draw(shown);
        clusters?.clearLayers();
        clusters?.addLayers(shown.flatMap((each) => markers.get(each) ?? []));
      },
      near(lat, lon) {
        const all = features.map((feature) => ({ feature, metres: metres(feature.geometry.coordinates, lat, lon) }));
        draw(
          all
            .sort((a, b) => a.metres - b.metres)
            .slice(0, NEAREST)
            .map(({ feature }) => feature),
        );
      },
    });
    const load = async () => {
      const answer = await fetch(feed);
      features = ((await answer.json()) as { features: Feature[] }).features;
      draw(features);
    };
    const drawMap = async () => {
      const [L] = await Promise.all([loadLeaflet(), loaded]);
      const map = L.map(container, {
        center: [CENTRE.lat, CENTRE.lon],
        zoom: CENTRE.zoom + 1,
        maxZoom: 18,
        keyboard: false,
        zoomAnimation: false,
        markerZoomAnimation: false,
        fadeAnimation: false,
      });
      markers = new Map(
        features.map((feature) => {
          const { name, address } = feature.properties;
          const [lon, lat] = feature.geometry.coordinates;
          const marker = L.marker([lat, lon], { title: name });
          return [feature, marker.bindPopup(`<b>${escaped(name)}</b><br>${escaped(address)}`)];
        }),
      );
      clusters = L.markerClusterGroup({ animate: false });
      clusters.addLayers([...markers.values()]);
      map.addLayer(clusters);
      container.tabIndex = 0;
      moveByKeys(
        container,
        (x, y) => map.panBy([x, y], { animate: false }),
        (by) => map.setZoom(map.getZoom() + by, { animate: false }),
      );
    };
    const loaded = load();
    return { list: loaded, map: drawMap() };
  },
  found: () => count,
};
