import {
  Map as Engine,
  addProtocol,
  type MapOptions as EngineOptions,
  type RequestTransformFunction,
} from 'maplibre-gl';
import type { LoadedBasemap } from './basemap.ts';
import { MapFailure, type MapOptions } from './map-view.ts';
import { nearest } from './pins.ts';
import { plainBasemap } from './plain-style.ts';
import { setTrustedWorker } from './trusted-worker.ts';

/** Belgium and its neighbours, until there is something to show. */
const anywhere: Partial<EngineOptions> = { center: [4.7, 50.9], zoom: 7 };

function startingCamera({ center, zoom = 13 }: MapOptions): Partial<EngineOptions> {
  return center ? { center: [center.lon, center.lat], zoom } : anywhere;
}

/** No origin hears of the resident but the page's own and those the resident was asked about (P2). */
function refuseOthers(origins: readonly string[]): RequestTransformFunction {
  const allowed = new Set([location.origin, ...origins]);
  return (url) => {
    const { origin, protocol } = new URL(url, document.baseURI);
    if (/^https?:$/.test(protocol) && !allowed.has(origin)) throw new Error(`${origin} was not asked consent for.`);
    return { url, referrerPolicy: 'no-referrer' };
  };
}

function construct(options: MapOptions, { style }: LoadedBasemap): Engine {
  try {
    return new Engine({
      container: options.container,
      style,
      ...startingCamera(options),
      maxZoom: nearest,
      maxPitch: 0,
      // Its markup goes through a Trusted Types sink, and its words are in English.
      attributionControl: false,
      // Two fingers, or Ctrl with the wheel: one finger scrolls the page. What it would say is hidden by our styles.
      cooperativeGestures: true,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      boxZoom: false,
      // These two move longer than a moment (A8); ours are in `keyboard.ts` and `create-map.ts`.
      doubleClickZoom: false,
      keyboard: false,
      dragPan: { maxSpeed: 0 },
      fadeDuration: 0,
      locale: { 'Map.Title': options.label },
      transformRequest: refuseOthers(options.basemap.origins),
    });
  } catch (error) {
    throw new MapFailure('webgl', error);
  }
}

const isWorkerError = (error: unknown): boolean => error instanceof Error && /\bworkers?\b/i.test(error.message);

function whenStyled(engine: Engine): Promise<void> {
  return new Promise((resolve, reject) => {
    const loaded = engine.on('style.load', () => settle(resolve));
    const failed = engine.on('error', ({ error }) =>
      settle(() => reject(isWorkerError(error) ? new MapFailure('worker', error) : error)),
    );
    const settle = (act: () => void) => {
      loaded.unsubscribe();
      failed.unsubscribe();
      act();
    };
  });
}

async function style(engine: Engine, options: MapOptions): Promise<boolean> {
  try {
    await whenStyled(engine);
    return true;
  } catch (error) {
    if (error instanceof MapFailure) throw error;
    options.onFailure('style');
    engine.setStyle(plainBasemap(options.dark).style);
    await whenStyled(engine);
    return false;
  }
}

export interface Started {
  readonly engine: Engine;
  /** False when the basemap's style was no style, and a plain ground is shown instead. */
  readonly isStyled: boolean;
}

/**
 * The engine with its style read, and nothing else on it.
 *
 * @throws MapFailure `webgl` or `worker`
 */
export async function startEngine(options: MapOptions, loaded: LoadedBasemap): Promise<Started> {
  setTrustedWorker();
  if (loaded.protocol) addProtocol(loaded.protocol.name, loaded.protocol.load);
  const engine = construct(options, loaded);
  engine.touchZoomRotate.disableRotation();
  try {
    return { engine, isStyled: await style(engine, options) };
  } catch (error) {
    engine.remove();
    throw error;
  }
}

/**
 * Waits until the worker has read a source: only then is it known to run.
 *
 * @throws MapFailure `worker`
 */
export function whenRead(engine: Engine, source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const read = engine.on('sourcedata', ({ sourceId, sourceDataType }) => {
      if (sourceId === source && sourceDataType === 'content') settle(resolve);
    });
    const failed = engine.on('error', (event) => {
      const about = 'sourceId' in event ? event.sourceId : undefined;
      if (about === source || isWorkerError(event.error)) settle(() => reject(new MapFailure('worker', event.error)));
    });
    const settle = (act: () => void) => {
      read.unsubscribe();
      failed.unsubscribe();
      act();
    };
  });
}
