import type { nothing, TemplateResult } from 'lit';
import { NEEDS } from '../../domain/guide-jobs.ts';
import { MOST_OFFERED, mostUsed } from '../../domain/most-used.ts';
import { Remembered } from '../../domain/remembered.ts';
import { SERVICE_CHOICES } from '../../domain/service-choices.ts';
import type { ServiceFilters } from '../../domain/service-filters.ts';
import type { Service, ServiceKind } from '../../domain/service.ts';
import { languageName } from '../../i18n/language-name.ts';
import { ChoicesSheet } from '../parts/sheet.ts';
import type { DetailsText } from './details.ts';
import type { LaterHost, Widget } from './later.ts';

const KINDS: readonly ServiceKind[] = ['informal', 'meeting', 'formal'];
type ListField = 'needs' | 'categories' | 'kinds' | 'access';

/** Every choice of the services map, in one sheet. Only what some service really has is offered, so that no choice leads nowhere. */
export class FilterPanel {
  readonly #widget: Widget;
  readonly #text: DetailsText;
  readonly #sheet: ChoicesSheet;
  readonly #offered = new Remembered<Choices>();

  constructor(host: LaterHost, widget: Widget, text: DetailsText) {
    this.#widget = widget;
    this.#text = text;
    this.#sheet = new ChoicesSheet(host);
  }
  async show(): Promise<void> {
    // Its words may still be on their way.
    await this.#text.settled();
    await this.#sheet.show();
  }
  render(): TemplateResult | typeof nothing {
    const widget = this.#widget;
    const { filters, change, text: words } = widget;
    const { t, n, term, language } = this.#text;
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
        done: n('show.count', widget.count),
        clear: () => change(NOTHING),
      };
    });
  }
  get #choices(): Choices {
    const { all: services } = this.#widget;
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
  const { needs, categories, kinds, access, languages } = SERVICE_CHOICES;
  const asked = new Set(services.flatMap(needs));
  const known = new Set(services.flatMap(kinds));
  return {
    needs: [...asked].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, MOST_OFFERED),
    categories: mostUsed(services, categories),
    access: mostUsed(services, access),
    languages: mostUsed(services, languages),
    kinds: KINDS.filter((kind) => known.has(kind)),
  };
}
