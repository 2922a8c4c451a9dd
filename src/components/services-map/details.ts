import { html, nothing, type TemplateResult } from 'lit';
import type { MyListController } from '../../controllers/my-list-controller.ts';
import type { TextController } from '../../controllers/text-controller.ts';
import { findArea } from '../../domain/area-code.ts';
import type { Cost, Service } from '../../domain/service.ts';
import { pointOf } from '../../domain/place.ts';
import { plain } from '../../domain/text.ts';
import { money } from '../../i18n/amounts.ts';
import { colon } from '../../i18n/colon.ts';
import { fullDate } from '../../i18n/format.ts';
import { languageName } from '../../i18n/language-name.ts';
import type { DetailsMessages } from '../../i18n/services/details.ts';
import { button } from '../parts/button.ts';
import { feedText } from '../parts/feed-text.ts';
import { glyph } from '../parts/glyph.ts';
import { formFor, openForm } from '../parts/open-form.ts';
import { pair, several, sourceWords } from '../parts/pairs.ts';
import { picture } from '../parts/picture.ts';
import { addressLine, callButton, mailLink, routeLink, webLink } from '../parts/reach.ts';
import { richText } from '../parts/rich-text.ts';
import { hoursTable, stopsTable } from './hours-table.ts';
import type { Widget } from './later.ts';
import { checkedLongAgo } from './state-words.ts';

export type DetailsText = TextController<DetailsMessages>;

/** What an opened service is drawn with besides itself. */
export interface Opened {
  readonly widget: Widget;
  readonly text: DetailsText;
  readonly mine: MyListController;
  /** What is on there soon. */
  readonly next: unknown;
}

/** An opened service: first how to reach it, then when, then everything else as plain pairs. */
export function serviceDetails(service: Service, { widget, text, mine, next }: Opened): TemplateResult {
  const { t, language } = text;
  const { now } = widget;
  const old = checkedLongAgo(service, now);
  return html`${service.alert ? html`<p class="alert"><strong>${t('details.alert')}${colon(language)}</strong>${feedText(service.alert, language)}</p>` : nothing}
    <div class="reach">
      ${service.contact.phone.map(({ number, label }) => callButton(number, label, widget.text))}
      ${routeLink(service.location.find(pointOf), t('details.route'))}
    </div>
    ${
      service.nextStep
        ? html`<p class="next"><strong>${t('details.start')}</strong> ${feedText(service.nextStep, language)}</p>`
        : nothing
    }
    ${old ? checked(service, old, text) : nothing} ${service.status === 'open' ? when(service, now, text) : nothing}
    ${next} ${service.summary ? html`<p>${feedText(service.summary, language)}</p>` : nothing}
    ${picture(service.image, widget.imageHosts, language)}
    ${service.description ? html`<div class="about">${richText(service.description, language)}</div>` : nothing}
    <dl class="pairs">${pairs(service, widget, text)}</dl>
    ${old ? nothing : checked(service, old, text)}
    <div class="own no-print">
      <button
        class="button"
        type="button"
        aria-pressed=${mine.ids.has(service.id) ? 'true' : 'false'}
        @click=${() => mine.toggle(service.id)}
      >
        ${glyph('star')} ${mine.ids.has(service.id) ? t('list.remove') : t('list.add')}
      </button>
      ${report(service, widget)}
    </div>`;
}

/** A way to say that something is wrong: the page's own form, else a mail. */
function report(service: Service, widget: Widget): unknown {
  const words = widget.text.t('report.error');
  const form = formFor('correction');
  if (form) return button(words, () => openForm(form, service.id), 'quiet');
  const email = widget.publisher?.contact?.email;
  return email
    ? html`<a class="button quiet" dir="auto" href=${reportLink(email, widget, service)}>${words}</a>`
    : nothing;
}

const when = ({ hours, contact, stops }: Service, now: Date, text: DetailsText) =>
  html`${hours ? hoursTable(hours, text.t('hours.title'), now, text) : nothing}
  ${contact.phone.map((phone) => (phone.hours ? hoursTable(phone.hours, text.t('hours.phone.title'), now, text) : nothing))}
  ${stops.length > 0 ? stopsTable(stops, now, text) : nothing}`;

