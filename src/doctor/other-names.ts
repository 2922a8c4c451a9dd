import { fold } from '../domain/fold.ts';
import type { FeedKind } from '../domain/feed.ts';

/** Our fields, and what people call them. Some words are one field in one place, and another elsewhere: the first that is there. */
const FIELDS: readonly (readonly [path: string, words: string])[] = [
  ['name', 'naam nom bezeichnung titel titre intitule'],
  ['title', 'naam nom bezeichnung titel titre intitule'],
  ['label', 'naam nom bezeichnung titel titre intitule'],
  ['contact.phone', 'telefoon telefoonnummer tel telephone telefon telefonnummer gsm mobile'],
  ['contact.email', 'mail emailadres courriel'],
  ['contact.url', 'website site siteweb webseite link href address'],
  ['location.street', 'straat adres adresse address rue strasse'],
  ['location.postcode', 'zip zipcode postalcode codepostal plz postnummer'],
  ['location.place', 'city town gemeente plaats stad ville ort locality'],
  ['location.lat', 'latitude breedtegraad'],
  ['location.lon', 'longitude long lengtegraad'],
  ['location', 'geo coords coordinates coordinaten locatie adres'],
  ['hours', 'openinghours openingsuren openingstijden uren horaires offnungszeiten'],
  ['category', 'categorie kategorie rubriek categories'],
  ['description', 'omschrijving beschrijving beschreibung'],
  ['summary', 'samenvatting resume'],
  ['image', 'foto photo afbeelding bild picture'],
  ['cost', 'prijs price prix preis kostprijs'],
  ['municipality', 'gemeente commune gemeinde'],
  ['year', 'jaar annee jahr'],
  ['value', 'waarde valeur wert'],
  ['unit', 'eenheid unite einheit'],
  ['values', 'data cijfers figures waarden'],
  ['polygon', 'geometry wkt'],
  ['text', 'quote citaat tekst'],
  ['number', 'nummer'],
  ['fields', 'vragen velden'],
  ['options', 'keuzes opties'],
  ['url', 'address href link website'],
];

const KINDS: readonly (readonly [FeedKind, RegExp])[] = [
  ['services', /^(?:diensten|dienst|voorzieningen|plaatsen|places|adressen|organismes|dienste)$/i],
  ['activities', /^(?:activiteit(?:en)?|agenda|events?|evenementen|kalender|calendar|activites|veranstaltungen)$/i],
  ['indicators', /^(?:cijfers?|indicatoren|statistiek(?:en)?|figures|data|indicateurs)$/i],
  ['actions', /^(?:acties?|actieplan|plan)$/i],
  ['partners', /^(?:partner|organisaties?|organisations?)$/i],
  ['areas', /^(?:wijk(?:en)?|buurt(?:en)?|gebied(?:en)?|neighbou?rhoods?|quartiers)$/i],
  ['forms', /^(?:formulier(?:en)?|formulaires?|formulare?)$/i],
];

/** The kind of list that people call so. */
export const kindNamed = (word: string): FeedKind | undefined =>
  KINDS.find(([, words]) => words.test(word.trim()))?.[0];

/** The field, among those that a record here may have, that people call so: `telefoon` is `contact.phone`. */
export function fieldNamed(written: string, known: ReadonlySet<string>): string | undefined {
  const word = fold(written).replace(/[^a-z]/g, '');
  for (const [path, words] of FIELDS) {
    if (!words.split(' ').includes(word)) continue;
    const [whole = '', part = whole] = path.split('.');
    if (known.has(part)) return part;
    if (known.has(whole)) return path;
  }
  return undefined;
}
