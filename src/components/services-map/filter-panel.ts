import { html, nothing, type TemplateResult } from 'lit';
import { NEEDS } from '../../domain/guide-jobs.ts';
import type { ServiceFilters } from '../../domain/service-filters.ts';
import type { Service, ServiceKind } from '../../domain/service.ts';
import { languageName } from '../../i18n/format.ts';
import { heading } from '../parts/heading.ts';
import type { DetailsText } from './details.ts';
import type { LaterHost } from './later.ts';

const KINDS: readonly ServiceKind[] = ['informal', 'meeting', 'formal'];
type ListField = 'needs' | 'categories' | 'kinds' | 'access';

/** Every choice there is, in one sheet. Only what some service really has is offered, so that no choice leads nowhere. */
export class FilterPanel {
  readonly #host: LaterHost;
  readonly #text: DetailsText;
  #offered: { readonly of: readonly Service[]; readonly choices: Choices } | undefined;
  #open = false;

  constructor(host: LaterHost, text: DetailsText) {
    this.#host = host;
    this.#text = text;
  }
  async show(): Promise<void> {
    this.#open = true;
    // Its words may still be on their way.
    await this.#text.settled();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.panel');
    if (!dialog?.open) dialog?.showModal();
    // Not on the first of fifty boxes: who listens hears first where they are.
    dialog?.querySelector<HTMLElement>('.heading')?.focus();
  }
  render(): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const { widget } = this.#host;
    const { t, term, language } = this.#text;
    const words = widget.text;
    const { needs, categories, kinds, access, languages } = this.#choices;
    const close = (event: Event) => {
      event.preventDefault();
      this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.panel')?.close();
    };
    return html`<dialog class="panel" aria-labelledby="panel-title" @close=${() => this.#closed()}>
      <form method="dialog" @submit=${close}>
        <div class="dialog-head">
          ${heading(words.t('more.choices'), widget.headingLevel, { deeper: 1, id: 'panel-title' })}
          <button class="button" type="button" @click=${close}>${words.t('close')}</button>
        </div>
        ${this.#group('needs', t('filter.need'), needs, term)}
        ${this.#group('kinds', t('filter.kind'), kinds, (kind) => words.t(`services.kind.${kind as ServiceKind}`))}
        ${this.#group('access', t('filter.access'), access, term)}
        ${
          languages.length > 1
            ? html`<p>
                <label for="language"><strong>${t('filter.language')}</strong></label>
                <select
                  id="language"
                  class="field"
                  @change=${(event: Event) => widget.change({ language: (event.target as HTMLSelectElement).value })}
                >
                  <option value="" .selected=${!widget.filters.language}>${t('filter.language.any')}</option>
                  ${languages.map(
                    (tag) =>
                      html`<option value=${tag} .selected=${widget.filters.language === tag}>
                        ${languageName(tag, language) ?? tag}
                      </option>`,
                  )}
                </select>
              </p>`
            : nothing
        }
        ${this.#group('categories', t('filter.category'), categories, words.term)}
        <div class="dialog-end">
          <button class="button strong" type="submit">${words.n('show.count', widget.count)}</button>
          <button class="button" type="button" @click=${() => widget.change(NOTHING)}>${words.t('clear.all')}</button>
        </div>
      </form>
    </dialog>`;
  }
  #closed(): void {
    this.#open = false;
    this.#host.requestUpdate();
  }
  #group(field: ListField, title: string, ids: readonly string[], label: (id: string) => string): unknown {
    if (ids.length < 2) return nothing;
    const chosen: readonly string[] = this.#host.widget.filters[field];
    const change = (event: Event) => {
      const { value, checked } = event.target as HTMLInputElement;
      const list = checked ? [...chosen, value] : chosen.filter((each) => each !== value);
      this.#host.widget.change({ [field]: list });
    };
    return html`<fieldset>
      <legend>${title}</legend>
      <div class="options">
        ${ids.map(
          (id) =>
            html`<label>
              <input type="checkbox" .value=${id} .checked=${chosen.includes(id)} @change=${change} />
              <span><bdi dir="auto">${label(id)}</bdi></span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }
  get #choices(): Choices {
    const { services } = this.#host.widget;
    if (this.#offered?.of !== services) this.#offered = { of: services, choices: choicesOf(services) };
    return this.#offered.choices;
  }
}

const NOTHING: Partial<ServiceFilters> = { needs: [], categories: [], kinds: [], access: [], language: '' };

interface Choices {
  readonly needs: readonly string[];
  readonly categories: readonly string[];
  readonly kinds: readonly string[];
  readonly access: readonly string[];
  readonly languages: readonly string[];
}

/** More than a resident can read through is no help; the most used come first. */
const MOST = 60;

/** In the order in which the guide asks; what it does not ask comes after. */
const placeOf = (need: string) => (NEEDS.includes(need) ? NEEDS.indexOf(need) : NEEDS.length);

function choicesOf(services: readonly Service[]): Choices {
  const counts = {
    needs: new Map<string, number>(),
    categories: new Map<string, number>(),
    access: new Map<string, number>(),
    languages: new Map<string, number>(),
  };
  const kinds = new Set<ServiceKind>();
  const count = (into: Map<string, number>, ids: readonly string[]) => {
    for (const id of ids) into.set(id, (into.get(id) ?? 0) + 1);
  };
  for (const service of services) {
    count(counts.needs, service.needs);
    count(counts.categories, service.category);
    count(counts.access, service.access);
    count(
      counts.languages,
      service.languages.map((tag) => tag.split('-', 1)[0] ?? tag),
    );
    if (service.kind) kinds.add(service.kind);
  }
  const most = (from: Map<string, number>) =>
    [...from]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST)
      .map(([id]) => id);
  return {
    needs: [...counts.needs.keys()].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, MOST),
    categories: most(counts.categories),
    access: most(counts.access),
    languages: most(counts.languages),
    kinds: KINDS.filter((kind) => kinds.has(kind)),
  };
}
