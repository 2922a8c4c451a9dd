import { coordinateNamed } from '../table/coordinate-names.ts';
import { columnsNamed, type NamedColumns } from '../table/named-columns.ts';

/**
 * The headings that people, and Outlook, write above each part of an activity, in Dutch, French, German and English. Folded;
 * earlier ones win.
 */
const NAMES = {
  id: 'id uid slug',
  title:
    'titel title titre activiteit activite activity aktivitat naam name nom wat quoi was what evenement event ' +
    'veranstaltung anlass onderwerp objet betreff subject bezeichnung intitule manifestation programma programme ' +
    'artiest artist artiste artists label cursus kurs cours workshop voorstelling viering lezing film les class training ' +
    'spiel ploeg team mannschaft equipe',
  home: 'thuis thuisploeg thuisteam domicile locaux heim heimmannschaft home hometeam',
  away: 'uit uitploeg uitteam bezoekers bezoekersploeg visiteurs exterieur gast gastmannschaft away awayteam',
  date:
    'datum date startdatum beginntam wanneer quand wann when dag jour tag dates termin dtstart datetime startdt day weekday ' +
    'weekdag wochentag joursemaine jourdelasemaine dateofevent periode period zeitraum schedule dagen jours tage days data daysofweek',
  lastDate: 'einddatum endetam dtend enddt endrecur',
  nextDate: 'volgendedag',
  moments: 'occurrences timetable timings',
  duration: 'duur tijdsduur duree dauer duration',
  allDay: 'heledag gebeurtenisduurtheledag journeeentiere ganztagigesereignis ganztagig allday alldayevent isallday',
  start:
    'beginuur beginntum startlocal start begin aanvang debut beginn anfang van von from uur uren tijd tijdstip heure heures horaire ' +
    'uhrzeit zeit time starttm vanaf ab apartirde beginson startet hoelaat vantot starts horaires tijden zeiten times startrecur starttimestamp startunix',
  end: 'einduur endetum endlocal einde eind fin ende end endtm tot bis to until endson endet finish schluss ends endtimestamp endunix',
  repeat:
    'herhaling herhalen frequentie hoevaak repetition recurrence frequence wiederholung turnus repeat repeats ' +
    'frequency recurrent recurring rrule',
  hours: 'openingsuren openingstijden heuresdouverture offnungszeiten oeffnungszeiten openinghours',
  except: 'nietop geenlesop behalve uitzonderingen sauf saufle ausser nichtam except noton',
  place:
    'locatie locatienaam zaal accommodatie sporthal plaats waar lieu salle ou ort raum wo location venue venuename place where locationname ' +
    'placename addressname locationdisplayname physicaladdressdescription extendedpropslocation standort treffpunkt veranstaltungsort verzamelpunt vertrekplaats terrein kerk',
  street: 'adres straat straatennummer adresse rue strasse address street streetaddress address1 addressline1',
  postcode: 'postcode codepostal plz postleitzahl zip zipcode postalcode',
  city:
    'gemeente deelgemeente stad dorp commune ville village gemeinde stadt dorf city town municipality ' +
    'locality addresslocality',
  lat: 'lat',
  lon: 'lon',
  point: 'geopoint2d geopoint geo point latlon wkt position geolocation gps geometry',
  price:
    'prijs kostprijs kost kosten inkom tarief bijdrage prix cout tarif preis eintritt eintrittspreis price cost fee pricing deelnameprijs prijsleden toegang paf participationauxfrais entree teilnahmegebuhr pricetype',
  category: 'categorie category kategorie soort type thema theme rubriek rubrique categories cat',
  summary:
    'samenvatting kortebeschrijving korteomschrijving resume chapo leadtext kurzbeschreibung summary shortdescription',
  description:
    'omschrijving beschrijving description desc beschreibung info informatie uitleg toelichting details detail tekst ' +
    'texte text inhoud contenu inhalt content infos meerinfo',
  organiser:
    'organisator organisatie vereniging door organisateur association veranstalter verein organiser organizer organizername orga organisatoren georganiseerddoor doorwie organisepar organizedby hostedby',
  phone: 'telefoon telefoonnummer tel gsm telephone telefon handy phone mobile',
  email: 'email mail emailadres mailadres courriel emailadresse emailaddress adresseemail',
  contact: 'contact contactgegevens contactinfo contactpersoon kontakt coordonnees inlichtingen renseignements',
  url: 'website web webadres link url siteweb lien webseite linkurl',
  registration:
    'inschrijven inschrijving inschrijvenbij inschrijvenvia aanmelden reserveren inscription reservation anmeldung registration booking tickets ticketurl aanmeldenvia infoeninschrijven inscriptions bookinglink ticketuri accesslink',
  status: 'status toestand statut',
  remark: 'opmerking opmerkingen remarque remarques bemerkung bemerkungen remark remarks note notes',
  cancelled: 'afgelast geannuleerd gecanceld cancelled canceled iscancelled iscanceled annule annulee abgesagt',
  private:
    'prive privat private isprivate sensitivity vertrouwelijkheid vertraulichkeit confidentialite criterediffusion class visibility zichtbaarheid',
  public: 'openbaar public offentlich',
  area: 'wijk buurt quartier viertel neighbourhood area',
} as const;

