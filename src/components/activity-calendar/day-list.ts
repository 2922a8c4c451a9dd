import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../domain/activity.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { collapsed } from '../../domain/series.ts';
import { heading } from '../parts/heading.ts';
import { dayHeading } from '../parts/occurrence-words.ts';
import { activityRow, type Row, type RowContext } from './activity-row.ts';

export interface DayList {
  readonly occurrences: readonly Occurrence[];
  /** What goes on all the time; stands after the days. */
  readonly ongoing: readonly Activity[];
  readonly shown: number;
  readonly today: string;
  readonly headingLevel: number;
  readonly context: RowContext;
  readonly more: (event: Event) => void;
}

/** Rows that stand under one heading. */
interface Group {
  readonly day: string | undefined;
  readonly rows: Row[];
}

/** The rows of the list, by day; a series once, at its next time. */
function groupsOf({ occurrences, ongoing, shown }: DayList): {
  readonly groups: readonly Group[];
  readonly all: number;
} {
  const lines = collapsed(occurrences);
  const groups: Group[] = [];
  for (const { first, more } of lines.slice(0, shown)) {
    const row: Row = { activity: first.activity, occurrence: first, more, day: first.day };
    const last = groups.at(-1);
    if (last?.day === first.day) last.rows.push(row);
    else groups.push({ day: first.day, rows: [row] });
  }
  const left = ongoing.slice(0, Math.max(0, shown - lines.length)).map((activity) => ({ activity }));
  if (left.length > 0) groups.push({ day: undefined, rows: left });
  return { groups, all: lines.length + ongoing.length };
}

/** What is on, day by day. */
export function dayList(list: DayList): TemplateResult {
  const { shown, today, headingLevel, context, more } = list;
  const { text } = context;
  const { groups, all } = groupsOf(list);
  return html`<div class="rows">
    <div part="list" class="days">
      ${groups.map(({ day, rows }) => {
        const words = day === undefined ? text.t('activities.ongoing') : dayHeading(day, today, text);
        return html`<section class="day">
          ${heading(words, headingLevel, { deeper: 1, look: 'group' })}
          <ul class="list">
            ${rows.map((row) => activityRow(row, context))}
          </ul>
        </section>`;
      })}
    </div>
    ${
      all > shown
        ? html`<button class="button more no-print" type="button" @click=${more}>${text.t('more')}</button>`
        : nothing
    }
  </div>`;
}
