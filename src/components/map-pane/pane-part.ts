import { html, type LitElement, type TemplateResult } from 'lit';
import type { MapArea, MapPin } from '../../controllers/map/map-view.ts';
import type { Area } from '../../domain/area.ts';
import type { Config } from '../../domain/config.ts';
import type { Neighbourhood } from '../../domain/neighbourhood.ts';
import type { Point } from '../../domain/place.ts';
import { Remembered } from '../../domain/remembered.ts';
import { plain } from '../../domain/text.ts';
import { ConsentRequestEvent, MapShownEvent } from './map-events.ts';
import type { MapWords } from './map-words.ts';
import type { MapConsentEvent, MapFailedEvent, MapNoticeEvent, PinSelectEvent } from './pane-events.ts';

/** The settings around a widget, as far as its map needs them. */
export interface Around {
  readonly config: Config;
  readonly neighbourhood: Neighbourhood | undefined;
  readonly area: string | undefined;
}

/** What a map is to show. */
export interface OnMap {
  readonly pins: readonly MapPin[];
  /** Its accessible name. */
  readonly label: string;
  /** Rows in the list that it is a picture of, with or without a pin. */
  readonly count: number;
  readonly selected?: string | undefined;
  /** Else that of the config. */
  readonly basemap?: string;
  readonly center?: Point | undefined;
  readonly zoom?: number | undefined;
  /** Show a button first. */
  readonly press?: boolean;
  readonly language: string;
  readonly select?: (id: string) => void;
  /** There will be no map. */
  readonly failed?: (isLost: boolean) => void;
}

/** The map of a widget: fetched when there is one to show, told what is around it, and whom it may ask for its background. */
export class PanePart {
  readonly #host: LitElement;
  readonly #around: Around;
  readonly #words: MapWords;
  readonly #say: (words: string, isSeen: boolean) => void;
  /** A new list is drawn anew. */
  readonly #areas = new Remembered<readonly MapArea[]>();
  /** The map's part of the program: never asked for, on its way or here, or not to be fetched. */
  #pane: 'unasked' | 'asked' | 'lost' = 'unasked';
  #allowed: ReadonlySet<string> = new Set();
  /** What the host page said it would ask with its own tool. */
  #theirs: readonly string[] = [];
  /** That tool has no yes, or no longer: the question stands in the map's place, and a press asks the tool again. */
  #declined = false;
  // Also when it is set to what it was: that is how a consent tool answers (contract §3).
  readonly #answers = new MutationObserver(() => {
    const answer = this.#host.getAttribute('map');
    // Another value is about this one map, not about whom any may ask.
    if (answer !== 'visible' && answer !== 'click') return;
    this.#declined = answer === 'click';
    this.#allow(this.#theirs, answer === 'visible');
  });

  /** @param say tells aloud what is seen on the map */
  constructor(host: LitElement, around: Around, words: MapWords, say: (words: string, isSeen: boolean) => void) {
    this.#host = host;
    this.#around = around;
    this.#words = words;
    this.#say = say;
  }
  render(shown: OnMap): TemplateResult {
    if (this.#pane === 'lost') return html`<p part="map" class="sentence">${this.#words.unavailable(true)}</p>`;
    void this.#ask(shown);
    const { config, neighbourhood, area } = this.#around;
    const { language } = shown;
    return html`<buurt-map-pane
      part="map"
      .pins=${shown.pins}
      .label=${shown.label}
      .count=${shown.count}
      .areas=${this.#areasFor(neighbourhood?.areas ?? [], language)}
      .area=${area}
      .selected=${shown.selected}
      .basemap=${shown.basemap || (config.basemap ?? '')}
      .center=${shown.center}
      .zoom=${shown.zoom}
      .press=${shown.press || this.#declined}
      .allowed=${neighbourhood?.allowed ?? this.#allowed}
      .words=${this.#words}
      .language=${language}
      @pin-select=${({ pin }: PinSelectEvent) => shown.select?.(pin)}
      @map-consent=${this.#consent}
      @map-drawn=${this.#drawn}
      @map-failed=${({ isLost }: MapFailedEvent) => shown.failed?.(isLost)}
      @map-notice=${({ words }: MapNoticeEvent) => this.#say(words, true)}
    ></buurt-map-pane>`;
  }
  async #ask({ failed }: OnMap): Promise<void> {
    if (this.#pane !== 'unasked') return;
    this.#pane = 'asked';
    try {
      await import('./map-pane.ts');
    } catch {
      this.#pane = 'lost';
      this.#host.requestUpdate();
      failed?.(true);
    }
  }
  #areasFor(all: readonly Area[], language: string): readonly MapArea[] {
    return this.#areas.for([all, language], () =>
      all.flatMap(({ id, name, polygon }) => (polygon ? { id, name: plain(name, language), rings: polygon } : [])),
    );
  }
  readonly #consent = (asked: MapConsentEvent) => {
    if (asked.given) return this.#allow(asked.origins, true);
    this.#theirs = asked.origins;
    // Before it is told: the tool may know the answer already.
    this.#answers.observe(this.#host, { attributeFilter: ['map'] });
    const event = new ConsentRequestEvent(asked.origins);
    if (this.#host.dispatchEvent(event)) this.#answers.disconnect();
    else asked.preventDefault();
  };
  readonly #drawn = () => {
    const event = new MapShownEvent();
    this.#host.dispatchEvent(event);
  };
  #allow(origins: readonly string[], isAllowed: boolean): void {
    const { neighbourhood } = this.#around;
    if (neighbourhood) neighbourhood.allow(origins, isAllowed);
    // Only this map's are in it: a no leaves none.
    else this.#allowed = new Set(isAllowed ? [...this.#allowed, ...origins] : []);
    this.#host.requestUpdate();
  }
}
