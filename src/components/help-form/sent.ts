import { html, nothing, type TemplateResult } from 'lit';
import type { Delivery } from '../../domain/outbox.ts';
import { bringTo } from '../parts/bring-to.ts';
import { button } from '../parts/button.ts';
import { heading } from '../parts/heading.ts';
import { otherWidget } from '../parts/other-widget.ts';
import { promises } from './before.ts';
import type { Asked } from './field.ts';
import type { LaterText } from './forms-text.ts';
import type { OwnWords } from './own-form-controller.ts';

interface Sent extends Asked<LaterText> {
  readonly headingLevel: number;
  readonly own: OwnWords | undefined;
  readonly delivery: Delivery | undefined;
  /** Whether they left a way to be answered. */
  readonly isAnswered: boolean;
  readonly restart: () => void;
}

/** What happens next, and when. None of the answers is on the page any more. */
export function sent({ form, filling, text, headingLevel, own, delivery, isAnswered, restart }: Sent): TemplateResult {
  const { t } = text;
  const isHanded = filling.mode === 'oral' && own !== undefined;
  return html`<div class="read">
    ${
      delivery?.state === 'sent'
        ? heading(t('out.thanks'), headingLevel, { id: 'sent', deeper: 1, look: 'asked' })
        : nothing
    }
    ${isHanded ? html`<p>${own('survey.hand-over.hint')}</p>` : promises(form, text, isAnswered)}
    <div class="ways">
      ${button(isHanded ? own('survey.hand-over') : t('form.again'), restart)}
      ${form.kind === 'idea' ? toIdeas(t('form.ideas')) : nothing}
    </div>
  </div>`;
}

/** What became of other ideas, where the page shows that. */
function toIdeas(words: string): TemplateResult | typeof nothing {
  const board = otherWidget('buurt-action-path');
  if (!board) return nothing;
  return button(words, () => bringTo(board, 'start'));
}
