import { html, nothing, type TemplateResult } from 'lit';
import type { MyListController } from '../../controllers/my-list-controller.ts';
import type { TextController } from '../../controllers/text-controller.ts';
import type { Cost, Service } from '../../domain/service.ts';
import { pointOf, type Location } from '../../domain/place.ts';
import { addDays, localTime } from '../../domain/local-time.ts';
import { fullDate, languageName, money } from '../../i18n/format.ts';
import type { DetailsMessages } from '../../i18n/services/details.ts';
import { around } from '../parts/around.ts';
import { feedText } from '../parts/feed-text.ts';
import { glyph } from '../parts/glyph.ts';
import { richText } from '../parts/rich-text.ts';
import { hoursTable, stopsTable } from './hours-table.ts';
import type { Widget } from './later.ts';

export type DetailsText = TextController<DetailsMessages>;

const OLD_AFTER_DAYS = 365;

/** An opened service: first how to reach it, then when, then everything else as plain pairs. */
export function serviceDetails(
  service: Service,
  widget: Widget,
  text: DetailsText,
  mine: MyListController,
): TemplateResult {
  const { t, language } = text;
  const today = localTime(widget.now).date;
  return html`${service.alert ? html`<p class="alert"><strong>${t('details.alert')}:</strong> ${feedText(service.alert, language)}</p>` : nothing}
    <div class="reach">
      ${service.contact.phone.map(
        ({ number, label }) =>
          html`<a class="button strong" href="tel:${number.replace(/[^+\d]/g, '')}">
            ${glyph('phone')}<span
              >${around((place) => widget.text.t('call', { number: place }), html`<bdi dir="ltr">${number}</bdi>`)}${label ? html` (${feedText(label, language)})` : nothing}</span
            >
          </a>`,
      )}
      ${service.location.flatMap((each) => routeLink(each, t('details.route'))).slice(0, 1)}
    </div>
    ${
      service.nextStep
        ? html`<p class="next"><strong>${t('details.start')}</strong> ${feedText(service.nextStep, language)}</p>`
        : nothing
    }
    ${service.hours ? hoursTable(service.hours, t('hours.title'), today, text) : nothing}
    ${service.contact.phone.map(({ hours }) => (hours ? hoursTable(hours, t('hours.phone.title'), today, text) : nothing))}
    ${service.stops.length > 0 ? stopsTable(service.stops, today, text) : nothing}
    ${service.summary ? html`<p>${feedText(service.summary, language)}</p>` : nothing}
    ${service.description ? html`<div class="about">${richText(service.description, language)}</div>` : nothing}
    <dl class="pairs">${pairs(service, widget, text)}</dl>
    ${checked(service, today, text)}
    <div class="own no-print">
      <button
        class="button"
        type="button"
        aria-pressed=${mine.ids.has(service.id) ? 'true' : 'false'}
        @click=${() => mine.toggle(service.id)}
      >
        ${glyph('star')} ${mine.ids.has(service.id) ? t('list.remove') : t('list.add')}
      </button>
      ${
        widget.publisher?.contact?.email
          ? html`<a class="button quiet" href=${reportLink(widget.publisher.contact.email, widget, service)}
              >${widget.text.t('report.error')}</a
            >`
          : nothing
      }
    </div>`;
}

function reportLink(address: string, { text }: Widget, { id, name }: Service): string {
  const words = typeof name === 'string' ? name : (name[text.language] ?? Object.values(name)[0] ?? id);
  const subject = text.t('report.subject', { name: `${words} (${id})` });
  return `mailto:${address}?subject=${encodeURIComponent(subject)}`;
}

/** A plain link that opens the device's own maps; nothing is asked before it is pressed. */
function routeLink(location: Location, words: string): TemplateResult[] {
  const point = pointOf(location);
  if (!point) return [];
  const where = `${point.lat},${point.lon}`;
  return [
    html`<a
      class="button"
      href="https://www.openstreetmap.org/directions?to=${where}"
      rel="noopener noreferrer nofollow"
      >${glyph('route')}<span>${words}</span></a
    >`,
  ];
}

