import { isArea } from '../../domain/area-match.ts';
import { placeKey } from '../../domain/area-names.ts';
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

/** The figures and findings that answer, and where: everywhere too where nobody knows the place that was asked for. */
export interface Answer {
  readonly items: readonly IndicatorItem[];
  readonly area: string | undefined;
}

/** The answer, kept until something else is asked. */
export class Choosing {
  readonly #answer = new Remembered<Answer>();

  answer(question: Question): Answer {
    return this.#answer.for(Object.values(question), () => {
      const { area, areas, items } = question;
      const known = area !== undefined && (isArea(area, areas) || isNamed(area, items)) ? area : undefined;
      return { items: choose({ ...question, area: known }), area: known };
    });
  }
}

/** Whether a record or a figure is of a place that is called so. */
function isNamed(area: string, items: readonly IndicatorItem[]): boolean {
  const key = placeKey(area);
  const isIt = (place = '') => placeKey(place) === key;
  return items.some(
    (item) => item.area.some(isIt) || (item.kind === 'indicator' && item.values.some(({ place }) => isIt(place))),
  );
}

function choose({ items, ids, theme, area, areas }: Question): readonly IndicatorItem[] {
  const isHere = inArea(area, areas, items);
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
