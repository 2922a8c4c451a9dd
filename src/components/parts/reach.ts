import { html, nothing, type TemplateResult } from 'lit';
import { pointOf, type Location } from '../../domain/place.ts';
import type { Text } from '../../domain/text.ts';
import { around } from './around.ts';
import { feedText } from './feed-text.ts';
import { glyph } from './glyph.ts';
import type { ShellText } from './shell-text.ts';

/** A number to call, as a button as wide as a thumb. */
export const callButton = (number: string, label: Text | undefined, { t, language }: ShellText): TemplateResult =>
  html`<a class="button strong" href="tel:${number.replace(/[^+\d]/g, '')}">
    ${glyph('phone')}<span
      >${around((place) => t('call', { number: place }), html`<bdi dir="ltr">${number}</bdi>`)}${label ? html` (${feedText(label, language)})` : nothing}</span
    >
  </a>`;

/** A plain link that opens the device's own maps; nothing is asked before it is pressed. Nothing for what has no point. */
export function routeLink(location: Location | undefined, words: string): TemplateResult | typeof nothing {
  const point = location && pointOf(location);
  if (!point) return nothing;
  return html`<a
    class="button"
    href="https://www.openstreetmap.org/directions?to=${`${point.lat},${point.lon}`}"
    rel="noopener noreferrer nofollow"
    >${glyph('route')}<span>${words}</span></a
  >`;
}

/** An off-site link shows where it goes (S5); the host is already in its punycode form. */
const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

export const webLink = (address: string): TemplateResult =>
  html`<a href=${address} rel="noopener noreferrer nofollow">${hostOf(address)}</a>`;

/** What most people will press, in our words or those of the feed. */
export const webButton = (address: string, words: unknown): TemplateResult =>
  html`<a class="button strong" href=${address} rel="noopener noreferrer nofollow"
    ><span>${words} (<bdi dir="ltr">${hostOf(address)}</bdi>)</span></a
  >`;

export const mailLink = (address: string): TemplateResult => html`<a href="mailto:${address}">${address}</a>`;

/** Name, street and village in one line; nothing for what has none. `hidden` stands for an address that is not shown. */
export function addressLine(location: Location, language: string, hidden: string): unknown {
  if (location.hideAddress) return hidden;
  const line = [location.street, [location.postcode, location.place].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  if (!line && !location.name) return nothing;
  return html`${feedText(location.name, language)}${location.name && line ? ', ' : ''}<bdi dir="auto">${line}</bdi>`;
}
