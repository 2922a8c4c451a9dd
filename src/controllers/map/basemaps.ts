import type { Basemap, BasemapLook, LoadedBasemap } from './basemap.ts';
import { presets, type Preset } from './basemap-presets.ts';
import { plainBasemap } from './plain-style.ts';

const plain: Basemap = {
  kind: 'plain',
  origins: [],
  attribution: [],
  load: ({ dark }) => Promise.resolve(plainBasemap(dark)),
};

const unreadable = (value: string): Basemap => ({
  ...plain,
  load: () => Promise.reject(new TypeError(`"${value}" is no basemap: expected a name or an address.`)),
});

async function atAddress(address: string, { dark }: BasemapLook): Promise<LoadedBasemap> {
  return (await import('./style-address.ts')).basemapAt(address, dark);
}

function rasterBasemap(raster: NonNullable<Preset['raster']>): LoadedBasemap {
  return {
    style: {
      version: 8,
      sources: { tiles: { type: 'raster', tileSize: 256, ...raster } },
      layers: [{ id: 'tiles', type: 'raster', source: 'tiles', paint: { 'raster-fade-duration': 0 } }],
    },
    attribution: [],
  };
}

function presetBasemap({ style, raster, attribution }: Preset): Basemap {
  const [address = ''] = style ? [style.light] : (raster?.tiles ?? []);
  return {
    kind: 'style',
    origins: [new URL(address).origin],
    attribution,
    load: async (look) => {
      if (raster) return rasterBasemap(raster);
      const loaded = await atAddress((look.dark ? style?.dark : style?.light) ?? address, look);
      // The preset's own credit says it already, in fewer words.
      return { ...loaded, attribution: [] };
    },
  };
}

function kindOf(path: string): Basemap['kind'] {
  if (path.endsWith('.pmtiles')) return 'pmtiles';
  return path.endsWith('.geojson') ? 'schematic' : 'style';
}

function addressBasemap(address: URL, others: readonly URL[], page: string): Basemap {
  const kind = kindOf(address.pathname.toLowerCase());
  const own = new URL(page).origin;
  return {
    kind,
    origins: [...new Set([address, ...others].map(({ origin }) => origin))].filter((origin) => origin !== own),
    attribution: [],
    load: async (look) =>
      kind === 'pmtiles'
        ? (await import('./pmtiles-basemap.ts')).pmtilesBasemap(address.href, look)
        : atAddress(address.href, look),
  };
}

/**
 * What the `basemap` attribute means: nothing (a plain ground), the name of a preset, or the address of a style, of a
 * PMTiles archive or of a schematic GeoJSON map. Other origins that such a style takes its tiles from follow it,
 * separated by white space: they are asked consent for too, and any origin that is not named is never asked anything.
 * A value that means nothing gives a basemap whose `load` rejects.
 *
 * @param page the address that relative ones are of
 */
export function resolveBasemap(value: string | undefined, page: string = document.baseURI): Basemap {
  const [first, ...others] = value?.trim().split(/\s+/) ?? [];
  if (!first) return plain;
  const preset = Object.hasOwn(presets, first) ? presets[first] : undefined;
  if (preset) return presetBasemap(preset);
  // A lone word is a misspelt name, not a file beside the page.
  if (!/[./]/.test(first)) return unreadable(first);
  const addresses = [first, ...others].flatMap((each) => (URL.canParse(each, page) ? [new URL(each, page)] : []));
  const [address, ...rest] = addresses.filter(({ protocol }) => /^https?:$/.test(protocol));
  return address && rest.length === others.length ? addressBasemap(address, rest, page) : unreadable(first);
}
