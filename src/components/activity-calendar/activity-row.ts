import { html, nothing, type TemplateResult } from 'lit';
import type { Placed } from '../../domain/activity-distance.ts';
import type { Activity, ActivityPlace } from '../../domain/activity.ts';
import type { Occurrence } from '../../domain/occurrences.ts';
import { isOff, standingOf } from '../../domain/standing.ts';
import { wordsFor } from '../../domain/text.ts';
import { feedText, otherLang } from '../parts/feed-text.ts';
import { occurrenceState, occurrenceTime } from '../parts/occurrence-words.ts';
import { whenWords } from '../parts/when-words.ts';
import type { ActivitiesText } from './activities-text.ts';
import { priceWords } from './price-words.ts';

/** What every row of one drawing shares. */
export interface RowContext {
  readonly text: ActivitiesText;
  readonly now: Date;
  /** How far it is, where that was asked and is known. */
  readonly distance: (row: Placed) => string | undefined;
  /** On paper nothing can be opened: whom to call stands in the row. */
  readonly printing?: boolean;
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (activity: Activity, key: string) => void;
  readonly details: (activity: Activity, occurrence?: Occurrence) => unknown;
}

/** What a row is about: one time of an activity, with how many more of it the list has; else what goes on all the time. */
export interface Row {
  readonly activity: Activity;
  readonly occurrence?: Occurrence;
  readonly more?: number;
  /** The day under which it stands; what lasts stands under others than its first. */
  readonly day?: string;
}

/** The place of an activity, its village behind its name where that says more. */
function placeWords(place: ActivityPlace | undefined, language: string): unknown {
  if (!place || place.hideAddress) return nothing;
  const { name, place: village } = place;
  if (name === undefined) return feedText(village ?? place.street, language);
  const words = wordsFor(name, language)?.text ?? '';
  return html`${feedText(name, language)}${village && !words.includes(village) ? html`, ${feedText(village, language)}` : nothing}`;
}

/** One line of the list: when, what, where and for how much; opened in place. */
export function activityRow({ activity, occurrence, more = 0, day }: Row, context: RowContext): TemplateResult {
  const { text, now, printing } = context;
  const { language } = text;
  const key = occurrence?.key ?? activity.id;
  const isOpen = context.isOpen(key);
  const title = wordsFor(occurrence?.title ?? activity.title, language);
  const place = occurrence?.place ?? activity.place;
  const distance = context.distance(occurrence ?? activity);
  const standing = occurrence ?? standingOf(activity);
  const state = occurrenceState(standing, text);
  const rhythm = activity.repeat || !occurrence ? whenWords(activity, 'short', now, text) : undefined;
  const again = more > 0 ? text.t('when.more', { count: more }) : undefined;
  const about = [
    activity.online && !place ? text.t('activities.online') : placeWords(place, language),
    priceWords(activity, text) ?? nothing,
    rhythm && again ? `${rhythm} (${again})` : (rhythm ?? again),
    printing ? activity.contact.phone[0]?.number : undefined,
  ].filter((each) => each !== nothing && each !== undefined);
  return html`<li
    part="activity"
    data-id=${key}
    class="activity ${isOpen ? 'open' : ''} ${isOff(standing) ? 'off' : ''} ${occurrence ? '' : 'ongoing'}"
  >
    ${occurrence ? html`<p class="time">${occurrenceTime(occurrence, text, day)}</p>` : nothing}
    <button
      class="name"
      type="button"
      dir="auto"
      lang=${otherLang(title, language)}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? 'details' : nothing}
      @click=${() => context.toggle(activity, key)}
    >
      ${title?.text}
    </button>
    ${distance ? html`<span class="distance note">${distance}</span>` : nothing}
    ${about.length > 0 ? html`<p class="note">${about.map((each, at) => (at === 0 ? each : [' · ', each]))}</p>` : nothing}
    ${state ? html`<p class="state">${state}</p>` : nothing}
    ${isOpen ? html`<div id="details" class="details">${context.details(activity, occurrence)}</div>` : nothing}
  </li>`;
}
