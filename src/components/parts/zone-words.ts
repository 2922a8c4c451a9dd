import { html, nothing, type TemplateResult } from 'lit';
import { BRUSSELS, localTime } from '../../domain/local-time.ts';
import type { Values } from '../../i18n/message.ts';

interface ZoneText {
  readonly t: (key: 'near.zone' | 'near.brussels', values?: Values) => string;
}

/** Names the zone of all times where the device's own clock says something else (A10); of any other town the city that its zone is named after. */
export function zoneWords({ t }: ZoneText, now: Date, zone: string = BRUSSELS): TemplateResult | typeof nothing {
  if (localTime(now, zone).minutes === now.getHours() * 60 + now.getMinutes()) return nothing;
  return html`<p class="note">${t('near.zone', { place: zone === BRUSSELS ? t('near.brussels') : cityOf(zone) })}</p>`;
}

/** The town that a zone is named after, as one reads it. */
export const cityOf = (zone: string): string => zone.replace(/^.*\//, '').replaceAll('_', ' ');