export type ActivityField = keyof typeof NAMES;
export type ActivityColumns = NamedColumns<ActivityField>;

const DAY = 'dat(?:um|e|es)|dag|day|jour|tag';
const HOUR = 'uur|tijd(?:stip)?|heure|horaire|uhrzeit|zeit|time|hour';
const FIRST = '(?:start|beginn?|anfang|aanvang|debut|vana?f?|von|from|eerste|first|premier|erster|ab)s?';
const LAST = '(?:einde?|ende?|fin|tot|totenmet|bis|until|to|au|stop|finish|laatste|last|dernier|letzter)s?';
const OF = '(?:de|du|van|of)?';
/** `Eerste dag`, `UurVan`, `Date et heure de fin`: of a day or an hour, and of the first or the last. */
const WHEN = new RegExp(
  `^(?:(?:${FIRST}|(${LAST}))${OF})?(?:(${DAY})(?:(?:en|et|und|and)?(?:${HOUR}))?|${HOUR})(?:${OF}(?:${FIRST}|(${LAST})))?$`,
);
const nameOfTime = (key: string): string | undefined => {
  const [is, last, day, lastBehind] = WHEN.exec(key) ?? [];
  if (is === undefined) return undefined;
  const isLast = (last ?? lastBehind) !== undefined;
  return day === undefined ? (isLast ? 'einduur' : 'beginuur') : isLast ? 'einddatum' : 'startdatum';
};

const WHERE = [NAMES.street, NAMES.postcode, NAMES.city].flatMap((names) => names.split(' ')).join('|');
/** `venue.city`, `location.address.streetAddress`: a part of the place. */
const PART = new RegExp(`^(?:location|locatie|plaats|venue|place|lieu|physical|address|adres|geo)+(${WHERE})$`);

const ACTIVITY = 'event|evenement|activiteit|activite|activity|veranstaltung';
/** What only says that it is about an activity: `Event Start Date`, `Naam van de activiteit`, `Anmeldung erforderlich`. */
const ABOUT = new RegExp(
  `^(?:${ACTIVITY}|wedstrijd|field|acf)|^(?:naam|titel|nom|name)(?:vande|van|der|del?|du)?(?=.)|` +
    `(?:(?:vande|der|del?)?(?:${ACTIVITY})|1|verplicht|nodig|obligatoire|erforderlich|required)$`,
  'g',
);

/** `Dag 2` is one more. */
export const findActivityColumns = columnsNamed<ActivityField>(NAMES, (key) => {
  // A column without a heading, or with "#", counts the rows.
  if (key === '') return key;
  const own = key.replace(ABOUT, '') || 'titel';
  if (/\D[2-9]$/.test(own) && nameOfTime(own.slice(0, -1)) === 'startdatum') return 'volgendedag';
  return nameOfTime(own) ?? PART.exec(own)?.[1] ?? coordinateNamed(own) ?? own;
});
