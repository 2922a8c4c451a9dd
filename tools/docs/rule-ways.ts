import type { Said } from './rule-reasons.ts';

/** How something is written well, in each of the ways that people keep their lists. */
export interface Way {
  /** Rules it mends, white space between. */
  readonly rules: string;
  /** Of the list that the sheet and the record are from. */
  readonly kind: 'services' | 'activities' | 'indicators' | 'actions' | 'areas' | 'forms';
  /** As a spreadsheet saves it: headings and one row. */
  readonly sheet?: string;
  /** One record. */
  readonly record?: object;
  /** What to do in a calendar program. */
  readonly calendar?: Said;
}

const service = { id: 'buurthuis', name: 'Buurthuis Dennenhof' };
const coffee = { id: 'koffie', title: 'Koffie op de hoek', start: '2026-12-01T09:30' };
const neighbours = { id: 'neighbour-weekly', unit: 'percent' };
const figures = (value: object) => ({ ...neighbours, values: [{ level: 'area', place: 'dennenhof', ...value }] });
const bench = { id: 'bank', title: 'Bank en licht aan het pleintje', horizon: 'quick' };

export const WAYS: readonly Way[] = [
  {
    rules: 'name.missing name.made name.guessed id.missing id.made id.repeated id.duplicate item.twice item.shape',
    kind: 'services',
    sheet: 'id;naam\nbuurthuis;Buurthuis Dennenhof',
    record: service,
  },
  {
    rules: 'title.missing',
    kind: 'activities',
    sheet: 'titel;datum;beginuur\nKoffie op de hoek;1/12/2026;9.30',
    record: coffee,
    calendar: {
      nl: 'Open de afspraak in je agenda en vul bovenaan een titel in.',
      en: 'Open the event in your calendar and write a title at the top.',
    },
  },
  {
    rules: 'phone.no-zero phone.unreadable phone.private',
    kind: 'services',
    sheet: 'naam;telefoon\nBuurthuis Dennenhof;014 00 00 05',
    record: { ...service, contact: { phone: '014 00 00 05' } },
  },
  {
    rules: 'contact.missing email.unreadable email.private *.misplaced link.refused',
    kind: 'services',
    sheet:
      'naam;telefoon;e-mail;website\nBuurthuis Dennenhof;014 00 00 05;buurthuis@balen.example;https://buurthuis.example',
    record: {
      ...service,
      contact: { phone: '014 00 00 05', email: 'buurthuis@balen.example', url: 'https://buurthuis.example' },
    },
  },
  {
    rules: 'contact.unsaid',
    kind: 'activities',
    calendar: {
      nl: 'Open de afspraak en schrijf het nummer in de beschrijving, zoals "Vragen? Bel 014 00 00 05".',
      en: 'Open the event and write the number in the description, such as "Questions? Call 014 00 00 05".',
    },
  },
  {
    rules: 'exception.unreadable',
    kind: 'services',
    record: {
      ...service,
      hours: {
        weekly: [{ days: [1, 2], from: '09:00', to: '12:00' }],
        exceptions: [
          { date: '2026-12-25', closed: true },
          { date: '2026-12-28/2026-12-31', from: '10:00', to: '12:00' },
        ],
      },
    },
  },
  {
    rules: 'hours.unreadable hours.partly',
    kind: 'services',
    sheet: 'naam;maandag;dinsdag\nBuurthuis Dennenhof;9-12;9-12, 13.30-17',
    record: { ...service, hours: { 'maandag': '9-12', 'dinsdag': '9-12, 13.30-17', '1e vrijdag': '14-16' } },
  },
  {
    rules:
      'point.missing point.swapped point.unreadable point.comma point.abroad point.outside street.misplaced postcode.misplaced ' +
      'place.misplaced lat.misplaced lon.misplaced',
    kind: 'services',
    sheet:
      'naam;straat;nummer;postcode;gemeente;breedtegraad;lengtegraad\n' +
      'Buurthuis Dennenhof;Dennenhof;12;2490;Balen;51,1605;5,1812',
    record: {
      ...service,
      location: { street: 'Dennenhof 12', postcode: '2490', place: 'Balen', lat: 51.1605, lon: 5.1812 },
    },
  },
  {
    rules: 'cost.shape cost.words',
    kind: 'services',
    sheet: 'naam;prijs\nSoepcafé;gratis',
    record: { ...service, cost: { amount: 5, unit: 'uur' } },
  },
  {
    rules: 'word.unknown field.misspelt',
    kind: 'services',
    sheet: 'naam;categorie\nBuurthuis Dennenhof;svc.neighbourhood-house',
    record: { ...service, category: 'svc.neighbourhood-house', needs: ['need.company'] },
  },
  {
    rules: 'text.long',
    kind: 'services',
    sheet: 'naam;samenvatting\nBuurthuis Dennenhof;Elke dag koffie en een babbel.',
    record: { ...service, summary: 'Elke dag koffie en een babbel.' },
  },
  {
    rules: 'status.closed',
    kind: 'services',
    sheet: 'naam;status\nBuurthuis Dennenhof;tijdelijk gesloten',
    record: { ...service, status: 'temporarily-closed', alert: 'Open vanaf 1 maart.' },
  },
  {
    rules:
      'start.missing start.unreadable hour.unreadable time.missing end.unreadable end.before-start date.unreadable timezone.unknown ' +
      'items.past activity.past',
    kind: 'activities',
    sheet: 'titel;datum;beginuur;einduur\nKoffie op de hoek;1/12/2026;9.30;11.00',
    record: { ...coffee, end: '2026-12-01T11:00' },
    calendar: {
      nl: 'Open de afspraak, kies begin en einde opnieuw, en bewaar ze.',
      en: 'Open the event, choose its start and end again, and save it.',
    },
  },
  {
    rules:
      'repeat.unreadable repeat.guessed repeat.no-start start.shifted until.unreadable except.unreadable moments.limit',
    kind: 'activities',
    sheet:
      'titel;datum;beginuur;herhaling;einddatum;niet op\n' +
      'Koffie op de hoek;1/12/2026;9.30;elke dinsdag;30/06/2027;29/12/2026',
    record: { ...coffee, repeat: { every: 'elke dinsdag', until: '2027-06-30', except: ['2026-12-29'] } },
    calendar: {
      nl: 'Open de reeks, kies "Wekelijks" of "Maandelijks" opnieuw met een laatste dag, en bewaar ze voor alle afspraken.',
      en: 'Open the series, choose "Weekly" or "Monthly" again with a last day, and save it for all events.',
    },
  },
  {
    rules: 'moments.missing moments.unreadable changes.unreadable',
    kind: 'activities',
    record: { id: 'kookcursus', title: 'Koken met weinig geld', moments: ['2026-12-01T18:00', '2026-12-15T18:00'] },
    calendar: {
      nl: 'Verplaats of verwijder die ene dag in de reeks opnieuw, en kies "alleen deze afspraak".',
      en: 'Move or delete that one day of the series again, and choose "only this event".',
    },
  },
  {
    rules: 'place.address',
    kind: 'activities',
    calendar: {
      nl: 'Open de afspraak en vul bij "Locatie" de naam en het adres in: Buurthuis Dennenhof, Dennenhof 12, 2490 Balen.',
      en: 'Open the event and write the name and the address in "Location": Buurthuis Dennenhof, Dennenhof 12, 2490 Balen.',
    },
  },
  {
    rules: 'place.missing place.unmapped',
    kind: 'activities',
    sheet:
      'titel;datum;locatie;adres;gemeente;breedtegraad;lengtegraad\n' +
      'Koffie op de hoek;1/12/2026;Buurthuis Dennenhof;Dennenhof 12;Balen;51,1605;5,1812',
    record: { ...coffee, place: { name: 'Buurthuis Dennenhof', street: 'Dennenhof 12', lat: 51.1605, lon: 5.1812 } },
    calendar: {
      nl: 'Vul bij "Locatie" de naam en het adres in: Buurthuis Dennenhof, Dennenhof 12, 2490 Balen.',
      en: 'Write the name and the address in "Location": Buurthuis Dennenhof, Dennenhof 12, 2490 Balen.',
    },
  },
  {
    rules: 'registration.shape',
    kind: 'activities',
    sheet: 'titel;datum;inschrijven\nKoffie op de hoek;1/12/2026;014 00 00 05',
    record: { ...coffee, registration: { type: 'phone', phone: '014 00 00 05', before: '2026-11-30' } },
    calendar: {
      nl: 'Schrijf het in de beschrijving, zoals "Inschrijven: 014 00 00 05".',
      en: 'Write it in the description, such as "Register: 014 00 00 05".',
    },
  },
  {
    rules:
      'figure.shape figure.repeated figure.nowhere figure.unnamed value.impossible value.unreadable values.missing ' +
      'values.unreadable year.missing year.unreadable periods.unreadable level.missing period.unreadable ' +
      'invited.impossible label.missing',
    kind: 'indicators',
    sheet: 'Wijk;Jaar;Indicator;Waarde;Eenheid;Aantal antwoorden\nDennenhof;2026;Contact met buren;52,4;%;142',
    record: figures({ year: 2026, value: 52.4, n: 142 }),
  },
  {
    rules: 'n.few value.few value.hidden share.few',
    kind: 'indicators',
    sheet: 'Wijk;Jaar;Indicator;Waarde;Eenheid\nDennenhof;2026;Schuldhulp;x;aantal\nWezel;2026;Schuldhulp;12;aantal',
    record: figures({ year: 2026, suppressed: true }),
  },
  {
    rules: 'unit.words',
    kind: 'indicators',
    sheet: 'Wijk;Jaar;Indicator;Waarde;Eenheid\nDennenhof;2026;Huurprijs;720;euro',
    record: { ...figures({ year: 2026, value: 720 }), unit: 'count', unitLabel: 'euro' },
  },
  {
    rules: 'because.missing',
    kind: 'actions',
    record: { ...bench, because: ['neighbour-weekly'] },
  },
  {
    rules: 'result.missing learned.missing',
    kind: 'actions',
    record: {
      ...bench,
      phase: 'evaluate',
      because: ['neighbour-weekly'],
      result: 'Er zit bijna altijd iemand.',
      learned: 'Vraag eerst aan de straat waar de bank moet komen.',
    },
  },
  {
    rules: 'area.nowhere bbox.unreadable polygon.missing polygon.unreadable',
    kind: 'areas',
    record: {
      id: 'dennenhof',
      name: 'Dennenhof',
      centre: { lat: 51.1605, lon: 5.1812 },
      polygon: {
        type: 'Polygon',
        coordinates: [
          [
            [5.178, 51.158],
            [5.184, 51.158],
            [5.184, 51.163],
            [5.178, 51.158],
          ],
        ],
      },
    },
  },
  {
    rules: 'question.id question.incomplete question.options question.twice question.when',
    kind: 'forms',
    record: {
      id: 'vervoer',
      kind: 'offer',
      title: 'Rij je iemand naar de dokter?',
      fields: [
        {
          id: 'rijden',
          type: 'choice',
          label: 'Kan je rijden?',
          options: [
            { id: 'ja', label: 'Ja' },
            { id: 'nee', label: 'Nee' },
          ],
        },
        { id: 'wanneer', type: 'text', label: 'Wanneer?', when: { field: 'rijden', in: ['ja'] } },
      ],
    },
  },
];

const wayOf = new Map(WAYS.flatMap((way) => way.rules.split(' ').map((rule) => [rule, way])));

/** How to write what this rule is about; `undefined` where a sheet and JSON do not differ. */
export const wayFor = (rule: string): Way | undefined => wayOf.get(rule);
