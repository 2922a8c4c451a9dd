import type { FeedRequest } from '../../domain/feed.ts';
import { fold } from '../../domain/fold.ts';
import type { RowReport } from '../format.ts';
import type { IndicatorDraft } from '../native/indicators.ts';
import { compact } from '../values/compact.ts';
import { askedFor, choiceOf, type Choice } from './cube-choice.ts';
import { figuresAt, gridOf, type Grid } from './cube-figures.ts';
import { axesOf, type Axes } from './cube-roles.ts';
import type { Category, Cube, Measure } from './cube.ts';
import { FIGURES } from './figures-name.ts';
import { isUnit } from './unit-words.ts';
import { textOf } from './wire.ts';

/** Enough for a webmaster to find theirs. */
const CHOICES = 200;

/** What is the same for all that is measured in one cube. */
interface Plan {
  readonly grid: Grid;
  /** For each dimension, the category that is read; those of time, place and what is measured vary. */
  readonly choices: readonly (Choice | undefined)[];
  readonly metrics: readonly number[] | undefined;
}

/** A cube as indicators: one for each category of what is measured, else one in all. */
export class CubeDrafts {
  /** How many there are. */
  readonly count: number;
  readonly #cube: Cube;
  readonly #axes: Axes;
  readonly #request: FeedRequest;
  #plan: Plan | 'none' | undefined;

  constructor(cube: Cube, request: FeedRequest) {
    this.#cube = cube;
    this.#axes = axesOf(cube.dimensions);
    this.#request = request;
    this.count = cube.dimensions[this.#axes.metric]?.categories.length ?? 1;
  }

  /** `undefined`: the webmaster wants others, or the report says what is wrong. What concerns all is told with the first. */
  draftAt(which: number, report: RowReport): IndicatorDraft | undefined {
    this.#plan ??= this.#planned(report) ?? 'none';
    if (this.#plan === 'none') return undefined;
    const { grid, choices, metrics } = this.#plan;
    if (metrics && !metrics.includes(which)) return undefined;
    const { dimensions, id, label: title, method, source, updated } = this.#cube;
    const chosen = choices.map((choice, at) => choice?.at ?? (at === this.#axes.metric ? which : 0));
    const categories = dimensions.map((each, at) => each.categories[chosen[at] ?? 0]);
    const measured = categories[this.#axes.metric];
    const label = textOf(this.#labelOf(measured)) ?? FIGURES;
    const values = figuresAt(this.#cube, chosen, this.#axes, grid, report);
    return compact<IndicatorDraft>({
      id: idOf(id, measured?.id, ...choices.map((choice, at) => (choice?.isAsked ? categories[at]?.id : undefined))),
      label,
      definition: measured?.note ?? (label === title ? undefined : title),
      method,
      source,
      updated,
      ...unitFor(measured?.measure ?? this.#measureOf(categories, chosen, grid), values),
      values,
      breakdown: dimensions.flatMap((each, at) => {
        const all = each.categories.slice(0, CHOICES).map((category) => category.label);
        return choices[at]
          ? [{ id: each.id, label: each.label, chosen: categories[at]?.label ?? '', choices: all }]
          : [];
      }),
    });
  }

  /** What is measured says what it is; a unit says only in what, and an id that is a code says nothing. */
  #labelOf(measured: Category | undefined): Category['text'] {
    const { dimensions, label: title } = this.#cube;
    if (!measured) return title;
    const words = measured.text ?? measured.label;
    if (title === undefined || !isUnit(dimensions[this.#axes.metric]?.id ?? '')) {
      return measured.label !== measured.id || /^[^\d_]*\p{Ll}[^\d_]*$/u.test(measured.id) ? words : title;
    }
    return this.count > 1 && typeof title === 'string' ? `${title} – ${measured.label}` : title;
  }

  #planned(report: RowReport): Plan | undefined {
    const { dimensions } = this.#cube;
    const grid = gridOf(this.#cube, this.#axes, this.#request, report);
    if (!grid) return undefined;
    const axes = Object.values(this.#axes);
    const choices = dimensions.map((each, at) =>
      axes.includes(at) ? undefined : choiceOf(each, this.#request, report),
    );
    const metric = dimensions[this.#axes.metric];
    return { grid, choices, metrics: metric && askedFor(metric, this.#request, report) };
  }

  /** The unit that a dimension of units gives, else that of the first place that has one. */
  #measureOf(categories: readonly (Category | undefined)[], chosen: readonly number[], { places }: Grid) {
    const { geo } = this.#axes;
    const found = categories.find((each, at) => at !== geo && each?.measure)?.measure;
    if (found) return found;
    for (const { at: there } of places) {
      const measure = this.#cube.unitAt?.(chosen.map((each, at) => (at === geo ? there : each)));
      if (measure) return measure;
    }
    return undefined;
  }
}

/** Letters, digits and hyphens, so that it can stand in an attribute and an address. */
const idOf = (...parts: readonly (string | undefined)[]) =>
  parts
    .map((part = '') => fold(part).replace(/[^\p{L}\p{N}]+/gu, '-'))
    .map((part) => part.slice(0, 40).replace(/^-|-$/g, ''))
    .filter(Boolean)
    .join('-');

/** A growth of -3 % or a debt of 105 % is no part of a hundred. */
function unitFor(measure: Measure | undefined, values: readonly { readonly value?: string | number }[]) {
  const { unit = 'count', label, decimals } = measure ?? {};
  const isPart = values.every(({ value = 0 }) => Number(value) >= 0 && Number(value) <= 100);
  const isRatio = unit !== 'count' && (unit !== 'percent' || isPart);
  return { unit: isRatio ? unit : 'count', unitLabel: isRatio ? undefined : label, decimals } as const;
}
