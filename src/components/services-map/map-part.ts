import { html, type TemplateResult } from 'lit';
import type { MapArea, MapPin } from '../../controllers/map/map-view.ts';
import type { Area } from '../../domain/area.ts';
import type { Point } from '../../domain/place.ts';
import { plain } from '../../domain/text.ts';
import type { DetailsText } from './details.ts';
import { ConsentRequestEvent, MapShownEvent } from './map-events.ts';
import type { MapConsentEvent, MapNoticeEvent, PinSelectEvent } from './pane-events.ts';
import { pinsOf } from './pins.ts';
import type { ServicesController, ServicesHost } from './services-controller.ts';

export interface MapHost extends ServicesHost {
  readonly map: string;
  readonly basemap: string;
  readonly center: string;
  readonly zoom: number;
  readonly widget: { readonly say: (words: string) => void };
}

/** The map beside the list: what it is told, and whom it may ask for its background. */
export class MapPart {
  readonly #host: MapHost;
  readonly #services: ServicesController;
  #pins: { readonly key: readonly unknown[]; readonly pins: readonly MapPin[] } | undefined;
  #areas: { readonly key: readonly unknown[]; readonly areas: readonly MapArea[] } | undefined;
  /** The map's part of the program could not be fetched. */
  #lost = false;
  /** What the host page said it would ask with its own tool. */
  #theirs: readonly string[] = [];
  #allowed: ReadonlySet<string> = new Set();

  constructor(host: MapHost, services: ServicesController) {
    this.#host = host;
    this.#services = services;
  }
  /** The host page's own consent tool has answered (contract §3). */
  consentGiven(): void {
    if (this.#theirs.length > 0) this.#allow(this.#theirs);
  }
  render(text: DetailsText, shown: number, selected: string | undefined, select: (id: string) => void): TemplateResult {
    if (this.#lost) return html`<p part="map" class="sentence">${text.t('map.unavailable')}</p>`;
    void this.#askPane();
    const { basemap, center, zoom, map } = this.#host;
    const { items, data } = this.#services;
    const { config, neighbourhood, area } = data;
    return html`<buurt-map-pane
      part="map"
      .pins=${this.#pinsFor(shown, text.language)}
      .count=${items.length}
      .areas=${this.#areasFor(neighbourhood?.areas ?? [], text.language)}
      .area=${area}
      .selected=${selected}
      .basemap=${basemap || (config.basemap ?? '')}
      .center=${centerOf(center)}
      .zoom=${Number.isFinite(zoom) ? zoom : undefined}
      .press=${map === 'click'}
      .allowed=${neighbourhood?.allowed ?? this.#allowed}
      .text=${text}
      .language=${text.language}
      @pin-select=${(event: PinSelectEvent) => select(event.pin)}
      @map-consent=${this.#consent}
      @map-drawn=${this.#drawn}
      @map-notice=${({ words }: MapNoticeEvent) => this.#host.widget.say(words)}
    ></buurt-map-pane>`;
  }
  async #askPane(): Promise<void> {
    try {
      await import('./map-pane.ts');
    } catch {
      this.#lost = true;
      this.#host.requestUpdate();
    }
  }
  // A new list of pins is sent to the engine: only when something in it changed.
  #pinsFor(shown: number, language: string): readonly MapPin[] {
    const { items } = this.#services;
    const key = [items, shown, language];
    if (!same(key, this.#pins?.key)) this.#pins = { key, pins: pinsOf(items, shown, language) };
    return this.#pins?.pins ?? [];
  }
  #areasFor(all: readonly Area[], language: string): readonly MapArea[] {
    const key = [all, language];
    if (!same(key, this.#areas?.key)) {
      const areas = all.flatMap(({ id, name, polygon }) =>
        polygon ? { id, name: plain(name, language), rings: polygon } : [],
      );
      this.#areas = { key, areas };
    }
    return this.#areas?.areas ?? [];
  }
  readonly #consent = (asked: MapConsentEvent) => {
    if (asked.given) return this.#allow(asked.origins);
    const event = new ConsentRequestEvent(asked.origins);
    const isOurs = this.#host.dispatchEvent(event);
    if (!isOurs) asked.preventDefault();
    this.#theirs = isOurs ? [] : asked.origins;
  };
  readonly #drawn = () => {
    const event = new MapShownEvent();
    this.#host.dispatchEvent(event);
  };
  #allow(origins: readonly string[]): void {
    const { neighbourhood } = this.#services.data;
    if (neighbourhood) neighbourhood.allow(origins);
    else this.#allowed = new Set([...this.#allowed, ...origins]);
    this.#host.requestUpdate();
  }
}

const same = (a: readonly unknown[], b: readonly unknown[] | undefined) =>
  b !== undefined && a.every((each, at) => each === b[at]);

/** "51.16,5.18" */
function centerOf(text: string): Point | undefined {
  const [lat = Number.NaN, lon = Number.NaN] = text.split(',').map(Number);
  return Number.isFinite(lat) && Number.isFinite(lon) ? { lat, lon } : undefined;
}
