import { html, nothing, type TemplateResult } from 'lit';
import { chosenCount } from '../../domain/chosen-count.ts';
import { isAskedFor, sourceTypeOf, type IndicatorFilters } from '../../domain/indicator-filters.ts';
import type { IndicatorItem, SourceType } from '../../domain/indicator.ts';
import type { IndicatorText } from '../parts/indicator-words.ts';
import { themeWords } from '../parts/theme-words.ts';

interface FilterChoice {
  readonly text: IndicatorText;
  /** What the view can show. */
  readonly pool: readonly IndicatorItem[];
  readonly filters: IndicatorFilters;
  readonly change: (filters: Partial<IndicatorFilters>) => void;
}

/** Theme and source, as native choices with how much there is of each. On a phone they are behind a button. */
export function filterChoice({ text, pool, filters, change }: FilterChoice): TemplateResult | typeof nothing {
  const { t } = text;
  const themes = choice({
    id: 'theme',
    name: t('indicators.theme'),
    any: t('indicators.theme.any'),
    chosen: filters.theme,
    // How many there are with the other choice as it is.
    values: pool.map((item) => [item.theme, isAskedFor(item, { ...filters, theme: '' })]),
    words: (theme) => themeWords(theme, text),
    change: (theme) => change({ theme }),
  });
  const sources = choice<SourceType>({
    id: 'from',
    name: t('indicators.from'),
    any: t('indicators.from.any'),
    chosen: filters.source,
    values: pool.map((item) => [sourceTypeOf(item), isAskedFor(item, { ...filters, source: '' })]),
    words: (type) => t(`indicators.from.${type}`),
    change: (source) => change({ source }),
  });
  if (themes === nothing && sources === nothing) return nothing;
  const chosen = chosenCount(filters);
  return html`<div class="bar no-print" part="filters" role="search" aria-labelledby="heading">
    <button class="button fold" type="button" aria-expanded="false" @click=${unfold}>
      ${chosen > 0 ? t('more.choices.chosen', { count: chosen }) : t('more.choices')}
    </button>
    ${themes} ${sources}
  </div>`;
}

function unfold({ currentTarget }: Event): void {
  if (!(currentTarget instanceof Element)) return;
  const isOpen = currentTarget.getAttribute('aria-expanded') === 'true';
  currentTarget.setAttribute('aria-expanded', isOpen ? 'false' : 'true');
}

interface Choice<Value extends string> {
  readonly id: string;
  readonly name: string;
  readonly any: string;
  readonly chosen: Value | '';
  /** Of each record, and whether it counts. */
  readonly values: readonly (readonly [Value | undefined, boolean])[];
  readonly words: (value: Value) => string;
  readonly change: (value: Value | '') => void;
}

function choice<Value extends string>({ id, name, any, chosen, values, words, change }: Choice<Value>) {
  const counts = new Map<Value, number>();
  for (const [value, isCounted] of values)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + Number(isCounted));
  // What a link asks for can be taken back, also where there is none of it.
  if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
  if (counts.size < 2 && !chosen) return nothing;
  const offered = [...counts].sort(([, a], [, b]) => b - a);
  return html`<p>
    <label for=${id}>${name}</label>
    <select
      id=${id}
      class="field"
      @change=${({ target }: Event) =>
        target instanceof HTMLSelectElement && change(offered[target.selectedIndex - 1]?.[0] ?? '')}
    >
      <option value="" .selected=${chosen === ''}>${any}</option>
      ${offered.map(
        ([value, count]) =>
          html`<option value=${value} .selected=${value === chosen}>${words(value)} (${count})</option>`,
      )}
    </select>
  </p>`;
}
