import type {
  ExpressionSpecification,
  GeoJSONSource,
  LayerSpecification,
  Map as Engine,
  MapGeoJSONFeature,
  PointLike,
} from 'maplibre-gl';
import { css, legible, type Rgb } from './colour.ts';
import type { MapOptions, MapPin } from './map-view.ts';
import { boldFont } from './palette.ts';
import { drawPin, drawRings, headAboveTip } from './pin-image.ts';

/** Colours of what is drawn on the basemap. */
export interface PinColours {
  readonly accent: Rgb;
  readonly ink: Rgb;
  readonly surface: Rgb;
}

const pinSize = 30;
const chosenSize = 42;
/** Of rings around 1, 2, 3 and more digits. */
const ringSizes = [40, 44, 50, 60];
/** Pins nearer than this, in pixels, become one circle: numbers never overlap. */
const apart = 52;
/** The engine goes no nearer, so that places at one address stay a circle that opens a list. */
export const nearest = 18;
/** How far from its pin a press still counts, in pixels: a finger is wide. */
const reach = 10;
const idsPerCluster = 50;

/** The layer that lies under all others here. */
export const lowest = 'clusters';

type Point = [x: number, y: number];

const collection = (features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

const feature = (pin: MapPin, properties: GeoJSON.GeoJsonProperties): GeoJSON.Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [pin.lon, pin.lat] },
});

const dot = '•';
/** What stands in the head of a place: the number it was sent with, a dot without one. */
const asSent: ExpressionSpecification = ['case', ['>', ['get', 'n'], 0], ['to-string', ['get', 'n']], dot];

/** The same for numbers that changed since, by the index of the place. */
function renumbered(numbers: ReadonlyMap<number, number>): ExpressionSpecification | string {
  const [first, ...others] = numbers;
  if (!first) return dot;
  const [at, number] = first;
  return ['match', ['get', 'i'], at, String(number), ...others.flatMap(([i, n]) => [i, String(n)]), dot];
}

const pinLayer = (id: string, image: string, size: number, text: string): LayerSpecification => ({
  id,
  type: 'symbol',
  source: id,
  filter: ['!', ['has', 'point_count']],
  layout: {
    'icon-image': image,
    'icon-anchor': 'bottom',
    'icon-allow-overlap': true,
    'text-field': asSent,
    'text-font': boldFont,
    'text-size': size * 0.44,
    // In ems of the text, up from the tip to the middle of the head.
    'text-offset': [0, -headAboveTip / 0.44 - 0.07],
    'text-allow-overlap': true,
    // Nearer the reader is in front.
    'symbol-z-order': 'viewport-y',
  },
  paint: { 'text-color': text },
});

