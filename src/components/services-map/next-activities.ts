import { html, nothing, type TemplateResult } from 'lit';
import { FeedController } from '../../controllers/feed-controller.ts';
import { followingFor } from '../../controllers/feed-requests.ts';
import { TextController } from '../../controllers/text-controller.ts';
import { nextAtService } from '../../domain/place-activities.ts';
import type { Service } from '../../domain/service.ts';
import { activitiesCatalogue, type ActivitiesMessages } from '../../i18n/activities/catalogue.ts';
import { heading } from '../parts/heading.ts';
import { nextActivity } from '../parts/next-activity.ts';
import type { LaterHost, Widget } from './later.ts';

/** What is on at a service soon, and the way to it in the calendar (domain.md B1). Speaks with the calendar's words. */
export class NextActivities {
  readonly #widget: Widget;
  readonly #feed: FeedController<'activities'>;
  readonly #text: TextController<ActivitiesMessages>;

  constructor(host: LaterHost, widget: Widget) {
    this.#widget = widget;
    this.#feed = new FeedController<'activities'>(host);
    this.#text = new TextController(host, activitiesCatalogue);
    host.requestUpdate();
  }
  render(service: Service): TemplateResult | typeof nothing {
    const { config, now, headingLevel } = this.#widget;
    this.#feed.follow(followingFor('activities', config));
    const { state } = this.#feed;
    if (state.status === 'pending' || state.status === 'none' || !this.#text.ready) return nothing;
    const next = nextAtService(service, state.value.items, now);
    if (next.length === 0) return nothing;
    return html`<div>
      ${heading(this.#text.t('activities.title'), headingLevel, { deeper: 1, look: 'group small' })}
      <ul class="next-activities">
        ${next.map((each) => html`<li>${nextActivity(each, now, this.#text)}</li>`)}
      </ul>
    </div>`;
  }
}
