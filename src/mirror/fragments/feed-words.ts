import type { Location } from '../../domain/place.ts';
import { wordsFor, type Text } from '../../domain/text.ts';
import { joined, markup, type Markup, type Part } from '../markup.ts';

/** A feed's words, with a direction of their own and their language where it is not the reader's. */
export function feedWords(text: Text | undefined, language: string): Markup | undefined {
  const words = wordsFor(text, language);
  if (!words) return undefined;
  const lang = words.lang && words.lang !== language ? markup` lang="${words.lang}"` : undefined;
  return markup`<bdi dir="auto"${lang}>${words.text}</bdi>`;
}

/** A phone number that can be pressed; the digits are shown as the partner wrote them. */
export const phoneLink = (number: string): Markup =>
  markup`<a dir="ltr" href="tel:${number.replace(/[^+\d]/g, '')}">${number}</a>`;

export const mailLink = (address: string): Markup => markup`<a href="mailto:${address}">${address}</a>`;

/** Shows where it goes. */
export const webLink = (address: string): Markup =>
  markup`<a href="${address}" rel="noopener noreferrer nofollow">${new URL(address).hostname.replace(/^www\./, '')}</a>`;

/** Name, street and village; `undefined` for what has none. Of an address that is not shown, nothing. */
export function placeWords({ name, street, postcode, place, hideAddress }: Location, language: string): Part {
  if (hideAddress) return undefined;
  const address = [street, [postcode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const parts = joined([feedWords(name, language), feedWords(address, language)], ', ');
  return parts.length > 0 ? parts : undefined;
}
