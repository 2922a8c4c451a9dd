import type { nothing, TemplateResult } from 'lit';
import { NO_ACTIVITY_FILTERS } from '../../domain/activity-filters.ts';
import { placeNames } from '../../domain/activity-tests.ts';
import type { Activity } from '../../domain/activity.ts';
import { pickedSpan } from '../../domain/date-span.ts';
import { mostUsed, withoutRegion } from '../../domain/most-used.ts';
import { Remembered } from '../../domain/remembered.ts';
import { languageName } from '../../i18n/language-name.ts';
import { ChoicesSheet, type SheetDates, type SheetGroup } from '../parts/sheet.ts';
import type { DetailsText, LaterHost } from './later.ts';

type ListField = 'categories' | 'audiences' | 'places' | 'access';

/** Every choice of the calendar, in one sheet. Only what some activity really has is offered, so that no choice leads nowhere. */
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
    const group = (
      field: ListField,
      title: string,
      ids: readonly string[],
      label: (id: string) => string,
    ): SheetGroup => ({
      title,
      ids,
      chosen: filters[field],
      label,
      change: (chosen) => change({ [field]: chosen }),
    });
    const picked = pickedSpan(filters.when);
    const dates: SheetDates = {
      title: words.t('activities.dates'),
      from: t('filter.dates.from'),
      until: t('filter.dates.until'),
      wrong: t('filter.dates.order'),
      span: picked,
      change: (when) => change({ when }),
    };
    return this.#sheet.render(() => {
      const { categories, audiences, places, access, languages, byNeighbours } = this.#choices;
      return {
        text: words,
        headingLevel: widget.headingLevel,
        parts: [
          dates,
          group('categories', t('filter.category'), categories, words.term),
          group('places', t('filter.place'), places, (name) => name),
          group('audiences', t('filter.audience'), audiences, term),
          group('access', t('filter.access'), access, term),
          {
            id: 'language',
            title: t('filter.language'),
            any: t('filter.language.any'),
            options: languages.map((tag) => ({ value: tag, words: languageName(tag, language) ?? tag })),
            chosen: filters.language,
            change: (tag: string) => change({ language: tag }),
          },
          {
            title: t('filter.practical'),
            ids: byNeighbours ? ['byNeighbours', 'pickUp'] : [],
            chosen: [...(filters.byNeighbours ? ['byNeighbours'] : []), ...(filters.pickUp ? ['pickUp'] : [])],
            label: (id) => (id === 'pickUp' ? words.t('activities.filter.pick-up') : t('activities.by-neighbours')),
            change: (chosen: readonly string[]) =>
              change({ byNeighbours: chosen.includes('byNeighbours'), pickUp: chosen.includes('pickUp') }),
          },
        ],
        done: words.n('show.count', widget.count),
        clear: () => change({ ...NO_ACTIVITY_FILTERS, query: filters.query }),
      };
    });
  }
  get #choices(): Choices {
    const { activities } = this.#host.widget;
    return this.#offered.for([activities], () => choicesOf(activities));
  }
}

interface Choices {
  readonly categories: readonly string[];
  readonly audiences: readonly string[];
  readonly places: readonly string[];
  readonly access: readonly string[];
  readonly languages: readonly string[];
  readonly byNeighbours: boolean;
}

const choicesOf = (activities: readonly Activity[]): Choices => ({
  categories: mostUsed(activities, ({ category }) => category),
  audiences: mostUsed(activities, ({ audiences }) => audiences).filter((id) => id !== 'aud.everyone'),
  places: mostUsed(activities, placeNames),
  access: mostUsed(activities, ({ access }) => access),
  languages: mostUsed(activities, withoutRegion),
  byNeighbours: activities.some((activity) => activity.byNeighbours),
});
