import { html, nothing, type TemplateResult } from 'lit';
import type { ActivityPlace } from '../../domain/activity.ts';
import { pointOf } from '../../domain/place.ts';
import { plain } from '../../domain/text.ts';
import type { MapWords } from '../map-pane/map-words.ts';
import { PanePart } from '../map-pane/pane-part.ts';
import { button } from '../parts/button.ts';
import { glyph } from '../parts/glyph.ts';
import type { ActivitiesController } from './activities-controller.ts';
import type { DetailsText, LaterHost, Widget } from './later.ts';

/** What an opened activity has of its map. */
export interface OnTheMap {
  /** Shows the map, or takes it away. */
  readonly opener: TemplateResult | typeof nothing;
  readonly map: TemplateResult | typeof nothing;
}

/** A small map of where an activity is. Nothing of it is fetched before a resident asks for it. */
export class PlaceMap {
  readonly #host: LaterHost;
  readonly #widget: Widget;
  readonly #activities: ActivitiesController;
  readonly #text: DetailsText;
  /** The row whose map is shown. Another try is another map: what was lost may come now. */
  #shown: { readonly key: string; readonly pane: PanePart } | undefined;

  constructor(host: LaterHost, widget: Widget, activities: ActivitiesController, text: DetailsText) {
    this.#host = host;
    this.#widget = widget;
    this.#activities = activities;
    this.#text = text;
  }
  /**
   * Nothing of a place without a point, or of one that is not to be shown.
   *
   * @param key of the row that is open; there is one at most
   * @param title of the activity: the name of a place that has none
   */
  render(key: string, place: ActivityPlace | undefined, title: string): OnTheMap {
    const point = place && pointOf(place);
    if (this.#shown?.key !== key) this.#shown = undefined;
    if (!point) return { opener: nothing, map: nothing };
    const { t } = this.#text;
    const isShown = this.#shown !== undefined;
    return {
      opener: html`<button
        class="button to-map"
        type="button"
        aria-expanded=${isShown ? 'true' : 'false'}
        aria-controls=${isShown ? 'place-map' : nothing}
        @click=${() => (isShown ? this.#close() : this.#open(key))}
      >
        ${glyph('place')}<span>${t('activities.map')}</span>
      </button>`,
      map: this.#shown
        ? html`<div id="place-map" class="place-map">
            ${this.#renderPane(this.#shown.pane, { ...place, ...point }, title)}
            ${button(t('activities.map.close'), () => this.#close())}
          </div>`
        : nothing,
    };
  }
  #renderPane(pane: PanePart, place: ActivityPlace & { lat: number; lon: number }, title: string): TemplateResult {
    const { t, language } = this.#text;
    const name = plain(place.name, language) || place.street || place.place || title;
    return pane.render({
      pins: [{ id: 'place', lat: place.lat, lon: place.lon, number: 0, label: name }],
      selected: 'place',
      label: t('activities.map.label', { place: name }),
      count: 1,
      language,
      failed: (isLost) => this.#widget.say(this.#unavailable(isLost), true),
    });
  }
  #open(key: string): void {
    const words: MapWords = {
      unavailable: (isLost) => this.#unavailable(isLost),
      tiles: () => this.#text.t('activities.map.tiles'),
    };
    const pane = new PanePart(this.#host, this.#activities.data, words, this.#widget.say);
    this.#shown = { key, pane };
    this.#host.requestUpdate();
  }
  #close(): void {
    // First, because the focus may be in what goes away.
    this.#host.renderRoot.querySelector<HTMLElement>('.to-map')?.focus();
    this.#shown = undefined;
    this.#host.requestUpdate();
  }
  #unavailable(isLost: boolean): string {
    const { t } = this.#text;
    if (!isLost) return t('activities.map.unavailable');
    const lost = t('activities.map.lost');
    return navigator.onLine ? lost : `${this.#widget.text.t('offline')} ${lost}`;
  }
}
