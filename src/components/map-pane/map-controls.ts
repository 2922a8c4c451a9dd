import { html, type TemplateResult } from 'lit';
import type { MapView, PanDirection } from '../../controllers/map/map-view.ts';
import { glyph } from '../parts/glyph.ts';
import type { MapText } from './map-words.ts';

const DIRECTIONS: readonly PanDirection[] = ['up', 'left', 'right', 'down'];

/** Buttons for all that fingers and keys do on the map (W1). */
export function mapControls(view: MapView, { t }: MapText): TemplateResult {
  const press = (name: string, icon: Parameters<typeof glyph>[0], act: () => void) =>
    html`<button class="control" type="button" aria-label=${name} title=${name} @click=${act}>${glyph(icon)}</button>`;
  return html`<div class="controls">
    ${press(t('map.zoom.in'), 'plus', () => view.zoomIn())} ${press(t('map.zoom.out'), 'minus', () => view.zoomOut())}
    ${press(t('map.all'), 'all', () => view.showAll())}
    <details class="move">
      <summary class="control" aria-label=${t('map.move')} title=${t('map.move')}>${glyph('move')}</summary>
      <div class="pan">
        ${DIRECTIONS.map((direction) => press(t(`map.pan.${direction}`), direction, () => view.pan(direction)))}
      </div>
    </details>
  </div>`;
}
