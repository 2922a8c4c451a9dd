import type { SchemaWords } from './field-words.ts';

/** What every list and every record may carry. */
export const shared: SchemaWords = {
  '$schema': [
    'Schema',
    'Schema',
    'Het adres van dit schema. Je editor helpt je dan terwijl je typt.',
    'The address of this schema. Your editor then helps you while you type.',
  ],
  'version': ['Versie', 'Version', 'Altijd 1.', 'Always 1.'],
  'publisher': [
    'Uitgever',
    'Publisher',
    'Wie de lijst maakt. Staat onderaan, met hoe je die bereikt.',
    'Who makes the list. Shown below it, with how to reach them.',
  ],
  'publisher/name': [
    'Naam van de uitgever',
    'Name of the publisher',
    'Zoals bewoners hem kennen.',
    'As residents know it.',
  ],
  'publisher/contact': [
    'Contact van de uitgever',
    'Contact of the publisher',
    'Waar een bewoner een fout meldt of iets vraagt.',
    'Where a resident reports an error or asks something.',
  ],
  'licence': [
    'Licentie',
    'Licence',
    'Wat anderen met de lijst mogen doen, zoals CC0-1.0.',
    'What others may do with the list, such as CC0-1.0.',
  ],
  'updated': [
    'Bijgewerkt op',
    'Updated on',
    'Dag of tijdstip van de laatste wijziging, zoals 2026-11-20.',
    'Day or time of the last change, such as 2026-11-20.',
  ],
  'timezone': [
    'Tijdzone',
    'Time zone',
    'Van de uren op de klok. Zonder dit: Europe/Brussels.',
    'Of the hours on the clock. Without it: Europe/Brussels.',
  ],
  'demo': ['Voorbeeld', 'Example', 'true: verzonnen. De widget zegt dat erbij.', 'true: invented. The widget says so.'],
  'items': ['Records', 'Records', 'De lijst zelf.', 'The list itself.'],
  'id': [
    'Id',
    'Id',
    'Een vaste naam die nooit verandert, ook niet als de titel verandert. Elke record een eigen.',
    'A fixed name that never changes, even when the title does. One for each record.',
  ],
  'name': [
    'Naam',
    'Name',
    'Zoals bewoners het kennen, hoogstens 120 tekens.',
    'As residents know it, at most 120 characters.',
  ],
  'title': [
    'Titel',
    'Title',
    'Wat het is, in enkele woorden, hoogstens 120 tekens.',
    'What it is in a few words, at most 120 characters.',
  ],
  'summary': [
    'Samenvatting',
    'Summary',
    'Eén of twee zinnen, hoogstens 300 tekens.',
    'One or two sentences, at most 300 characters.',
  ],
  'description': [
    'Beschrijving',
    'Description',
    'Meer uitleg, hoogstens 5000 tekens. Mag alinea’s, lijsten en links hebben.',
    'More about it, at most 5000 characters. May have paragraphs, lists and links.',
  ],
  'contact': ['Contact', 'Contact', 'Hoe je iemand bereikt.', 'How to reach someone.'],
  'phone': [
    'Telefoon',
    'Phone',
    'Eén nummer of meer, zoals "014 00 00 03".',
    'One number or more, such as "014 00 00 03".',
  ],
  'phone/number': [
    'Nummer',
    'Number',
    'Alleen cijfers, spaties en + ( ) . / -.',
    'Only digits, spaces and + ( ) . / -.',
  ],
  'phone/label': [
    'Bij het nummer',
    'With the number',
    'Van wie of waarvoor, zoals "onthaal".',
    'Whose or what for, such as "desk".',
  ],
  'phone/hours': [
    'Beluren',
    'Phone hours',
    'Wanneer iemand opneemt, geschreven als openingsuren.',
    'When someone answers, written as opening hours.',
  ],
  'email': [
    'E-mail',
    'E-mail',
    'Liefst een adres van de dienst en niet van een persoon.',
    'Better of the service than of a person.',
  ],
  'url': [
    'Website',
    'Website',
    'Een volledig adres dat met https:// begint.',
    'A complete address that begins with https://.',
  ],
  'contact/url': [
    'Website',
    'Website',
    'Een volledig adres dat met https:// begint.',
    'A complete address that begins with https://.',
  ],
  'contact/role': [
    'Functie',
    'Role',
    'Wie je aan de lijn krijgt, zoals "buurtwerker". Geen naam.',
    'Who answers, such as "neighbourhood worker". No name.',
  ],
  'location': [
    'Plaats',
    'Place',
    'Waar het is. Mag ook een lijst van plaatsen zijn.',
    'Where it is. May be a list of places.',
  ],
  'location/name': ['Naam van de plaats', 'Name of the place', 'Zoals "Dorpshuis".', 'Such as "Village hall".'],
  'street': ['Straat en nummer', 'Street and number', 'Zoals "Dennenhof 12".', 'Such as "Dennenhof 12".'],
  'postcode': ['Postcode', 'Postcode', 'Zoals 2490.', 'Such as 2490.'],
  'location/place': ['Gemeente of dorp', 'Town or village', 'Zoals "Balen".', 'Such as "Balen".'],
  'lat': [
    'Breedtegraad',
    'Latitude',
    'In graden, zoals 51.1605. Zonder lat en lon staat het niet op de kaart.',
    'In degrees, such as 51.1605. Without lat and lon it is not on the map.',
  ],
  'lon': ['Lengtegraad', 'Longitude', 'In graden, zoals 5.1812.', 'In degrees, such as 5.1812.'],
  'hideAddress': [
    'Adres verbergen',
    'Hide the address',
    'true: toon het adres niet en zet het niet op de kaart, bijvoorbeeld van een vluchthuis.',
    'true: do not show the address, nor put it on the map. For a refuge, for instance.',
  ],
  'area': [
    'Gebied',
    'Area',
    'Id of code van de buurten waarvoor het er is. Zonder dit: voor iedereen.',
    'Id or code of the neighbourhoods it is for. Without it: for everyone.',
  ],
  'municipality': [
    'Gemeente',
    'Municipality',
    'Bij welke gemeente het record hoort.',
    'Which municipality the record belongs to.',
  ],
  'theme': [
    'Thema',
    'Theme',
    'Een woord dat bij elkaar zet wat bij elkaar hoort.',
    'A word that puts together what belongs together.',
  ],
  'image': [
    'Foto',
    'Image',
    'Adres van een foto. Ze komt er alleen van sites die je in image-hosts noemt.',
    'Address of an image. It is fetched only from sites named in image-hosts.',
  ],
  'image/src': ['Adres van de foto', 'Address of the image', 'Begint met https://.', 'Begins with https://.'],
  'image/alt': ['Wat erop staat', 'What it shows', 'Voor wie de foto niet ziet.', 'For who does not see the image.'],
};

