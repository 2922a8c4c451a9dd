import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../domain/activity.ts';
import { localTime } from '../../domain/local-time.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { dayWords } from '../../i18n/days.ts';
import { around } from '../parts/around.ts';
import { feedText, phoneLink } from '../parts/feed-text.ts';
import { mailLink } from '../parts/reach.ts';
import { namesYear } from '../parts/when-words.ts';
import type { DetailsText, Widget } from './later.ts';

interface Told {
  readonly widget: Widget;
  readonly text: DetailsText;
}

/** How one gets in: whether to register, how, until when, and whether there is room. Nothing where nobody said. */
export function register(
  activity: Activity,
  occurrence: Occurrence | undefined,
  { widget, text }: Told,
): TemplateResult | typeof nothing {
  const { registration, timezone } = activity;
  const isFull = occurrence?.full ?? activity.full;
  if (!registration) return isFull ? html`<p class="alert">${text.t('activities.register.full')}</p>` : nothing;
  const { t, n, language } = text;
  const { type, before, max, remaining } = registration;
  const today = localTime(widget.now, timezone).date;
  if (type === 'none') return html`<p>${t('activities.register.none')}</p>`;
  if (before && before < today) return html`<p class="alert">${t('activities.register.over')}</p>`;
  const room =
    remaining !== undefined && remaining > 0
      ? n('activities.register.left', remaining)
      : max !== undefined
        ? t('activities.register.max', { count: max })
        : undefined;
  return html`<div class="register">
    ${isFull ? html`<p class="alert">${t('activities.register.full')}</p>` : nothing} ${way(activity, text)}
    ${
      before
        ? html`<p>
            ${t('activities.register.before', { date: dayWords(before, language, 'day', namesYear(before, today)) })}
          </p>`
        : nothing
    }
    ${room && !isFull ? html`<p>${room}</p>` : nothing}
  </div>`;
}

function way({ id, registration, contact }: Activity, { t, language }: DetailsText): unknown {
  const { type, phone = contact.phone[0]?.number, email = contact.email[0], url, label } = registration ?? {};
  const form = type === 'form' ? document.querySelector('buurt-help-form[kind="signup"]') : null;
  if (form) {
    const open = () => {
      form.setAttribute('subject', id);
      form.scrollIntoView({ block: 'start' });
    };
    return html`<button class="button strong" type="button" @click=${open}>${t('activities.register.now')}</button>`;
  }
  if (url) {
    return html`<a class="button strong" href=${url} rel="noopener noreferrer nofollow"
      >${label ? feedText(label, language) : t('activities.register.now')}</a
    >`;
  }
  if (phone && type !== 'mail')
    return html`<p>${around((place) => t('activities.register.phone', { phone: place }), phoneLink(phone))}</p>`;
  if (email)
    return html`<p>${around((place) => t('activities.register.mail', { address: place }), mailLink(email))}</p>`;
  return html`<p>${t('activities.register')}</p>`;
}
