import { AreaNames } from '../../domain/area-names.ts';
import type { Area } from '../../domain/area.ts';
import type { IndicatorView } from '../../domain/indicator-view.ts';

/** The areas that can stand beside the own one: those with a figure whose publisher lets neighbourhoods be compared. */
export function areasBeside(views: readonly IndicatorView[], areas: readonly Area[]): readonly Area[] {
  const names = AreaNames.of(areas);
  const own = new Set(views.map((view) => view.own.key));
  const found = new Set<Area | undefined>();
  for (const { indicator } of views) {
    if (!indicator.compareAreas) continue;
    const [only, ...others] = indicator.area;
    for (const { level, place = others.length > 0 ? undefined : only } of indicator.values)
      if (level === 'area' && place !== undefined) found.add(names.find(place, level));
  }
  return areas.filter((area) => found.has(area) && !own.has(area.id));
}
