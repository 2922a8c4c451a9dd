import { html, nothing, type TemplateResult } from 'lit';
import { localTime } from '../../domain/local-time.ts';

/** Names the zone of all times where the device's own clock says something else (A10). */
export function zoneWords(t: (key: 'near.zone') => string, now: Date): TemplateResult | typeof nothing {
  const isSame = localTime(now).minutes === now.getHours() * 60 + now.getMinutes();
  return isSame ? nothing : html`<p class="note">${t('near.zone')}</p>`;
}
