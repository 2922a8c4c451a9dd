import type { PlacePoint } from './indicator-view.ts';

/** When a figure is about, as a number of years, so that what lies further apart in time stands further apart. */
export function timeOf({ figure }: PlacePoint): number {
  if (figure?.period === undefined) return figure?.year ?? 0;
  const [, part, number = '1', day = '1'] = /^\d{4}-([QS]?)(\d\d?)(?:-(\d\d))?$/.exec(figure.period) ?? [];
  const parts = part === 'S' ? 2 : part ? 4 : 12;
  const past = Math.min(Math.max(Number(number), 1), parts) - 1;
  return figure.year + (past + (Number(day) - 1) / 31) / parts;
}
