import type { Explanation } from './panel-nl.ts';

/** What can be wrong with when something is, and with calendars. */
export const activityProblems = {
  'calendar.preceded': {
    what: 'Vóór de agenda staat nog iets anders, zoals een foutmelding van de server.',
    mend: 'Wij lezen de agenda, andere programma’s misschien niet. Meld het aan wie de site beheert.',
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
  'date.unreadable': {
    what: 'Deze datum bestaat niet of is anders geschreven.',
    mend: 'Schrijf jaar, maand en dag zoals 2026-12-03.',
  },
  'date.above': {
    what: 'In deze rij staat geen datum. We nemen die van de rij erboven, want het uur is later.',
    mend: 'Klopt dat niet? Schrijf de datum in elke rij, zonder cellen samen te voegen.',
  },
  'date.weekly': {
    what: 'Er staat geen datum bij. We tonen het elke week op deze dag.',
    mend: 'Is het niet elke week, of loopt het af? Schrijf de datum erbij, en tot wanneer het duurt.',
  },
  'end.before-start': {
    what: 'Dit einde ligt voor het begin. We tonen alleen het begin.',
    mend: 'Kijk de dag en het uur na. Duurt het tot na middernacht? Schrijf dan de dag erna, zoals 2026-11-26T01:00.',
  },
  'end.unreadable': {
    what: 'Dit einde kunnen we niet lezen. We tonen alleen het begin.',
    mend: 'Schrijf het zoals het begin, met de dag erbij: 2026-11-25T19:00. In een rekenblad volstaat het uur, zoals 19u.',
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
    mend: 'Verwijder die dag opnieuw in je agenda, of schrijf hem als 29/12/2026 of 2026-12-29.',
  },
  'hour.unreadable': {
    what: 'Dit uur kunnen we niet lezen. Bewoners zien alleen de dag, met je woorden erbij.',
    mend: 'Schrijf het zoals 14.30 of 14u30, en het einde in een eigen kolom of zoals 14u30-16u.',
  },
  'line.broken': {
    what: 'Deze regel begint niet zoals het hoort. We lazen hem als vervolg van de tekst erboven.',
    mend: 'Een nieuwe regel in een tekst schrijf je als \\n. Meld het aan wie het programma maakt.',
  },
  'line.unreadable': {
    what: 'Deze regel kunnen we niet lezen: een aanhalingsteken of dubbelpunt ontbreekt.',
    mend: 'Bewaar de afspraak opnieuw in je agenda, of meld het aan wie het programma maakt.',
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
  'openagenda.short': {
    what: 'Deze lijst is ingekort: niet alle momenten staan erin, en de lange beschrijving ontbreekt.',
    mend: 'Zet detailed=1 in het adres.',
  },
  'parent.elsewhere': {
    what: 'Een deel van de gegevens, zoals naam of plaats, staat in een andere feed. We tonen wat hier staat.',
    mend: 'Vraag de beheerder om de reeks (superEvent) in elke sessie op te nemen.',
  },
  'registration.shape': {
    what: 'Hoe iemand zich inschrijft, begrijpen we niet. Bewoners zien er niets over.',
    mend: 'Schrijf een telefoonnummer, een e-mailadres of een webadres, of "none" als het niet nodig is (in een rekenblad "neen"). Een naam mag bij "organiser".',
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
    mend: 'Schrijf "elke dinsdag", "om de 2 weken op dinsdag", "laatste woensdag van de maand" of "15de van de maand". Of schrijf de dagen zelf, met komma’s ertussen (in JSON in "moments").',
  },
  'repeat.utc': {
    what: 'Deze reeks staat in wereldtijd (UTC). Na de wisseling van zomer- en winteruur valt ze een uur vroeger of later.',
    mend: 'Kies in je agenda de tijdzone Europe/Brussels voor deze reeks.',
  },
  'start.missing': {
    what: 'We weten niet wanneer dit begint.',
    mend: 'Vul in wanneer het begint, zoals 25/11/2026 om 17.00 uur, ook als het telkens terugkomt. In JSON: "start": "2026-11-25T17:00".',
  },
  'start.shifted': {
    what: 'De eerste dag valt niet op een dag van "repeat". We beginnen op de eerste dag die dat wel doet.',
    mend: 'Klopt dat? Dan hoef je niets te doen. Anders pas je "start" of "repeat" aan.',
  },
  'start.unreadable': {
    what: 'Dit begin kunnen we niet lezen. We tonen het niet, want een verkeerde dag is erger.',
    mend: 'Schrijf de dag met het jaar, zoals 25/11/2026 of 25 november 2026, en het uur in een eigen kolom. Staat er in een rekenblad een getal zoals 46352? Geef die kolom de opmaak "Datum". In JSON: 2026-11-25T17:00, of 2026-11-25 voor een hele dag.',
  },
  'status.tentative': {
    what: 'Deze afspraak staat op "voorlopig". We tonen ze gewoon.',
    mend: 'Bevestig ze in je agenda, of haal ze weg.',
  },
  'status.unreadable': {
    what: 'Dit woord kennen we niet. Bewoners lezen dat het gewoon doorgaat.',
    mend: 'Schrijf "afgelast", "uitgesteld", "volzet" of "gaat door", of laat het vak leeg. Is de dag veranderd? Schrijf de nieuwe dag bij de datum.',
  },
  'time.missing': {
    what: 'We weten niet wanneer dit is. Daarom tonen we het niet.',
    mend: 'Vul de dag en het uur in, zoals 25/11/2026 en 17.00 (in JSON "start": "2026-11-25T17:00"). Zijn er in een rekenblad cellen samengevoegd? Vul de dag dan in elke rij in. Is het er altijd? Schrijf in JSON de openingsuren in "hours", of "permanent": true.',
  },
  'times.elsewhere': {
    what: 'Dit is een reeks waarvan de tijden in een andere feed staan. Zonder tijd tonen we ze niet.',
    mend: 'Geef ook het adres van de feed met de sessies (ScheduledSession), of van een feed waar reeks en sessies samen in staan.',
  },
  'timezone.unknown': {
    what: 'Deze tijdzone kennen we niet. We nemen die van Brussel.',
    mend: 'Schrijf ze zoals Europe/Brussels, of laat ze weg.',
  },
  'title.missing': {
    what: 'Zonder titel kunnen we dit niet tonen.',
    mend: 'Vul de titel in (in JSON "title").',
  },
  'tribe.first-page': {
    what: 'Deze lijst kan langer zijn dan wat we kregen. Dit adres zegt niet of er meer is.',
    mend: 'Gebruik het adres dat eindigt op /wp-json/tribe/events/v1/events?per_page=50.',
  },
  'until.unreadable': {
    what: 'De laatste dag van deze reeks kunnen we niet lezen. We tonen alleen het eerste moment.',
    mend: 'Schrijf hem als 30/6/2027 of 2027-06-30.',
  },
} as const satisfies Record<string, Explanation>;
