/** A service as the plain pages see it: a GeoJSON feature. */
export interface Feature {
  readonly geometry: { readonly coordinates: readonly [lon: number, lat: number] };
  readonly properties: Readonly<Record<'name' | 'category' | 'address' | 'postcode' | 'url' | 'description', string>>;
}

export interface Acts {
  search(words: string): void;
  choose(category: string | undefined): void;
  near(lat: number, lon: number): void;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

const row = ({ properties: { url, name, category, address, postcode } }: Feature) =>
  `<li><a href="${escaped(url)}">${escaped(name)}</a><span>${escaped(category)} · ${escaped(address)}, ${postcode}</span></li>`;

/** The list as a webmaster's own script would write it, in one go. */
export const rows = (features: readonly Feature[]) => `<ul>${features.map(row).join('')}</ul>`;

/** A page with a search box, check boxes, "near me", a list and room for a map. */
export function plainPage(root: HTMLElement, categories: readonly string[], withMap: boolean, acts: Acts) {
  const boxes = categories.map((id) => `<label><input type="checkbox" value="${id}">${id}</label>`).join('');
  root.innerHTML = `<input type="search" aria-label="Zoek">${boxes}<button type="button">Dicht bij mij</button>
    <div class="${withMap ? 'both' : 'list-only'}"><div class="rows"></div><div class="map"></div></div>`;
  root.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'search') acts.search(target.value);
    else acts.choose(target.checked ? target.value : undefined);
  });
  root.querySelector('button')?.addEventListener('click', () => {
    navigator.geolocation.getCurrentPosition(({ coords }) => acts.near(coords.latitude, coords.longitude));
  });
  const part = (name: string) => root.querySelector<HTMLElement>(name) ?? root;
  return { list: part('.rows'), map: part('.map') };
}

/** Pixels per press of an arrow, as in buurt. */
const STEP = 100;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
};

/** The same keys as buurt's map, without animation. */
export function moveByKeys(target: HTMLElement, pan: (x: number, y: number) => void, zoom: (by: number) => void): void {
  target.addEventListener('keydown', (event) => {
    const arrow = arrows[event.key];
    if (arrow) pan(...arrow);
    else if (event.key === '+' || event.key === '-') zoom(event.key === '+' ? 1 : -1);
    else return;
    event.preventDefault();
  });
}
