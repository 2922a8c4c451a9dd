import { fold } from '../../domain/fold.ts';
import type { Dimension, Role } from './cube.ts';
import { periodSaid } from './period-words.ts';
import { levelOf } from './place-level.ts';

const NAMES: Readonly<Record<Role, RegExp>> = {
  time: /^(time(_?period)?|tid|tijd|year|jaar|annee|jahr|period(e|en)?|quarter|kwartaal|month|maand|date|datum)$/,
  geo: /^(geo(graphy)?|(ref_?)?area|omrade|refnis|nis.?code|region|regio|gebied|country|land|pays|gemeente|municipality|commune|gemeinde|plaats|place|territory|wijk|buurt)$/,
  metric: /^(metric|indic.*|measures?|meet.*|concepts?|statistic|contents?(code)?|variab(ele?|les?)|onderwerp)$/,
};

/** The axes of a cube, by position; -1 where there is none. */
export type Axes = Readonly<Record<Role, number>>;

/** As the source says; else by what a dimension is called, and then by what its categories look like. */
export function axesOf(dimensions: readonly Dimension[]): Axes {
  const axes = { time: -1, geo: -1, metric: -1 };
  const isFree = (at: number) => !Object.values(axes).includes(at);
  const take = (role: Role, fits: (dimension: Dimension) => boolean) => {
    if (axes[role] === -1) axes[role] = dimensions.findIndex((each, at) => isFree(at) && fits(each));
  };
  const roles = ['time', 'geo', 'metric'] as const;
  for (const role of roles) take(role, (each) => each.role === role);
  const isUnsaid = (each: Dimension) => each.role === undefined;
  for (const role of roles) {
    take(role, (each) => isUnsaid(each) && [each.id, each.label].some((name) => NAMES[role].test(fold(name).trim())));
  }
  take('time', (each) => isUnsaid(each) && looksLike(each, ({ id, label }) => periodSaid(id) ?? periodSaid(label)));
  take('geo', (each) => isUnsaid(each) && looksLike(each, ({ id, label }) => levelOf(id, label)));
  take('metric', (each) => isUnsaid(each) && each.categories.some(({ measure }) => measure));
  return axes;
}

/** Five of them tell enough. */
const looksLike = ({ categories }: Dimension, meaning: (category: Dimension['categories'][number]) => unknown) =>
  categories.length > 0 && categories.slice(0, 5).every((category) => meaning(category) !== undefined);
