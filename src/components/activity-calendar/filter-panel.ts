import type { nothing, TemplateResult } from 'lit';
import { ACTIVITY_CHOICES } from '../../domain/activity-choices.ts';
import { NO_ACTIVITY_FILTERS } from '../../domain/activity-filters.ts';
import type { Activity } from '../../domain/activity.ts';
import { pickedSpan } from '../../domain/date-span.ts';
import { mostUsed } from '../../domain/most-used.ts';
import { Remembered } from '../../domain/remembered.ts';
import { languageName } from '../../i18n/language-name.ts';
import { ChoicesSheet, type SheetDates, type SheetGroup } from '../parts/sheet.ts';
import type { DetailsText, LaterHost, Widget } from './later.ts';

type ListField = 'categories' | 'audiences' | 'places' | 'access';

/** Every choice of the calendar, in one sheet. Only what some activity really has is offered, so that no choice leads nowhere. */
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
      const { categories, audiences, places, access, languages, practical } = this.#choices;
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
            ids: practical,
            chosen: [...(filters.byNeighbours ? ['byNeighbours'] : []), ...(filters.pickUp ? ['pickUp'] : [])],
            label: (id) => (id === 'pickUp' ? words.t('activities.filter.pick-up') : t('activities.by-neighbours')),
            change: (chosen: readonly string[]) =>
              change({ byNeighbours: chosen.includes('byNeighbours'), pickUp: chosen.includes('pickUp') }),
          },
        ],
        done: n('show.count', widget.count),
        clear: () => change({ ...NO_ACTIVITY_FILTERS, query: filters.query }),
      };
    });
  }
  get #choices(): Choices {
    const { all: activities } = this.#widget;
    return this.#offered.for([activities], () => choicesOf(activities));
  }
}

type Choices = Readonly<Record<keyof typeof ACTIVITY_CHOICES, readonly string[]>>;

const choicesOf = (activities: readonly Activity[]): Choices => ({
  categories: mostUsed(activities, ACTIVITY_CHOICES.categories),
  audiences: mostUsed(activities, ACTIVITY_CHOICES.audiences),
  places: mostUsed(activities, ACTIVITY_CHOICES.places),
  access: mostUsed(activities, ACTIVITY_CHOICES.access),
  languages: mostUsed(activities, ACTIVITY_CHOICES.languages),
  practical: mostUsed(activities, ACTIVITY_CHOICES.practical),
});
