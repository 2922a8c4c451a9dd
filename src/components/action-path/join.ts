import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../domain/action.ts';
import type { Phone } from '../../domain/service.ts';
import { formFor, openForm } from '../parts/open-form.ts';
import { callButton, mailLink } from '../parts/reach.ts';
import type { Opened } from './details.ts';

/** How one joins in: with a form on the page, about this action; else by phone or mail, its own or the publisher's. */
export function join({ id, contact }: Action, { text, widget }: Opened): TemplateResult | typeof nothing {
  const form = formFor('talent') ?? formFor('offer');
  if (form) {
    return html`<div class="reach no-print">
      <button class="button strong" type="button" @click=${() => openForm(form, id)}>${text.t('actions.join')}</button>
    </div>`;
  }
  const { phone, email } = widget.publisher?.contact ?? {};
  const own = contact.phone.length + contact.email.length > 0;
  const phones: readonly Phone[] = own ? contact.phone : phone ? [{ number: phone }] : [];
  const mails = own || !email ? [] : [email];
  if (!own && phones.length + mails.length === 0) return nothing;
  return html`<p>${text.t('actions.join.call')} ${mails.map(mailLink)}</p>
    <div class="reach">${phones.map((each) => callButton(each.number, each.label, widget.text))}</div>`;
}
