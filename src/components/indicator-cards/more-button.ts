import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorText } from '../parts/indicator-words.ts';

/** The way to what is not drawn yet, right behind the list that it adds to. */
export const moreButton = (
  isMore: boolean,
  { t }: IndicatorText,
  more: (event: Event) => unknown,
): TemplateResult | typeof nothing =>
  isMore ? html`<button class="button more no-print" type="button" @click=${more}>${t('more')}</button>` : nothing;
