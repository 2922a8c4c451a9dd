import { html, type TemplateResult } from 'lit';
import type { MapPin } from '../../controllers/map/map-view.ts';
import { button } from '../parts/button.ts';
import type { MapText } from './map-words.ts';

/** A circle that was pressed: the first ids in it, and how many there are in all. */
export interface Cluster {
  readonly ids: readonly string[];
  readonly count: number;
}

/** The pins of these ids that are still there, one of each. */
export function pinsIn({ ids }: Cluster, pins: readonly MapPin[]): readonly MapPin[] {
  const wanted = new Set(ids);
  const found = new Map<string, MapPin>();
  for (const pin of pins) if (wanted.has(pin.id)) found.set(pin.id, pin);
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** What a circle holds, as a list that can be read and walked through. */
export function clusterList(
  title: string,
  pins: readonly MapPin[],
  { t }: MapText,
  choose: (id: string) => void,
  close: () => void,
): TemplateResult {
  return html`<div class="cluster">
    <p class="cluster-title" tabindex="-1"><strong>${title}</strong></p>
    <ul>
      ${pins.map(
        ({ id, number, label }) =>
          html`<li>
            ${button(html`${number ? `${number}. ` : ''}<bdi dir="auto">${label}</bdi>`, () => choose(id), 'quiet')}
          </li>`,
      )}
    </ul>
    ${button(t('map.close'), close)}
  </div>`;
}
