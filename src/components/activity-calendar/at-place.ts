import { html, nothing, type TemplateResult } from 'lit';
import { FeedController } from '../../controllers/feed-controller.ts';
import { followingFor } from '../../controllers/feed-requests.ts';
import { asksPartner, withOrganiser } from '../../domain/activity-organiser.ts';
import type { Activity, ActivityPlace } from '../../domain/activity.ts';
import type { Partner } from '../../domain/partner.ts';
import { askedService, isAt, withServices } from '../../domain/place-activities.ts';
import type { Service } from '../../domain/service.ts';
import { otherWidget, showIn } from '../parts/other-widget.ts';
import type { ActivitiesController } from './activities-controller.ts';
import type { LaterHost } from './later.ts';

/** The way to a place in the list of services of this page (domain.md B1); nothing where that has no such service. */
export function toService(place: ActivityPlace | undefined, words: string): TemplateResult | typeof nothing {
  // In the other views there is no list to open a row of.
  const services = otherWidget<Service>('buurt-services-map:not([view="guide"], [view="partners"])');
  const service = services?.items.find((each) => isAt(place, each));
  if (!services || !service) return nothing;
  return html`<button class="button" type="button" @click=${() => void showIn(services, service.id)}>${words}</button>`;
}

/**
 * Lets services say where activities are that only name a service, and partners who organises them. Asks for either only
 * where an activity needs it.
 */
export class AtPlace {
  readonly #activities: ActivitiesController;
  readonly #services: FeedController<'services'>;
  readonly #partners: FeedController<'partners'>;
  #done: { readonly key: readonly unknown[]; readonly all: readonly Activity[] } | undefined;

  constructor(host: LaterHost, activities: ActivitiesController) {
    this.#activities = activities;
    this.#services = new FeedController<'services'>(host);
    this.#partners = new FeedController<'partners'>(host);
    activities.data.completed = (all) => this.#completed(all);
  }
  #completed(all: readonly Activity[]): readonly Activity[] {
    const { config } = this.#activities.data;
    const services = this.#services.items;
    const partners = this.#partners.items;
    const key = [all, config, services, partners];
    if (!this.#done || key.some((each, at) => each !== this.#done?.key[at])) {
      // First, because who follows a feed redraws the widget.
      this.#done = { key, all: withFound(all, services, partners) };
      if (all.some(isAsking)) this.#services.follow(followingFor('services', config));
      if (all.some(asksPartner)) this.#partners.follow(followingFor('partners', config));
    }
    return this.#done.all;
  }
}

const isAsking = ({ place, changes }: Activity): boolean =>
  [place, ...changes.map((change) => change.place)].some((each) => askedService(each) !== undefined);

function withFound(all: readonly Activity[], services: readonly Service[], partners: readonly Partner[]) {
  if (services.length + partners.length === 0) return all;
  const servicesById = new Map(services.map((service) => [service.id, service]));
  const partnersById = new Map(partners.map((partner) => [partner.id, partner]));
  return all.map((activity) => withOrganiser(withServices(activity, servicesById), partnersById));
}
