import type { TextController } from '../../controllers/text-controller.ts';
import type { MapMessages } from '../../i18n/map/nl.ts';

/** What every map says, as its templates use it. */
export type MapText = Pick<TextController<MapMessages>, 't'>;

/** What only the map of one widget says, in the language of that widget when it is asked. */
export interface MapWords {
  /** There is no map; lost is one of which a part did not arrive, which may go better another time. */
  readonly unavailable: (isLost: boolean) => string;
  /** There is a map without a background. */
  readonly tiles: () => string;
  /** Above the names in a circle that was pressed; where pins can stand together. */
  readonly cluster?: (count: number) => string;
  /** So many rows have no pin. */
  readonly without?: (count: number) => string;
}
