import type { RowReport } from '../data/format.ts';
import type { Activity } from '../domain/activity.ts';
import { fold } from '../domain/fold.ts';
import type { Location } from '../domain/place.ts';
import type { Service } from '../domain/service.ts';
import { plain, type Text } from '../domain/text.ts';

/** Remembers what was seen, to tell of two records with ids of their own that they are one and the same thing. */
export class Twins {
  readonly #seen = new Set<string>();

  tellService({ name, location, contact }: Service, report: RowReport): void {
    const [first] = location;
    const { number = '' } = contact.phone[0] ?? {};
    const where = (first && whereIs(first)) || number;
    if (where) this.#tell(name, [where], [(first && placeWords(first)) || number], report);
  }
  tellActivity({ title, start, moments, place }: Activity, report: RowReport): void {
    const from = start ?? moments[0]?.start;
    if (!from) return;
    const shown = [from.replace('T', ' '), (place && placeWords(place)) ?? ''];
    this.#tell(title, [from, (place && whereIs(place)) ?? ''], shown, report);
  }
  /** `shown`: what the two have in common besides their name, as people know it; an id tells nobody which they are. */
  #tell(name: Text, parts: readonly string[], shown: readonly string[], report: RowReport): void {
    const words = plain(name, 'nl');
    const key = JSON.stringify([fold(words), ...parts]);
    if (this.#seen.has(key)) report.advice('item.twice', 'id', [words, ...shown].filter(Boolean).join(', '));
    this.#seen.add(key);
  }
}

const placeWords = ({ name, street, place }: Location): string =>
  [plain(name, 'nl'), street, place].filter(Boolean).join(', ');

/** The address, else the position to about ten metres, else what the place is called. */
function whereIs({ street, postcode, place, lat, lon, name }: Location): string {
  if (street) return fold([street, postcode ?? place].join(' '));
  if (lat !== undefined && lon !== undefined) return `${lat.toFixed(4)} ${lon.toFixed(4)}`;
  return fold(plain(name, 'nl'));
}