function layers({ accent, ink, surface }: PinColours): LayerSpecification[] {
  const chosen = pinLayer('chosen', 'chosen', chosenSize, css(legible(ink, surface, [255, 255, 255], [0, 0, 0])));
  return [
    {
      id: lowest,
      type: 'symbol',
      source: 'pins',
      filter: ['has', 'point_count'],
      layout: {
        'icon-image': ['step', ['get', 'point_count'], 'rings-0', 10, 'rings-1', 100, 'rings-2', 1000, 'rings-3'],
        'icon-allow-overlap': true,
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': boldFont,
        'text-size': 13.5,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': css(legible(surface, ink, [0, 0, 0], [255, 255, 255])) },
    },
    pinLayer('pins', 'pin', pinSize, css(legible(accent, surface, [255, 255, 255], [0, 0, 0]))),
    {
      id: 'chosen-name',
      type: 'symbol',
      source: 'chosen',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': boldFont,
        'text-size': 14,
        'text-anchor': 'top',
        'text-offset': [0, 0.4],
        'text-max-width': 12,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': css(ink), 'text-halo-color': css(surface), 'text-halo-width': 2 },
    },
    chosen,
  ];
}

/** The places of the list on the map: drops with the row's number, rings with a count, one chosen. */
export class Pins {
  readonly #engine: Engine;
  readonly #options: Pick<MapOptions, 'onSelect' | 'onCluster'>;
  #pins: readonly MapPin[] = [];
  /** What the engine's worker has; the index of a place is all that it knows of it. */
  #sent: readonly MapPin[] = [];
  /** Where the places of an id begin there. */
  #begin: ReadonlyMap<string, number> = new Map();
  /** The rows' numbers by index. */
  #numbers: ReadonlyMap<number, number> = new Map();

  constructor(engine: Engine, colours: PinColours, options: Pick<MapOptions, 'onSelect' | 'onCluster'>) {
    this.#engine = engine;
    this.#options = options;
    // Finer than the screen, so that the engine smooths the edges at whatever part of a pixel a pin stands.
    const density = 2 * Math.ceil(devicePixelRatio);
    const { accent, ink, surface } = colours;
    const add = (name: string, image: ImageData) => engine.addImage(name, image, { pixelRatio: density });
    add('pin', drawPin({ size: pinSize, fill: accent, edge: surface, edgeWidth: 1.75 }, density));
    add('chosen', drawPin({ size: chosenSize, fill: ink, edge: surface, edgeWidth: 2.5 }, density));
    for (const [at, size] of ringSizes.entries())
      add(`rings-${at}`, drawRings({ size, fill: surface, edge: accent, edgeWidth: 2 }, density));
    engine.addSource('pins', {
      type: 'geojson',
      data: collection([]),
      cluster: true,
      clusterRadius: apart,
      maxzoom: nearest + 1,
      clusterMaxZoom: nearest,
    });
    engine.addSource('chosen', { type: 'geojson', data: collection([]) });
    for (const layer of layers(colours)) engine.addLayer(layer);
    engine.on('click', ({ point }) => this.#press([point.x, point.y]));
    for (const layer of ['pins', 'clusters', 'chosen']) {
      engine.on('mouseenter', layer, () => this.#point(true));
      engine.on('mouseleave', layer, () => this.#point(false));
    }
  }

  get all(): readonly MapPin[] {
    return this.#pins;
  }

  set(pins: readonly MapPin[]): void {
    this.#pins = pins;
    const places = this.#indexesOf(pins);
    if (!places) this.#send(pins);
    const numbers = new Map<number, number>();
    for (const [at, { number }] of pins.entries()) if (number > 0) numbers.set(places?.[at] ?? at, number);
    this.#numbers = numbers;
    // Another order of the same places is another text in some of them: nothing is sent and grouped again.
    this.#write(places ? renumbered(numbers) : asSent);
  }

  find(id: string | undefined): MapPin | undefined {
    return id === undefined ? undefined : this.#pins.find((pin) => pin.id === id);
  }

  choose(pin: MapPin | undefined): void {
    const chosen = pin ? [feature(pin, { i: this.#begin.get(pin.id), n: pin.number, label: pin.label })] : [];
    void this.#source('chosen')?.setData(collection(chosen));
  }

  /** Whether it is drawn by itself now: in view, and not inside a circle. */
  isDrawn(pin: MapPin): boolean {
    const at = this.#begin.get(pin.id);
    return this.#engine.queryRenderedFeatures({ layers: ['pins'] }).some(({ properties }) => properties.i === at);
  }

  #write(text: ExpressionSpecification | string): void {
    const old = JSON.stringify(this.#source('pins') && this.#engine.getLayoutProperty('pins', 'text-field'));
    if (old && old !== JSON.stringify(text)) this.#engine.setLayoutProperty('pins', 'text-field', text);
  }

  #send(pins: readonly MapPin[]): void {
    this.#sent = pins;
    const begin = new Map<string, number>();
    for (const [at, { id }] of pins.entries()) if (!begin.has(id)) begin.set(id, at);
    this.#begin = begin;
    // The worker needs no more than where, and which: an index is a tenth of an id.
    void this.#source('pins')?.setData(collection(pins.map((pin, i) => feature(pin, { i, n: pin.number }))));
  }

  /** The indexes of these places in the source, `undefined` when they are not the same. Those of one id keep their order. */
  #indexesOf(pins: readonly MapPin[]): number[] | undefined {
    if (pins.length !== this.#sent.length) return undefined;
    const indexes: number[] = [];
    let [last, at] = ['', -1];
    for (const { id, lat, lon } of pins) {
      // Most often they are in the order they were sent in.
      at = id === last || this.#sent[at + 1]?.id === id ? at + 1 : (this.#begin.get(id) ?? -1);
      last = id;
      const sent = this.#sent[at];
      if (sent?.id !== id || sent.lat !== lat || sent.lon !== lon) return undefined;
      indexes.push(at);
    }
    return indexes;
  }

  #source(id: string): GeoJSONSource | undefined {
    return this.#engine.getSource<GeoJSONSource>(id);
  }

  #point(isOver: boolean): void {
    this.#engine.getCanvasContainer().classList.toggle('maplibregl-track-pointer', isOver);
  }

  /** Where the middle of what is drawn for it is, in pixels. */
  #middle({ layer, geometry }: MapGeoJSONFeature): Point {
    if (geometry.type !== 'Point') return [Infinity, Infinity];
    const [lon = 0, lat = 0] = geometry.coordinates;
    const { x, y } = this.#engine.project([lon, lat]);
    const height = { pins: pinSize, chosen: chosenSize }[layer.id] ?? 0;
    return [x, y - height * headAboveTip];
  }

  #press([x, y]: Point): void {
    const box: [PointLike, PointLike] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    const found = this.#engine.queryRenderedFeatures(box, { layers: ['pins', 'clusters', 'chosen'] });
    const distance = (each: MapGeoJSONFeature) => {
      const [mx, my] = this.#middle(each);
      return Math.hypot(mx - x, my - y);
    };
    const [hit] = found.sort((a, b) => distance(a) - distance(b));
    if (!hit) return;
    if (hit.layer.id === 'clusters') void this.#open(hit);
    else this.#select(this.#sent[Number(hit.properties.i)]);
  }

  #select(pin: MapPin | undefined): void {
    if (pin) this.#options.onSelect(pin.id);
  }

  async #open({ properties }: MapGeoJSONFeature): Promise<void> {
    const [sent, numbers] = [this.#sent, this.#numbers];
    const leaves = await this.#source('pins')
      ?.getClusterLeaves(Number(properties.cluster_id), idsPerCluster, 0)
      // The list changed between the press and the answer: that circle is gone.
      .catch(() => undefined);
    if (!leaves || sent !== this.#sent) return;
    const place = (at: number) => numbers.get(at) ?? Number.MAX_SAFE_INTEGER;
    const inside = leaves.map((leaf) => Number(leaf.properties?.i)).sort((a, b) => place(a) - place(b));
    this.#options.onCluster(
      inside.flatMap((at) => sent[at]?.id ?? []),
      Number(properties.point_count),
    );
  }
}
