import type { Explanation } from './panel-nl.ts';

/** What only the feed doctor finds; the other codes are explained in `nl.ts`. Dutch is the reference. */
export const doctorProblems = {
  'activity.past': {
    what: 'Dit is voorbij. Bewoners zien het niet meer.',
    mend: 'Haal het weg als je de lijst bijwerkt. Een korte lijst laadt sneller.',
  },
  'address.plain': {
    what: 'Dit adres begint met http://. Een site met https:// mag het niet lezen.',
    mend: 'Kijk of hetzelfde adres met https:// ook werkt, en geef dat. Werkt het niet? Zet een kopie op je eigen server.',
  },
  'address.private': {
    what: 'Dit adres leidt naar een computer in een eigen netwerk. We vragen het niet op.',
    mend: 'Is dat de bedoeling, bijvoorbeeld om te testen? Zet --allow-private in het commando.',
  },
  'certificate.invalid': {
    what: 'Het certificaat van deze site klopt niet. Ook een browser weigert ze.',
    mend: 'Verwittig wie die server beheert: het certificaat is verlopen, of hoort bij een andere naam.',
  },
  'check.failed': {
    what: 'Dit konden we niet nakijken. De fout ligt bij ons.',
    mend: 'Meld het ons, met het bestand erbij. De widgets zelf kunnen het misschien wel lezen.',
  },
  'answer.cut': {
    what: 'Het antwoord van deze server brak halverwege af.',
    mend: 'Probeer het nog eens. Blijft het zo? Verwittig wie die server beheert: hij stuurt minder dan hij belooft, of pakt het verkeerd in.',
  },
  'connection.failed': {
    what: 'We krijgen geen verbinding met deze server.',
    mend: 'Open het adres in een browser. Lukt het daar ook niet? Verwittig wie die server beheert.',
  },
  'contact.missing': {
    what: 'Er staat niet bij hoe je iemand kunt bereiken.',
    mend: 'Vul een telefoonnummer, een e-mailadres of een webadres in (in JSON in "contact"). Veel mensen bellen het liefst.',
  },
  'contact.unsaid': {
    what: 'In deze afspraak staat niet wie men kan bellen of mailen.',
    mend: 'Schrijf het onderaan in de beschrijving van de afspraak: "Vragen? Bel 014 00 00 05". Veel mensen bellen het liefst.',
  },
  'content-type.wrong': {
    what: 'De server zegt er niet juist bij wat voor bestand dit is. We lezen het toch.',
    mend: 'Vraag de beheerder om een juiste Content-Type: application/json voor JSON, text/csv voor CSV, text/calendar voor een agenda.',
  },
  'cors.missing': {
    what: 'Andere sites mogen dit adres niet lezen (CORS). Staat het niet op je eigen site, dan blijft de widget leeg.',
    mend: 'Vraag de beheerder om de kop "Access-Control-Allow-Origin: *". Kan dat niet? Zet een kopie op je eigen server, die elke nacht ververst (npx buurt mirror).',
  },
  'email.private': {
    what: 'Dit lijkt het e-mailadres van een persoon. Wie dat wil, kan het overal kopiëren.',
    mend: 'Gebruik liever een adres van de dienst of vereniging. Anders vraag je die persoon of dit openbaar mag.',
  },
  'etag.missing': {
    what: 'De server zegt niet of de lijst veranderd is. Iedereen haalt ze telkens helemaal op.',
    mend: 'Vraag de beheerder om een ETag of Last-Modified mee te sturen. De meeste servers doen dat vanzelf voor een bestand.',
  },
  'field.misspelt': {
    what: 'De naam van dit veld kennen we niet. Wellicht is er een letter verkeerd.',
    mend: 'Kijk de naam na. Is het een veld van jezelf? Dan hoef je niets te doen: we slaan het over.',
  },
  'file.missing': {
    what: 'Dit bestand is er niet, of we mogen het niet lezen.',
    mend: 'Kijk de naam en de map na. Een adres op het web begint met https://.',
  },
  'file.folder': {
    what: 'Dit is een map en geen bestand.',
    mend: 'Geef de bestanden zelf, zoals feeds/*.json.',
  },
  'host.unknown': {
    what: 'Deze site bestaat niet, of is nu niet te vinden.',
    mend: 'Kijk het adres na, letter voor letter. Heeft dit toestel internet?',
  },
  'item.twice': {
    what: 'Dit staat er twee keer: zelfde naam, zelfde plaats, en van een activiteit hetzelfde uur. Bewoners zien het dubbel.',
    mend: 'Verwijder een van de twee. Komt het uit twee bronnen? Geef het in allebei hetzelfde "id".',
  },
  'items.none': {
    what: 'Er staat niets in dat bewoners te zien krijgen.',
    mend: 'Klopt dat? Dan hoef je niets te doen. Kijk anders of dit het adres van de juiste lijst is.',
  },
  'items.past': {
    what: 'Alles in deze lijst is voorbij. Bewoners zien niets.',
    mend: 'Voeg nieuwe activiteiten toe, of kijk of de lijst nog bijgewerkt wordt.',
  },
  'json.after-end': {
    what: 'Na het einde van de JSON staat nog tekst.',
    mend: 'Haal weg wat na de laatste haak staat, of kijk of er daarvoor een haak te veel is.',
  },
  'json.after-value': {
    what: 'Hier verwachten we een komma of een haak.',
    mend: 'Zet een komma tussen twee velden of records, of sluit de haak.',
  },
  'json.bracket': {
    what: 'Voor deze haak ontbreekt iets.',
    mend: 'Vul de waarde in, of haal de komma, de naam of de haak weg. Bij elke { hoort een } en bij elke [ een ].',
  },
  'json.broken-off': {
    what: 'De tekst stopt hier, en er staat nog een haak open.',
    mend: 'Bij elke { hoort een } en bij elke [ een ]. Is het bestand afgebroken? Bewaar of download het opnieuw.',
  },
  'json.colon': {
    what: 'Hier ontbreekt wellicht een dubbelpunt.',
    mend: 'Schrijf tussen de naam van een veld en de waarde een dubbelpunt, zoals "name": "Soepcafé".',
  },
  'json.comma-extra': {
    what: 'Hier staat een komma te veel.',
    mend: 'Haal de laatste komma voor de haak weg.',
  },
  'json.comma-missing': {
    what: 'Hier ontbreekt wellicht een komma.',
    mend: 'Zet een komma achter dit veld of dit record, als er nog een volgt.',
  },
  'json.comment': {
    what: 'Hier staat een opmerking voor mensen. JSON kent die niet.',
    mend: 'Haal ze weg: alles van // tot het einde van de regel, of van /* tot */.',
  },
  'json.curly-quote': {
    what: 'Hier staat een gekruld aanhalingsteken. Het moet een recht zijn.',
    mend: 'Vervang “ en ” door ". Een tekstverwerker krult ze vanzelf: gebruik een gewone teksteditor.',
  },
  'json.name': {
    what: 'Hier verwachten we de naam van een veld, tussen rechte aanhalingstekens.',
    mend: 'Schrijf ze zoals "name".',
  },
  'json.single-quote': {
    what: 'Hier staat een enkel aanhalingsteken. Het moet een dubbel zijn.',
    mend: 'Vervang \' door " voor en na de tekst.',
  },
  'json.string': {
    what: 'Deze tekst is niet gesloten met ", of er staat een nieuwe regel of een losse \\ in.',
    mend: 'Sluit de tekst met ". Een nieuwe regel schrijf je als \\n, en een \\ als \\\\.',
  },
  'json.value': {
    what: 'Dit is geen tekst, getal, lijst of record.',
    mend: 'Zet tekst tussen rechte aanhalingstekens. Een getal schrijf je met een punt, zoals 51.17.',
  },
  'feeds.none': {
    what: 'De config noemt geen feeds.',
    mend: 'Zet hun adressen onder "feeds": {"services": "diensten.json"}. Staan ze op de pagina zelf? Dan hoef je niets te doen.',
  },
  'kind.unknown': {
    what: 'Dit woord bij "kind" kennen we niet. Daardoor weten we niet wat erin staat.',
    mend: 'Gebruik services, activities, indicators, actions, partners, areas, forms of config.',
  },
  'person.number': {
    what: 'Hier staat een rijksregisternummer. Dat mag nooit in een openbare lijst.',
    mend: 'Haal het meteen weg, ook uit oudere versies van het bestand. Verwittig wie over privacy gaat in je organisatie.',
  },
  'phone.private': {
    what: 'Bij dit telefoonnummer staat dat het van iemand thuis of privé is.',
    mend: 'Gebruik liever een nummer van de dienst. Anders vraag je die persoon of dit openbaar mag.',
  },
  'place.missing': {
    what: 'Er staat niet bij waar dit doorgaat.',
    mend: 'Vul in de agenda of in het rekenblad de locatie in, of in JSON "place": {"name": "Dorpshuis", "lat": 51.17, "lon": 5.17}. Is het online? Vul dan "online" in.',
  },
  'place.address': {
    what: 'In deze afspraak is de plaats alleen een naam. Wie ze niet kent, vindt de weg niet.',
    mend: 'Schrijf bij "Locatie" ook de straat, de postcode en de gemeente: "Buurthuis Dennenhof, Dennenhof 12, 2490 Balen". Kies je in Google Agenda de plaats uit de lijst, dan staat het er vanzelf.',
  },
  'place.unmapped': {
    what: 'Van deze plaats kennen we alleen de naam. "Dicht bij mij" vindt ze niet.',
    mend: 'Vul breedtegraad en lengtegraad in: in een rekenblad in kolommen met die naam, in JSON bij "place" als lat en lon. In JSON mag bij "service" ook het id staan van een dienst die daar is.',
  },
  'point.abroad': {
    what: 'Deze plaats ligt niet in België.',
    mend: 'Klopt dat? Dan hoef je niets te doen. In België ligt de breedtegraad (lat) tussen 49 en 52, en de lengtegraad (lon) tussen 2 en 7.',
  },
  'point.outside': {
    what: 'Deze plaats ligt buiten de wijken en dorpen die je opgaf.',
    mend: 'Klopt dat? Dan hoef je niets te doen. Kijk anders breedtegraad en lengtegraad (lat en lon) na, en of het adres juist is.',
  },
  'redirects.many': {
    what: 'Dit adres verwijst telkens door naar een ander.',
    mend: 'Open het in een browser, en geef het adres waar je uitkomt.',
  },
  'text.long': {
    what: 'Deze tekst is zo lang dat we hem afkappen.',
    mend: 'Maak hem korter. Een titel heeft hoogstens 120 tekens, een samenvatting 300, een beschrijving 5000.',
  },
  'word.unknown': {
    what: 'Dit woord lijkt op een van ons, en staat niet in onze lijst. Een filter vindt het niet.',
    mend: 'Kijk het na in de lijst met categorieën, of schrijf het in gewone woorden.',
  },
} as const satisfies Record<string, Explanation>;

