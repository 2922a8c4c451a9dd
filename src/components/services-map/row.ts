import { html, nothing, type TemplateResult } from 'lit';
import type { Point } from '../../domain/place.ts';
import { metresTo } from '../../domain/service-distance.ts';
import { pointsOf, type Service } from '../../domain/service.ts';
import { wordsFor } from '../../domain/text.ts';
import { distance } from '../../i18n/amounts.ts';
import { feedText, otherLang, phoneLink } from '../parts/feed-text.ts';
import type { ServicesText } from './services-text.ts';
import { stateWords } from './state-words.ts';

/** What every row of one drawing shares. */
export interface RowContext {
  readonly text: ServicesText;
  readonly now: Date;
  readonly near: Point | undefined;
  readonly numbered: boolean;
  /** What only paper needs, while the page is printed. */
  readonly paper: ((service: Service) => unknown) | undefined;
  /** The small drawing before a row; an empty tile until the drawings are there. */
  readonly tile: (service: Service) => unknown;
  readonly isOpen: (service: Service) => boolean;
  readonly toggle: (service: Service) => void;
  /** The details of an opened row; they arrive with their own part of the program. */
  readonly details: (service: Service) => unknown;
}

/**
 * One service: what it is, where, and whether one can go there now. Its name opens the rest. Few elements on purpose:
 * fifty rows, and the whole widget stays below 500 at any number of services. `below`: what a view adds to the lines.
 */
export function row(service: Service, number: number, context: RowContext, below: unknown = nothing): TemplateResult {
  const { text, near } = context;
  const open = context.isOpen(service);
  const state = stateWords(service, context.now, text);
  const metres = near && metresTo(service, near);
  const name = wordsFor(service.name, text.language);
  const kind = kindOf(service, text);
  const place = placeOf(service, text);
  const phone = service.contact.phone[0]?.number;
  const details = open ? context.details(service) : nothing;
  return html`<li part="service" data-id=${service.id} class=${open ? 'service open' : 'service'}>
    ${
      context.numbered && pointsOf(service).length > 0
        ? html`<b class="tile" aria-hidden="true">${number}</b>`
        : context.tile(service)
    }
    <button
      class="name"
      type="button"
      dir="auto"
      lang=${otherLang(name, text.language)}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? 'details' : nothing}
      @click=${() => context.toggle(service)}
    >
      ${name?.text}
    </button>
    ${metres === undefined ? nothing : html`<span class="distance note">${distance(metres, text.language)}</span>`}
    ${
      kind === nothing && place === nothing
        ? nothing
        : html`<p class="note">${kind}${kind === nothing || place === nothing ? nothing : ' · '}${place}</p>`
    }
    ${state ? html`<p class="state ${state.dot}">${state.words}</p>` : nothing} ${below}
    ${phone && details === nothing ? phoneLink(phone) : nothing}
    ${open ? html`<div id="details" class="details">${details}</div>` : nothing} ${context.paper?.(service)}
  </li>`;
}

function kindOf({ category: [first], kind }: Service, { t, term }: ServicesText): unknown {
  if (first === undefined) return kind ? t(`services.kind.${kind}`) : nothing;
  const words = term(first);
  // A partner's own word is the feed's, and gets an isolate of its own.
  return words === first ? html`<bdi dir="auto">${first}</bdi>` : words;
}

function placeOf({ location, virtual, stops }: Service, { t, language }: ServicesText): unknown {
  const [first, ...others] = location;
  if (!first)
    return virtual ? t('services.virtual') : stops.length > 0 ? t('services.places', { count: stops.length }) : nothing;
  if (first.hideAddress) return t('services.address.hidden');
  if (others.length > 0) return t('services.places', { count: location.length });
  return feedText([first.street, first.place].filter(Boolean).join(', ') || first.name, language);
}
