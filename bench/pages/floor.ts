import { CATEGORIES } from '../words.ts';
import type { Contender } from './contender.ts';
import { plainPage, rows, type Feature } from './plain-page.ts';

const WINDOW = 50;
const NEAREST = 20;

let features: readonly Feature[] = [];
let texts: readonly string[] = [];
let category: string | undefined;
let words = '';
let count = 0;

function matching(): readonly Feature[] {
  const shown: Feature[] = [];
  count = 0;
  for (const [at, feature] of features.entries()) {
    if (category !== undefined && feature.properties.category !== category) continue;
    if (words && !texts[at]?.includes(words)) continue;
    if (count++ < WINDOW) shown.push(feature);
  }
  return shown;
}

/** The nearest few in one pass, without sorting the rest. */
function nearest(lat: number, lon: number): readonly Feature[] {
  const kx = Math.cos((lat * Math.PI) / 180);
  const best: { feature: Feature; square: number }[] = [];
  for (const feature of features) {
    const [x, y] = feature.geometry.coordinates;
    const square = ((x - lon) * kx) ** 2 + (y - lat) ** 2;
    if (best.length === NEAREST && square >= (best.at(-1)?.square ?? 0)) continue;
    const place = best.findIndex((each) => each.square > square);
    best.splice(place < 0 ? best.length : place, 0, { feature, square });
    best.length = Math.min(best.length, NEAREST);
  }
  count = best.length;
  return best.map(({ feature }) => feature);
}

/**
 * The least work that does it: parse, write 50 rows, scan lower-case text. No accessibility, no languages, no checks on
 * what the feed says: the practical limit, not a product.
 */
export const contender: Contender = {
  show(root, { feed, map }) {
    const draw = (shown: readonly Feature[]) => {
      list.innerHTML = `<p>${count}</p>${rows(shown)}`;
    };
    const { list, map: container } = plainPage(root, CATEGORIES, map, {
      search(typed) {
        words = typed.toLowerCase();
        draw(matching());
      },
      choose(chosen) {
        category = chosen;
        draw(matching());
      },
      near: (lat, lon) => draw(nearest(lat, lon)),
    });
    const load = async () => {
      const answer = await fetch(feed);
      features = ((await answer.json()) as { features: Feature[] }).features;
      draw(matching());
      setTimeout(() => {
        texts = features.map(({ properties: { name, address, description } }) =>
          `${name}\n${address}\n${description}`.toLowerCase(),
        );
      });
    };
    const drawn = map ? import('./plain-map.ts').then(({ plainMap }) => plainMap(container, feed)) : undefined;
    const loaded = load();
    return { list: loaded, map: drawn ?? loaded };
  },
  found: () => count,
};
