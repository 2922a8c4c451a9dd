import { areaCode, codeAround, typeOfCode } from '../domain/area-code.ts';
import { boxAround } from '../domain/area-shape.ts';
import type { Area, Box, Ring } from '../domain/area.ts';
import type { Point } from '../domain/place.ts';
import { boxOf } from '../domain/polygon.ts';
import type { RowReport } from './format.ts';
import type { RecordContext } from './record-context.ts';
import { areaOf, labelPoint } from './sources/label-point.ts';
import { toNumber } from './table/numbers.ts';
import { NONE, fieldsOf, isNothing, type Fields } from './values/fields.ts';
import { toId } from './values/ids.ts';
import { toIdentity } from './values/identity.ts';
import { toPoint } from './values/point.ts';
import { amount, flag, line, oneOf } from './values/readers.ts';
import { readRecord, type Readers } from './values/record.ts';
import { toRings } from './values/rings.ts';
import { toIds } from './values/words.ts';

/**
 * Checks and cleans one area. Without an id or a name it is not shown. What a code, a border or a radius says need not be
 * written again: type and parent follow from the code, box and centre from the border.
 */
export function toArea(draft: Fields, report: RowReport, { inherited: { demo } }: RecordContext): Area | undefined {
  const identity = toIdentity(draft, report);
  if (!identity) return undefined;
  const { radius, ...written } = readRecord(AREA, draft, report, undefined, '', { postcodes: NONE });
  const code = areaCode(written.nisCode ?? identity.id);
  const { polygon, centre = polygon && middleOf(polygon) } = written;
  const bbox = written.bbox ?? (polygon ? boxOf(polygon) : aroundCentre(centre, radius));
  const parent = code && codeAround(code);
  if (!centre && !bbox) report.advice('area.nowhere');
  return {
    type: code ? typeOfCode(code) : 'neighbourhood',
    ...(parent && { parent }),
    ...(code === identity.id && { nisCode: code }),
    ...(demo !== undefined && { demo }),
    ...identity,
    ...written,
    ...(centre && { centre }),
    ...(bbox && { bbox }),
  };
}

type Written = Omit<Area, 'id' | 'name' | 'type'> & Partial<Pick<Area, 'type'>> & { readonly radius?: number };

const toType = oneOf('neighbourhood', 'village', 'municipality');
const TYPES: readonly (readonly [Area['type'], RegExp])[] = [
  ['village', /^(?:dorp|kern|deelgemeente)$/i],
  ['neighbourhood', /^(?:wijk|buurt|quartier|viertel)$/i],
  ['municipality', /^(?:gemeente|stad|commune|ville|gemeinde|stadt)$/i],
];

const AREA: Readers<Written> = {
  type: (value) => toType(value) ?? TYPES.find(([, words]) => words.test(String(value)))?.[0],
  parent: toId,
  centre: (value, report, path) => {
    const { lat, lng, lon = lng } = fieldsOf(value);
    const point = toPoint(toNumber(lat), toNumber(lon));
    if (!point && !isNothing(value)) report.warning('point.unreadable', path, value);
    return point;
  },
  radius: amount,
  bbox: (value, report, path) => {
    const box = toBox(value);
    if (!box && !isNothing(value)) report.warning('bbox.unreadable', path, value);
    return box;
  },
  polygon: (value, report, path) => {
    const rings = toRings(value);
    if (!rings && !isNothing(value)) report.warning('polygon.unreadable', path);
    return rings;
  },
  nisCode: toId,
  postcodes: toIds,
  municipality: line,
  demo: flag,
};

/** A point inside the largest piece. */
function middleOf(rings: readonly Ring[]): Point | undefined {
  const [largest] = rings.toSorted((a, b) => areaOf([b]) - areaOf([a]));
  const [lon, lat] = (largest && labelPoint([largest])) ?? [];
  return lon === undefined || lat === undefined ? undefined : { lat, lon };
}

function toBox(value: unknown): Box | undefined {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'number')) return undefined;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = value;
  if (!toPoint(south, west) || !toPoint(north, east) || west > east || south > north) return undefined;
  return [west, south, east, north];
}

const aroundCentre = (centre: Area['centre'], radius: number | undefined): Box | undefined =>
  centre && radius !== undefined && radius > 0 && radius < 100_000 ? boxAround(centre, radius) : undefined;
