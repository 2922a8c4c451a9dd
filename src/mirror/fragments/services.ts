import { Choosing } from '../../components/services-map/choosing.ts';
import { differentSoon, exceptionWords, patternLines } from '../../components/services-map/hours-words.ts';
import { localTime } from '../../domain/local-time.ts';
import type { OpeningHours } from '../../domain/opening-hours.ts';
import { NO_FILTERS } from '../../domain/service-filters.ts';
import { describeServices } from '../../domain/service-json-ld.ts';
import type { Service } from '../../domain/service.ts';
import { rowsFrom } from '../../domain/week-table.ts';
import { sentence } from '../../i18n/sentence.ts';
import { servicesCatalogue, type ServicesMessages } from '../../i18n/services/catalogue.ts';
import { detailsCatalogue, type DetailsMessages } from '../../i18n/services/details.ts';
import { dataBlock, joined, markup, type Part } from '../markup.ts';
import { feedWords, mailLink, phoneLink, placeWords, webLink } from './feed-words.ts';
import { heading, line, listOf, MOST_DESCRIBED, MOST_ROWS, whole, type Fragment, type Reading } from './fragment.ts';
import { wordsIn, type Words } from './words.ts';

interface Telling {
  readonly text: Words<ServicesMessages>;
  readonly more: Words<DetailsMessages>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Who helps: what it is and where, when, the numbers to call and how to begin. Never whether it is open now. */
export async function servicesFragment(all: readonly Service[], reading: Reading): Promise<Fragment> {
  const { language, level, now, area, areas } = reading;
  const telling = {
    text: await wordsIn(servicesCatalogue, language),
    more: await wordsIn(detailsCatalogue, language),
    today: localTime(now).date,
  };
  const services = new Choosing((id) => id).answer({
    services: all,
    attributes: { categories: '', needs: '', kind: '' },
    filters: NO_FILTERS,
    area,
    areas,
    near: undefined,
    within: undefined,
    mine: new Set(),
    now,
    words: '',
  });
  const shown = services.slice(0, MOST_ROWS);
  const parts = [
    heading(level, telling.text.t('services.title')),
    listOf(
      shown.map((service) => [heading(level + 1, feedWords(service.name, language)), aboutService(service, telling)]),
    ),
    shown.length > 0
      ? dataBlock(describeServices(shown.slice(0, MOST_DESCRIBED), language))
      : line(telling.text.t('none.found')),
  ];
  return { markup: whole(reading, parts), rest: services.length - shown.length };
}

function aboutService(service: Service, telling: Telling): readonly Part[] {
  const { text, more } = telling;
  const { language } = text;
  const { alert, nextStep, summary } = service;
  return [
    line(kindWords(service, text)),
    line(alert && markup`<strong>${more.t('details.alert')}:</strong> ${feedWords(alert, language)}`),
    reach(service, text),
    when(service, telling),
    line(nextStep && markup`<strong>${more.t('details.start')}</strong> ${feedWords(nextStep, language)}`),
    line(feedWords(summary, language)),
  ];
}

function kindWords({ category: [first], kind }: Service, { t, term, language }: Words<ServicesMessages>): Part {
  if (first === undefined) return kind && t(`services.kind.${kind}`);
  const words = term(first);
  return words === first ? feedWords(first, language) : words;
}

function reach({ contact, location, virtual }: Service, { t, language }: Words<ServicesMessages>): Part {
  const isHidden = location.some(({ hideAddress }) => hideAddress);
  const lines = [
    ...location.map((each) => line(placeWords(each, language))),
    isHidden ? line(t('services.address.hidden')) : undefined,
    virtual && location.length === 0 ? line(t('services.virtual')) : undefined,
    ...contact.phone.map(({ number, label }) =>
      line(joined([phoneLink(number), label && markup`(${feedWords(label, language)})`], ' ')),
    ),
    ...contact.email.map((address) => line(mailLink(address))),
    contact.url && line(webLink(contact.url)),
  ].filter((each) => each !== undefined);
  return lines.length > 0 ? markup`<address>\n${lines}</address>\n` : undefined;
}

function when(service: Service, { more, today }: Telling): readonly Part[] {
  const { t, language } = more;
  if (service.status === 'temporarily-closed') return [line(t('hours.closed-for-now'))];
  const phone = service.hours ? undefined : service.contact.phone.find(({ hours }) => hours);
  const hours = service.hours ?? phone?.hours;
  const stops = service.stops.map(({ name, place, schedule }) => [
    ...joined([feedWords(name ?? place, language), hoursWords(schedule)], ': '),
  ]);
  return [
    ...(hours ? [line(markup`<strong>${t(phone ? 'hours.phone.title' : 'hours.title')}</strong>`)] : []),
    ...(hours ? [listOf(hoursLines(hours))] : []),
    ...(stops.length > 0 ? [line(markup`<strong>${t('details.stops')}</strong>`), listOf(stops)] : []),
  ];

  /** The hours that hold today, what differs soon, and what the partner wrote where that says more. */
  function hoursLines(each: OpeningHours): readonly Part[] {
    const rows = rowsFrom(each, today).filter(({ validFrom = today }) => validFrom <= today);
    return [
      ...patternLines(each, rows, more).map(sentence),
      ...differentSoon(each, today).map((other) =>
        joined(
          [sentence(exceptionWords(other, more)), other.reason && markup`(${feedWords(other.reason, language)})`],
          ' ',
        ),
      ),
      ...(each.text ? [joined([t('hours.as-written'), feedWords(each.text, language)], ' ')] : []),
    ];
  }
  function hoursWords(each: OpeningHours): Part {
    const lines = hoursLines(each);
    return lines.length > 0 ? joined(lines, '; ') : undefined;
  }
}
