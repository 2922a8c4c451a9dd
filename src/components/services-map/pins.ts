import type { MapPin } from '../../controllers/map/map-view.ts';
import { pointsOf, type Service } from '../../domain/service.ts';
import { plain } from '../../domain/text.ts';

/** The pins of a list: one for each place a service has, with the number of its row while that row is shown. */
export function pinsOf(services: readonly Service[], shown: number, language: string): readonly MapPin[] {
  return services.flatMap((service, at) =>
    pointsOf(service).map(({ lat, lon }) => ({
      id: service.id,
      lat,
      lon,
      number: at < shown ? at + 1 : 0,
      label: plain(service.name, language),
    })),
  );
}
