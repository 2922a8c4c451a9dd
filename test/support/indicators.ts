import type { Area } from '../../src/domain/area.ts';
import type { IndicatorView, Viewpoint } from '../../src/domain/indicator-view.ts';
import type { Figure, Indicator } from '../../src/domain/indicator.ts';
import { viewOf } from '../../src/domain/view-of-indicator.ts';

/** A neighbourhood in a village in a municipality, and another municipality. The village bears the name of its town. */
export const AREAS: readonly Area[] = [
  { id: 'balen', nisCode: '13003', type: 'municipality', name: 'Balen', postcodes: ['2490'] },
  { id: '13003A', nisCode: '13003A', type: 'village', parent: '13003', name: 'Balen', postcodes: ['2490'] },
  { id: 'dennenhof', type: 'neighbourhood', parent: '13003A', name: 'Dennenhof', postcodes: [] },
  { id: 'ravels', nisCode: '13035', type: 'municipality', name: 'Ravels', postcodes: ['2380'] },
  { id: 'molenakkers', type: 'neighbourhood', parent: 'ravels', name: 'Molenakkers', postcodes: [] },
];

export const NOW = new Date('2026-11-22T10:00:00+01:00');

/** An indicator of which nothing is known but its figures and what is given. */
export const indicatorOf = (values: readonly Figure[], more: Partial<Indicator> = {}): Indicator => ({
  kind: 'indicator',
  id: 'neighbour-weekly',
  unit: 'percent',
  direction: 'neutral',
  values,
  area: [],
  compareAreas: false,
  breakdown: [],
  ...more,
});

type Fields = Partial<Figure>;
export const ours = (value?: number, more: Fields = {}): Figure =>
  figure({ level: 'area', place: 'dennenhof' }, value, more);
export const town = (value?: number, more: Fields = {}): Figure =>
  figure({ level: 'municipality', place: 'balen' }, value, more);
export const flanders = (value?: number, more: Fields = {}): Figure =>
  figure({ level: 'region', place: 'Vlaanderen' }, value, more);

function figure(where: Pick<Figure, 'level' | 'place'>, value: number | undefined, more: Fields): Figure {
  return { ...where, year: 2025, ...(value !== undefined && { value }), ...more };
}

const HERE: Viewpoint = { area: 'dennenhof', areas: AREAS, now: NOW };

export const mayView = (
  values: readonly Figure[],
  more: Partial<Indicator> = {},
  viewpoint: Partial<Viewpoint> = {},
): IndicatorView | undefined => viewOf(indicatorOf(values, more), { ...HERE, ...viewpoint });

/** What a card says to somebody in Dennenhof. */
export function view(
  values: readonly Figure[],
  more: Partial<Indicator> = {},
  viewpoint: Partial<Viewpoint> = {},
): IndicatorView {
  const found = mayView(values, more, viewpoint);
  if (!found) throw new Error('This has nothing to do with the place.');
  return found;
}
