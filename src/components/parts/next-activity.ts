import { html, type TemplateResult } from 'lit';
import type { Activity } from '../../domain/activity.ts';
import { localTime } from '../../domain/local-time.ts';
import type { Next } from '../../domain/place-activities.ts';
import { sentence } from '../../i18n/sentence.ts';
import { feedText } from './feed-text.ts';
import { dayHeading, occurrenceState, occurrenceTime } from './occurrence-words.ts';
import { otherWidget, wayTo } from './other-widget.ts';
import { whenWords, type WhenText } from './when-words.ts';

/** An activity at its next time, and the way to it in the calendar where the page has one. */
export function nextActivity(next: Next, now: Date, text: WhenText): TemplateResult {
  const { id, title: own } = next.activity;
  const title = feedText(next.occurrence?.title ?? own, text.language);
  const calendar = otherWidget<Activity>('buurt-activity-calendar');
  return html`${calendar ? wayTo(calendar, id, title) : html`<p><b>${title}</b></p>`}
    <p class="note">${when(next, now, text)}</p>`;
}

function when({ activity, occurrence }: Next, now: Date, text: WhenText): string {
  if (!occurrence) return sentence(whenWords(activity, 'medium', now, text));
  const { date: today } = localTime(now, activity.timezone);
  // What began before today is on today.
  const day = occurrence.day < today ? today : occurrence.day;
  const state = occurrenceState(occurrence, text);
  return `${dayHeading(day, today, text)}, ${occurrenceTime(occurrence, text, day)}${state ? ` · ${state}` : ''}`;
}
