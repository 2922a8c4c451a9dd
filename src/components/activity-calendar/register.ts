import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../domain/activity.ts';
import { localTime } from '../../domain/local-time.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { isOff, standingOf } from '../../domain/standing.ts';
import { dayWords } from '../../i18n/days.ts';
import { around } from '../parts/around.ts';
import { button } from '../parts/button.ts';
import { feedText, phoneLink } from '../parts/feed-text.ts';
import { formFor, openForm } from '../parts/open-form.ts';
import { mailLink, webButton } from '../parts/reach.ts';
import { namesYear } from '../parts/when-words.ts';
import type { DetailsText, Widget } from './later.ts';

interface Told {
  readonly widget: Widget;
  readonly text: DetailsText;
}

/** How one registers: with the page's own form, else at an address, else by phone or mail, else with the publisher; `{}` where nobody said how. */
export interface Way {
  readonly form?: HTMLElement;
  readonly url?: string;
  readonly phone?: string;
  readonly email?: string;
}

const isLate = ({ registration, timezone }: Activity, now: Date): boolean =>
  registration?.before !== undefined && registration.before < localTime(now, timezone).date;

/** The one way in that is shown; `undefined` where there is none to show: not needed, over, or it does not take place. */
export function wayIn(
  activity: Activity,
  occurrence: Occurrence | undefined,
  { now, publisher }: Pick<Widget, 'now' | 'publisher'>,
): Way | undefined {
  const { registration, contact } = activity;
  if (!registration || registration.type === 'none' || isLate(activity, now)) return undefined;
  if (isOff(occurrence ?? standingOf(activity))) return undefined;
  const { type, phone = contact.phone[0]?.number, email = contact.email[0], url } = registration;
  const form = type === 'form' ? formFor('signup') : null;
  if (form) return { form };
  if (url) return { url };
  if (phone && (type !== 'mail' || !email)) return { phone };
  if (email) return { email };
  // A form that this page does not have leads nowhere; who answers for the list knows the way.
  const asked = publisher?.contact;
  return asked?.phone ? { phone: asked.phone } : asked?.email ? { email: asked.email } : {};
}

/** How one gets in: whether to register, how, until when, and whether there is room. Nothing where nobody said. */
export function register(
  activity: Activity,
  occurrence: Occurrence | undefined,
  way: Way | undefined,
  { widget, text }: Told,
): TemplateResult | typeof nothing {
  const { registration, timezone } = activity;
  const { t, n, language } = text;
  if (isOff(occurrence ?? standingOf(activity))) return nothing;
  const full =
    (occurrence?.full ?? activity.full) ? html`<p class="alert">${t('activities.register.full')}</p>` : nothing;
  if (!registration) return full;
  const { type, before, max, remaining } = registration;
  if (type === 'none') return full === nothing ? html`<p>${t('activities.register.none')}</p>` : full;
  if (!way) return html`<p class="alert">${t('activities.register.over')}</p>`;
  const today = localTime(widget.now, timezone).date;
  const room =
    remaining !== undefined && remaining > 0
      ? n('activities.register.left', remaining)
      : max !== undefined
        ? t('activities.register.max', { count: max })
        : undefined;
  return html`<div class="register">
    ${full} ${wayWords(activity, occurrence, way, text)}
    ${
      before
        ? html`<p>
            ${t('activities.register.before', { date: dayWords(before, language, 'day', namesYear(before, today)) })}
          </p>`
        : nothing
    }
    ${room && full === nothing ? html`<p>${room}</p>` : nothing}
  </div>`;
}

function wayWords(
  { id, repeat, moments, registration }: Activity,
  occurrence: Occurrence | undefined,
  { form, url, phone, email }: Way,
  { t, language }: DetailsText,
): unknown {
  if (form) {
    const comesBack = repeat || moments.length > 1;
    const subject = comesBack && occurrence ? `${id}@${occurrence.day}` : id;
    return button(t('activities.register.now'), () => openForm(form, subject), 'strong');
  }
  if (url)
    return webButton(url, registration?.label ? feedText(registration.label, language) : t('activities.register.now'));
  if (phone)
    return html`<p>${around((place) => t('activities.register.phone', { phone: place }), phoneLink(phone))}</p>`;
  if (email)
    return html`<p>${around((place) => t('activities.register.mail', { address: place }), mailLink(email))}</p>`;
  return html`<p>${t('activities.register')}</p>`;
}
