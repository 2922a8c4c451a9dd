import type { StyleSpecification } from 'maplibre-gl';
import { readAttribution } from './attribution.ts';
import { requestBytes } from './basemap-request.ts';
import type { LoadedBasemap } from './basemap.ts';
import { schematicBasemap } from './schematic-style.ts';

async function fetchJson(address: string): Promise<unknown> {
  const { response, bytes } = await requestBytes(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return JSON.parse(new TextDecoder().decode(bytes));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isFeatureCollection = (value: unknown): value is GeoJSON.FeatureCollection =>
  isRecord(value) && value.type === 'FeatureCollection' && Array.isArray(value.features);

/** Only what is read below; the engine checks the rest against the style specification. */
const isStyle = (value: unknown): value is StyleSpecification =>
  isRecord(value) && value.version === 8 && Array.isArray(value.layers) && isRecord(value.sources);

/** The engine takes relative addresses as of the page; people who write a style mean: of the style. */
function absolute(address: string, base: string): string {
  // `{z}` and its like are for the engine to fill, and `URL` would escape their braces.
  return URL.canParse(address, base)
    ? new URL(address, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}')
    : address;
}

function absoluteSources(sources: StyleSpecification['sources'], base: string): StyleSpecification['sources'] {
  const entries = Object.entries(sources).map(([id, source]) => {
    const found: Record<string, unknown> = { ...source };
    for (const key of ['url', 'data'] as const) {
      const value = found[key];
      if (typeof value === 'string') found[key] = absolute(value, base);
    }
    if (Array.isArray(found.tiles)) found.tiles = found.tiles.map((tile) => absolute(String(tile), base));
    return [id, found] as const;
  });
  return Object.fromEntries(entries) as StyleSpecification['sources'];
}

const credits = (style: StyleSpecification) =>
  Object.values(style.sources).flatMap((source) =>
    'attribution' in source && typeof source.attribution === 'string' ? readAttribution(source.attribution) : [],
  );

/** Reads a style (MapLibre style specification 8) or a schematic GeoJSON map from its address. */
export async function basemapAt(address: string, dark: boolean): Promise<LoadedBasemap> {
  const found = await fetchJson(address);
  if (isFeatureCollection(found)) return schematicBasemap(found, dark);
  if (!isStyle(found)) throw new TypeError(`${address} is neither a map style nor GeoJSON.`);
  // Without `glyphs` names are drawn with the fonts of the device, which saves asking someone for letters.
  const { glyphs: _, sprite, ...style } = found;
  const icons = typeof sprite === 'string' ? { sprite: absolute(sprite, address) } : sprite ? { sprite } : {};
  return {
    style: { ...style, ...icons, sources: absoluteSources(style.sources, address) },
    attribution: credits(found),
  };
}
