import { areaCode, codeAround, typeOfCode } from '../domain/area-code.ts';
import { boxAround } from '../domain/area-shape.ts';
import type { Area, Box, Ring } from '../domain/area.ts';
import type { Point } from '../domain/place.ts';
import { boxOf } from '../domain/polygon.ts';
import type { RowReport } from './format.ts';
import type { AreaDraft } from './native/areas.ts';
import { areaOf, labelPoint } from './sources/label-point.ts';
import type { RecordContext } from './to-service.ts';
import { LIMITS, cleanText } from './values/clean-text.ts';
import { compact } from './values/compact.ts';
import { toId } from './values/ids.ts';
import { toPoint } from './values/point.ts';
import { toRings } from './values/rings.ts';
import { toText } from './values/text.ts';
import { toWords } from './values/words.ts';

/**
 * Checks and cleans one area. Without an id or a name it is not shown. What a code, a border or a radius says need not be
 * written again: type and parent follow from the code, box and centre from the border.
 */
export function toArea(draft: AreaDraft, report: RowReport, context: Pick<RecordContext, 'demo'>): Area | undefined {
  const id = toId(draft.id);
  const name = toText(draft.name, LIMITS.title);
  if (id === undefined) return void report.error('id.missing', 'id', draft.id);
  if (name === undefined) return void report.error('name.missing', 'name', draft.name);
  const nisCode = toId(draft.nisCode);
  const code = areaCode(nisCode ?? id);
  const polygon = draft.polygon === undefined ? undefined : toRings(draft.polygon);
  if (draft.polygon !== undefined && !polygon) report.warning('polygon.unreadable', 'polygon');
  const centre = toPoint(draft.centre?.lat, draft.centre?.lon) ?? (polygon && middleOf(polygon));
  if (draft.centre && !toPoint(draft.centre.lat, draft.centre.lon)) {
    report.warning('point.unreadable', 'centre', draft.centre);
  }
  const bbox = toBox(draft.bbox) ?? (polygon ? boxOf(polygon) : aroundCentre(centre, draft.radius));
  if (draft.bbox && !toBox(draft.bbox)) report.warning('bbox.unreadable', 'bbox', draft.bbox);
  if (!centre && !bbox) report.advice('area.nowhere');
  return compact<Area>({
    id,
    type: draft.type ?? (code ? typeOfCode(code) : 'neighbourhood'),
    parent: toId(draft.parent) ?? (code && codeAround(code)),
    name,
    centre,
    bbox,
    polygon,
    nisCode: nisCode ?? (code === id ? code : undefined),
    postcodes: toWords([draft.postcodes ?? []].flat().map(String)),
    municipality: cleanText(draft.municipality ?? '', LIMITS.title) || undefined,
    demo: draft.demo ?? context.demo,
  });
}

/** A point inside the largest piece. */
function middleOf(rings: readonly Ring[]): Point | undefined {
  const [largest] = rings.toSorted((a, b) => areaOf([b]) - areaOf([a]));
  const [lon, lat] = (largest && labelPoint([largest])) ?? [];
  return lon === undefined || lat === undefined ? undefined : { lat, lon };
}

function toBox(value: readonly number[] | undefined): Box | undefined {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = value ?? [];
  if (!toPoint(south, west) || !toPoint(north, east) || west > east || south > north) return undefined;
  return [west, south, east, north];
}

const aroundCentre = (centre: Area['centre'], radius: number | undefined): Box | undefined =>
  centre && radius !== undefined && radius > 0 && radius < 100_000 ? boxAround(centre, radius) : undefined;
