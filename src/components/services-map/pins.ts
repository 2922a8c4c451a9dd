import type { MapPin } from '../../controllers/map/map-view.ts';
import { pointsOf, type Service } from '../../domain/service.ts';
import { plain } from '../../domain/text.ts';

/** The pins of a list: one for each place a service has, with the number of its row while that row is shown. */
export function pinsOf(services: readonly Service[], shown: number, language: string): readonly MapPin[] {
  const pins: MapPin[] = [];
  for (const [at, service] of services.entries()) {
    const number = at < shown ? at + 1 : 0;
    const label = plain(service.name, language);
    for (const { lat, lon } of pointsOf(service)) pins.push({ id: service.id, lat, lon, number, label });
  }
  return pins;
}
