import type { TemplateResult } from 'lit';
import type { MapPin } from '../../controllers/map/map-view.ts';
import type { Point } from '../../domain/place.ts';
import { Remembered } from '../../domain/remembered.ts';
import type { MapWords } from '../map-pane/map-words.ts';
import { PanePart } from '../map-pane/pane-part.ts';
import type { DetailsText } from './details.ts';
import type { Widget } from './later.ts';
import { numbered, pinsOf } from './pins.ts';
import type { ServicesController, ServicesHost } from './services-controller.ts';

export interface MapHost extends ServicesHost {
  readonly map: string;
  readonly basemap: string;
  readonly center: string;
  readonly zoom: number;
}

/** The map beside the list: the services that are listed, and what the attributes say of it. */
export class MapPart {
  readonly #host: MapHost;
  readonly #services: ServicesController;
  readonly #text: DetailsText;
  readonly #pane: PanePart;
  readonly #places = new Remembered<readonly MapPin[]>();
  /** A new list is sent to the engine. */
  readonly #pins = new Remembered<readonly MapPin[]>();

  constructor(host: MapHost, widget: Widget, services: ServicesController, text: DetailsText) {
    this.#host = host;
    this.#services = services;
    this.#text = text;
    const words: MapWords = {
      unavailable: () => text.t('map.unavailable'),
      tiles: () => text.t('map.tiles'),
      cluster: (count) => text.t('map.cluster', { count }),
      without: (count) => text.n('map.without-place', count),
    };
    this.#pane = new PanePart(host, services.data, words, widget.say);
  }
  render(shown: number, selected: string | undefined, select: (id: string) => void): TemplateResult {
    const { basemap, center, zoom, map } = this.#host;
    const { items, data } = this.#services;
    const { language } = this.#text;
    // Who only asks what is near gets another order of the same places.
    const placed = items.length === data.all.length ? data.all : items;
    const places = this.#places.for([placed, language], () => pinsOf(placed, language));
    return this.#pane.render({
      pins: this.#pins.for([places, items, shown], () => numbered(places, items.slice(0, shown))),
      label: this.#text.n('map.label', items.length),
      count: items.length,
      selected,
      basemap,
      center: centerOf(center),
      zoom: Number.isFinite(zoom) ? zoom : undefined,
      press: map === 'click',
      language,
      select,
    });
  }
}

/** "51.16,5.18" */
function centerOf(text: string): Point | undefined {
  const [lat = Number.NaN, lon = Number.NaN] = text.split(',').map(Number);
  return Number.isFinite(lat) && Number.isFinite(lon) ? { lat, lon } : undefined;
}
