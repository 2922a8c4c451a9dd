import type { Column } from '../table/columns.ts';
import { keyOf, toHeading, type Heading } from '../table/headings.ts';

/**
 * The headings that people, and Outlook, write above each part of an activity, in Dutch, French, German and English. Folded;
 * earlier ones win.
 */
const NAMES = {
  id: 'id uid slug',
  title:
    'titel title titre activiteit activite activity aktivitat naam name nom wat quoi was what evenement event ' +
    'veranstaltung anlass onderwerp objet betreff subject bezeichnung intitule manifestation programma programme ' +
    'artiest artist artiste artists label cursus kurs cours',
  date:
    'datum date startdatum begindatum datededebut datedebut startdate beginndatum beginntam wanneer quand wann when dag ' +
    'jour tag datumvan datumvon datestart dates termin dtstart datetime startdatetime startdt startday day weekday weekdag ' +
    'wochentag joursemaine jourdelasemaine',
  lastDate:
    'einddatum datedefin datefin enddatum endetam enddate laatstedag datumtot datumtotenmet datumbis dateend ' +
    'datumeind datumende dtend enddatetime enddt',
  allDay: 'heledag gebeurtenisduurtheledag journeeentiere ganztagigesereignis ganztagig allday alldayevent',
  start:
    'beginuur startuur aanvangsuur starttijd begintijd heurededebut heuredebut beginntum starttime start begin aanvang ' +
    'debut beginn van vanuur von from uur uren tijd tijdstip heure heures horaire uhrzeit zeit time timestart starttm vanaf ab apartirde',
  end: 'einduur eindtijd heuredefin heurefin endetum endtime einde eind fin ende end timeend endtm tot totuur bis to until',
  repeat:
    'herhaling herhalen frequentie hoevaak repetition recurrence frequence wiederholung turnus repeat repeats ' +
    'frequency recurrent recurring rrule',
  except: 'nietop behalve uitzonderingen sauf saufle ausser nichtam except noton',
  place:
    'locatie locatienaam zaal plaats waar lieu salle ou ort raum wo location venue venuename place where locationname ' +
    'placename addressname extendedpropslocation standort treffpunkt veranstaltungsort',
  street: 'adres straat straatennummer adresse rue strasse address street locationaddress addressstreet streetaddress',
  postcode: 'postcode codepostal plz postleitzahl zip zipcode postalcode locationpostalcode addresszipcode',
  city:
    'gemeente deelgemeente stad dorp commune ville village gemeinde stadt dorf city town municipality locationcity ' +
    'addresscity addresslocality',
  lat: 'lat latitude breedtegraad breitengrad',
  lon: 'lon lng longitude lengtegraad langengrad',
  price:
    'prijs kostprijs kost kosten inkom tarief bijdrage prix cout tarif preis eintritt eintrittspreis price cost fee',
  category: 'categorie category kategorie soort type thema theme rubriek rubrique categories cat',
  summary: 'samenvatting kortebeschrijving korteomschrijving resume kurzbeschreibung summary',
  description:
    'omschrijving beschrijving description desc beschreibung info informatie uitleg toelichting details detail tekst ' +
    'texte text inhoud contenu inhalt content',
  organiser:
    'organisator organisatie vereniging door organisateur association veranstalter verein organiser organizer organizername orga',
  phone: 'telefoon telefoonnummer tel gsm telephone telefon handy phone mobile',
  email: 'email mail emailadres mailadres courriel',
  contact: 'contact contactgegevens contactinfo contactpersoon kontakt coordonnees inlichtingen',
  url: 'website web webadres link url siteweb lien webseite linkurl',
  registration:
    'inschrijven inschrijving inschrijvenbij inschrijvenvia aanmelden reserveren inscription reservation anmeldung registration booking tickets ticketurl',
  status: 'status toestand statut',
  cancelled: 'afgelast geannuleerd gecanceld cancelled canceled annule annulee abgesagt',
  private: 'prive privat private',
  public: 'openbaar public offentlich',
  area: 'wijk buurt quartier viertel neighbourhood area',
} as const;

export type ActivityField = keyof typeof NAMES;

const FIELDS: ReadonlyMap<string, readonly [ActivityField, number]> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map((name, order) => [name, [field as ActivityField, order]] as const),
  ),
);

export interface ActivityColumns {
  /** The best column of a field first. */
  readonly of: ReadonlyMap<ActivityField, readonly Column[]>;
  /** Places of the columns that have a heading and are not read. */
  readonly rest: readonly number[];
  /** Headings that the webmaster's mapping names and the table does not have. */
  readonly missing: readonly string[];
}

/** Finds the columns of a table of activities. `mapping` (our field, or any of its names → their heading) wins. */
export function findActivityColumns(
  headings: readonly string[],
  mapping: Readonly<Record<string, string>> = {},
): ActivityColumns {
  const claims: (Column & { readonly field: ActivityField; readonly rank: number })[] = [];
  const missing: string[] = [];
  for (const [name, written] of Object.entries(mapping)) {
    const known = fieldNamed(name);
    const at = headings.findIndex((heading) => keyOf(toHeading(heading)) === keyOf(toHeading(written)));
    if (known && at !== -1) claims.push({ field: known[0], rank: -1, at, heading: headings[at] ?? '' });
    else missing.push(known ? written : name);
  }
  const used = new Set(claims.map(({ at }) => at));
  const mapped = new Set(claims.map(({ field }) => field));
  for (const [at, written] of headings.entries()) {
    const heading = toHeading(written);
    const known = used.has(at) ? undefined : fieldUnder(heading);
    if (!known || mapped.has(known[0])) continue;
    const { lang } = heading;
    claims.push({ field: known[0], rank: known[1], at, heading: written, ...(lang !== undefined && { lang }) });
  }
  claims.sort((a, b) => a.rank - b.rank || a.at - b.at);
  const read = new Set(claims.map(({ at }) => at));
  const rest = headings.flatMap((heading, at) => (heading.trim() && !read.has(at) ? at : []));
  return { of: Map.groupBy(claims, ({ field }) => field), rest, missing };
}

/** `Event Start Date` is how some programs say `Start Date`. */
const fieldUnder = (heading: Heading) => FIELDS.get(keyOf(heading)) ?? FIELDS.get(keyOf(heading).replace(/^event/, ''));

const fieldNamed = (name: string) =>
  Object.hasOwn(NAMES, name) ? ([name as ActivityField] as const) : FIELDS.get(keyOf(toHeading(name)));
