import { html, nothing, type TemplateResult } from 'lit';
import { occurrenceOn, type OnDay } from '../../domain/on-day.ts';
import { isOff } from '../../domain/standing.ts';
import { wordsFor } from '../../domain/text.ts';
import type { GridWords } from '../../i18n/activities/grid-words.ts';
import { dayWords } from '../../i18n/days.ts';
import { clock, day as dayIn } from '../../i18n/format.ts';
import { counted, fill } from '../../i18n/message.ts';
import { otherLang } from '../parts/feed-text.ts';
import type { ActivitiesText } from './activities-text.ts';
import type { GridDay } from './grid-days.ts';

/** Titles in one day; the rest is a number. */
const TITLES = 3;

export interface MonthGrid {
  readonly text: ActivitiesText;
  readonly days: readonly GridDay[];
  readonly today: string;
  /** The day that has the one tab stop; it is in the month shown. */
  readonly at: string;
  readonly chosen: string | undefined;
  readonly words: GridWords;
  readonly press: (event: KeyboardEvent) => void;
  readonly choose: (day: string) => void;
}

// Hundreds of these stand in a month: a feed's words in one element, which isolates them as `feedText` does.
function title(each: OnDay, date: string, language: ActivitiesText['language']): TemplateResult {
  const occurrence = occurrenceOn(each);
  const { start, allDay, day, activity } = occurrence;
  const time = !allDay && day === date ? `${clock(start.slice(11, 16), language)} ` : '';
  const words = wordsFor(occurrence.title ?? activity.title, language);
  return html`<span class=${isOff(occurrence) ? 'title off' : 'title'}
    >${time}<b dir="auto" lang=${otherLang(words, language)}>${words?.text}</b></span
  >`;
}

function cell({ date, all }: GridDay, { text, words, today, at, chosen }: MonthGrid): TemplateResult {
  const { language } = text;
  const { length } = all;
  const count = length > 0 ? counted(words, 'day', length, language) : words['day.none'];
  const isBeside = date.slice(0, 7) !== at.slice(0, 7);
  return html`<td
    role="gridcell"
    class=${isBeside ? 'beside' : nothing}
    data-day=${date}
    tabindex=${date === at ? 0 : -1}
    aria-current=${date === today ? 'date' : nothing}
    aria-selected=${date === chosen ? 'true' : nothing}
  >
    <span class="unseen">${dayWords(date, language, 'day', true)}, ${count}</span>
    <span class="number" aria-hidden="true">${Number(date.slice(8))}</span>
    ${
      length > 0
        ? html`<span class="tally" aria-hidden="true">${'•'.repeat(Math.min(length, TITLES))} ${length}</span>
            <span class="titles" aria-hidden="true">
              ${all.slice(0, TITLES).map((each) => title(each, date, language))}
              ${length > TITLES ? html`<span>${fill(words['day.more'], { count: length - TITLES })}</span>` : nothing}
            </span>`
        : nothing
    }
  </td>`;
}

/** A month as the date grid of the APG: one tab stop, each day named in full. Its heading has the id `leaf`. */
export function monthGrid(grid: MonthGrid): TemplateResult {
  const { text, words, days, press, choose } = grid;
  const weeks = Array.from({ length: days.length / 7 }, (_, at) => days.slice(at * 7, at * 7 + 7));
  const click = ({ target }: Event) => {
    const day = target instanceof Element ? target.closest<HTMLElement>('td')?.dataset.day : undefined;
    if (day) choose(day);
  };
  return html`<table
      class="month"
      role="grid"
      aria-labelledby="leaf"
      aria-describedby="keys"
      @keydown=${press}
      @click=${click}
    >
      <thead>
        <tr>
          ${days
            .slice(0, 7)
            .map(
              ({ date }) =>
                html`<th scope="col" aria-label=${dayIn(date, text.language, { weekday: 'long' })}>
                  ${dayIn(date, text.language, { weekday: 'short' })}
                </th>`,
            )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => cell(day, grid))}
            </tr>`,
        )}
      </tbody>
    </table>
    <p id="keys" hidden>${words.help}</p>`;
}
