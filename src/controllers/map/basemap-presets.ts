import type { RasterSourceSpecification } from 'maplibre-gl';
import type { Attribution } from './basemap.ts';

/** A basemap known by name: the address of its style, or of its tiles where it has only pictures. */
export interface Preset {
  readonly style?: { readonly light: string; readonly dark: string };
  readonly raster?: Pick<RasterSourceSpecification, 'tiles' | 'maxzoom' | 'bounds'>;
  readonly attribution: readonly Attribution[];
}

const same = (address: string) => ({ light: address, dark: address });
const wmts = (service: string, layer: string, matrixSet: string) =>
  `${service}?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=&FORMAT=image/png` +
  `&TILEMATRIXSET=${matrixSet}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`;

/**
 * Grey variants where there are any. All are of another origin than the municipality's, so residents are asked first.
 * None could be fetched while this was written; per line: what its address was checked against, in November 2026.
 */
export const presets: Readonly<Record<string, Preset>> = {
  // Belgium, National Geographic Institute. Layer `topo_grey` is in the documentation of inbospatial (INBO); the address
  // form only in other projects that use it. Free for display with the source named (ngi.be, terms of CartoWeb.be).
  'cartoweb': {
    raster: { tiles: ['https://cartoweb.wmts.ngi.be/1.0.0/topo_grey/default/3857/{z}/{y}/{x}.png'], maxzoom: 17 },
    attribution: [{ text: '© NGI/IGN', href: 'https://www.ngi.be' }],
  },
  // Flanders, Digitaal Vlaanderen. Service, matrix set, empty style: its own capabilities document; the grey layer only
  // in other projects that use it.
  'grb': {
    raster: {
      tiles: [wmts('https://geo.api.vlaanderen.be/GRB/wmts', 'grb_bsk_grijs', 'GoogleMapsVL')],
      maxzoom: 20,
      bounds: [2.53, 50.685, 5.92, 51.52],
    },
    attribution: [{ text: '© Digitaal Vlaanderen (GRB)', href: 'https://www.vlaanderen.be/digitaal-vlaanderen' }],
  },
  // Netherlands, Kadaster through PDOK. Theme `grijs`: pdok.nl; the address form in other projects that use it.
  'brt': {
    raster: {
      tiles: ['https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png'],
      maxzoom: 19,
    },
    attribution: [{ text: '© Kadaster (BRT), CC BY 4.0', href: 'https://www.pdok.nl' }],
  },
  // France, IGN Géoplateforme. Host and service: geoservices.ign.fr; the grey style in other projects that use it.
  'plan-ign': {
    style: same('https://data.geopf.fr/annexes/ressources/vectorTiles/styles/PLAN.IGN/gris.json'),
    attribution: [{ text: '© IGN (Plan IGN)', href: 'https://www.ign.fr' }],
  },
  // Germany, BKG and the states. Host and tiles: basemap.de/web-vektor; the grey style in other projects that use it.
  'basemap-de': {
    style: same('https://sgx.geodatenzentrum.de/gdz_basemapde_vektor/styles/bm_web_gry.json'),
    attribution: [{ text: '© GeoBasis-DE / BKG, CC BY 4.0', href: 'https://basemap.de' }],
  },
  // The world from OpenStreetMap. Style names: the mapgl manual; the addresses in other projects that use it.
  'openfreemap': {
    style: {
      light: 'https://tiles.openfreemap.org/styles/positron',
      dark: 'https://tiles.openfreemap.org/styles/dark',
    },
    attribution: [
      { text: 'OpenFreeMap', href: 'https://openfreemap.org' },
      { text: '© OpenMapTiles', href: 'https://www.openmaptiles.org' },
      { text: '© OpenStreetMap', href: 'https://www.openstreetmap.org/copyright' },
    ],
  },
};
