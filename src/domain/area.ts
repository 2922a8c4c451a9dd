import type { Point } from './place.ts';
import type { Text } from './text.ts';

/** West, south, east, north, in degrees (RFC 7946 §5). */
export type Box = readonly [number, number, number, number];

/** A ring of [lon, lat] positions. */
export type Ring = readonly (readonly [number, number])[];

/** A neighbourhood, village or municipality that a resident can choose. */
export interface Area {
  readonly id: string;
  readonly type: 'neighbourhood' | 'village' | 'municipality';
  /** The id of the area it lies in. */
  readonly parent?: string;
  readonly name: Text;
  readonly centre?: Point;
  readonly bbox?: Box;
  /** Outer rings only; a hole never matters for "is this my neighbourhood". */
  readonly polygon?: readonly Ring[];
  readonly nisCode?: string;
  readonly postcodes: readonly string[];
  readonly municipality?: string;
  readonly demo?: boolean;
}
