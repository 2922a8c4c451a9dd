import type { MapPin } from '../../controllers/map/map-view.ts';
import { pointsOf, type Service } from '../../domain/service.ts';
import { plain } from '../../domain/text.ts';

/** The pins of a list: one for each place a service has. */
export function pinsOf(services: readonly Service[], language: string): readonly MapPin[] {
  const pins: MapPin[] = [];
  for (const service of services) {
    const label = plain(service.name, language);
    for (const { lat, lon } of pointsOf(service)) pins.push({ id: service.id, lat, lon, number: 0, label });
  }
  return pins;
}

/** The same pins, with the numbers of the rows that are shown. */
export function numbered(pins: readonly MapPin[], rows: readonly Service[]): readonly MapPin[] {
  const numbers = new Map(rows.map(({ id }, at) => [id, at + 1]));
  return pins.map((pin) => {
    const number = numbers.get(pin.id);
    return number ? { ...pin, number } : pin;
  });
}
