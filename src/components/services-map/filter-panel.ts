import type { nothing, TemplateResult } from 'lit';
import { NEEDS } from '../../domain/guide-jobs.ts';
import { MOST_OFFERED, mostUsed, withoutRegion } from '../../domain/most-used.ts';
import { Remembered } from '../../domain/remembered.ts';
import type { ServiceFilters } from '../../domain/service-filters.ts';
import type { Service, ServiceKind } from '../../domain/service.ts';
import { languageName } from '../../i18n/language-name.ts';
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
  readonly #offered = new Remembered<Choices>();

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
    return this.#offered.for([services], () => choicesOf(services));
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

/** In the order in which the guide asks; what it does not ask comes after. */
const placeOf = (need: string) => (NEEDS.includes(need) ? NEEDS.indexOf(need) : NEEDS.length);

function choicesOf(services: readonly Service[]): Choices {
  const kinds = new Set(services.map(({ kind }) => kind));
  const needs = new Set(services.flatMap((service) => service.needs));
  return {
    needs: [...needs].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, MOST_OFFERED),
    categories: mostUsed(services, ({ category }) => category),
    access: mostUsed(services, ({ access }) => access),
    languages: mostUsed(services, withoutRegion),
    kinds: KINDS.filter((kind) => kinds.has(kind)),
  };
}
