import type { nothing, TemplateResult } from 'lit';
import { NEEDS } from '../../domain/guide-jobs.ts';
import type { ServiceFilters } from '../../domain/service-filters.ts';
import type { Service, ServiceKind } from '../../domain/service.ts';
import { languageName } from '../../i18n/format.ts';
import { ChoicesSheet } from '../parts/sheet.ts';
import type { DetailsText } from './details.ts';
import type { LaterHost } from './later.ts';

const KINDS: readonly ServiceKind[] = ['informal', 'meeting', 'formal'];
type ListField = 'needs' | 'categories' | 'kinds' | 'access';

/** Every choice of the services map, in one sheet. Only what some service really has is offered, so that no choice leads nowhere. */
export class FilterPanel {
  readonly #host: LaterHost;
  readonly #text: DetailsText;
  readonly #sheet: ChoicesSheet;
  #offered: { readonly of: readonly Service[]; readonly choices: Choices } | undefined;

  constructor(host: LaterHost, text: DetailsText) {
    this.#host = host;
    this.#text = text;
    this.#sheet = new ChoicesSheet(host);
  }
  async show(): Promise<void> {
    // Its words may still be on their way.
    await this.#text.settled();
    await this.#sheet.show();
  }
  render(): TemplateResult | typeof nothing {
    const { widget } = this.#host;
    const { filters, change, text: words } = widget;
    const { t, term, language } = this.#text;
    const group = (field: ListField, title: string, ids: readonly string[], label: (id: string) => string) => ({
      title,
      ids,
      chosen: filters[field],
      label,
      change: (chosen: readonly string[]) => change({ [field]: chosen }),
    });
    return this.#sheet.render(() => {
      const { needs, categories, kinds, access, languages } = this.#choices;
      return {
        text: words,
        headingLevel: widget.headingLevel,
        parts: [
          group('needs', t('filter.need'), needs, term),
          group('kinds', t('filter.kind'), kinds, (kind) => words.t(`services.kind.${kind as ServiceKind}`)),
          group('access', t('filter.access'), access, term),
          {
            id: 'language',
            title: t('filter.language'),
            any: t('filter.language.any'),
            options: languages.map((tag) => ({ value: tag, words: languageName(tag, language) ?? tag })),
            chosen: filters.language,
            change: (tag: string) => change({ language: tag }),
          },
          group('categories', t('filter.category'), categories, words.term),
        ],
        done: words.n('show.count', widget.count),
        clear: () => change(NOTHING),
      };
    });
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
