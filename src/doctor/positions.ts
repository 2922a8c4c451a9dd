import type { RowReport } from '../data/format.ts';
import type { Area, Box } from '../domain/area.ts';
import { areaShape } from '../domain/area-shape.ts';
import type { Location, Point } from '../domain/place.ts';
import { inBox } from '../domain/polygon.ts';

const BELGIUM: Box = [2.5, 49.4, 6.5, 51.6];

/** Says which points lie outside the country, or outside all of the town's areas where these are known. */
export function positionCheck(areas: readonly Area[]): (location: Location, report: RowReport, field: string) => void {
  const shapes = areas.flatMap((area) => areaShape(area) ?? []);
  return ({ lat, lon }, report, field) => {
    if (lat === undefined || lon === undefined) return;
    const point: Point = { lat, lon };
    const written = `${lat}, ${lon}`;
    if (!inBox(BELGIUM, point)) report.advice('point.abroad', field, written);
    else if (shapes.length > 0 && !shapes.some((holds) => holds(point))) report.advice('point.outside', field, written);
  };
}