/** The words around the findings, on a screen and on a page. */
export const doctorReport = {
  'title': 'Feeds nagekeken',
  'error': 'Fout',
  'warning': 'Let op',
  'advice': 'Tip',
  'meaning.error': 'wordt niet getoond',
  'meaning.warning': 'er klopt iets niet',
  'meaning.advice': 'kan beter',
  'mend': 'Zo los je het op',
  'rule': 'Meer uitleg',
  'row': 'rij {row}',
  'line': 'regel {line}',
  'column': 'regel {line}, kolom {column}',
  'others.one': 'en nog {count}',
  'others.many': 'en nog {count}',
  'said': 'Wat er precies misging',
  'fine': 'In orde.',
  'more': 'Er is nog een volgende pagina. We keken alleen de eerste na.',
  'records.one': '{count} record',
  'records.many': '{count} records',
  'format.native': 'eigen formaat van buurt',
  'kind.unknown': 'niet herkend',
  'kind.activities': 'activiteiten',
  'kind.services': 'diensten',
  'kind.indicators': 'cijfers',
  'kind.actions': 'acties',
  'kind.partners': 'partners',
  'kind.areas': 'gebieden',
  'kind.forms': 'formulieren',
  'kind.config': 'instellingen',
  'summary': 'Nagekeken: {documents}. Fouten: {error}. Let op: {warning}. Tips: {advice}.',
  'busy': '{address}: nog bezig …',
  'made': 'Het rapport staat in {file}.',
} as const;

export interface DoctorWords {
  readonly doctorProblems: Readonly<Record<keyof typeof doctorProblems, Explanation>>;
  readonly doctorReport: Readonly<Record<keyof typeof doctorReport, string>>;
}
