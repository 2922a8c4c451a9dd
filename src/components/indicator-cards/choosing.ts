import type { Area } from '../../domain/area.ts';
import { inArea } from '../../domain/in-area.ts';
import type { IndicatorItem } from '../../domain/indicator.ts';
import { Remembered } from '../../domain/remembered.ts';
import { writtenIds } from '../../domain/written-ids.ts';

/** What a webmaster fixed, and the place it is about. */
export interface Question {
  readonly items: readonly IndicatorItem[];
  /** Only these, in this order. */
  readonly ids: string;
  /** Only these: `theme.*`, or a partner's own word. */
  readonly theme: string;
  readonly area: string | undefined;
  readonly areas: readonly Area[];
}

/** The figures and findings that answer, kept until something else is asked. */
export class Choosing {
  readonly #answer = new Remembered<readonly IndicatorItem[]>();

  answer(question: Question): readonly IndicatorItem[] {
    return this.#answer.for(Object.values(question), () => choose(question));
  }
}

function choose({ items, ids, theme, area, areas }: Question): readonly IndicatorItem[] {
  const isHere = inArea(area, areas);
  const themes = writtenIds(theme, 'theme.');
  const left = items.filter(
    (item) => isHere(item) && (themes.length === 0 || (item.theme !== undefined && themes.includes(item.theme))),
  );
  const wanted = writtenIds(ids, 'ind.');
  if (wanted.length === 0) return left;
  const places = new Map(wanted.map((id, at) => [id, at]));
  const placeOf = (item: IndicatorItem): number =>
    Math.min(
      ...[item.id, ...(item.kind === 'finding' ? item.links : [])].map(
        (id) => places.get(id) ?? Number.POSITIVE_INFINITY,
      ),
    );
  return left.filter((item) => placeOf(item) < Number.POSITIVE_INFINITY).sort((a, b) => placeOf(a) - placeOf(b));
}
