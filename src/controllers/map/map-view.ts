import type { Ring } from '../../domain/area.ts';
import type { Attribution, Basemap } from './basemap.ts';

/** A place on the map that belongs to a row of the list. Degrees in WGS 84. */
export interface MapPin {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  /** The row's place in the list, from 1; 0 draws a pin without a number, for a row that is not shown yet. */
  readonly number: number;
  /** Its name, drawn beside the pin while it is selected. */
  readonly label: string;
}

export interface MapArea {
  readonly id: string;
  readonly name: string;
  readonly rings: readonly Ring[];
}

export type PanDirection = 'up' | 'down' | 'left' | 'right';

/** Why there is no map: no WebGL 2, or the worker may not or cannot start. */
export type MapFailureReason = 'webgl' | 'worker';

/** Thrown by `createMap` when there will be no map: show the list and one sentence. */
export class MapFailure extends Error {
  readonly reason: MapFailureReason;

  constructor(reason: MapFailureReason, cause?: unknown) {
    super(`The map cannot be shown: ${reason}.`, { cause });
    this.name = 'MapFailure';
    this.reason = reason;
  }
}

/** Any CSS colour the browser knows, as `getComputedStyle` gives it. */
export interface MapColours {
  readonly accent: string;
  readonly ink: string;
  readonly surface: string;
}

export interface MapOptions {
  /** An empty element with a size; it may be inside a shadow root that has the styles of `map.styles.ts`. */
  readonly container: HTMLElement;
  /** Where to start. Without it: all pins, once there are any. */
  readonly center?: { readonly lat: number; readonly lon: number };
  readonly zoom?: number;
  readonly basemap: Basemap;
  readonly colours: MapColours;
  readonly dark: boolean;
  readonly reducedMotion: boolean;
  readonly lang: string;
  /** The accessible name of the map; `setLabel` changes it. */
  readonly label: string;
  /** Nobody waits for this map any more: `createMap` rejects, and leaves nothing behind. */
  readonly signal?: AbortSignal;
  readonly onSelect: (id: string) => void;
  /** A cluster was pressed: its first ids, 50 at most, sorted as in the list, and how many there are in all. */
  readonly onCluster: (ids: readonly string[], count: number) => void;
  /**
   * Something is missing from a map that goes on working: the basemap's style cannot be read (a plain background is drawn
   * instead), or its tiles cannot be fetched. Once per reason.
   */
  readonly onFailure: (reason: 'style' | 'tiles') => void;
  /** Escape was pressed on the map: the place to move focus on to what follows it. */
  readonly onLeave?: () => void;
  /** One finger scrolls the page and not the map: the moment to say what moves the map. */
  readonly onOneFinger?: () => void;
  /** Who to name under the map; called again when a source of the basemap names more. */
  readonly onAttribution?: (attribution: readonly Attribution[]) => void;
}

/** A map on the page. All of its meaning is in the list beside it (safety-and-access W1). */
export interface MapView {
  /** Shows exactly these places; cheap for 100,000 of them, which are grouped in the engine's worker. */
  setPins(pins: readonly MapPin[]): void;
  /** Marks this pin, also when it comes later; `undefined` marks none. */
  mark(id: string | undefined): void;
  /** Moves to this pin, if there is one. */
  moveTo(id: string): void;
  setLabel(label: string): void;
  /** Shows all pins, or the areas where there are none. */
  showAll(): void;
  zoomIn(): void;
  zoomOut(): void;
  pan(direction: PanDirection): void;
  focus(): void;
  /** Draws the outlines of these areas, the chosen one stronger. */
  setAreas(areas: readonly MapArea[], chosen?: string): void;
  /** Gives everything back; the view does nothing afterwards. */
  destroy(): void;
}
