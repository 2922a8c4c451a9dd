import { figureProblems } from './figures-nl.ts';
import { failures, panel, type Explanation } from './panel-nl.ts';

const inLocation: Explanation = {
  what: 'Het veld "{name}" hoort in "location", bij een activiteit in "place", en staat er nu naast.',
  mend: 'Zet het erin, zoals {"location": {"street": "Dorp 1", "lat": 51.17, "lon": 5.17}}.',
};

/**
 * One explanation per problem code. A code that names a field has none of its own: `*.shape`, `*.missing` and the like
 * explain it, with `{name}` for what stands before the dot, or after it for `encoding.*`.
 */
export const problems = {
  ...figureProblems,
  'address.refused': {
    what: 'Dit is geen webadres dat we gebruiken.',
    mend: 'Schrijf een volledig adres dat met https:// begint, zonder gebruikersnaam, of een pad op je eigen site.',
  },
  'area.nowhere': {
    what: 'Van dit gebied weten we niet waar het ligt.',
    mend: 'Geef het een "centre" met lat en lon, of een grens in "polygon".',
  },
  'bbox.unreadable': {
    what: 'De rechthoek rond dit gebied klopt niet.',
    mend: 'Schrijf vier getallen in deze volgorde: west, zuid, oost, noord.',
  },
  'calendar.unfinished': {
    what: 'De laatste regel (END:VCALENDAR) ontbreekt. Misschien is het bestand afgebroken.',
    mend: 'Exporteer de agenda opnieuw en kijk of alles erin staat.',
  },
  'calendar.unknown': {
    what: 'We kennen dit soort kalender niet. We lezen alleen begin en einde.',
    mend: 'Kies in UiTdatabank één dag, meerdere dagen, een periode of permanent.',
  },
  'changes.unreadable': {
    what: 'Bij een wijziging staat niet leesbaar om welke dag van de reeks het gaat.',
    mend: 'Pas die dag opnieuw aan in je agenda.',
  },
  'class.private': {
    what: 'Deze afspraak staat op privé. We tonen ze niet.',
    mend: 'Is ze voor iedereen? Zet ze in je agenda op openbaar.',
  },
  'column.missing': {
    what: 'De kolom die je zelf aanwees, staat niet in de tabel.',
    mend: 'Kijk de naam bij "columns" na. Hij moet gelijk zijn aan de kop van de kolom.',
  },
  'config.shape': {
    what: 'De config is geen JSON-object.',
    mend: 'Begin met { en eindig met }, zoals {"municipality": "Balen"}.',
  },
  'cost.shape': {
    what: 'De prijs heeft een verkeerde vorm. We tonen hem niet.',
    mend: 'Is het gratis? Schrijf {"type":"free"}. Een bedrag schrijf je als {"amount":5}.',
  },
  'cost.words': {
    what: 'De prijs staat in gewone woorden. We lezen ze zoals ze bedoeld zijn.',
    mend: 'Is het gratis? Schrijf {"type":"free"}. Een bedrag schrijf je als {"amount":5}, en woorden als {"text":"naar inkomen"}.',
  },
  'date.unreadable': {
    what: 'Deze datum bestaat niet of is anders geschreven.',
    mend: 'Schrijf jaar, maand en dag zoals 2026-12-03.',
  },
  'email.unreadable': {
    what: 'Dit is geen e-mailadres.',
    mend: 'Schrijf alleen het adres, zoals info@voorbeeld.be.',
  },
  'encoding.broken': {
    what: 'Enkele letters met een accent zijn beschadigd.',
    mend: 'Bewaar het bestand opnieuw als UTF-8. In Excel: Opslaan als, "CSV UTF-8".',
  },
  'encoding.*': {
    what: 'De tekst is bewaard als {name}. We hebben hem zo gelezen.',
    mend: 'Bewaar het bestand als UTF-8, dan kan er niets mislopen met accenten. In Excel: Opslaan als, "CSV UTF-8".',
  },
  'end.before-start': {
    what: 'Dit einde ligt voor het begin. We tonen alleen het begin.',
    mend: 'Kijk de dag en het uur na. Duurt het tot na middernacht? Schrijf dan de dag erna, zoals 2026-11-26T01:00.',
  },
  'end.unreadable': {
    what: 'Dit einde kunnen we niet lezen. We tonen alleen het begin.',
    mend: 'Schrijf het zoals het begin, met de dag erbij: 2026-11-25T19:00.',
  },
  'event.unfinished': {
    what: 'Deze afspraak heeft geen einde (END:VEVENT). We tonen ze niet.',
    mend: 'Exporteer de agenda opnieuw.',
  },
  'events.none': {
    what: 'Er staan hier gegevens van schema.org, maar geen activiteiten.',
    mend: 'Geef het adres van de pagina met de agenda, of vraag wie de site maakt om er "Event" in te zetten.',
  },
  'except.unreadable': {
    what: 'Een dag waarop het niet doorgaat, kunnen we niet lezen. De reeks toont die dag nog.',
    mend: 'Verwijder die dag opnieuw in je agenda, of schrijf hem als 2026-12-29.',
  },
  'feed.incomplete': {
    what: 'De server zegt zelf dat zijn antwoord niet volledig is.',
    mend: 'Vraag een kleiner gebied op, of probeer later opnieuw.',
  },
  'feeds.unknown': {
    what: 'Deze soort feed kennen we niet.',
    mend: 'Gebruik areas, services, activities, indicators, actions, partners of forms.',
  },
  'host.unreadable': {
    what: 'Dit is geen naam van een site.',
    mend: 'Schrijf alleen de naam, zoals foto.voorbeeld.be: zonder https:// en zonder pad.',
  },
  'hours.partly': {
    what: 'Een deel van de openingsuren is te ingewikkeld om in een tabel te zetten. Dat deel staat er in woorden bij.',
    mend: 'Kijk of bewoners het zo begrijpen. Gewone uren per weekdag zijn het duidelijkst.',
  },
  'hours.unreadable': {
    what: 'We kunnen deze openingsuren niet lezen. Bewoners zien die regel als tekst, zonder "nu open".',
    mend: 'Schrijf ze per dag, zoals "ma-vr 9:00-12:00, 13:00-16:30; za 9:00-12:00", of als tabel met day, from en to.',
  },
  'hsds.shallow': {
    what: 'Deze lijst bevat alleen het hoofd van elke dienst: plaats, uren en telefoon ontbreken.',
    mend: 'Vraag de volledige diensten op. Bij de meeste servers zet je full_service=true in het adres.',
  },
  'id.duplicate': {
    what: 'Dit record stond al in deze of een andere feed. We tonen het eerste.',
    mend: 'Geef elk record een eigen "id", of haal het dubbele weg.',
  },
  'id.made': {
    what: 'Er is geen "id". We hebben er zelf een gemaakt van wat er staat.',
    mend: 'Geef elk record een vast "id". Dan blijft "mijn lijst" van bewoners kloppen als je een naam of adres verbetert.',
  },
  'id.missing': {
    what: 'Zonder "id" kunnen we dit record niet tonen.',
    mend: 'Geef het een "id" dat altijd hetzelfde blijft.',
  },
  'id.repeated': {
    what: 'Deze rij heeft hetzelfde "id" als een rij erboven. We tonen de eerste.',
    mend: 'Geef elke rij een eigen "id", of haal de dubbele rij weg.',
  },
  'item.shape': {
    what: 'Dit is geen record: we verwachten velden met een naam.',
    mend: 'Schrijf elk record tussen { en }, zoals {"id": "1", "name": "Soepcafé"}.',
  },
  'items.limit': {
    what: 'De feed is langer dan de grens. Wat daarna komt, tonen we niet.',
    mend: 'Splits de feed, of verhoog "limits" in de config.',
  },
  'json-ld.unreadable': {
    what: 'Een blok gegevens in deze webpagina is beschadigd. We slaan het over.',
    mend: 'Vraag de maker van de site om de JSON-LD na te kijken, bijvoorbeeld met validator.schema.org.',
  },
  'kind.other': {
    what: 'Deze records zijn van een andere soort, bijvoorbeeld activiteiten tussen diensten. Hier tonen we ze niet.',
    mend: 'Je hoeft niets te doen. Ontbreekt er iets? Geef dan het adres van de juiste lijst.',
  },
  'language.unknown': {
    what: 'Deze taal spreken de widgets niet.',
    mend: 'Kies uit nl, fr, de en en.',
  },
  'line.broken': {
    what: 'Deze regel begint niet zoals het hoort. We lazen hem als vervolg van de tekst erboven.',
    mend: 'Een nieuwe regel in een tekst schrijf je als \\n. Meld het aan wie het programma maakt.',
  },
  'line.unreadable': {
    what: 'Deze regel kunnen we niet lezen: een aanhalingsteken of dubbelpunt ontbreekt.',
    mend: 'Bewaar de afspraak opnieuw in je agenda, of meld het aan wie het programma maakt.',
  },
  'link.refused': {
    what: 'Dit is geen link die we tonen.',
    mend: 'Schrijf een volledig adres dat met https:// begint, zonder gebruikersnaam.',
  },
  'moments.limit': {
    what: 'Dit zijn meer dan 500 momenten of dagen. We lezen de eerste 500.',
    mend: 'Komt het vaak terug? Schrijf het als "repeat", zoals "elke dinsdag".',
  },
  'moments.missing': {
    what: 'Dit gaat door op meerdere dagen, maar we kennen alleen de eerste en de laatste. Bewoners zien een periode, zonder uren.',
    mend: 'Vul bij de bron elke dag in, met zijn uren.',
  },
  'moments.unreadable': {
    what: 'Een extra dag kunnen we niet lezen. Die tonen we niet.',
    mend: 'Voeg die dag opnieuw toe, of schrijf hem als 2026-12-29T19:30.',
  },
  'name.made': {
    what: 'Er is geen naam. We tonen de soort als naam.',
    mend: 'Vul de naam in bij de bron. Voor OpenStreetMap kan iedereen dat doen.',
  },
  'name.missing': {
    what: 'Zonder naam kunnen we dit record niet tonen.',
    mend: 'Vul "name" in, of wijs met "columns" aan welke kolom de naam is.',
  },
  'next.loop': {
    what: 'De volgende pagina is er een die we al lazen. We stoppen daar.',
    mend: 'Verwittig de beheerder van de feed: zijn bladzijden verwijzen in een kring.',
  },
  'next.origin': {
    what: 'De volgende pagina staat op een andere site. Die vragen we niet op.',
    mend: 'Geef het adres van die site zelf bij "feed", als je ze vertrouwt.',
  },
  'next.unreadable': {
    what: 'Het adres van de volgende pagina kunnen we niet lezen.',
    mend: 'Verwittig de beheerder van de feed.',
  },
  'openagenda.short': {
    what: 'Deze lijst is ingekort: niet alle momenten staan erin, en de lange beschrijving ontbreekt.',
    mend: 'Zet detailed=1 in het adres.',
  },
  'pages.cut': {
    what: 'De server geeft niet meer dan een deel van de lijst.',
    mend: 'Neem het adres dat alles in een keer geeft (de export), of zet een volledige kopie op je eigen server.',
  },
  'pages.limit': {
    what: 'De feed heeft meer bladzijden dan we op een webpagina lezen. De rest ontbreekt.',
    mend: 'Vraag grotere bladzijden op, maak de keuze kleiner, of zet een volledige kopie op je eigen server.',
  },
  'parent.elsewhere': {
    what: 'Een deel van de gegevens, zoals naam of plaats, staat in een andere feed. We tonen wat hier staat.',
    mend: 'Vraag de beheerder om de reeks (superEvent) in elke sessie op te nemen.',
  },
  'phone.no-zero': {
    what: 'Bij dit telefoonnummer lijkt de nul vooraan weg. We tonen het zoals het er staat.',
    mend: 'Excel laat die nul weg. Maak van de kolom "Tekst" en typ het nummer opnieuw, met spaties: 014 00 00 01. In JSON hoort het tussen aanhalingstekens.',
  },
  'phone.unreadable': {
    what: 'Dit is geen telefoonnummer.',
    mend: 'Schrijf een nummer per veld, alleen met cijfers, spaties en + ( ) . / -. Zet woorden in "label".',
  },
  'point.missing': {
    what: 'Er staat niet bij waar dit is. Het staat in de lijst en niet op de kaart.',
    mend: 'Vul lat en lon in. Op openstreetmap.org: klik met rechts op de plaats, "Toon adres".',
  },
  'point.swapped': {
    what: 'Lengte en breedte waren omgewisseld. We hebben ze teruggedraaid.',
    mend: 'Wissel ze om in de bron. In België is lat ongeveer 51 en lon ongeveer 5.',
  },
  'point.unreadable': {
    what: 'Deze plaats bestaat niet. Het record staat in de lijst en niet op de kaart.',
    mend: 'Schrijf lat en lon in graden met een punt, zoals 51.1703 en 5.1689.',
  },
  'polygon.missing': {
    what: 'Dit gebied heeft geen grens.',
    mend: 'Geef een Polygon of MultiPolygon, als bewoners het gebied op de kaart moeten zien.',
  },
  'polygon.unreadable': {
    what: 'De grens van dit gebied kunnen we niet lezen.',
    mend: 'Geef een GeoJSON Polygon of MultiPolygon, met eerst lon en dan lat.',
  },
  'question.id': {
    what: 'De naam van deze vraag kan niet mee met het antwoord. De vraag staat niet op het formulier.',
    mend: 'Neem een korte "id" met letters, cijfers en streepjes, zoals "vervoer". "minAge" is al van ons.',
  },
  'question.incomplete': {
    what: 'Deze vraag mist iets. Ze staat niet op het formulier.',
    mend: 'Geef elke vraag een "id", een "label" met de vraag, en een "type": choice, choices, text, long, number, scale, check, name of contact.',
  },
  'question.many': {
    what: 'Er zijn te veel vragen. Deze staat niet op het formulier.',
    mend: 'Hou het kort: hoogstens 90 vragen, en liefst minder dan tien.',
  },
  'question.options': {
    what: 'Bij deze vraag valt niets te kiezen. Ze staat niet op het formulier.',
    mend: 'Geef "options", zoals ["Ja", "Nee"].',
  },
  'question.twice': {
    what: 'Deze vraag heeft de naam van een vraag die er al staat. Ze staat niet op het formulier.',
    mend: 'Geef elke vraag een eigen "id".',
  },
  'question.when': {
    what: 'Deze vraag hangt af van een vraag die er niet voor staat. We stellen ze altijd.',
    mend: 'Schrijf {"field": "<id van een eerdere vraag>", "in": ["<id van een antwoord>"]}.',
  },
  'quotes.unreadable': {
    what: 'De aanhalingstekens in deze rij kloppen niet. Cellen kunnen in elkaar gelopen zijn.',
    mend: 'Bewaar de tabel opnieuw als CSV vanuit je rekenblad, en verander ze niet met de hand.',
  },
  'registration.shape': {
    what: 'Hoe iemand zich inschrijft, begrijpen we niet. Bewoners zien er niets over.',
    mend: 'Schrijf "none" (niet nodig), een telefoonnummer, een e-mailadres of een webadres. Een naam mag bij "organiser".',
  },
  'repeat.guessed': {
    what: 'Elke maand op een weekdag: er staat niet welke. We nemen dezelfde als de eerste keer, bijvoorbeeld de tweede dinsdag.',
    mend: 'Schrijf welke: "2TU" voor de tweede dinsdag, "-1WE" voor de laatste woensdag.',
  },
  'repeat.no-start': {
    what: 'Dit herhaalt zich, maar er staat niet vanaf wanneer. We tonen de herhaling niet.',
    mend: 'Vul "startDate" in bij het schema.',
  },
  'repeat.unreadable': {
    what: 'We begrijpen niet hoe dit terugkomt. We tonen alleen het eerste moment.',
    mend: 'Schrijf "elke dinsdag", "om de 2 weken op dinsdag", "laatste woensdag van de maand" of "15de van de maand", of zet de dagen in "moments".',
  },
  'repeat.utc': {
    what: 'Deze reeks staat in wereldtijd (UTC). Na de wisseling van zomer- en winteruur valt ze een uur vroeger of later.',
    mend: 'Kies in je agenda de tijdzone Europe/Brussels voor deze reeks.',
  },
  'row.continued': {
    what: 'Deze rij hoort bij een rij erboven. We tonen ze niet apart.',
    mend: 'Je hoeft niets te doen.',
  },
  'row.failed': {
    what: 'Deze rij konden we niet lezen.',
    mend: 'Vergelijk ze met een rij die wel lukt. Zie je geen verschil? Meld het ons, met deze rij erbij.',
  },
  'row.hidden': {
    what: 'De bron zegt dat deze rij niet zichtbaar of nog niet goedgekeurd is.',
    mend: 'Je hoeft niets te doen. Moet ze toch zichtbaar zijn? Pas het aan bij de bron.',
  },
  'start.missing': {
    what: 'We weten niet wanneer dit begint.',
    mend: 'Vul "start" in, zoals 2026-11-25T17:00, ook als het telkens terugkomt.',
  },
  'start.shifted': {
    what: 'De eerste dag valt niet op een dag van "repeat". We beginnen op de eerste dag die dat wel doet.',
    mend: 'Klopt dat? Dan hoef je niets te doen. Anders pas je "start" of "repeat" aan.',
  },
  'start.unreadable': {
    what: 'Dit begin kunnen we niet lezen. We tonen het niet, want een verkeerde dag is erger.',
    mend: 'Schrijf het zoals 2026-11-25T17:00, of 2026-11-25 voor een hele dag.',
  },
  'status.closed': {
    what: 'Deze dienst bestaat niet meer. We tonen hem niet.',
    mend: 'Haal hem uit de feed. Is hij maar even dicht? Schrijf "temporarily-closed".',
  },
  'status.tentative': {
    what: 'Deze afspraak staat op "voorlopig". We tonen ze gewoon.',
    mend: 'Bevestig ze in je agenda, of haal ze weg.',
  },
  'status.unpublished': {
    what: 'Dit record is nog niet gepubliceerd, of verwijderd. We tonen het niet.',
    mend: 'Je hoeft niets te doen. Moet het toch zichtbaar zijn? Publiceer het bij de bron.',
  },
  'time.missing': {
    what: 'We weten niet wanneer dit is. Daarom tonen we het niet.',
    mend: 'Vul "start" in, zoals 2026-11-25T17:00. Is het er altijd? Schrijf de openingsuren in "hours", of "permanent": true.',
  },
  'times.elsewhere': {
    what: 'Dit is een reeks waarvan de tijden in een andere feed staan. Zonder tijd tonen we ze niet.',
    mend: 'Geef ook het adres van de feed met de sessies (ScheduledSession), of van een feed waar reeks en sessies samen in staan.',
  },
  'timezone.unknown': {
    what: 'Deze tijdzone kennen we niet. We nemen die van Brussel.',
    mend: 'Schrijf ze zoals Europe/Brussels, of laat het veld weg.',
  },
  'title.missing': {
    what: 'Zonder titel kunnen we deze activiteit niet tonen.',
    mend: 'Vul "title" in.',
  },
  'tribe.first-page': {
    what: 'Deze lijst kan langer zijn dan wat we kregen. Dit adres zegt niet of er meer is.',
    mend: 'Gebruik het adres dat eindigt op /wp-json/tribe/events/v1/events?per_page=50.',
  },
  'until.unreadable': {
    what: 'De laatste dag van deze reeks kunnen we niet lezen. We tonen alleen het eerste moment.',
    mend: 'Schrijf hem als 2027-06-30.',
  },
  'urgent.unreadable': {
    what: 'Dit is geen nummer om te bellen.',
    mend: 'Schrijf het nummer als tekst, zoals "112".',
  },
  'street.misplaced': inLocation,
  'postcode.misplaced': inLocation,
  'place.misplaced': inLocation,
  'lat.misplaced': inLocation,
  'lon.misplaced': inLocation,
  '*.misplaced': {
    what: 'Het veld "{name}" hoort in "contact", en staat er nu naast.',
    mend: 'Zet het erin, zoals {"contact": {"phone": "014 00 00 01", "email": "info@voorbeeld.be"}}.',
  },
  '*.shape': {
    what: 'Het veld "{name}" heeft een verkeerde vorm. We tonen het niet.',
    mend: 'Vergelijk het met hetzelfde veld van een record dat wel goed staat, of laat het weg.',
  },
  '*.missing': {
    what: 'Het veld "{name}" ontbreekt.',
    mend: 'Vul het in.',
  },
  '*.unreadable': {
    what: 'Het veld "{name}" kunnen we niet lezen. We tonen het niet.',
    mend: 'Vergelijk het met hetzelfde veld van een record dat wel goed staat, of laat het weg.',
  },
  '*': {
    what: 'Hier is iets dat beter kan: {code}.',
    mend: 'Kijk de plaats hieronder na.',
  },
} as const satisfies Record<string, Explanation>;

const dutch = { failures, problems, panel };

/** The same in another language. */
export type ProblemWords = {
  readonly [Part in keyof typeof dutch]: {
    readonly [Key in keyof (typeof dutch)[Part]]: (typeof dutch)[Part][Key] extends string ? string : Explanation;
  };
};
export const nl: ProblemWords = dutch;
