import { html, nothing, type TemplateResult } from 'lit';
import type { OpeningHours } from '../../domain/opening-hours.ts';
import type { Stop } from '../../domain/service.ts';
import { stopsThisWeek, weekTable, type TableSpan } from '../../domain/week-table.ts';
import { addDays } from '../../domain/local-time.ts';
import { longDay, timeSpan, weekdayName } from '../../i18n/format.ts';
import { feedText } from '../parts/feed-text.ts';
import type { DetailsText } from './details.ts';

/** The coming seven days as a small table, today first and bold; then what differs soon, and the partner's own words. */
export function hoursTable(hours: OpeningHours, title: string, today: string, text: DetailsText): TemplateResult {
  const { t, language } = text;
  const known = hours.weekly.length > 0 || hours.exceptions.length > 0;
  const soon = addDays(today, 60);
  const later = hours.exceptions
    .filter(({ date, until = date }) => until >= addDays(today, 7) && date <= soon)
    .slice(0, 6);
  return html`<div class="hours">
    ${
      known
        ? html`<table>
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
          </table>`
        : html`<p><strong>${title}</strong></p>`
    }
    ${hours.byAppointment ? html`<p>${t('hours.by-appointment')}</p>` : nothing}
    ${
      later.length > 0
        ? html`<p><strong>${t('hours.exceptions')}</strong></p>
            <ul>
              ${later.map(({ date, until, closed, from, to, reason }) => {
                const days = until
                  ? `${longDay(date, language)} – ${longDay(until, language)}`
                  : longDay(date, language);
                return html`<li>
                  ${
                    closed || !from || !to
                      ? t('hours.exception.closed', { date: days })
                      : t('hours.exception.open', { date: days, span: timeSpan(from, to, language) })
                  }
                  ${reason ? html`(${feedText(reason, language)})` : nothing}
                </li>`;
              })}
            </ul>`
        : nothing
    }
    ${hours.text ? html`<p class="note">${t('hours.as-written')} ${feedText(hours.text, language)}</p>` : nothing}
  </div>`;
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

/** Where a mobile point stands this week. */
export function stopsTable(stops: readonly Stop[], today: string, text: DetailsText): TemplateResult {
  const { t, language } = text;
  return html`<div class="hours">
    <table>
      <caption>
        ${t('details.stops')}
      </caption>
      <tbody>
        ${stopsThisWeek(stops, today).map(
          (visit) =>
            html`<tr class=${visit.date === today ? 'today' : ''}>
              <th scope="row">${visit.date === today ? t('hours.day.today') : weekdayName(visit.date, language)}</th>
              <td>
                <div>${feedText(visit.stop.name ?? visit.stop.place, language)}</div>
                <div>${visit.holiday ? t('hours.holiday.row') : spanWords(visit, text)}</div>
                ${visit.stop.street ? html`<div class="note"><bdi dir="auto">${visit.stop.street}, ${visit.stop.place ?? ''}</bdi></div>` : nothing}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