const HOURS_NL = `Wanneer het open is: in woorden ("di 9-12"), per dag ({"dinsdag": "9-12"}) of als tabel: {"weekly": [{"day": 2, "from": "09:00", "to": "12:00"}]}. Eén rij voor enkele dagen: "days": [1, 2, 3]. Dagen die anders zijn staan in "exceptions": [{"date": "2026-12-25", "closed": true, "reason": "Kerstmis"}, {"date": "2026-12-28/2026-12-31", "from": "09:00", "to": "12:00"}].`;
const HOURS_EN = `When it is open: in words ("Tu 9-12"), by day ({"tuesday": "9-12"}) or as a table: {"weekly": [{"day": 2, "from": "09:00", "to": "12:00"}]}. One row for several days: "days": [1, 2, 3]. Days that differ stand in "exceptions": [{"date": "2026-12-25", "closed": true, "reason": "Christmas"}, {"date": "2026-12-28/2026-12-31", "from": "09:00", "to": "12:00"}].`;

export const hours: SchemaWords = {
  hours: ['Openingsuren', 'Opening hours', HOURS_NL, HOURS_EN],
  audiences: [
    'Voor wie',
    'For whom',
    'Woorden uit onze lijst (aud.…) of je eigen.',
    'Words of our list (aud.…) or your own.',
  ],
  access: [
    'Toegankelijkheid',
    'Accessibility',
    'Woorden uit onze lijst, zoals acc.wheelchair, of je eigen.',
    'Words of our list, such as acc.wheelchair, or your own.',
  ],
  languages: [
    'Talen',
    'Languages',
    'Codes van de talen die men er spreekt, zoals ["nl", "ar"].',
    'Codes of the languages spoken there, such as ["nl", "ar"].',
  ],
};
