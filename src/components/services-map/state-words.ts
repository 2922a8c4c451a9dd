import { addDays, BRUSSELS, localTime } from '../../domain/local-time.ts';
import { openState, type OpenState, type Opening } from '../../domain/open-state.ts';
import type { Service } from '../../domain/service.ts';
import { plain } from '../../domain/text.ts';
import { clock, weekdayName } from '../../i18n/format.ts';
import type { ServicesText } from './services-text.ts';

/** The line that says whether one can go there now, and the shape of its dot. */
export interface StateWords {
  readonly words: string;
  readonly dot: 'open' | 'closed' | 'ask';
}

/** What the state line of a service says at this moment; nothing when there is nothing to say. */
export function stateWords(service: Service, now: Date, text: ServicesText): StateWords | undefined {
  const { hours, stops, contact, status } = service;
  if (!hours && status === 'open') {
    if (stops.length > 0) return stopWords(service, now, text);
    const phone = contact.phone.find((each) => each.hours)?.hours;
    if (phone) {
      const said = wordsFor(openState(phone, now), localTime(now, phone.timezone ?? BRUSSELS).date, text);
      return { ...said, words: text.t('hours.phone', { state: said.words }) };
    }
  }
  return wordsFor(openState(hours, now, { status }), localTime(now, hours?.timezone ?? BRUSSELS).date, text);
}

function wordsFor(state: OpenState, today: string, text: ServicesText): StateWords {
  const { t, language } = text;
  const opensAt = ({ date, time }: Opening) => {
    const at = { time: clock(time, language), day: weekdayName(date, language) };
    if (date === today) return t('hours.opens.today', at);
    return date === addDays(today, 1) ? t('hours.opens.tomorrow', at) : t('hours.opens.day', at);
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
      return { words: plain(state.text, language) || t('hours.unknown'), dot: 'ask' };
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
  const values = { place: next.place, time: clock(next.time, language), day: weekdayName(next.date, language) };
  const today = next.date === localTime(now).date;
  return { words: sentence(today ? t('hours.stop.today', values) : t('hours.stop.day', values)), dot: 'closed' };
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
