import { html, nothing, type TemplateResult } from 'lit';
import type { UrgentNumber } from '../../domain/config.ts';
import type { Publisher } from '../../domain/feed.ts';
import type { FormDefinition } from '../../domain/form.ts';
import { around } from '../parts/around.ts';
import { feedText } from '../parts/feed-text.ts';
import { urgent } from '../parts/urgent.ts';
import type { FormsText } from './forms-text.ts';

interface Before {
  readonly text: FormsText;
  readonly urgent: readonly UrgentNumber[];
  readonly publisher: Publisher | undefined;
  /** Somebody takes it: who cannot send it should know before the first answer. */
  readonly canSend: boolean;
  /** For a question list: who fills it in, and how that is changed. */
  readonly mode: unknown;
  /** The name of what it is about. */
  readonly subject: string;
}

/** What stands before the first question: whom to call when it cannot wait, what it is for, and how it goes by phone. */
export function before(form: FormDefinition, about: Before): TemplateResult {
  const { text, publisher, subject } = about;
  const { t, language } = text;
  const phone = publisher?.contact?.phone;
  return html`<div class="intro">
    ${form.kind === 'concern' ? urgent(about.urgent, text) : nothing}
    ${form.intro ? html`<p>${feedText(form.intro, language)}</p>` : nothing}
    ${subject ? html`<p><strong>${t('form.about', { name: subject })}</strong></p>` : nothing}
    ${
      phone
        ? html`<p>${t('form.by-phone')}</p>
            <p><a class="button" href="tel:${phone.replace(/[^+\d]/g, '')}">${t('call', { number: phone })}</a></p>`
        : nothing
    }
    ${about.canSend ? nothing : html`<p class="notice">${t('form.paper')}</p>`} ${about.mode}
  </div>`;
}

/**
 * Who reads it, when there is an answer, and how long it is kept: above the button that sends it (P1).
 *
 * @param isAnswered whether they left a way to be answered
 */
export function promises(form: FormDefinition, { t, n, language }: FormsText, isAnswered: boolean): TemplateResult {
  const { recipientRole, replyDays, retentionMonths, privacyUrl } = form;
  return html`<div class="note">
    ${recipientRole ? html`<p>${around((role) => t('form.reader', { role }), feedText(recipientRole, language))}</p>` : nothing}
    ${replyDays && isAnswered ? html`<p>${n('form.reply', replyDays)}</p>` : nothing}
    ${retentionMonths ? html`<p>${n('form.kept', retentionMonths)}</p>` : nothing}
    ${
      privacyUrl
        ? html`<p><a href=${privacyUrl} rel="noopener noreferrer nofollow">${t('form.privacy')}</a></p>`
        : nothing
    }
  </div>`;
}
