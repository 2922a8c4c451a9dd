import proj4, { type Converter } from 'proj4';
import type { Point } from '../../domain/place.ts';

/** Metres on the datum of Europe, which is the one of the world but for some decimetres. */
const EUROPEAN = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m';
const SWISS =
  '+proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +ellps=bessel +towgs84=674.374,15.056,405.346 +units=m';

/** EPSG codes of the grids that publishers use here and in the countries around, with the datum shift their registers state. */
const GRIDS = {
  /** Belgian Lambert 72, with the 7 parameters of EPSG:15929 (NGI), good to a metre. */
  31370:
    '+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 +lat_2=49.8333339 +x_0=150000.013 ' +
    '+y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m',
  /** Belgian Lambert 2008, on ETRS89. */
  3812:
    '+proj=lcc +lat_0=50.797815 +lon_0=4.35921583333333 +lat_1=49.8333333333333 +lat_2=51.1666666666667 +x_0=649328 ' +
    `+y_0=665262 ${EUROPEAN}`,
  /** Dutch RD, with the 7 parameters of the Kadaster. */
  28992:
    '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
    '+towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.87740,4.0725 +units=m',
  /** French Lambert 93. */
  2154: `+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 ${EUROPEAN}`,
  /** Swiss LV95, and LV03 before it. */
  2056: `${SWISS} +x_0=2600000 +y_0=1200000`,
  21781: `${SWISS} +x_0=600000 +y_0=200000`,
  /** British National Grid, good to some metres. */
  27700:
    '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
    '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m',
  /** UTM, as all of Germany writes it now: 25832 of EPSG is its zone 32. */
  ...Object.fromEntries([31, 32, 33].map((zone) => [25800 + zone, `+proj=utm +zone=${zone} ${EUROPEAN}`])),
  /** Gauß-Krüger, as it did before. */
  ...Object.fromEntries(
    [2, 3, 4, 5].map((zone) => [
      31464 + zone,
      `+proj=tmerc +lat_0=0 +lon_0=${zone * 3} +k=1 +x_0=${zone}500000 +y_0=0 +ellps=bessel ` +
        '+towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m',
    ]),
  ),
} satisfies Record<number, string> as Readonly<Record<number, string>>;

/**
 * Of all maps on the web. Its numbers are those of other grids too, so it has to be named; so have those of France, which are
 * its numbers of Belgium, and the old ones of Switzerland, which are the British of London.
 */
const WEB = /\b(3857|900913|102100)$/;

const converters = new Map<number | 'EPSG:3857', Converter>();

/**
 * Metres on a grid of one of these countries → degrees. `crs` names the grid (`EPSG:31370`, `urn:ogc:def:crs:EPSG::28992`);
 * without it the numbers themselves say which, where no other grid has them. `undefined`: neither tells.
 */
export function toWgs84(x: number, y: number, crs?: string): Point | undefined {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  // Germans write the zone before the metres: 32405419.
  const zone = Math.floor(x / 1e6);
  if (zone >= 31 && zone <= 33) return toWgs84(x - zone * 1e6, y, `EPSG:${25800 + zone}`);
  const grid = WEB.test(crs ?? '') ? 'EPSG:3857' : (gridNamed(crs) ?? gridOf(x, y));
  if (!grid) return undefined;
  const converter = converters.get(grid) ?? proj4(typeof grid === 'string' ? grid : (GRIDS[grid] ?? ''), 'WGS84');
  converters.set(grid, converter);
  const [lon, lat] = converter.forward([x, y]);
  return lon === undefined || lat === undefined ? undefined : { lat, lon };
}

function gridNamed(crs: string | undefined): number | undefined {
  // UTM on the datum of the world is the same here.
  const code = Number(/(\d{4,5})$/.exec(crs ?? '')?.[1]?.replace(/^326/, '258'));
  return code in GRIDS ? code : undefined;
}

/** The grid whose country holds this position, by the ranges of feed-standards §9 and of the registers. */
function gridOf(x: number, y: number): number | undefined {
  if (x >= 500_000 && x <= 800_000 && y >= 500_000 && y <= 800_000) return 3812;
  if (x >= 2_480_000 && x <= 2_840_000 && y >= 1_070_000 && y <= 1_300_000) return 2056;
  const zone = Math.floor(x / 1e6);
  if (zone >= 2 && zone <= 5 && y >= 5_200_000 && y <= 6_150_000) return 31464 + zone;
  if (x < -10_000 || x > 300_000) return undefined;
  if (x >= 20_000 && y >= 20_000 && y <= 250_000) return 31370;
  return y >= 289_000 && y <= 640_000 ? 28992 : undefined;
}
