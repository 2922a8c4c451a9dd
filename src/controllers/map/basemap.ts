import type { AddProtocolAction, StyleSpecification } from 'maplibre-gl';

/** Words to show under the map, with the address they lead to. */
export interface Attribution {
  readonly text: string;
  readonly href?: string;
}

export interface BasemapLook {
  readonly dark: boolean;
  /** The language to name places in, where a place has several names. */
  readonly lang: string;
}

export interface LoadedBasemap {
  readonly style: StyleSpecification;
  readonly attribution: readonly Attribution[];
  /** An address scheme that the style's tiles use and the engine has to learn. */
  readonly protocol?: { readonly name: string; readonly load: AddProtocolAction };
}

/** The background of a map: known before anything is fetched, drawn after. */
export interface Basemap {
  readonly kind: 'plain' | 'style' | 'pmtiles' | 'schematic';
  /** Every other origin it may ask for anything; with any, ask the resident first (P2). No other one is ever asked. */
  readonly origins: readonly string[];
  readonly attribution: readonly Attribution[];
  /** Fetches what it needs. Rejects when that cannot be read: draw the plain one. */
  load(look: BasemapLook): Promise<LoadedBasemap>;
}
