import { activityProblems } from './activities-nl.ts';
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
  ...activityProblems,
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
  'column.missing': {
    what: 'De kolom die je zelf aanwees, staat niet in de tabel.',
    mend: 'Kijk de naam bij "columns" na. Hij moet gelijk zijn aan de kop van de kolom.',
  },
  'column.unused': {
    what: 'Deze kolommen lezen we niet. Bewoners zien er niets van.',
    mend: 'Is het voor bewoners? Geef de kolom een kop die we kennen, zoals "omschrijving" of "openingsuren", of wijs ze aan met "columns" in de config. Anders hoef je niets te doen.',
  },
  'config.shape': {
    what: 'De config is geen JSON-object.',
    mend: 'Begin met { en eindig met }, zoals {"municipality": "Balen"}.',
  },
  'cost.shape': {
    what: 'De prijs begrijpen we niet. We tonen hem niet.',
    mend: 'Is het gratis? Schrijf "gratis". Anders een bedrag, zoals "5 euro". In JSON: {"type":"free"} of {"amount":5}.',
  },
  'cost.words': {
    what: 'De prijs staat in gewone woorden. We lezen ze zoals ze bedoeld zijn.',
    mend: 'In een rekenblad is dat goed. In JSON is het zekerder als {"type":"free"}, {"amount":5} of {"text":"naar inkomen"}.',
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
  'exception.unreadable': {
    what: 'Bij openingsuren staat een dag die anders is, maar we kunnen niet lezen welke dag. We tonen ze zoals ze er staat, naast de andere uren.',
    mend: 'Schrijf een lijst, zoals "exceptions": [{ "date": "2026-12-25", "closed": true }]. Meer dagen na elkaar: "2026-12-28/2026-12-31". In plaats van closed mag from en to.',
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
    mend: 'Schrijf ze per dag, zoals "ma-vr 9:00-12:00, 13:00-16:30; za 9:00-12:00". In een rekenblad mag elke dag een eigen kolom hebben (maandag, dinsdag …), in JSON mag het een tabel met day (of days), from en to zijn.',
  },
  'format.unknown': {
    what: 'De lijst is niet van het formaat dat je noemde. We keken naar de lijst zelf, en lezen ze als wat ze is.',
    mend: 'Laat "format" weg. Alleen als we een lijst voor iets anders nemen, heb je het nodig.',
  },
  'hsds.shallow': {
    what: 'Deze lijst bevat alleen het hoofd van elke dienst: plaats, uren en telefoon ontbreken.',
    mend: 'Vraag de volledige diensten op. Bij de meeste servers zet je full_service=true in het adres.',
  },
  'id.duplicate': {
    what: 'Dit stond al in deze of een andere lijst. We tonen het eerste.',
    mend: 'Geef elke rij of elk record een eigen nummer ("id"), of haal het dubbele weg.',
  },
  'id.made': {
    what: 'Er staat geen vast nummer ("id") bij. We hebben er zelf een gemaakt van wat er staat.',
    mend: 'Geef elke rij of elk record een "id" dat nooit verandert, bijvoorbeeld een volgnummer. Dan blijft "mijn lijst" van bewoners kloppen als je een naam of adres verbetert.',
  },
  'id.missing': {
    what: 'Zonder vast nummer ("id") kunnen we dit niet tonen.',
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
    what: 'De lijst is langer dan de grens. Wat daarna komt, tonen we niet.',
    mend: 'Splits de lijst, of verhoog "limits" in de config.',
  },
  'items.list': {
    what: 'De records staan niet in een lijst.',
    mend: 'Zet ze tussen [ en ]: "items": [ {"id": "…"}, {"id": "…"} ].',
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
  'link.refused': {
    what: 'Dit is geen link die we tonen.',
    mend: 'Schrijf een volledig adres dat met https:// begint, zonder gebruikersnaam.',
  },
  'list.first': {
    what: 'Een record heeft er hier meer dan één. Bewoners zien alleen het eerste.',
    mend: 'Geef elk adres een eigen record, of zet het belangrijkste vooraan.',
  },
  'name.guessed': {
    what: 'Geen kolom heet naam. We nemen deze: er staan woorden in die bijna nergens twee keer voorkomen.',
    mend: 'Is dat niet de naam? Geef de kolom met de naam de kop "naam", of wijs ze aan met "columns" in de config.',
  },
  'name.made': {
    what: 'Er is geen naam. We tonen de soort als naam.',
    mend: 'Vul de naam in bij de bron. Voor OpenStreetMap kan iedereen dat doen.',
  },
  'name.missing': {
    what: 'Zonder naam kunnen we dit niet tonen.',
    mend: 'Vul de naam in (in JSON "name"). Staat die in een kolom met een andere kop? Wijs die aan met "columns" in de config.',
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
  'pages.cut': {
    what: 'De server geeft niet meer dan een deel van de lijst.',
    mend: 'Neem het adres dat alles in een keer geeft (de export), of zet een volledige kopie op je eigen server.',
  },
  'pages.limit': {
    what: 'De feed heeft meer bladzijden dan we op een webpagina lezen. De rest ontbreekt.',
    mend: 'Vraag grotere bladzijden op, maak de keuze kleiner, of zet een volledige kopie op je eigen server.',
  },
  'phone.no-zero': {
    what: 'Bij dit telefoonnummer lijkt de nul vooraan weg. We tonen het zoals het er staat.',
    mend: 'Excel laat die nul weg. Maak van de kolom "Tekst" en typ het nummer opnieuw, met spaties: 014 00 00 01. In JSON hoort het tussen aanhalingstekens.',
  },
  'phone.unreadable': {
    what: 'Dit is geen telefoonnummer.',
    mend: 'Schrijf één nummer per vak of veld, alleen met cijfers, spaties en + ( ) . / -. Woorden zoals "na 18 uur" horen in de omschrijving, of in JSON in "label".',
  },
  'point.comma': {
    what: 'In deze coördinaten staat een komma waar een punt hoort. We lezen ze toch.',
    mend: 'Schrijf een punt, zoals 51.1605: niet elk programma leest een komma.',
  },
  'point.missing': {
    what: 'Er staat niet bij waar dit is. Het staat in de lijst en niet op de kaart.',
    mend: 'Vul breedtegraad en lengtegraad in (lat en lon). Op openstreetmap.org: klik met rechts op de plaats, "Toon adres".',
  },
  'point.swapped': {
    what: 'Lengte en breedte waren omgewisseld. We hebben ze teruggedraaid.',
    mend: 'Wissel ze om in de bron. In België is de breedtegraad (lat) ongeveer 51 en de lengtegraad (lon) ongeveer 5.',
  },
  'point.unreadable': {
    what: 'Deze plaats bestaat niet. Ze staat in de lijst en niet op de kaart.',
    mend: 'Schrijf breedtegraad en lengtegraad (lat en lon) in graden, zoals 51.1703 en 5.1689. Laat Excel er geen datum of duizendtal van maken: maak de kolom "Tekst".',
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
  'status.closed': {
    what: 'Deze dienst bestaat niet meer. We tonen hem niet.',
    mend: 'Haal hem uit de lijst. Is hij maar even dicht? Schrijf "temporarily-closed" als status.',
  },
  'status.unpublished': {
    what: 'Dit is nog niet gepubliceerd, of verwijderd. We tonen het niet.',
    mend: 'Je hoeft niets te doen. Moet het toch zichtbaar zijn? Publiceer het bij de bron.',
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
    what: 'Wat bij "{name}" staat, begrijpen we niet. We tonen het niet.',
    mend: 'Vergelijk het met een rij of record waar het wel lukt, of laat het weg.',
  },
  '*.missing': {
    what: 'Wat bij "{name}" hoort, ontbreekt.',
    mend: 'Vul het in.',
  },
  '*.unreadable': {
    what: 'Wat bij "{name}" staat, kunnen we niet lezen. We tonen het niet.',
    mend: 'Vergelijk het met een rij of record waar het wel lukt, of laat het weg.',
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
