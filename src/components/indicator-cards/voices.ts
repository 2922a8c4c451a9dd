import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../domain/action.ts';
import type { Finding, Indicator } from '../../domain/indicator.ts';
import { colon } from '../../i18n/colon.ts';
import { day } from '../../i18n/format.ts';
import { moreButton } from '../parts/button.ts';
import { feedText } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import { labelOf, type IndicatorText } from '../parts/indicator-words.ts';
import { otherWidget, showIn } from '../parts/other-widget.ts';
import { groupWords, themeWords } from '../parts/theme-words.ts';
import type { DetailsText } from './later.ts';

export interface Voices {
  readonly findings: readonly Finding[];
  readonly words: IndicatorText;
  readonly text: DetailsText;
  readonly headingLevel: number;
  /** All the indicators there are, for the names of those that a finding is about. */
  readonly indicators: readonly Indicator[];
  /** Id of the one that a resident was brought to: it is drawn, however far down it is. */
  readonly open: string | undefined;
  /** How many are drawn. */
  readonly drawn: number;
  readonly more: (event: Event) => Promise<unknown>;
  /** Brings a resident to the card of an indicator. */
  readonly show: (id: string) => void;
}

/** What groups of people said, by theme, with the way to the figures and the actions it is about (domain.md N5). */
export function voices(all: Voices): TemplateResult {
  const { findings, words, text, headingLevel, open, drawn } = all;
  const themes = [...new Set(findings.map(({ theme }) => theme))].sort((a, b) => Number(!a) - Number(!b));
  const inOrder = themes.flatMap((theme) => findings.filter((finding) => finding.theme === theme));
  const isDrawn = new Set(inOrder.filter(({ id }, at) => at < drawn || id === open));
  const next = inOrder.slice(drawn).find(({ id }) => id !== open);
  return html`<div part="list">
      ${themes.map((theme) => {
        const said = inOrder.filter((finding) => finding.theme === theme && isDrawn.has(finding));
        if (said.length === 0) return nothing;
        const title = theme ? html`<bdi dir="auto">${themeWords(theme, words)}</bdi>` : text.t('voices.other');
        return html`${themes.length > 1 || theme ? heading(title, headingLevel, { deeper: 1, look: 'group' }) : nothing}
          <ul class="findings">
            ${said.map((finding) => line(finding, all))}
          </ul>`;
      })}
    </div>
    ${moreButton(next !== undefined, words, (event) => void more(event, next, all))}`;
}

/** Draws the next ones; the first of them has the focus (A3). */
async function more(event: Event, next: Finding | undefined, all: Voices): Promise<void> {
  const { currentTarget } = event;
  const list = currentTarget instanceof Element ? currentTarget.previousElementSibling : null;
  await all.more(event);
  const found = [...(list?.querySelectorAll<HTMLElement>('.finding') ?? [])];
  found.find(({ dataset }) => dataset['id'] === next?.id)?.focus();
}

function line(finding: Finding, all: Voices): TemplateResult {
  const { language } = all.text;
  return html`<li part="finding" class="finding" data-id=${finding.id} tabindex="-1">
    <p class="says">${feedText(finding.text, language)}</p>
    <p class="note">${origin(finding, all)}</p>
    ${links(finding, all)}
  </li>`;
}

/** Who, how many, when: "Bewoners · 9 mensen · maart 2026". */
function origin({ group, participants, date }: Finding, { words, text: { n, language } }: Voices): unknown {
  const month = date?.slice(0, 7);
  return [
    group && feedText(groupWords(group, words), language),
    participants && n('voices.people', participants),
    month && day(`${month}-01`, language, { month: 'long', year: 'numeric' }),
  ]
    .filter(Boolean)
    .map((each, at) => (at === 0 ? each : html` · ${each}`));
}

/** The way to what it is about. What is not on this page is left out. */
function links({ links: ids }: Finding, { words, text, indicators, show }: Voices): TemplateResult | typeof nothing {
  const { t, language } = text;
  const board = otherWidget<Action>('buurt-action-path');
  const about = ids.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
  const actions = ids.flatMap((id) => board?.items.find((action) => action.id === id) ?? []);
  const button = (label: unknown, name: unknown, go: () => void) =>
    html`<button class="button quiet" type="button" @click=${go}>
      <span>${label}${colon(language)}${name}</span>
    </button>`;
  if (about.length + actions.length === 0) return nothing;
  return html`<div class="reach no-print">
    ${about.map((indicator) =>
      button(t('voices.about'), feedText(labelOf(indicator, words), language), () => show(indicator.id)),
    )}
    ${board ? actions.map(({ id, title }) => button(t('voices.actions'), feedText(title, language), () => void showIn(board, id))) : nothing}
  </div>`;
}
