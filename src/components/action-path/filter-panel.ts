import type { nothing, TemplateResult } from 'lit';
import { NO_ACTION_FILTERS } from '../../domain/action-filters.ts';
import { sectorsOf, type Partners } from '../../domain/action-parties.ts';
import { mostUsed } from '../../domain/most-used.ts';
import { ChoicesSheet } from '../parts/sheet.ts';
import type { DetailsText, LaterHost } from './later.ts';

/** Plans and sectors, in one sheet. Only what some action really has is offered, so that no choice leads nowhere. */
export class FilterPanel {
  readonly #host: LaterHost;
  readonly #text: DetailsText;
  readonly #partners: () => Partners;
  readonly #sheet: ChoicesSheet;

  constructor(host: LaterHost, text: DetailsText, partners: () => Partners) {
    this.#host = host;
    this.#text = text;
    this.#partners = partners;
    this.#sheet = new ChoicesSheet(host);
  }
  show(): Promise<void> {
    return this.#sheet.show();
  }
  render(): TemplateResult | typeof nothing {
    return this.#sheet.render(() => {
      const { actions, filters, change, count, headingLevel, text: words } = this.#host.widget;
      const { t, term } = this.#text;
      const partners = this.#partners();
      const plans = mostUsed(actions, ({ planRef }) => (planRef ? [planRef.code] : []));
      return {
        text: words,
        headingLevel,
        parts: [
          {
            id: 'plan',
            title: t('actions.filter.plan'),
            any: t('actions.filter.plan.any'),
            options: plans.map((code) => ({ value: code, words: code })),
            chosen: filters.plan,
            change: (plan: string) => change({ plan }),
          },
          {
            title: t('actions.filter.sector'),
            ids: mostUsed(actions, (action) => sectorsOf(action, partners)),
            chosen: filters.sectors,
            label: term,
            change: (sectors: readonly string[]) => change({ sectors }),
          },
        ],
        done: t('actions.show', { count: count() }),
        clear: () => change(NO_ACTION_FILTERS),
      };
    });
  }
}
