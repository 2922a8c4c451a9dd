import { html, nothing, type TemplateResult } from 'lit';
import { wordsFor, type Text, type Words } from '../../domain/text.ts';

/** The `lang` of words that are not in the reader's language. */
export const otherLang = (words: Words | undefined, language: string): string | typeof nothing =>
  words?.lang && words.lang !== language ? words.lang : nothing;

/**
 * A feed's words: in an isolate of their own, so that their direction cannot turn the line round (S9), and with their
 * own language where it is not the reader's.
 */
export function feedText(text: Text | undefined, language: string): TemplateResult | typeof nothing {
  const words = wordsFor(text, language);
  if (!words) return nothing;
  return html`<bdi dir="auto" lang=${otherLang(words, language)}>${words.text}</bdi>`;
}

/** A phone number that can be pressed; the digits are shown as the partner wrote them. */
export const phoneLink = (number: string): TemplateResult =>
  html`<a class="phone" dir="ltr" href="tel:${number.replace(/[^+\d]/g, '')}">${number}</a>`;