function pairs(service: Service, widget: Widget, text: DetailsText): unknown {
  const { t, term, language } = text;
  const pair = (name: string, value: unknown) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  const list = (values: readonly unknown[]) =>
    values.length > 1
      ? html`<ul>
          ${values.map((each) => html`<li>${each}</li>`)}
        </ul>`
      : values[0];
  const { contact, organisation } = service;
  const languages = service.languages.map((tag) => languageName(tag, language) ?? tag);
  const mails = contact.email.map((address) => html`<a href="mailto:${address}">${address}</a>`);
  return html`${pair(
    service.location.length > 1 ? t('details.addresses') : t('details.address'),
    list(service.location.flatMap((each) => addressOf(each, widget, language))),
  )}
  ${pair(t('details.cost'), costWords(service.cost, text))} ${pair(t('details.for'), audience(service, text))}
  ${pair(t('details.bring'), list(service.bring.map((each) => feedText(each, language))))}
  ${pair(
    t('details.languages'),
    languages.length > 0 || service.interpreter
      ? [languages.join(', '), service.interpreter ? t('details.interpreter') : ''].filter(Boolean).join('. ')
      : undefined,
  )}
  ${pair(
    t('details.access'),
    service.access.length > 0
      ? list(service.access.map((id) => feedText(term(id), language)))
      : t('details.access.unknown'),
  )}
  ${pair(
    t('details.about'),
    list([
      ...(service.homeVisit ? [t('details.home-visit')] : []),
      ...(service.accompany ? [t('details.accompany')] : []),
      ...(service.serviceArea.length > 0
        ? [`${t('details.serves')}: ${service.serviceArea.map(widget.areaName).join(', ')}`]
        : []),
    ]),
  )}
  ${pair(t('details.organisation'), organisation && feedText(organisation.name, language))}
  ${pair('E-mail', list(mails))} ${pair(widget.text.t('website'), contact.url && webLink(contact.url))}
  ${pair(widget.text.t('source'), service.source && html`<bdi dir="auto">${service.source.label}</bdi>`)}`;
}

/** An off-site link shows where it goes (S5); the host is already in its punycode form. */
const webLink = (address: string) =>
  html`<a href=${address} rel="noopener noreferrer nofollow">${new URL(address).hostname.replace(/^www\./, '')}</a>`;

function addressOf(location: Location, { text }: Widget, language: string): unknown[] {
  if (location.hideAddress) return [text.t('services.address.hidden')];
  const lines = [location.street, [location.postcode, location.place].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  if (!lines && !location.name) return [];
  return [
    html`${feedText(location.name, language)}${location.name && lines ? ', ' : ''}<bdi dir="auto">${lines}</bdi>`,
  ];
}

function costWords(cost: Cost | undefined, { t, language }: DetailsText): unknown {
  if (!cost) return undefined;
  const { type, amount, currency = 'EUR', unit, text } = cost;
  const more = text ? html`. ${feedText(text, language)}` : nothing;
  if (amount === undefined || type !== 'fixed') return html`${t(`cost.${type === 'fixed' ? 'ask' : type}`)}${more}`;
  const price = money(amount, currency, language);
  const words = t('cost.amount', { amount: price });
  return html`${words}${unit ? html` ${feedText(unit, language)}` : nothing}${more}`;
}

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
  return html`${words}${words && eligibility ? '. ' : ''}${feedText(eligibility, language)}`;
}

function checked({ lastChecked, checkedByRole }: Service, today: string, { t, language }: DetailsText): unknown {
  if (!lastChecked) return nothing;
  const date = fullDate(lastChecked, language);
  if (lastChecked < addDays(today, -OLD_AFTER_DAYS))
    return html`<p class="alert">${t('details.checked.old', { date })}</p>`;
  const role = checkedByRole ? feedText(checkedByRole, language) : nothing;
  return html`<p class="note">${t('details.checked', { date })}${role === nothing ? nothing : html` · ${role}`}</p>`;
}
