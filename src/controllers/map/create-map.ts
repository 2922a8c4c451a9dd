import type { Map as Engine } from 'maplibre-gl';
import { Areas, boxOf } from './areas.ts';
import { reportSources } from './basemap-report.ts';
import type { LoadedBasemap } from './basemap.ts';
import { rgbOf } from './colour.ts';
import { listenToKeys } from './keyboard.ts';
import type { MapArea, MapOptions, MapPin, MapView, PanDirection } from './map-view.ts';
import { paletteFor } from './palette.ts';
import { Pins } from './pins.ts';
import { plainBasemap } from './plain-style.ts';
import { startEngine, whenRead } from './start-engine.ts';

/** How far a press of an arrow goes, in pixels (W1). */
const step = 100;
const steps: Readonly<Record<PanDirection, readonly [number, number]>> = {
  up: [0, -step],
  down: [0, step],
  left: [-step, 0],
  right: [step, 0],
};
/** The longest a movement lasts, in milliseconds (A8). */
const moment = 200;
/** How near a single pin is shown, and how near "all" goes at most. */
const close = 14;
const margin = 48;
/** Our own buttons stand over one side: no pin may hide under them. */
const buttons = 64;

interface Camera {
  readonly center?: readonly [lon: number, lat: number];
  readonly zoom?: number;
}

/** A map whose engine runs. */
class RunningMap implements MapView {
  readonly #engine: Engine;
  readonly #options: MapOptions;
  readonly #areas: Areas;
  readonly #pins: Pins;
  readonly #listening = new AbortController();
  #isPlaced: boolean;
  #chosen: string | undefined;

  constructor(engine: Engine, options: MapOptions, areas: Areas, pins: Pins) {
    this.#engine = engine;
    this.#options = options;
    this.#areas = areas;
    this.#pins = pins;
    this.#isPlaced = Boolean(options.center);
    listenToKeys(engine.getCanvas(), this, this.#listening.signal, options.onLeave);
    engine.on('dblclick', ({ lngLat: { lng, lat } }) => this.#move({ center: [lng, lat], zoom: engine.getZoom() + 1 }));
    engine.on('cooperativegestureprevented', ({ gestureType }) => {
      if (gestureType !== 'wheel_zoom') options.onOneFinger?.();
    });
  }

  setPins(pins: readonly MapPin[]): void {
    this.#pins.set(pins);
    this.#pins.choose(this.#pins.find(this.#chosen));
    this.#placeOnce(pins.length > 0);
  }

  mark(id: string | undefined): void {
    this.#chosen = id;
    this.#pins.choose(this.#pins.find(id));
  }

  moveTo(id: string): void {
    const pin = this.#pins.find(id);
    if (!pin) return;
    // What stands alone already need not come nearer; what is inside a circle has to come out of it.
    const zoom = this.#pins.isDrawn(pin) ? this.#engine.getZoom() : Math.max(this.#engine.getZoom(), close);
    this.#move({ center: [pin.lon, pin.lat], zoom });
  }

  setLabel(label: string): void {
    this.#engine.getCanvas().setAttribute('aria-label', label);
  }

  showAll(): void {
    this.#show((camera) => this.#move(camera));
  }

  zoomIn(): void {
    this.#move({ zoom: this.#engine.getZoom() + 1 });
  }

  zoomOut(): void {
    this.#move({ zoom: this.#engine.getZoom() - 1 });
  }

  pan(direction: PanDirection): void {
    const [dx, dy] = steps[direction];
    const { clientWidth, clientHeight } = this.#engine.getContainer();
    const { lng, lat } = this.#engine.unproject([clientWidth / 2 + dx, clientHeight / 2 + dy]);
    this.#move({ center: [lng, lat] });
  }

  focus(): void {
    this.#engine.getCanvas().focus();
  }

  setAreas(areas: readonly MapArea[], chosen?: string): void {
    this.#areas.set(areas, chosen);
    this.#placeOnce(false);
  }

  destroy(): void {
    this.#listening.abort();
    this.#engine.remove();
  }

  /** Nobody said where to start: with the first pins, and until then with the areas. */
  #placeOnce(isFinal: boolean): void {
    if (this.#isPlaced) return;
    this.#isPlaced = isFinal;
    this.#show((camera) => this.#engine.jumpTo(camera));
  }

  #show(go: (camera: { center?: [number, number]; zoom?: number }) => void): void {
    const box = boxOf(this.#pins.all.map(({ lon, lat }) => [lon, lat] as const)) ?? this.#areas.box;
    const { direction } = getComputedStyle(this.#options.container);
    const side = direction === 'rtl' ? 'left' : 'right';
    const around = { top: margin, bottom: margin, left: margin, right: margin };
    const padding = { ...around, [side]: margin + buttons };
    const camera = box && this.#engine.cameraForBounds(box, { padding, maxZoom: close });
    if (!camera?.center) return;
    const { lng, lat } = camera.center as { lng: number; lat: number };
    go({ center: [lng, lat], zoom: camera.zoom });
  }

  #move({ center, zoom }: Camera): void {
    const [lon, lat] = center ?? [];
    const camera = {
      ...(lon !== undefined && lat !== undefined && { center: [lon, lat] as [number, number] }),
      ...(zoom !== undefined && { zoom }),
    };
    if (this.#options.reducedMotion) this.#engine.jumpTo(camera);
    else this.#engine.easeTo({ ...camera, duration: moment });
  }
}

async function loadBasemap({ basemap, dark, lang, onFailure }: MapOptions): Promise<LoadedBasemap> {
  try {
    return await basemap.load({ dark, lang });
  } catch {
    onFailure('style');
    return plainBasemap(dark);
  }
}

/**
 * Puts a map into an element. Import it when a map is really shown: the engine comes with it.
 *
 * @throws MapFailure when there will be no map: `webgl` or `worker`. Whatever else is wrong goes to `onFailure`.
 * @throws the reason of `options.signal`, once that is aborted
 */
export async function createMap(options: MapOptions): Promise<MapView> {
  const loaded = await loadBasemap(options);
  options.signal?.throwIfAborted();
  const { engine, isStyled } = await startEngine(options, loaded);
  try {
    options.signal?.throwIfAborted();
    const { accent, ink, surface } = options.colours;
    const isGround = options.basemap.kind === 'plain' || !isStyled;
    const areas = new Areas(engine, rgbOf(accent), paletteFor(options.dark), isGround);
    const pins = new Pins(engine, { accent: rgbOf(accent), ink: rgbOf(ink), surface: rgbOf(surface) }, options);
    reportSources(engine, options, loaded);
    await whenRead(engine, 'pins');
    options.signal?.throwIfAborted();
    return new RunningMap(engine, options, areas, pins);
  } catch (error) {
    engine.remove();
    throw error;
  }
}
