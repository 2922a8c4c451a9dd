import { fieldsOf, listOf, numberOf, objectsOf, type Fields } from './wire.ts';

/** How OpenStreetMap tells one thing from all others: `way/12`. */
export const elementName = (type: unknown, id: unknown): string => `${String(type)}/${String(id)}`;

/** What lies around the points of a shape. Empty: from more to less. */
class Box {
  lat: readonly [low: number, high: number] = [Infinity, -Infinity];
  lon: readonly [low: number, high: number] = [Infinity, -Infinity];

  add(place: Fields): void {
    const [lat, lon] = [numberOf(place['lat']), numberOf(place['lon'])];
    if (lat === undefined || lon === undefined) return;
    this.lat = [Math.min(this.lat[0], lat), Math.max(this.lat[1], lat)];
    this.lon = [Math.min(this.lon[0], lon), Math.max(this.lon[1], lon)];
  }
  get isEmpty(): boolean {
    return this.lat[0] > this.lat[1];
  }
}

/**
 * Where the ways and relations of an Overpass answer are: in the middle of their own shape (`out geom`), or of that of their
 * members, which were sent with them (`>; out skel`). The box around each way is drawn once, however many relations share it.
 */
export class OsmShapes {
  readonly #elements: readonly unknown[];
  readonly #boxes = new Map<Fields, Box>();
  /** Only for an answer that needs it. */
  #byName: ReadonlyMap<string, Fields> | undefined;

  constructor(elements: readonly unknown[]) {
    this.#elements = elements;
  }
  middleOf(element: Fields): Fields {
    const { lat, lon, isEmpty } = this.#boxOf(element);
    return isEmpty ? {} : { lat: (lat[0] + lat[1]) / 2, lon: (lon[0] + lon[1]) / 2 };
  }
  #boxOf(element: Fields): Box {
    const known = this.#boxes.get(element);
    if (known) return known;
    const box = new Box();
    this.#boxes.set(element, box);
    for (const point of [element, ...objectsOf(element['geometry'])]) box.add(point);
    for (const node of listOf(element['nodes'])) box.add(this.#called('node', node));
    for (const member of objectsOf(element['members'])) {
      const { type, ref } = member;
      // A relation in a relation is a collection of places.
      if (type === 'relation') continue;
      const own = this.#boxOf('lat' in member || 'geometry' in member ? member : this.#called(type, ref));
      for (const at of [0, 1] as const) box.add({ lat: own.lat[at], lon: own.lon[at] });
    }
    return box;
  }
  #called(type: unknown, id: unknown): Fields {
    this.#byName ??= new Map(objectsOf(this.#elements).map((each) => [elementName(each['type'], each['id']), each]));
    return fieldsOf(this.#byName.get(elementName(type, id)));
  }
}
