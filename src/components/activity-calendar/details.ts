import { html, nothing, type TemplateResult } from 'lit';
import { isFree } from '../../domain/activity-filters.ts';
import type { Activity, ActivityPlace } from '../../domain/activity.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { pointOf } from '../../domain/place.ts';
import type { Phone } from '../../domain/service.ts';
import { money } from '../../i18n/amounts.ts';
import { colon } from '../../i18n/colon.ts';
import { languageName } from '../../i18n/language-name.ts';
import { sentence } from '../../i18n/sentence.ts';
import { around } from '../parts/around.ts';
import { feedText, phoneLink } from '../parts/feed-text.ts';
import { pair, several, sourceWords } from '../parts/pairs.ts';
import { picture } from '../parts/picture.ts';
import { addressLine, callButton, mailLink, routeLink, webButton, webLink } from '../parts/reach.ts';
import { richText } from '../parts/rich-text.ts';
import { whenSentence } from '../parts/when-sentence.ts';
import { cityOf } from '../parts/zone-words.ts';
import type { DetailsText, Widget } from './later.ts';
import type { OnTheMap } from './place-map.ts';
import { register, wayIn, type Way } from './register.ts';
import { toService } from './at-place.ts';

/** What an opened activity is drawn with besides itself. */
export interface Opened {
  readonly widget: Widget;
  readonly text: DetailsText;
  /** Its place as it is known now, that of its service where it stands in one. */
  readonly place: ActivityPlace | undefined;
  readonly onTheMap: OnTheMap;
  /** The ways to take it along. */
  readonly along: unknown;
}

/** An opened activity: how to get in and there first, then when, then everything else as plain pairs. */
export function activityDetails(
  activity: Activity,
  occurrence: Occurrence | undefined,
  opened: Opened,
): TemplateResult {
  const { widget, text, place, onTheMap, along } = opened;
  const { t, language } = text;
  const { contact, online, registration } = activity;
  const reason = occurrence?.note ?? activity.statusReason;
  const way = wayIn(activity, occurrence, widget);
  const number = registration?.phone;
  const phones: readonly Phone[] =
    number === undefined || contact.phone.some((each) => each.number === number)
      ? contact.phone
      : [...contact.phone, { number }];
  return html`${reason ? html`<p class="alert">${feedText(reason, language)}</p>` : nothing}
    ${register(activity, occurrence, way, opened)}
    <div class="reach">
      ${phones.map(({ number, label }) => (number === way?.phone ? nothing : callButton(number, label, widget.text)))}
      ${online?.url ? webButton(online.url, t('activities.online.join')) : nothing}
      ${routeLink(place && pointOf(place) ? place : undefined, t('activities.route'))} ${onTheMap.opener}
      ${toService(place, t('activities.place.more'))}
    </div>
    ${onTheMap.map} ${activity.pickUp ? html`<p class="next">${t('activities.pick-up')}</p>` : nothing}
    ${
      activity.transportPhone
        ? html`<p>
            ${around((place) => t('activities.transport', { phone: place }), phoneLink(activity.transportPhone))}
          </p>`
        : nothing
    }
    ${activity.summary ? html`<p>${feedText(activity.summary, language)}</p>` : nothing}
    ${picture(activity.image, widget.imageHosts, language)}
    ${activity.description ? html`<div class="about">${richText(activity.description, language)}</div>` : nothing}
    <dl class="pairs">${pairs(activity, opened, way)}</dl>
    ${along}`;
}

function pairs(activity: Activity, { widget, text, place }: Opened, way: Way | undefined): unknown {
  const { t, term, language } = text;
  const { contact, access, organiser, registration } = activity;
  const when = `${sentence(whenSentence(activity, widget.now, widget.text, text))}.`;
  const elsewhere = activity.timezone !== 'Europe/Brussels';
  const mails = [...contact.email, registration?.email].filter(isFirst).filter((address) => address !== way?.email);
  return html`${pair(t('activities.when'), elsewhere ? `${when} ${t('activities.zone', { place: cityOf(activity.timezone) })}` : when)}
  ${pair(t('activities.place'), place && addressLine(place, language, t('activities.place.hidden')))}
  ${pair(t('activities.price'), price(activity, text))} ${pair(t('activities.for'), audience(activity, text))}
  ${pair(t('activities.languages'), activity.languages.map((tag) => languageName(tag, language) ?? tag).join(', '))}
  ${pair(
    t('activities.access'),
    access.length > 0 ? several(access.map((id) => feedText(term(id), language))) : t('activities.access.unknown'),
  )}
  ${pair(t('activities.organiser'), organiserWords(activity, text))} ${pair('E-mail', several(mails.map(mailLink)))}
  ${pair(widget.text.t('website'), several([activity.url, organiser?.url, contact.url].filter(isFirst).map(webLink)))}
  ${pair(widget.text.t('source'), sourceWords(activity.source))}`;
}

const isFirst = (address: string | undefined, at: number, all: readonly unknown[]): address is string =>
  address !== undefined && all.indexOf(address) === at;

function price(activity: Activity, { t, language }: DetailsText): unknown {
  const { amount, reduced, tariffs = [], currency = 'EUR', text } = activity.price ?? {};
  if (!activity.price) return undefined;
  const say = (value: number) => money(value, currency, language);
  const lines: unknown[] = [];
  if (isFree(activity)) lines.push(t('activities.price.free'));
  else if (amount !== undefined) lines.push(t('activities.price.amount', { amount: say(amount) }));
  if (reduced !== undefined) lines.push(t('activities.price.reduced', { amount: say(reduced) }));
  for (const tariff of tariffs)
    lines.push(
      html`${feedText(tariff.label, language)}${colon(language)}${tariff.amount === 0 ? t('activities.price.free') : say(tariff.amount)}`,
    );
  if (text) lines.push(feedText(text, language));
  return several(lines) ?? t('activities.price.ask');
}

function audience(activity: Activity, { t, term }: DetailsText): unknown {
  const { audiences, ageFrom: min, ageTo: max } = activity;
  const ages =
    min !== undefined && max !== undefined
      ? t('activities.age.between', { min, max })
      : min !== undefined
        ? t('activities.age.from', { min })
        : max !== undefined
          ? t('activities.age.to', { max })
          : '';
  return [...audiences.map(term), ages].filter(Boolean).join(', ');
}

function organiserWords({ organiser, byNeighbours }: Activity, { t, language }: DetailsText): unknown {
  const name = feedText(organiser?.name, language);
  const neighbours = byNeighbours ? t('activities.by-neighbours') : undefined;
  return several([...(name === nothing ? [] : [name]), ...(neighbours ? [neighbours] : [])]);
}
