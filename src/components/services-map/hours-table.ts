import { html, nothing, type TemplateResult } from 'lit';
import { addDays, BRUSSELS, localTime } from '../../domain/local-time.ts';
import type { OpeningHours } from '../../domain/opening-hours.ts';
import type { Stop } from '../../domain/service.ts';
import { nextVisit, rowsFrom, stopsInOrder, weekTable, type TableSpan, type Visit } from '../../domain/week-table.ts';
import { longDay, timeSpan, weekdayName } from '../../i18n/format.ts';
import { feedText } from '../parts/feed-text.ts';
import type { DetailsText } from './details.ts';
import { differentSoon, exceptionWords, monthLines, patternLines } from './hours-words.ts';

const todayOf = ({ timezone = BRUSSELS }: OpeningHours, now: Date) => localTime(now, timezone).date;

/**
 * When a door is open or a phone is answered: the coming seven days as a small table, today first and bold; what comes
 * once a month in words, for it is seldom this week; then what differs soon, and the partner's own words.
 */
export function hoursTable(hours: OpeningHours, title: string, now: Date, text: DetailsText): TemplateResult {
  const { t, language } = text;
  const today = todayOf(hours, now);
  const rows = rowsFrom(hours, today);
  const monthly = monthLines(rows, text);
  const onlyMonthly = monthly.length > 0 && rows.every(({ nth }) => nth);
  const known = !onlyMonthly && (hours.weekly.length > 0 || hours.exceptions.length > 0);
  return html`<div class="hours">
    ${known ? week(hours, title, today, text) : html`<p><strong>${title}</strong></p>`}
    ${monthly.length > 0 ? html`<p>${sentences(monthly)} ${onlyMonthly ? next(nextVisit(hours, now), today, text) : nothing}</p>` : nothing}
    ${hours.byAppointment ? html`<p>${t('hours.by-appointment')}</p>` : nothing}
    ${different(hours, today, known ? addDays(today, 7) : today, text)}
    ${hours.text ? html`<p class="note">${t('hours.as-written')} ${feedText(hours.text, language)}</p>` : nothing}
  </div>`;
}

/** Where a mobile point stands and when: every stop, the next first, today's bold. */
export function stopsTable(stops: readonly Stop[], now: Date, text: DetailsText): TemplateResult {
  const { t, language } = text;
  return html`<div class="hours">
    <p><strong>${t('details.stops')}</strong></p>
    <ul>
      ${stopsInOrder(stops, now).map(({ stop, next: visit }) => {
        const { name, place, street, schedule } = stop;
        const today = todayOf(schedule, now);
        return html`<li class=${visit?.date === today ? 'today' : ''}>
          <div>${feedText(name ?? place, language)}</div>
          <div>${sentences(patternLines(schedule, rowsFrom(schedule, today), text))} ${next(visit, today, text)}</div>
          ${different(schedule, today, today, text)}
          ${street ? html`<div class="note"><bdi dir="auto">${[street, place].filter(Boolean).join(', ')}</bdi></div>` : nothing}
          ${schedule.text ? html`<div class="note">${t('hours.as-written')} ${feedText(schedule.text, language)}</div>` : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}

const sentences = (lines: readonly string[]) => lines.map((line) => line.replace(/\.?$/, '.')).join(' ');

function next(visit: Visit | undefined, today: string, { t, language }: DetailsText): string {
  if (!visit) return '';
  const day = visit.date === today ? t('hours.day.today').toLowerCase() : longDay(visit.date, language);
  return sentences([t('hours.next', { day }), ...(visit.holiday ? [t('hours.holiday.row')] : [])]);
}

const week = (hours: OpeningHours, title: string, today: string, text: DetailsText) => {
  const { t, language } = text;
  return html`<table>
    <caption>
      ${title}
    </caption>
    <tbody>
      ${weekTable(hours, today).map(
        ({ date, spans, closed, holiday, reason }) =>
          html`<tr class=${date === today ? 'today' : ''}>
            <th scope="row">${date === today ? t('hours.day.today') : weekdayName(date, language)}</th>
            <td>
              ${spans.length > 0 ? spans.map((span) => html`<div>${spanWords(span, text)}</div>`) : closed ? t('hours.day.closed') : holiday ? t('hours.holiday.row') : t('hours.ask.row')}
              ${reason ? html`<div class="note">${feedText(reason, language)}</div>` : nothing}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

function different(hours: OpeningHours, today: string, first: string, text: DetailsText) {
  const later = differentSoon(hours, today, first);
  if (later.length === 0) return nothing;
  return html`<p><strong>${text.t('hours.exceptions')}</strong></p>
    <ul>
      ${later.map(
        (each) =>
          html`<li>
            ${exceptionWords(each, text)} ${each.reason ? html`(${feedText(each.reason, text.language)})` : nothing}
          </li>`,
      )}
    </ul>`;
}

function spanWords(span: TableSpan, { t, language }: DetailsText): unknown {
  const words = span.wholeDay
    ? span.appointment
      ? t('hours.by-appointment')
      : t('hours.all-day')
    : timeSpan(span.from, span.to, language);
  const said = span.appointment && !span.wholeDay ? t('hours.span.appointment', { span: words }) : words;
  return span.note ? html`${said} <span class="note">${feedText(span.note, language)}</span>` : said;
}
