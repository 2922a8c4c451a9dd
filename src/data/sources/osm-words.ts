import { madeOf } from '../values/made-ids.ts';
import { spaced, tellingTag } from './osm-tags.ts';
import type { Fields } from './wire.ts';
import { wordsOf } from './wire.ts';

const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;

/** What a nameless thing is called, for what is mapped most without a name: nl, fr, de, en. */
const NAMES = new Map(
  Object.entries({
    toilets: ['Toilet', 'Toilettes', 'Toilette', 'Toilets'],
    bicycle_parking: ['Fietsenstalling', 'Parking à vélos', 'Fahrradabstellplatz', 'Bicycle parking'],
    bench: ['Bank', 'Banc', 'Bank', 'Bench'],
    drinking_water: ['Drinkwater', 'Eau potable', 'Trinkwasser', 'Drinking water'],
    recycling: ['Glasbol of recyclage', 'Bulles à verre ou recyclage', 'Wertstoffsammlung', 'Recycling'],
    atm: ['Geldautomaat', 'Distributeur de billets', 'Geldautomat', 'Cash machine'],
    defibrillator: ['AED-toestel', 'Défibrillateur', 'Defibrillator', 'Defibrillator'],
    playground: ['Speeltuin', 'Plaine de jeux', 'Spielplatz', 'Playground'],
    park: ['Park', 'Parc', 'Park', 'Park'],
    school: ['School', 'École', 'Schule', 'School'],
    kindergarten: ['Kleuterschool', 'École maternelle', 'Kindergarten', 'Nursery school'],
    pharmacy: ['Apotheek', 'Pharmacie', 'Apotheke', 'Pharmacy'],
    doctors: ['Dokter', 'Médecin', 'Arztpraxis', 'Doctor'],
    library: ['Bibliotheek', 'Bibliothèque', 'Bibliothek', 'Library'],
  }),
);

/** The name a thing has: in one language, or in each it is tagged in. */
export function nameOf(tags: Fields): string | Record<string, string> | undefined {
  const name = wordsOf(tags['name']) ?? wordsOf(tags['official_name']) ?? wordsOf(tags['alt_name']);
  let forms: Record<string, string> | undefined;
  for (const lang of LANGUAGES) {
    const form = wordsOf(tags[`name:${lang}`]);
    if (form !== undefined) (forms ??= {})[lang] = form;
  }
  if (!forms) return name;
  if (name === undefined || Object.values(forms).includes(name)) return forms;
  // The local name comes first, for whoever reads none of the tagged languages.
  return { und: name, ...forms };
}

/** A name for what has none, in each language where it is known. */
export function madeName(tags: Fields, category: readonly string[], street: string | undefined) {
  const telling = tellingTag(tags);
  const names = telling && NAMES.get(telling[1]);
  if (names) return Object.fromEntries(LANGUAGES.map((lang, index) => [lang, madeOf(names[index] ?? '', street)]));
  const word = telling ? spaced(telling[1]) : category[0];
  return word === undefined ? undefined : madeOf(word, street);
}
