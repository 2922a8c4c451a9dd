import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../domain/occurrences.ts';
import { occurrenceOn } from '../../domain/on-day.ts';
import { isOff } from '../../domain/standing.ts';
import { wordsFor } from '../../domain/text.ts';
import type { GridWords } from '../../i18n/activities/grid-words.ts';
import { fill } from '../../i18n/message.ts';
import { button } from '../parts/button.ts';
import { otherLang } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import { dayHeading, occurrenceState, occurrenceTime } from '../parts/occurrence-words.ts';
import type { ActivitiesText } from './activities-text.ts';
import type { GridDay } from './grid-days.ts';

/** Activities in one column; the rest is a number, so that a week has no more rows than a list. */
const ENTRIES = 7;

export interface WeekView {
  readonly text: ActivitiesText;
  readonly words: GridWords;
  readonly days: readonly GridDay[];
  readonly today: string;
  readonly headingLevel: number;
  /** Shows everything of the day; one of its activities opened, where one is given. */
  readonly choose: (day: string, opener: EventTarget | null, occurrence?: Occurrence) => void;
}

function entry(occurrence: Occurrence, date: string, { text, choose }: WeekView): TemplateResult {
  const title = wordsFor(occurrence.title ?? occurrence.activity.title, text.language);
  const state = occurrenceState(occurrence, text);
  return html`<li class="entry ${isOff(occurrence) ? 'off' : ''}">
    <p class="note">${occurrenceTime(occurrence, text, date)}</p>
    <button
      class="name"
      type="button"
      dir="auto"
      lang=${otherLang(title, text.language)}
      @click=${(event: Event) => choose(date, event.currentTarget, occurrence)}
    >
      ${title?.text}
    </button>
    ${state ? html`<p class="state">${state}</p>` : nothing}
  </li>`;
}

/** A week as seven days beside each other. */
export function weekView(week: WeekView): TemplateResult {
  const { text, words, days, today, headingLevel, choose } = week;
  return html`<ol class="week">
    ${days.map(({ date, all }) => {
      const name = dayHeading(date, today, text);
      const more = all.length - ENTRIES;
      return html`<li data-day=${date} aria-current=${date === today ? 'date' : nothing}>
        ${heading(name, headingLevel, { deeper: 2, look: 'group' })}
        ${
          all.length > 0
            ? html`<ul>
                ${all.slice(0, ENTRIES).map((each) => entry(occurrenceOn(each), date, week))}
              </ul>`
            : html`<p class="note">${words['day.none']}</p>`
        }
        ${
          more > 0
            ? button(
                html`${fill(words['day.more'], { count: more })}<span class="unseen">, ${name}</span>`,
                (event: Event) => choose(date, event.currentTarget),
              )
            : nothing
        }
      </li>`;
    })}
  </ol>`;
}
