import proj4, { type Converter } from 'proj4';
import type { Point } from '../../domain/place.ts';

/** EPSG codes of the grids that Belgian and Dutch publishers use, with the datum shift their registers state. */
const GRIDS = {
  /** Belgian Lambert 72, with the 7 parameters of EPSG:15929 (NGI), good to a metre. */
  31370:
    '+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 +lat_2=49.8333339 +x_0=150000.013 ' +
    '+y_0=5400088.438 +ellps=intl +towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m',
  /** Belgian Lambert 2008, on ETRS89. */
  3812:
    '+proj=lcc +lat_0=50.797815 +lon_0=4.35921583333333 +lat_1=49.8333333333333 +lat_2=51.1666666666667 +x_0=649328 ' +
    '+y_0=665262 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m',
  /** Dutch RD, with the 7 parameters of the Kadaster. */
  28992:
    '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
    '+towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.87740,4.0725 +units=m',
} as const;

export type Grid = keyof typeof GRIDS;

/** Of all maps on the web. Its numbers are those of other grids too, so it has to be named. */
const WEB = /\b(3857|900913|102100)$/;

const converters = new Map<Grid | 'EPSG:3857', Converter>();

/**
 * Metres on a Belgian or Dutch grid → degrees. `crs` names the grid (`EPSG:31370`, `urn:ogc:def:crs:EPSG::28992`);
 * without it the numbers themselves say which, as the grids do not overlap. `undefined`: neither tells.
 */
export function toWgs84(x: number, y: number, crs?: string): Point | undefined {
  const grid = WEB.test(crs ?? '') ? 'EPSG:3857' : (gridNamed(crs) ?? gridOf(x, y));
  if (!grid || !Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  const converter = converters.get(grid) ?? proj4(typeof grid === 'string' ? grid : GRIDS[grid], 'WGS84');
  converters.set(grid, converter);
  const [lon, lat] = converter.forward([x, y]);
  return lon === undefined || lat === undefined ? undefined : { lat, lon };
}

function gridNamed(crs: string | undefined): Grid | undefined {
  const code = /(\d{4,5})$/.exec(crs ?? '')?.[1];
  return code === '31370' || code === '3812' || code === '28992' ? (Number(code) as Grid) : undefined;
}

/** The grid whose country holds this position, by the ranges of feed-standards §9. */
function gridOf(x: number, y: number): Grid | undefined {
  if (x >= 500_000 && x <= 800_000 && y >= 500_000 && y <= 800_000) return 3812;
  if (x < -10_000 || x > 300_000) return undefined;
  if (x >= 20_000 && y >= 20_000 && y <= 250_000) return 31370;
  return y >= 289_000 && y <= 640_000 ? 28992 : undefined;
}
