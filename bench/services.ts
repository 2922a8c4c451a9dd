import { Random } from './random.ts';
import { CATEGORIES, CENTRE, PLACES, STREETS, VOCABULARY, WORK } from './words.ts';

/** One made-up service, before it is written as one format or another. */
interface Made {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly street: string;
  readonly postcode: string;
  readonly lat: number;
  readonly lon: number;
  readonly phone: string;
  readonly url: string;
  readonly description: string;
  readonly hours: (typeof HOURS)[number];
}

/** The same hours as OpenStreetMap writes them and as our own feeds do. */
const HOURS = [
  { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00', tags: 'Mo-Fr 09:00-12:00' },
  { days: [1, 2, 3, 4, 5], from: '13:30', to: '17:00', tags: 'Mo-Fr 13:30-17:00' },
  { days: [2, 4], from: '10:00', to: '18:30', tags: 'Tu,Th 10:00-18:30' },
  { days: [3, 6], from: '14:00', to: '17:00', tags: 'We,Sa 14:00-17:00' },
] as const;

function* made(count: number): Generator<Made> {
  const random = new Random(2);
  const town = () => ({ lat: CENTRE.lat + random.around() * 0.07, lon: CENTRE.lon + random.around() * 0.12 });
  const towns: [ReturnType<typeof town>, ...ReturnType<typeof town>[]] = [town()];
  while (towns.length < 200) towns.push(town());
  for (let at = 0; at < count; at++) {
    const { lat, lon } = random.pick(towns);
    const words = Array.from({ length: 10 + random.below(10) }, () => random.pick(VOCABULARY)).join(' ');
    yield {
      id: `https://gemeente.example/dienst/${at}`,
      name: `${random.pick(PLACES)} ${random.pick(WORK)} ${random.pick(STREETS)}`,
      category: random.pick(CATEGORIES),
      street: `${random.pick(STREETS)} ${1 + random.below(240)}`,
      postcode: String(1000 + random.below(210)),
      lat: Number((lat + random.around() * 0.008).toFixed(6)),
      lon: Number((lon + random.around() * 0.012).toFixed(6)),
      phone: `02 ${100 + random.below(899)} ${10 + random.below(89)} ${10 + random.below(89)}`,
      url: `https://gemeente.example/${at}`,
      description: `${words}.`,
      hours: random.pick(HOURS),
    };
  }
}

const feature = ({ id, name, category, street, postcode, lat, lon, phone, url, description, hours }: Made) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: { id, name, category, address: street, postcode, phone, url, opening_hours: hours.tags, description },
});

const item = ({ id, name, category, street, postcode, lat, lon, phone, url, description, hours }: Made) => ({
  id,
  name,
  category,
  location: { street, postcode, lat, lon },
  contact: { phone, url },
  hours: { weekly: hours.days.map((day) => ({ day, from: hours.from, to: hours.to })) },
  description,
});

export type FeedFormat = 'geojson' | 'native';

/** A feed of so many services as JSON text: the same services in either format. */
export function serviceFeed(format: FeedFormat, count: number): string {
  const services = [...made(count)];
  return format === 'geojson'
    ? JSON.stringify({ type: 'FeatureCollection', features: services.map(feature) })
    : JSON.stringify({ kind: 'services', version: 1, items: services.map(item) });
}
