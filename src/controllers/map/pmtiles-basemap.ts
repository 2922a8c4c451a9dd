import { PMTiles, TileType } from 'pmtiles';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { readAttribution } from './attribution.ts';
import type { BasemapLook, LoadedBasemap } from './basemap.ts';
import { paletteFor } from './palette.ts';
import { RangeSource } from './range-source.ts';
import { layersFor } from './vector-layers.ts';

const source = 'tiles';

/** What an archive says of itself in its metadata, as far as it is read here (PMTiles 3 §5). */
function readMetadata(metadata: unknown): { attribution: string; layers: string[] } {
  const { attribution, vector_layers: layers } = (metadata ?? {}) as Record<string, unknown>;
  const ids = Array.isArray(layers) ? layers.map((layer: unknown) => String(Object(layer).id)) : [];
  return { attribution: typeof attribution === 'string' ? attribution : '', layers: ids };
}

/** A name the engine takes for an address scheme, one per archive: several may be on a page. */
const schemeOf = (address: string): string => `pmtiles-${address.replace(/[^a-z0-9]+/gi, '-')}`;

/**
 * A map in one file, read by range requests: a server that answers 206 is all it needs (PMTiles 3). Pictures are shown
 * as they are; vector tiles of the Protomaps or the OpenMapTiles schema are drawn muted.
 */
export async function pmtilesBasemap(address: string, { dark, lang }: BasemapLook): Promise<LoadedBasemap> {
  const archive = new PMTiles(new RangeSource(address));
  const header = await archive.getHeader();
  const { attribution, layers } = readMetadata(await archive.getMetadata());
  const vector = header.tileType === TileType.Mvt;
  const scheme = schemeOf(address);
  const tiles: SourceSpecification = {
    type: vector ? 'vector' : 'raster',
    tiles: [`${scheme}://{z}/{x}/{y}`],
    minzoom: header.minZoom,
    maxzoom: header.maxZoom,
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
    ...(!vector && { tileSize: 256 }),
  };
  const palette = paletteFor(dark);
  const drawn: LayerSpecification[] = vector
    ? layersFor(layers, { source, palette, lang })
    : [{ id: 'tiles', type: 'raster', source, paint: { 'raster-fade-duration': 0 } }];
  return {
    style: {
      version: 8,
      sources: { [source]: tiles },
      layers: [{ id: 'land', type: 'background', paint: { 'background-color': palette.land } }, ...drawn],
    },
    attribution: readAttribution(attribution),
    protocol: {
      name: scheme,
      load: async ({ url }, { signal }) => {
        const [z = 0, x = 0, y = 0] = url.split('/').slice(-3).map(Number);
        const tile = await archive.getZxy(z, x, y, signal);
        // Where the archive has no tile there is nothing to draw, which is no failure.
        return { data: tile?.data ?? new ArrayBuffer(0) };
      },
    },
  };
}
