/** What is wrong, and how to mend it; for a webmaster or a partner with a spreadsheet. */
export interface Explanation {
  readonly what: string;
  readonly mend: string;
}

/** Why a feed could not be read, by the log codes of safety-and-access §4. Dutch is the reference. */
export const failures = {
  'timeout': {
    what: 'De feed antwoordde niet op tijd.',
    mend: 'Open het adres zelf in een browser. Duurt het ook daar lang? Vraag de beheerder van die server om hulp, of zet op je eigen server een kopie die elke nacht ververst.',
  },
  'offline': {
    what: 'Dit toestel heeft geen internet.',
    mend: 'Zodra er weer verbinding is, wordt de feed vanzelf opnieuw gevraagd.',
  },
  'http-4xx': {
    what: 'De server weigert dit adres (401, 403, 404 of 410).',
    mend: 'Kijk na of het adres juist is en of iedereen het zonder aanmelden kan openen.',
  },
  'http-5xx': {
    what: 'De server van de feed heeft zelf een storing, of krijgt te veel vragen.',
    mend: 'Wacht even en probeer opnieuw. Blijft het duren? Verwittig de beheerder van die server.',
  },
  'network': {
    what: 'De pagina mag dit adres niet lezen, of het adres bestaat niet.',
    mend: 'Kijk het adres na. Staat de feed op een andere site? Dan moet die site andere sites toelaten (CORS: de kop Access-Control-Allow-Origin), en moet je eigen veiligheidsbeleid het adres noemen bij connect-src. Google en Outlook laten geen andere sites toe: neem daar het adres dat op .ics eindigt, en zet op je eigen server een kopie die elke nacht ververst.',
  },
  'parse': {
    what: 'Dit zijn geen gegevens die we kunnen lezen: de tekst is leeg, afgebroken, of een webpagina.',
    mend: 'Open het adres zelf in een browser. Zie je een webpagina of een aanmeldscherm, geef dan het adres van het bestand zelf. Schreef je het bestand zelf? Kijk hieronder wat er precies misging.',
  },
  'shape': {
    what: 'De gegevens zijn leesbaar, maar ze hebben een andere vorm dan we hier verwachten.',
    mend: 'Kijk of dit het adres van de juiste lijst is. In een rekenblad (CSV) heeft een dienst een kolom "naam" nodig, een activiteit een kolom "titel" en een kolom "datum". Staat hieronder wat er ontbreekt? Verbeter dat in de lijst.',
  },
  'size': {
    what: 'De feed is te groot voor een webpagina.',
    mend: 'Zet een kleinere kopie op je eigen server, of verhoog "limits" in de config.',
  },
  'links-only': {
    what: 'De feed bevat alleen links, en niet de gegevens zelf.',
    mend: 'Vraag de volledige gegevens op. Bij UiTdatabank: zet embed=true in het adres. Bij JSON-stat: geef het adres van elke tabel.',
  },
} as const satisfies Record<string, Explanation>;

/** The panel's own words. */
export const panel = {
  'title': 'Voor de webmaster: zo gaat het met de feeds',
  'why': 'Bewoners zien dit niet, zolang het attribuut "debug" niet op je pagina staat.',
  'no-config': 'Dit element weet niet wat het moet lezen. Zet er config="het adres van je config" in.',
  'no-feed':
    'Dit element weet niet wat het moet lezen. Zet er feed="het adres van je lijst" in, of zet het in een buurt-neighbourhood waarvan de config zo een lijst noemt.',
  'no-endpoint':
    'Niemand krijgt wat hier wordt ingevuld: bewoners kunnen het alleen afdrukken of mailen. Zet er endpoint="het adres van je intake" in, of "intake" in de config.',
  'attribute.unknown': 'kennen we niet.',
  'attribute.none': 'is geen attribuut van dit element.',
  'attribute.unlisted': 'vinden we nergens in je lijsten.',
  'attribute.near': 'Bedoel je',
  'attribute.known': 'Wel:',
  'attribute.day': 'een dag, zoals 2026-12-01',
  'attribute.count': 'een getal vanaf 1, zoals 14',
  'attribute.number': 'een getal, zoals 12',
  'attribute.point': 'breedte en lengte, zoals 51.17,5.17',
  'address': 'Adres',
  'format': 'Formaat',
  'format.native': 'eigen formaat van buurt',
  'format.unknown': 'niet herkend',
  'count': 'Getoond',
  'count.one': '{count} record',
  'count.many': '{count} records',
  'state': 'Stand',
  'state.pending': 'We wachten op een antwoord.',
  'state.fresh': 'Vers: gelezen op {date}.',
  'state.kept': 'Een oudere kopie: gelezen op {date}.',
  'state.failed': 'Niet gelezen.',
  'updated': 'Bijgewerkt door de uitgever',
  'said': 'Wat er precies misging',
  'found': 'Gevonden',
  'found.counts': 'fouten: {error}, let op: {warning}, tips: {advice}',
  'busy': 'We kijken de hele lijst nog na …',
  'none': 'We vonden geen problemen.',
  'tips.one': '{count} tip om het beter te maken',
  'tips.many': '{count} tips om het beter te maken',
  'times.one': '{count} keer',
  'times.many': '{count} keer',
  'error': 'Fout, wordt niet getoond',
  'warning': 'Let op, er klopt iets niet',
  'advice': 'Tip',
  'where': 'Waar',
  'record': 'record {number}',
  'record.named': 'record {number}, ‘{name}’',
  'named': '‘{name}’',
  'whole': 'in de hele feed',
  'others.one': 'en nog {count}',
  'others.many': 'en nog {count}',
} as const;
