import { html, nothing, type TemplateResult } from 'lit';
import type { ShellText } from './shell-text.ts';

type Press = ((event: Event) => unknown) | undefined;

/** What can be pressed. `look`: `strong` for what most people will, `quiet` for what few will, `more` below a list. */
export const button = (words: unknown, press: Press, look = ''): TemplateResult =>
  html`<button class="button ${look}" type="button" dir="auto" @click=${press}>${words}</button>`;

/** The way to what is not drawn yet, right behind the list that it adds to. */
export const moreButton = (isMore: boolean, { t }: ShellText, more: Press): TemplateResult | typeof nothing =>
  isMore ? button(t('more'), more, 'more no-print') : nothing;
