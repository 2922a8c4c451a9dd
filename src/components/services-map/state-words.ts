import { addDays, BRUSSELS, localTime } from '../../domain/local-time.ts';
import { openState, phoneHours, type OpenState, type Opening } from '../../domain/open-state.ts';
import type { Service } from '../../domain/service.ts';
import { plain } from '../../domain/text.ts';
import { clock, longDay, weekdayName } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { sentence } from '../../i18n/sentence.ts';
import type { ServicesText } from './services-text.ts';

/** The line that says whether one can go there now, and the shape of its dot. */
export interface StateWords {
  readonly words: string;
  readonly dot: 'open' | 'closed' | 'ask';
}

/** What the state line of a service says at this moment; nothing when there is nothing to say. */
export function stateWords(service: Service, now: Date, text: ServicesText): StateWords | undefined {
  const { hours, stops, status } = service;
  if (status === 'open') {
    const said = phoneWords(service, now, text);
    if (said) return said;
  }
  const said =
    status === 'open' && !hours && stops.length > 0
      ? stopWords(service, now, text)
      : wordsFor(
          openState(hours, now, { status }),
          localTime(now, hours?.timezone ?? BRUSSELS).date,
          text,
          !service.contact.phone[0],
        );
  return said?.dot === 'open' && checkedLongAgo(service, now)
    ? { words: text.t('hours.ask', { state: said.words }), dot: 'ask' }
    : said;
}

const OLD_AFTER_DAYS = 365;

/** What was checked more than a year ago may be so no more. */
export const checkedLongAgo = ({ lastChecked }: Service, now: Date): boolean =>
  lastChecked !== undefined && lastChecked < addDays(localTime(now).date, -OLD_AFTER_DAYS);

/** "Dinsdag" is this week's to a reader; from the same weekday on, a day needs its date. */
const dayName = (date: string, today: string, language: Language) =>
  date > addDays(today, 6) ? longDay(date, language) : weekdayName(date, language);

const nearDay = (date: string, today: string) =>
  date === today ? 'today' : date === addDays(today, 1) ? 'tomorrow' : 'day';

/** `silent`: there is no number to call. */
function wordsFor(state: OpenState, today: string, text: ServicesText, silent = false): StateWords {
  const { t, language } = text;
  const opensAt = ({ date, time }: Opening) => {
    const at = { time: clock(time, language), day: dayName(date, today, language) };
    return t(`hours.opens.${nearDay(date, today)}`, at);
  };
  switch (state.kind) {
    case 'open':
      return { words: openWords(state, text), dot: 'open' };
    case 'open-always':
      return { words: t('hours.open.always'), dot: 'open' };
    case 'by-appointment':
      return { words: t('hours.appointment'), dot: 'ask' };
    case 'holiday':
      return { words: t('hours.holiday'), dot: 'ask' };
    case 'temporarily-closed':
      return { words: t('hours.temporarily-closed'), dot: 'closed' };
    case 'unknown':
      return { words: plain(state.text, language) || t(silent ? 'hours.unknown.silent' : 'hours.unknown'), dot: 'ask' };
    case 'closed':
      if (state.opens?.appointment) return { words: t('hours.appointment'), dot: 'ask' };
      return { words: state.opens ? opensAt(state.opens) : t('hours.closed'), dot: 'closed' };
  }
}

/** In the small hours nobody asks which day it is; a door that stays open longer names the day. */
function openWords(
  { until, nextDay, untilDate }: Extract<OpenState, { kind: 'open' }>,
  { t, language }: ServicesText,
): string {
  const time = clock(until, language);
  if (untilDate) return t('hours.open.day', { day: weekdayName(untilDate, language), time });
  return nextDay && until > '06:00' ? t('hours.open.tomorrow', { time }) : t('hours.open', { time });
}

/** Who has no door: the phone that is answered now, else the first. */
function phoneWords(service: Service, now: Date, text: ServicesText): StateWords | undefined {
  const { t, language } = text;
  const phones = phoneHours(service).map((hours) => ({
    state: openState(hours, now),
    today: localTime(now, hours.timezone ?? BRUSSELS).date,
  }));
  const answered = phones.find(({ state }) => state.kind.startsWith('open'));
  // A service at a distance may have hours of its own, and they say more than a phone that is not answered.
  const phone = answered ?? (service.hours ? undefined : phones[0]);
  if (!phone) return undefined;
  const { state, today } = phone;
  if (state.kind === 'open-always') return { words: t('hours.phone.always'), dot: 'open' };
  if (state.kind === 'open') {
    const day = state.untilDate ?? (state.nextDay && state.until > '06:00' ? addDays(today, 1) : undefined);
    const until = clock(state.until, language);
    const time = day ? `${weekdayName(day, language)} ${until}` : until;
    return { words: t('hours.phone.open', { time }), dot: 'open' };
  }
  if (state.kind === 'closed' && state.opens && !state.opens.appointment) {
    const { date, time } = state.opens;
    const at = { time: clock(time, language), day: dayName(date, today, language) };
    return { words: t(`hours.phone.${nearDay(date, today)}`, at), dot: 'closed' };
  }
  const said = wordsFor(state, today, text);
  return { ...said, words: t('hours.phone', { state: said.words }) };
}

/** A mobile point: where it stands now, else where it stands next. */
function stopWords({ stops }: Service, now: Date, { t, language }: ServicesText): StateWords | undefined {
  const visits = stops.map((stop) => ({
    place: plain(stop.name, language) || (stop.place ?? ''),
    state: openState(stop.schedule, now),
  }));
  for (const { place, state } of visits) {
    if (state.kind === 'open')
      return { words: t('hours.stop.now', { place, time: clock(state.until, language) }), dot: 'open' };
  }
  const next = visits
    .flatMap(({ place, state }) => ('opens' in state && state.opens ? { place, ...state.opens } : []))
    .sort((a, b) => (a.date + a.time < b.date + b.time ? -1 : 1))[0];
  if (!next) return undefined;
  const today = localTime(now).date;
  const values = { place: next.place, time: clock(next.time, language), day: dayName(next.date, today, language) };
  return {
    words: sentence(next.date === today ? t('hours.stop.today', values) : t('hours.stop.day', values)),
    dot: 'closed',
  };
}
