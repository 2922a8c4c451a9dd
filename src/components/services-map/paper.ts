import { html, nothing, type TemplateResult } from 'lit';
import type { HoursSpan, OpeningHours, Weekday } from '../../domain/opening-hours.ts';
import type { Service } from '../../domain/service.ts';
import { timeSpan, weekdayName } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { feedText } from '../parts/feed-text.ts';
import type { DetailsText } from './details.ts';

/** On paper nothing can be opened, and "open now" is soon untrue: every number, the whole address, the week, the first step. */
export function onPaper(service: Service, text: DetailsText): TemplateResult {
  const { language } = text;
  const [, ...others] = service.contact.phone;
  const addresses = service.location.flatMap(({ street, postcode, place, hideAddress }) =>
    hideAddress || !street ? [] : [[street, [postcode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ')],
  );
  const hours = service.hours ?? service.contact.phone.find((each) => each.hours)?.hours;
  const line = (words: unknown) => html`<p class="paper"><bdi dir="auto">${words}</bdi></p>`;
  return html`${others.map(({ number }) => line(number))} ${addresses.map(line)}
  ${hours ? weekLines(hours, text).map(line) : nothing}
  ${service.stops.map(({ name, place, schedule }) =>
    weekLines(schedule, text).map((words) => line(html`${feedText(name ?? place, language)}: ${words}`)),
  )}
  ${service.nextStep ? line(feedText(service.nextStep, language)) : nothing}`;
}

// The first of January 2024 was a Monday.
const nameOf = (day: Weekday, language: Language) => weekdayName(`2024-01-0${day}`, language);

/** "maandag tot vrijdag: 9 tot 12 uur", one line for days that are alike and follow each other. */
function weekLines({ weekly, byAppointment }: OpeningHours, { t, language }: DetailsText): readonly string[] {
  const lines: { from: Weekday; to: Weekday; words: string }[] = [];
  for (const day of [1, 2, 3, 4, 5, 6, 7] as const) {
    const words = weekly
      .filter((span) => span.day === day && !span.nth)
      .map((span) => spanWords(span, language, t))
      .join(', ');
    const last = lines.at(-1);
    if (!words) continue;
    if (last?.words === words && last.to === day - 1) last.to = day;
    else lines.push({ from: day, to: day, words });
  }
  const monthly = weekly.flatMap((span) =>
    (span.nth ?? []).map((nth) =>
      t('hours.nth', {
        nth: nth >= 1 && nth <= 5 ? t(`hours.nth.${nth as 1 | 2 | 3 | 4 | 5}`) : t('hours.nth.last'),
        day: nameOf(span.day, language),
        span: timeSpan(span.from, span.to, language),
      }),
    ),
  );
  const week = lines.map(({ from, to, words }) =>
    from === to
      ? `${nameOf(from, language)}: ${words}`
      : `${nameOf(from, language)} – ${nameOf(to, language)}: ${words}`,
  );
  return [...week, ...monthly, ...(byAppointment ? [t('hours.by-appointment')] : [])];
}

function spanWords({ from, to, appointment }: HoursSpan, language: Language, t: DetailsText['t']): string {
  if (from === '00:00' && to === '24:00') return appointment ? t('hours.by-appointment') : t('hours.all-day');
  const span = timeSpan(from, to, language);
  return appointment ? t('hours.span.appointment', { span }) : span;
}
