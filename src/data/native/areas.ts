import * as z from 'zod/mini';
import { envelope, idText, provenance, text, words } from './shapes.ts';

const amount = z.union([z.number(), z.string()]);
const ring = z.array(z.array(z.number()));

/** A neighbourhood, village or municipality as a town writes it. Only `id` and `name` are needed. */
export const area = z.looseObject({
  id: idText,
  name: text,
  type: z.optional(z.enum(['neighbourhood', 'village', 'municipality'])),
  parent: z.optional(idText),
  centre: z.optional(z.looseObject({ lat: amount, lon: amount })),
  /** Metres around the centre, where nobody drew a border. */
  radius: z.optional(z.number()),
  /** West, south, east, north. */
  bbox: z.optional(z.array(z.number())),
  /** Outer rings of [lon, lat] positions; or a GeoJSON Polygon or MultiPolygon. */
  polygon: z.optional(
    z.union([
      z.array(ring),
      z.looseObject({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.unknown()) }),
    ]),
  ),
  nisCode: z.optional(idText),
  postcodes: z.optional(z.union([words, z.array(z.number())])),
  municipality: provenance.municipality,
  demo: provenance.demo,
});

/** What every format hands over for an area. */
export type AreaDraft = z.infer<typeof area>;

/** A native areas feed (contract §4). */
export const schema = z.looseObject({ kind: z.literal('areas'), ...envelope, items: z.array(area) });
