import { html, nothing, type TemplateResult } from 'lit';
import { shapeOf } from '../../domain/activity-shape.ts';
import type { DateSpan } from '../../domain/date-span.ts';
import { isOff, standingOf } from '../../domain/standing.ts';
import { dayRange, dayWords } from '../../i18n/days.ts';
import { fullDate, weekdayName } from '../../i18n/format.ts';
import { sentence } from '../../i18n/sentence.ts';
import { around } from '../parts/around.ts';
import { feedText } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import { occurrenceState, occurrenceTime } from '../parts/occurrence-words.ts';
import { dayWordsOf } from '../parts/when-moments.ts';
import { whenSentence } from '../parts/when-sentence.ts';
import { whenWords } from '../parts/when-words.ts';
import type { Row } from './activity-row.ts';
import type { Group } from './day-list.ts';
import type { DetailsText, Widget } from './later.ts';
import { priceWords } from './price-words.ts';

/** What stands on paper, whatever is printed. */
export interface OnPaper {
  readonly widget: Widget;
  readonly text: DetailsText;
  /** The QR code of the page, where there is one. */
  readonly code: unknown;
}
interface Sheets extends OnPaper {
  /** What was asked of the list; which days stands above it. */
  readonly chosen: unknown;
  readonly span: DateSpan;
  readonly groups: readonly Group[];
  /** How many there are besides. */
  readonly rest: number;
  readonly today: string;
}

/** What is on, in large letters and few words: nothing can be opened on paper. */
export function sheets(sheet: Sheets): TemplateResult {
  const { widget, text, code, chosen, span, groups, rest, today } = sheet;
  const { t, language } = text;
  const { text: words } = widget;
  const phone = widget.publisher?.contact?.phone;
  return html`<div class="sheet">
    <p class="from">
      ${sentence(dayRange(span.from, span.until, language, 'date', true))}.
      ${t('activities.print.date', { date: fullDate(today, language) })}
    </p>
    ${chosen}
    ${groups.length === 0 ? html`<p>${words.t(chosen === nothing ? 'activities.none.dates' : 'none.filtered')}</p>` : nothing}
    ${groups.map(
      ({ day, rows }) =>
        html`<section class="day">
          ${heading(
            day === undefined
              ? words.t('activities.ongoing')
              : html`<span>${sentence(weekdayName(day, language))}</span>
                  <span>${dayWords(day, language, 'date')}</span>`,
            widget.headingLevel,
            { deeper: 1, look: 'date' },
          )}
          <ul>
            ${rows.map((row) => line(row, sheet))}
          </ul>
        </section>`,
    )}
    <div class="end">
      <div>
        ${rest > 0 ? html`<p>${text.n('activities.print.rest', rest)}</p>` : nothing}
        ${phone ? html`<p class="call">${around((place) => words.t('foot.questions', { phone: place }), tel(phone))}</p>` : nothing}
        ${code ? html`<p>${t('activities.qr.scan')}</p>` : nothing}
      </div>
      ${code}
    </div>
  </div>`;
}

/** A number in one piece. */
export const tel = (number: string): TemplateResult => html`<bdi class="phone" dir="ltr">${number}</bdi>`;

/** Whom to call about it: where one registers, else who knows more. */
export const phoneOf = ({ registration, contact }: Row['activity']): string | undefined =>
  registration?.phone ?? contact.phone[0]?.number;

function line({ activity, occurrence, more = 0, day }: Row, sheet: Sheets): TemplateResult {
  const { widget, text } = sheet;
  const { language } = text;
  const standing = occurrence ?? standingOf(activity);
  const state = occurrenceState(standing, widget.text);
  const phone = phoneOf(activity);
  const off = isOff(standing);
  const about = [rhythm(activity, occurrence === undefined || more > 0, sheet), priceWords(activity, widget.text)];
  const where = [placeOnPaper({ activity, occurrence }, sheet), phone && tel(phone)];
  return html`<li>
    <p>
      ${occurrence ? html`<b>${occurrenceTime(occurrence, widget.text, day)}</b>` : nothing}
      <span class=${off ? 'off' : ''}>${feedText(occurrence?.title ?? activity.title, language)}</span>${
        state ? html` · <b>${state}</b>` : nothing
      }${off ? nothing : about.map((each) => each && html` · ${each}`)}
    </p>
    <p>${where.filter(Boolean).map((each, at) => (at === 0 ? each : html` · ${each}`))}</p>
  </li>`;
}

/** How it goes on; in full where it skips one of these days, because nothing else on the paper says so. */
function rhythm(activity: Row['activity'], isMore: boolean, { widget, text, span }: Sheets): string | undefined {
  if (!activity.repeat && !isMore) return undefined;
  const skips = activity.repeat?.except.some(
    (each) => each.slice(0, 10) >= span.from && each.slice(0, 10) <= span.until,
  );
  const { now, text: words } = widget;
  if (skips) return whenSentence(activity, now, words, text);
  return shapeOf(activity) === 'moments' ? dayWordsOf(activity, now, words) : whenWords(activity, 'short', now, words);
}

/** Name, street and village; the postcode is no use to who walks. */
function placeOnPaper({ activity, occurrence }: Row, { widget, text }: Sheets): unknown {
  const place = occurrence?.place ?? activity.place;
  if (!place) return activity.online ? widget.text.t('activities.online') : undefined;
  if (place.hideAddress) return undefined;
  const line = [place.street, place.place].filter(Boolean).join(', ');
  if (!place.name && !line) return undefined;
  return html`${feedText(place.name, text.language)}${place.name && line ? ', ' : ''}<bdi dir="auto">${line}</bdi>`;
}
