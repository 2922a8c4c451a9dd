import type { RowReport } from '../data/format.ts';
import type { Activity } from '../domain/activity.ts';
import { fold } from '../domain/fold.ts';
import type { Location } from '../domain/place.ts';
import type { Service } from '../domain/service.ts';
import { plain, type Text } from '../domain/text.ts';

/** Remembers what was seen, to tell of two records with ids of their own that they are one and the same thing. */
export class Twins {
  readonly #ids = new Map<string, string>();

  tellService({ id, name, location, contact }: Service, report: RowReport): void {
    const [first] = location;
    const where = (first && whereIs(first)) || contact.phone[0]?.number;
    if (where) this.#tell(id, [nameKey(name), where], report);
  }
  tellActivity({ id, title, start, moments, place }: Activity, report: RowReport): void {
    const from = start ?? moments[0]?.start;
    if (from) this.#tell(id, [nameKey(title), from, (place && whereIs(place)) ?? ''], report);
  }
  #tell(id: string, parts: readonly string[], report: RowReport): void {
    const key = JSON.stringify(parts);
    const known = this.#ids.get(key);
    if (known === undefined) this.#ids.set(key, id);
    else report.advice('item.twice', 'id', `${known} = ${id}`);
  }
}

const nameKey = (name: Text) => fold(plain(name, 'nl'));

/** The address, else the position to about ten metres, else what the place is called. */
function whereIs({ street, postcode, place, lat, lon, name }: Location): string {
  if (street) return fold([street, postcode ?? place].join(' '));
  if (lat !== undefined && lon !== undefined) return `${lat.toFixed(4)} ${lon.toFixed(4)}`;
  return fold(plain(name, 'nl'));
}
