import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
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
  /** No row is open, and none is printed: what those show is drawn from more than this. */
  readonly isPlain: boolean;
  /** What the drawings before the rows depend on. */
  readonly drawings: unknown;
}

const MINUTE = 60_000;

/** The first rows, and the way to the next ones. A redraw of the widget for something else leaves them as they stand. */
export function serviceList(list: List): unknown {
  const { items, shown, context, isPlain, drawings } = list;
  const { text, now, near, numbered } = context;
  const minute = Math.floor(now.getTime() / MINUTE);
  // A list that is like no other is drawn each time.
  const from = isPlain ? [items, shown, drawings, numbered, text.language, near, minute] : [{}];
  return guard(from, () => drawn(list));
}

function drawn({ items, shown, ahead, context, more }: List): TemplateResult {
  const { t } = context.text;
  return html`<div class="rows">
    <ul part="list" class="list" aria-label=${t('services.list')}>
      ${ahead ? row(ahead, items.indexOf(ahead) + 1, context) : nothing}
      ${items.slice(0, shown).map((service, at) => row(service, at + 1, context))}
    </ul>
    ${moreButton(items.length > shown, context.text, more)}
  </div>`;
}
