import { waitUntil } from '@open-wc/testing';
import { createMap } from '../../src/controllers/map/create-map.ts';
import { resolveBasemap } from '../../src/controllers/map/basemaps.ts';
import { mapStyles } from '../../src/controllers/map/map.styles.ts';
import type { MapOptions, MapPin, MapView } from '../../src/controllers/map/map-view.ts';

/** The pins of these tests, near the middle of the map that is shown. */
export const middle = { lat: 51.1684, lon: 5.1703 };

export const pin = (id: string, number: number, place: { lat?: number; lon?: number } = {}): MapPin => ({
  id,
  number,
  label: `Dienst ${id}`,
  ...middle,
  ...place,
});

type Told = [what: string, ...rest: unknown[]];

export interface ShownMap {
  view: MapView;
  container: HTMLElement;
  canvas: HTMLCanvasElement;
  /** What the map told its host, in order. */
  told: Told[];
  /** What it told of one kind. */
  heard: (what: string) => unknown[][];
  /** Presses this many pixels from the middle until the map tells its host something of this kind. */
  pressUntil: (what: string, x?: number, y?: number) => Promise<unknown[]>;
  /** Presses there until this place is the one that gets selected: the engine answers for what it drew last. */
  pressUntilSelected: (id: string, x?: number, y?: number) => Promise<void>;
  press: (x?: number, y?: number) => void;
  key: (key: string, more?: KeyboardEventInit) => KeyboardEvent;
}

const opened: (() => void)[] = [];

/** Takes away every map that a test has shown. */
export function closeMaps(): void {
  for (const close of opened.splice(0)) close();
}

function place(): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  if (mapStyles.styleSheet) root.adoptedStyleSheets = [mapStyles.styleSheet];
  const container = document.createElement('div');
  container.style.cssText = 'width: 600px; height: 400px';
  root.append(container);
  document.body.prepend(host);
  opened.push(() => host.remove());
  return container;
}

function dispatchPress(canvas: HTMLElement, x: number, y: number): void {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const at = { clientX: left + width / 2 + x, clientY: top + height / 2 + y, bubbles: true, composed: true, button: 0 };
  for (const type of ['mousedown', 'mouseup', 'click']) canvas.dispatchEvent(new MouseEvent(type, at));
}

/** A map of 600 by 400 pixels in a shadow root, on a plain ground unless asked otherwise. */
export async function showMap({
  basemap,
  ...given
}: Partial<Omit<MapOptions, 'basemap'>> & { basemap?: string } = {}): Promise<ShownMap> {
  const told: Told[] = [];
  const tell =
    (what: string) =>
    (...rest: unknown[]) =>
      void told.push([what, ...rest]);
  const container = place();
  const view = await createMap({
    container,
    basemap: resolveBasemap(basemap),
    center: middle,
    zoom: 14,
    colours: { accent: '#1f5fa8', ink: '#1d2530', surface: '#fff' },
    dark: false,
    reducedMotion: true,
    lang: 'nl',
    label: 'Kaart met 2 diensten.',
    onSelect: tell('select'),
    onCluster: tell('cluster'),
    onFailure: tell('failure'),
    onLeave: tell('leave'),
    onOneFinger: tell('one finger'),
    onAttribution: tell('attribution'),
    ...given,
  });
  opened.unshift(() => view.destroy());
  const canvas = container.querySelector('canvas')!;
  const heard = (what: string) => told.filter(([name]) => name === what).map(([, ...rest]) => rest);
  const press = (x = 0, y = 0) => dispatchPress(canvas, x, y);
  return {
    view,
    container,
    canvas,
    told,
    heard,
    press,
    async pressUntil(what, x, y) {
      const before = heard(what).length;
      await waitUntil(
        () => {
          if (heard(what).length === before) press(x, y);
          return heard(what).length > before;
        },
        `nothing told of ${what}`,
        { interval: 50, timeout: 30_000 },
      );
      return heard(what)[before]!;
    },
    async pressUntilSelected(id, x, y) {
      const before = heard('select').length;
      const isSelected = () => heard('select').length > before && heard('select').at(-1)?.[0] === id;
      const pressOnce = () => {
        press(x, y);
        return isSelected();
      };
      await waitUntil(pressOnce, `${id} is not selected`, { interval: 50, timeout: 30_000 });
    },
    key(key, more) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
      canvas.dispatchEvent(event);
      return event;
    },
  };
}
