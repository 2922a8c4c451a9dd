import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../domain/action.ts';
import type { Contact } from '../../domain/service.ts';
import { button } from '../parts/button.ts';
import { formFor, openForm } from '../parts/open-form.ts';
import { callButton, mailLink } from '../parts/reach.ts';
import type { Opened } from './details.ts';

/** Numbers to call about something; nothing where it has none. */
export const reach = ({ phone }: Pick<Contact, 'phone'>, { widget }: Opened): TemplateResult | typeof nothing =>
  phone.length > 0
    ? html`<div class="reach">${phone.map(({ number, label }) => callButton(number, label, widget.text))}</div>`
    : nothing;

/** How one joins in: with a form on the page, about this action; else by phone or mail, its own or the publisher's. */
export function join({ id, contact }: Action, opened: Opened): TemplateResult | typeof nothing {
  const { text, widget } = opened;
  const form = formFor('talent') ?? formFor('offer');
  if (form) {
    return html`<div class="reach no-print">${button(text.t('actions.join'), () => openForm(form, id), 'strong')}</div>
      ${reach(contact, opened)}`;
  }
  const { phone, email } = widget.publisher?.contact ?? {};
  if (contact.phone.length + contact.email.length > 0)
    return html`<p>${text.t('actions.join.call')}</p>
      ${reach(contact, opened)}`;
  if (!phone && !email) return nothing;
  return html`<p>${text.t('actions.join.call')} ${email ? mailLink(email) : nothing}</p>
    ${reach({ phone: phone ? [{ number: phone }] : [] }, opened)}`;
}
