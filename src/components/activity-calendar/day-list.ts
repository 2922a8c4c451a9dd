import { html, type TemplateResult } from 'lit';
import type { Activity } from '../../domain/activity.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { collapsed } from '../../domain/series.ts';
import { moreButton } from '../parts/button.ts';
import { heading } from '../parts/heading.ts';
import { dayHeading } from '../parts/occurrence-words.ts';
import { activityRow, type Row, type RowContext } from './activity-row.ts';

export interface DayList {
  readonly occurrences: readonly Occurrence[];
  /** Each time of a series is a row of its own; else it stands once, at its next. */
  readonly isEach?: boolean;
  /** The one day that is asked for: it has its heading also when nothing is on. */
  readonly day?: string | undefined;
  /** The first day that is asked for; what began before it stands under it. */
  readonly from?: string;
  /** What goes on all the time; stands after the days. */
  readonly ongoing: readonly Activity[];
  readonly shown: number;
  readonly today: string;
  readonly headingLevel: number;
  readonly context: RowContext;
  readonly more: (event: Event) => void;
  /** What stands under the list once all of it is shown. */
  readonly end?: unknown;
}

/** Rows that stand under one heading. */
export interface Group {
  readonly day: string | undefined;
  readonly rows: Row[];
}

/** The rows of the list, by day; a series once, at its next time. */
export function groupsOf({
  occurrences,
  isEach,
  day: only,
  from = only ?? '',
  ongoing,
  shown,
}: Pick<DayList, 'occurrences' | 'isEach' | 'day' | 'from' | 'ongoing' | 'shown'>): {
  readonly groups: readonly Group[];
  readonly all: number;
} {
  const lines = isEach ? occurrences.map((first) => ({ first, more: 0 })) : collapsed(occurrences);
  const groups: Group[] = only === undefined ? [] : [{ day: only, rows: [] }];
  for (const { first, more } of lines.slice(0, shown)) {
    const day = first.day < from ? from : first.day;
    const row: Row = { activity: first.activity, occurrence: first, more, day };
    const last = groups.at(-1);
    if (last?.day === day) last.rows.push(row);
    else groups.push({ day, rows: [row] });
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
          ${
            rows.length > 0
              ? html`<ul class="list">
                  ${rows.map((row) => activityRow(row, context))}
                </ul>`
              : html`<p>${text.t('activities.none.day')}</p>`
          }
        </section>`;
      })}
    </div>
    ${all > shown ? moreButton(true, text, more) : list.end}
  </div>`;
}
