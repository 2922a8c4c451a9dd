import { fold } from '../domain/fold.ts';
import type { Indicator } from '../domain/indicator.ts';
import { levelNamed } from './sources/indicator-names.ts';
import { sourceTypeOf } from './sources/indicator-source-type.ts';
import { knownUnit } from './sources/indicator-unit.ts';
import { periodOf } from './sources/period.ts';
import type { RowReport } from './format.ts';
import { fieldsOf, isFields, listOf, type Fields } from './values/fields.ts';

const DIRECTIONS: readonly (readonly [Indicator['direction'], RegExp])[] = [
  ['up', /^(?:om)?ho+g|^meer|^stijg|^haut|^plus(?! (?:bas|faible|petit))|^hausse|^hoch|^hoher|^mehr|^high|^more|^up/],
  [
    'down',
    /^om?laag|^lager|^minder|^da(?:al|len)|^(?:plus )?bas|^moins|^baisse|^niedrig|^weniger|^low|^less|^fewer|^down/,
  ],
  ['neutral', /^neutra/],
];

/** "Hoger is slechter" begins as its opposite does. */
const WORSE = /slecht|ongunst|pire|mauvais|moins bien|defavor|schlecht|schlimm|worse|\bbad|\b(?:niet|pas|nicht|not)\b/;

/** An indicator whose unit, levels and sort of source are in the words of a native feed; what is not known goes on as it is. */
export function inOurWords(draft: Fields, report: RowReport): Fields {
  const { unit, label, unitLabel, direction, source, values } = draft;
  const said = typeof unit === 'string' ? knownUnit(unit)?.unit : undefined;
  const way = typeof direction === 'string' ? fold(direction.trim()) : '';
  return {
    ...draft,
    unit: said ?? unit,
    direction: (WORSE.test(way) ? undefined : DIRECTIONS.find(([, words]) => words.test(way))?.[0]) ?? direction,
    source: isFields(source) ? { ...source, type: typeIn(source['type']) } : source,
    values: withoutMarks(
      (isByYear(values) ? Object.entries(values).map(([year, value]) => ({ year, value })) : listOf(values)).map(
        toFigure,
      ),
      (said === 'count' || unit === 'count') && !AVERAGE.test(JSON.stringify([label, unitLabel])),
      report,
    ),
  };
}

/** `"22.934"` people are some thousands, where no other figure has such a mark before anything else; a share may be 1.234. */
function withoutMarks(figures: readonly unknown[], isCount: boolean, report: RowReport): readonly unknown[] {
  const isSure = figures.every((figure) => {
    const { value } = fieldsOf(figure);
    return typeof value !== 'string' || !/[.,]\d/.test(value) || GROUPED.test(value.trim());
  });
  if (!isCount || !isSure) return figures;
  return figures.map((figure, at) => {
    const { value } = fieldsOf(figure);
    if (typeof value !== 'string' || !/[.,]\d/.test(value)) return figure;
    report.advice('value.thousands', `values/${at}/value`, value);
    return { ...fieldsOf(figure), value: value.replace(/[.,]/g, '') };
  });
}
const GROUPED = /^-?[1-9]\d{0,2}(?:\.\d{3})+$|^-?[1-9]\d{0,2}(?:,\d{3})+$/;
/** 2.312 people in a household. */
const AVERAGE = /gemidd|grootte|moyen|taille|durchschn|gr[oö](?:ß|ss)e|average|mean|size|ratio|index/i;

const typeIn = (type: unknown): unknown => (typeof type === 'string' ? sourceTypeOf(type) : undefined) ?? type;

/** `{"2023": 12, "2024": 13}` */
const isByYear = (values: unknown): values is Fields =>
  isFields(values) && Object.keys(values).every((year) => periodOf(year));

const COUNTED = /^(?:n ?= ?)?(\d{1,3}(?:[. ]\d{3})+|\d+)(?: ?(?:\/|van|sur|von|of) ?[\d. ]+)?$/i;

function toFigure(figure: unknown): unknown {
  if (!isFields(figure)) return figure;
  const { level, n } = figure;
  // "1.024", "24 van 236"
  const [, count] = typeof n === 'string' ? (COUNTED.exec(n.trim()) ?? []) : [];
  return {
    ...figure,
    ...(typeof level === 'string' && { level: levelNamed(level) ?? level }),
    ...(count && { n: Number(count.replace(/\D/g, '')) }),
  };
}