function reportLink(address: string, { text }: Widget, { id, name }: Service): string {
  const words = typeof name === 'string' ? name : (name[text.language] ?? Object.values(name)[0] ?? id);
  const subject = text.t('report.subject', { name: `${words} (${id})` });
  return `mailto:${address}?subject=${encodeURIComponent(subject)}`;
}

function pairs(service: Service, widget: Widget, text: DetailsText): unknown {
  const { t, term, language } = text;
  const { contact, organisation } = service;
  const languages = service.languages.map((tag) => languageName(tag, language) ?? tag);
  // A bare id of an area that nobody named is no word for a resident.
  const areaName = (id: string) =>
    plain(findArea(widget.areas, id)?.name, language) || (/^[\da-z][\w-]*$/.test(id) ? [] : id);
  return html`${pair(
    service.location.length > 1 ? t('details.addresses') : t('details.address'),
    several(
      service.location
        .map((each) => addressLine(each, language, widget.text.t('services.address.hidden')))
        .filter((each) => each !== nothing),
    ),
  )}
  ${pair(t('details.cost'), costWords(service.cost, text))} ${pair(t('details.for'), audience(service, text))}
  ${pair(t('details.bring'), several(service.bring.map((each) => feedText(each, language))))}
  ${pair(
    t('details.languages'),
    languages.length > 0 || service.interpreter
      ? [languages.join(', '), service.interpreter ? t('details.interpreter') : ''].filter(Boolean).join('. ')
      : undefined,
  )}
  ${pair(
    t('details.access'),
    service.access.length > 0
      ? several(service.access.map((id) => feedText(term(id), language)))
      : t('details.access.unknown'),
  )}
  ${pair(
    t('details.about'),
    several([
      ...(service.homeVisit ? [t('details.home-visit')] : []),
      ...(service.accompany ? [t('details.accompany')] : []),
    ]),
  )}
  ${pair(t('details.serves'), service.serviceArea.flatMap(areaName).join(', '))}
  ${pair(t('details.organisation'), organisation && feedText(organisation.name, language))}
  ${pair('E-mail', several(contact.email.map(mailLink)))}
  ${pair(widget.text.t('website'), contact.url && webLink(contact.url))}
  ${pair(widget.text.t('source'), sourceWords(service.source))}`;
}

function costWords(cost: Cost | undefined, { t, language }: DetailsText): unknown {
  if (!cost) return undefined;
  const { type, amount, currency = 'EUR', unit, text } = cost;
  const fixed = type === 'fixed' && amount !== undefined;
  const words = fixed
    ? t('cost.amount', { amount: money(amount, currency, language) })
    : t(`cost.${type === 'fixed' ? 'ask' : type}`);
  const more = plain(text, language);
  if (!fixed && more.toLowerCase().startsWith(words.replace(/\.$/, '').toLowerCase())) return feedText(text, language);
  const per = fixed ? plain(unit, language) : '';
  return html`${words}${per ? html` ${feedText(unit, language)}` : nothing}${more ? html`${stopAfter(per || words)} ${feedText(text, language)}` : nothing}`;
}

/** The full stop that words still need before the next sentence. */
const stopAfter = (words: string) => (/[.!?…]\s*$/.test(words) ? '' : '.');

function audience({ audiences, minAge, maxAge, eligibility }: Service, { t, term, language }: DetailsText): unknown {
  const ages =
    minAge !== undefined && maxAge !== undefined
      ? t('details.age.between', { min: minAge, max: maxAge })
      : minAge !== undefined
        ? t('details.age.from', { min: minAge })
        : maxAge !== undefined
          ? t('details.age.to', { max: maxAge })
          : '';
  const words = [...audiences.map(term), ages].filter(Boolean).join(', ');
  if (!words && !eligibility) return undefined;
  return html`${words}${words && eligibility ? `${stopAfter(words)} ` : ''}${feedText(eligibility, language)}`;
}

function checked({ lastChecked, checkedByRole }: Service, old: boolean, { t, language }: DetailsText): unknown {
  if (!lastChecked) return nothing;
  const date = fullDate(lastChecked, language);
  if (old) return html`<p class="alert">${t('details.checked.old', { date })}</p>`;
  const role = checkedByRole ? feedText(checkedByRole, language) : nothing;
  return html`<p class="note">${t('details.checked', { date })}${role === nothing ? nothing : html` · ${role}`}</p>`;
}
