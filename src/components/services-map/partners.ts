import { html, nothing, type TemplateResult } from 'lit';
import { CollectionController } from '../../controllers/collection-controller.ts';
import { areaMatcher } from '../../domain/area-match.ts';
import type { Partner } from '../../domain/partner.ts';
import { Remembered } from '../../domain/remembered.ts';
import type { Service } from '../../domain/service.ts';
import { plain } from '../../domain/text.ts';
import { feedText, phoneLink } from '../parts/feed-text.ts';
import { heading } from '../parts/heading.ts';
import { nothingFound } from '../parts/nothing-found.ts';
import type { DetailsText } from './details.ts';
import type { LaterHost, Row, Widget } from './later.ts';

/** No organisation has more that a resident would read through here. */
const MOST = 50;

/** Who works together, by sector: each partner's role, whom to ask for, and its services (domain.md P3, B6). */
export class Partners {
  readonly #host: LaterHost;
  readonly #widget: Widget;
  readonly #text: DetailsText;
  readonly data: CollectionController<'partners'>;
  readonly #opened = new Set<string>();
  readonly #byId = new Remembered<ReadonlyMap<string, Service>>();

  constructor(host: LaterHost, widget: Widget, text: DetailsText) {
    this.#host = host;
    this.#widget = widget;
    this.#text = text;
    this.data = new CollectionController(host, 'partners', () => false);
    // It is made while the widget draws: else it would say in passing that it has no feed.
    this.data.hostUpdate();
  }
  get #services(): ReadonlyMap<string, Service> {
    const { all: services } = this.#widget;
    return this.#byId.for([services], () => new Map(services.map((service) => [service.id, service])));
  }
  /** Rows are drawn when somebody opens them: a town with many partners would else draw every service many times. */
  #toggle(id: string, { currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLDetailsElement)) return;
    if (currentTarget.open) this.#opened.add(id);
    else this.#opened.delete(id);
    this.#host.requestUpdate();
  }
  render(row: Row): TemplateResult {
    const { t, n, term } = this.#text;
    const { all, area, areas, publisher } = this.data;
    const isHere = area ? areaMatcher(area, areas, (test) => all.some(test)) : () => true;
    const partners = all.filter((partner) => partner.area.length === 0 || isHere(partner));
    if (partners.length === 0) return nothingFound({ text: this.#widget.text, publisher });
    const sectors = [...new Set(partners.flatMap(({ sector }) => sector))];
    return html`<p class="count">${n('partners.count', partners.length)}</p>
      ${sectors.map((sector) =>
        this.#renderGroup(
          term(sector),
          partners.filter((partner) => partner.sector.includes(sector)),
          row,
        ),
      )}
      ${this.#renderGroup(
        t('circle.none'),
        partners.filter(({ sector }) => sector.length === 0),
        row,
      )}`;
  }
  #renderGroup(name: string, partners: readonly Partner[], row: Row): TemplateResult | typeof nothing {
    if (partners.length === 0) return nothing;
    return html`<section class="circle">
      ${heading(name, this.#widget.headingLevel, { deeper: 1, look: 'group' })}
      <ul class="list partners">
        ${partners.map((partner) => this.#renderPartner(partner, row))}
      </ul>
    </section>`;
  }
  #renderPartner(partner: Partner, row: Row): TemplateResult {
    const { t, language } = this.#text;
    const services = partner.serviceIds.flatMap((id) => this.#services.get(id) ?? []);
    const isOpen = this.#opened.has(partner.id);
    const name = plain(partner.name, language);
    return html`<li class="partner">
      <p><strong>${feedText(partner.name, language)}</strong></p>
      ${partner.role ? html`<p>${feedText(partner.role, language)}</p>` : nothing}
      ${
        partner.contactRole || partner.phone
          ? html`<p class="note">
              ${partner.contactRole ? t('partners.ask', { role: plain(partner.contactRole, language) }) : nothing}
              ${partner.phone ? phoneLink(partner.phone) : nothing}
            </p>`
          : nothing
      }
      ${
        partner.url
          ? html`<p><a href=${partner.url} rel="noopener noreferrer nofollow">${new URL(partner.url).hostname}</a></p>`
          : nothing
      }
      ${
        services.length > 0
          ? html`<details ?open=${isOpen} @toggle=${(event: Event) => this.#toggle(partner.id, event)}>
              <summary>${t('partners.services', { name })}</summary>
              <ul class="list">
                ${isOpen ? services.slice(0, MOST).map((service, at) => row(service, at)) : nothing}
              </ul>
            </details>`
          : nothing
      }
    </li>`;
  }
}
