import { html, nothing, type TemplateResult } from 'lit';
import { FeedController } from '../../controllers/feed-controller.ts';
import { followingFor } from '../../controllers/feed-requests.ts';
import { TextController } from '../../controllers/text-controller.ts';
import type { Activity } from '../../domain/activity.ts';
import { localTime } from '../../domain/local-time.ts';
import { nextAtService, type Next } from '../../domain/place-activities.ts';
import type { Service } from '../../domain/service.ts';
import { activitiesCatalogue, type ActivitiesMessages } from '../../i18n/activities/catalogue.ts';
import { sentence } from '../../i18n/days.ts';
import { feedText } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import { dayHeading, occurrenceState, occurrenceTime } from '../parts/occurrence-words.ts';
import { otherWidget, showIn, type OtherWidget } from '../parts/other-widget.ts';
import { whenWords } from '../parts/when-words.ts';
import type { LaterHost } from './later.ts';

/** What is on at a service soon, and the way to it in the calendar (domain.md B1). Speaks with the calendar's words. */
export class NextActivities {
  readonly #host: LaterHost;
  readonly #feed: FeedController<'activities'>;
  readonly #text: TextController<ActivitiesMessages>;

  constructor(host: LaterHost) {
    this.#host = host;
    this.#feed = new FeedController<'activities'>(host);
    this.#text = new TextController(host, activitiesCatalogue);
    host.requestUpdate();
  }
  render(service: Service): TemplateResult | typeof nothing {
    const { config, now, headingLevel } = this.#host.widget;
    this.#feed.follow(followingFor('activities', config));
    const { state } = this.#feed;
    if (state.status === 'pending' || state.status === 'none' || !this.#text.ready) return nothing;
    const next = nextAtService(service, state.value.items, now);
    if (next.length === 0) return nothing;
    const calendar = otherWidget<Activity>('buurt-activity-calendar');
    return html`<div>
      ${heading(this.#text.t('activities.title'), headingLevel, { deeper: 1, look: 'group small' })}
      <ul class="next-activities">
        ${next.map((each) => this.#renderLine(each, calendar))}
      </ul>
    </div>`;
  }
  #renderLine(next: Next, calendar: OtherWidget<Activity> | null): TemplateResult {
    const { language } = this.#text;
    const { id, title: own } = next.activity;
    const title = next.occurrence?.title ?? own;
    return html`<li>
      ${
        calendar
          ? html`<button class="button quiet" type="button" @click=${() => void showIn(calendar, id)}>
              ${feedText(title, language)}
            </button>`
          : html`<p><b>${feedText(title, language)}</b></p>`
      }
      <p class="note">${this.#when(next)}</p>
    </li>`;
  }
  #when({ activity, occurrence }: Next): string {
    const { now } = this.#host.widget;
    const text = this.#text;
    if (!occurrence) return sentence(whenWords(activity, 'medium', now, text));
    const { date: today } = localTime(now, activity.timezone);
    // What began before today is on today.
    const day = occurrence.day < today ? today : occurrence.day;
    const state = occurrenceState(occurrence, text);
    return `${dayHeading(day, today, text)}, ${occurrenceTime(occurrence, text, day)}${state ? ` · ${state}` : ''}`;
  }
}
