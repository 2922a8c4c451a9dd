import { html, nothing, type TemplateResult } from 'lit';
import type { FormKind } from '../../domain/form.ts';
import { localTime } from '../../domain/local-time.ts';
import type { Waiting } from '../../domain/outbox.ts';
import { clock, moment } from '../../i18n/format.ts';
import { button } from '../parts/button.ts';
import { heading } from '../parts/heading.ts';
import type { LaterText } from './forms-text.ts';

interface WaitingList {
  readonly text: LaterText;
  readonly headingLevel: number;
  readonly now: Date;
  readonly waiting: readonly Waiting[];
  /** Deleted unsent since the page was opened. */
  readonly expired: number;
  /** Refused after their form had made room for another; their words are in this page. */
  readonly returned: number;
  readonly reopen: () => void;
  /** Which form can show the words of a message again. */
  readonly kind: FormKind;
  readonly open: (key: string) => void;
  readonly sendNow: () => void;
  readonly remove: (key: string) => void;
}

/** What waits on this device: what it is and since when, never who wrote it (O6). */
export function waitingList(list: WaitingList): TemplateResult | typeof nothing {
  const { text, headingLevel, waiting, expired, returned, reopen, sendNow } = list;
  const { t, n } = text;
  if (waiting.length + expired + returned === 0) return nothing;
  return html`<div class="waiting no-print" part="waiting">
    ${expired > 0 ? html`<p class="alert">${n('out.expired', expired)}</p>` : nothing}
    ${
      returned > 0
        ? html`<p class="alert">${t('wait.refused')}</p>
            ${button(t('wait.open'), reopen)}`
        : nothing
    }
    ${
      waiting.length > 0
        ? html`${heading(t('wait.title'), headingLevel, { deeper: 1, look: 'asked' })}
            <ul>
              ${waiting.map((each) => row(each, list))}
            </ul>
            ${waiting.some(({ refused }) => !refused) ? button(t('wait.send'), sendNow) : nothing}`
        : nothing
    }
  </div>`;
}

function row(
  { key, kind, at, attempts, refused, wrong }: Waiting,
  { text, now, kind: own, open, remove }: WaitingList,
) {
  const { t } = text;
  return html`<li>
    <p>${t(`wait.${kind}`, { time: since(at, now, text) })}</p>
    ${refused || wrong ? html`<p>${t(refused ? 'wait.refused' : 'out.wrong')}</p>` : nothing}
    <div class="ways">
      ${refused && kind === own ? button(t('wait.open'), () => open(key)) : nothing}
      ${button(t(attempts > 0 ? 'wait.delete.maybe' : 'wait.delete'), () => remove(key), 'quiet')}
    </div>
  </li>`;
}

/** The hour, of today; else the day too. */
function since(at: number, now: Date, { language }: LaterText): string {
  const then = new Date(at);
  const { date, minutes } = localTime(then);
  if (date !== localTime(now).date) return moment(then, language);
  return clock(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`, language);
}
