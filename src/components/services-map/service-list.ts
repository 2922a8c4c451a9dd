import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '../../domain/service.ts';
import { moreButton } from '../parts/button.ts';
import { row, type RowContext } from './row.ts';

export interface List {
  readonly items: readonly Service[];
  readonly shown: number;
  /** Chosen on the map, and so far down that it is not among the first: it stands before them. */
  readonly ahead: Service | undefined;
  readonly context: RowContext;
  readonly more: (event: Event) => void;
}

/** The first rows, and the way to the next ones. */
export function serviceList({ items, shown, ahead, context, more }: List): TemplateResult {
  const { t } = context.text;
  return html`<div class="rows">
    <ul part="list" class="list" aria-label=${t('services.list')}>
      ${ahead ? row(ahead, items.indexOf(ahead) + 1, context) : nothing}
      ${items.slice(0, shown).map((service, at) => row(service, at + 1, context))}
    </ul>
    ${moreButton(items.length > shown, context.text, more)}
  </div>`;
}
