import { resolveBasemap } from '../../src/controllers/map/basemaps.ts';
import { canShowMaps } from '../../src/controllers/map/can-show-maps.ts';
import { MapFailure } from '../../src/controllers/map/map-view.ts';
import { mapStyles } from '../../src/controllers/map/map.styles.ts';

/** What became of a map on a page of its own, told in attributes of the page for the test to read. */
async function show(container: HTMLElement, query: URLSearchParams): Promise<void> {
  const tell = (name: string, value: unknown) => document.body.setAttribute(`data-${name}`, JSON.stringify(value));
  tell('offered', canShowMaps());
  try {
    const { createMap } = await import('../../src/controllers/map/create-map.ts');
    const view = await createMap({
      container,
      basemap: resolveBasemap(query.get('basemap') ?? undefined),
      center: { lat: Number(query.get('lat') ?? 51.1684), lon: Number(query.get('lon') ?? 5.1703) },
      zoom: 13,
      colours: { accent: 'rgb(31, 95, 168)', ink: '#111', surface: '#fff' },
      dark: false,
      reducedMotion: true,
      lang: 'nl',
      label: 'Kaart',
      onSelect: (id) => tell('selected', id),
      onCluster: (ids) => tell('cluster', ids),
      onFailure: (reason) => tell('failure', reason),
      onAttribution: (attribution) => tell('attribution', attribution),
    });
    view.setPins([{ id: 'a', number: 1, label: 'Sociaal Huis', lat: 51.1684, lon: 5.1703 }]);
    tell('shown', true);
  } catch (error) {
    tell('shown', error instanceof MapFailure ? error.reason : String(error));
  }
}

const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
if (mapStyles.styleSheet) root.adoptedStyleSheets = [mapStyles.styleSheet];
const container = root.appendChild(document.createElement('div'));
container.style.width = '360px';
container.style.height = '300px';
void show(container, new URLSearchParams(location.search));
