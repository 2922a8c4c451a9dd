import { describe, it } from 'node:test';
import { whenSentence } from '../../../src/components/parts/when-sentence.ts';
import type { Activity } from '../../../src/domain/activity.ts';
import { at, days, inFour, NOW, repeat, rows, timed, tuesday, type InFour } from '../../support/time-words.ts';

const long = (fields: Partial<Activity>, expected: InFour): void =>
  inFour(({ row, more }) => whenSentence(timed(fields), NOW, row, more), expected);

describe('a time as a whole sentence', () => {
  it('every week until a day, except one', () => {
    long({ ...tuesday, repeat: repeat({ every: 'week', until: '2027-06-30', except: ['2026-12-29'] }) }, [
      'elke dinsdag van 9.30 tot 11 uur, tot 30 juni; niet op 29 december',
      "chaque mardi de 9 h 30 à 11 h, jusqu'au 30 juin ; sauf le 29 décembre",
      'jeden Dienstag von 9:30 bis 11 Uhr, bis 30. Juni; nicht am 29. Dezember',
      'every Tuesday from 9:30 to 11:00, until 30 June; not on 29 December',
    ]);
  });
  it('every last weekday of the month', () => {
    long({ start: '2026-10-28T17:00', repeat: repeat({ every: 'month', on: [{ day: 3, nth: -1 }] }) }, [
      'elke laatste woensdag van de maand om 17 uur',
      'chaque dernier mercredi du mois à 17 h',
      'jeden letzten Mittwoch im Monat um 17 Uhr',
      'every last Wednesday of the month at 17:00',
    ]);
  });
  it('the same as a weekday and its position', () => {
    long({ start: '2026-10-28T17:00', repeat: repeat({ every: 'month', on: days(3), positions: [-1] }) }, [
      'elke laatste woensdag van de maand om 17 uur',
      'chaque dernier mercredi du mois à 17 h',
      'jeden letzten Mittwoch im Monat um 17 Uhr',
      'every last Wednesday of the month at 17:00',
    ]);
  });
  it('every second week', () => {
    long({ start: '2026-11-20T19:00', repeat: repeat({ every: 'week', interval: 2, on: days(5) }) }, [
      'om de twee weken op vrijdag om 19 uur',
      'toutes les deux semaines, le vendredi à 19 h',
      'alle zwei Wochen am Freitag um 19 Uhr',
      'every two weeks on Friday at 19:00',
    ]);
  });
  it('several days of the week', () => {
    long({ start: '2026-11-19', repeat: repeat({ every: 'week', on: days(4, 1) }) }, [
      'elke maandag en donderdag',
      'chaque lundi et jeudi',
      'jeden Montag und Donnerstag',
      'every Monday and Thursday',
    ]);
  });
  it('every third week on two days', () => {
    long({ start: '2026-11-19', repeat: repeat({ every: 'week', interval: 3, on: days(1, 4) }) }, [
      'om de 3 weken op maandag en donderdag',
      'toutes les 3 semaines, le lundi et jeudi',
      'alle 3 Wochen am Montag und Donnerstag',
      'every 3 weeks on Monday and Thursday',
    ]);
  });
  it('a number of times', () => {
    long({ start: '2026-11-19T08:00', repeat: repeat({ every: 'day', count: 5 }) }, [
      'elke dag om 8 uur, 5 keer',
      'chaque jour à 8 h, 5 fois',
      'jeden Tag um 8 Uhr, 5 Mal',
      'every day at 8:00, 5 times',
    ]);
  });
  it('every second day', () => {
    long({ start: '2026-11-19T08:00', repeat: repeat({ every: 'day', interval: 2 }) }, [
      'om de twee dagen om 8 uur',
      'tous les deux jours à 8 h',
      'alle zwei Tage um 8 Uhr',
      'every two days at 8:00',
    ]);
  });
  it('working days in most months, from a day that is still to come', () => {
    long(
      {
        start: '2026-12-01T08:00',
        repeat: repeat({ every: 'day', on: days(1, 2, 3, 4, 5), months: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12] }),
      },
      [
        'elke weekdag om 8 uur, niet in juli en augustus, vanaf 1 december',
        'du lundi au vendredi à 8 h, pas en juillet et août, à partir du 1er décembre',
        'von Montag bis Freitag um 8 Uhr, nicht im Juli und August, ab 1. Dezember',
        'every weekday at 8:00, not in July and August, from 1 December',
      ],
    );
  });
  it('in some months', () => {
    long({ start: '2026-05-05T19:00', repeat: repeat({ every: 'week', months: [5, 6] }) }, [
      'elke dinsdag om 19 uur, in mei en juni',
      'chaque mardi à 19 h, en mai et juin',
      'jeden Dienstag um 19 Uhr, im Mai und Juni',
      'every Tuesday at 19:00, in May and June',
    ]);
  });
  it('a date of every month', () => {
    long({ start: '2026-11-15T17:00', repeat: repeat({ every: 'month' }) }, [
      'de 15de van elke maand om 17 uur',
      'le 15 de chaque mois à 17 h',
      'am 15. jedes Monats um 17 Uhr',
      'the 15th of every month at 17:00',
    ]);
  });
  it('several dates of every month, until a day far away', () => {
    long(
      { start: '2026-11-01', repeat: repeat({ every: 'month', monthDays: [1, 15, -1], until: '2028-01-01T12:00' }) },
      [
        'de 1ste, 15de en laatste dag van elke maand, tot 1 januari 2028',
        "le 1er, 15 et dernier jour de chaque mois, jusqu'au 1er janvier 2028",
        'am 1., 15. und letzten Tag jedes Monats, bis 1. Januar 2028',
        'the 1st, 15th and last day of every month, until 1 January 2028',
      ],
    );
  });
  it('the first and third weekday of every second month', () => {
    long(
      {
        start: '2026-11-05',
        repeat: repeat({
          every: 'month',
          interval: 2,
          on: [
            { day: 4, nth: 1 },
            { day: 4, nth: 3 },
          ],
        }),
      },
      [
        'om de twee maanden op de eerste en derde donderdag van de maand',
        'tous les deux mois, le premier et troisième jeudi du mois',
        'alle zwei Monate am ersten und dritten Donnerstag im Monat',
        'every two months on the first and third Thursday of the month',
      ],
    );
  });
  it('every year', () => {
    long({ start: '2026-07-21', repeat: repeat({ every: 'year' }) }, [
      'elk jaar op 21 juli',
      'chaque année le 21 juillet',
      'jedes Jahr am 21. Juli',
      'every year on 21 July',
    ]);
  });
  it('a weekday of one month of the year, across midnight', () => {
    long(
      {
        start: '2026-05-17T23:00',
        end: '2026-05-18T01:00',
        repeat: repeat({ every: 'year', on: [{ day: 7, nth: 3 }], months: [5] }),
      },
      [
        "elk jaar op de derde zondag van mei van 23 uur tot 1 uur 's nachts",
        'chaque année en mai, le troisième dimanche de 23 h à 1 h du matin',
        'jedes Jahr am dritten Sonntag im Mai von 23 Uhr bis 1 Uhr nachts',
        'every year on the third Sunday of May from 23:00 to 1:00 in the morning',
      ],
    );
  });
  it('a weekend of every month', () => {
    long(
      {
        start: '2026-11-06T19:00',
        end: '2026-11-08T16:00',
        repeat: repeat({ every: 'month', on: [{ day: 5, nth: 1 }] }),
      },
      [
        'elke eerste vrijdag van de maand om 19 uur, telkens 3 dagen',
        'chaque premier vendredi du mois à 19 h, chaque fois pendant 3 jours',
        'jeden ersten Freitag im Monat um 19 Uhr, jeweils 3 Tage lang',
        'every first Friday of the month at 19:00, for 3 days each time',
      ],
    );
  });
  it('many exceptions, a cancelled one and one extra', () => {
    long(
      {
        start: '2026-11-03T09:30',
        repeat: repeat({
          every: 'week',
          except: ['2026-11-10', '2026-12-22', '2026-12-29T09:30', '2027-01-05', '2027-01-12'],
        }),
        changes: [{ at: '2026-12-01T09:30', status: 'cancelled' }],
        moments: [
          ...at('2026-12-23T14:00', '2026-11-11T14:00'),
          { start: '2026-12-30T14:00', status: 'cancelled' as const },
        ],
      },
      [
        'elke dinsdag om 9.30 uur; niet op 1, 22 en 29 december en nog 2 dagen; ook op 23 december om 14 uur',
        'chaque mardi à 9 h 30 ; sauf les 1er, 22 et 29 décembre et encore 2 jours ; aussi le 23 décembre à 14 h',
        'jeden Dienstag um 9:30 Uhr; nicht am 1., 22. und 29. Dezember und 2 weiteren Tagen; auch am 23. Dezember um 14 Uhr',
        'every Tuesday at 9:30; not on 1, 22 and 29 December and 2 more days; also on 23 December at 14:00',
      ],
    );
  });
  it('one exception too many, and an extra one at the usual time', () => {
    long(
      {
        ...tuesday,
        repeat: repeat({ every: 'week', except: ['2026-12-22', '2026-12-29', '2027-01-05', '2027-01-12'] }),
        moments: [{ start: '2026-12-23T09:30', end: '2026-12-23T11:00' }],
      },
      [
        'elke dinsdag van 9.30 tot 11 uur; niet op 22 en 29 december, 5 januari en nog 1 dag; ook op 23 december',
        'chaque mardi de 9 h 30 à 11 h ; sauf les 22 et 29 décembre, 5 janvier et encore 1 jour ; aussi le 23 décembre',
        'jeden Dienstag von 9:30 bis 11 Uhr; nicht am 22. und 29. Dezember, 5. Januar und 1 weiteren Tag; auch am 23. Dezember',
        'every Tuesday from 9:30 to 11:00; not on 22 and 29 December, 5 January and 1 more day; also on 23 December',
      ],
    );
  });
  it('a rule that words do not tell', () => {
    long(
      {
        start: '2026-11-13T19:00',
        repeat: repeat({ every: 'month', on: days(5), monthDays: [13], until: '2027-12-31' }),
      },
      [
        'op meerdere dagen, tot 31 december 2027; volgende keer vrijdag 13 augustus om 19 uur',
        "plusieurs jours, jusqu'au 31 décembre 2027 ; prochaine fois : vendredi 13 août à 19 h",
        'an mehreren Tagen, bis 31. Dezember 2027; nächstes Mal Freitag, 13. August um 19 Uhr',
        'on several days, until 31 December 2027; next time Friday 13 August at 19:00',
      ],
    );
  });
  it('one moment', () => {
    long({ start: '2026-11-24T19:30', end: '2026-11-24T21:00' }, [
      'dinsdag 24 november van 19.30 tot 21 uur',
      'mardi 24 novembre de 19 h 30 à 21 h',
      'Dienstag, 24. November von 19:30 bis 21 Uhr',
      'Tuesday 24 November from 19:30 to 21:00',
    ]);
  });
  it('one moment in a year that must be said', () => {
    long({ start: '2027-11-24T19:30' }, [
      'woensdag 24 november 2027 om 19.30 uur',
      'mercredi 24 novembre 2027 à 19 h 30',
      'Mittwoch, 24. November 2027 um 19:30 Uhr',
      'Wednesday, 24 November 2027 at 19:30',
    ]);
  });
  it('until midnight', () => {
    long({ start: '2026-12-05T22:00', end: '2026-12-06T00:00' }, [
      'zaterdag 5 december van 22 uur tot middernacht',
      'samedi 5 décembre de 22 h à minuit',
      'Samstag, 5. Dezember von 22 Uhr bis Mitternacht',
      'Saturday 5 December from 22:00 to midnight',
    ]);
  });
  it('the first of a month', () => {
    long({ start: '2026-12-01T14:00' }, [
      'dinsdag 1 december om 14 uur',
      'mardi 1er décembre à 14 h',
      'Dienstag, 1. Dezember um 14 Uhr',
      'Tuesday 1 December at 14:00',
    ]);
  });
  it('a whole day', () => {
    long({ start: '2026-11-24' }, [
      'dinsdag 24 november',
      'mardi 24 novembre',
      'Dienstag, 24. November',
      'Tuesday 24 November',
    ]);
  });
  it('several whole days', () => {
    long({ start: '2026-11-24', end: '2026-11-26' }, [
      'van 24 tot 26 november',
      'du 24 au 26 novembre',
      'vom 24. bis 26. November',
      'from 24 to 26 November',
    ]);
  });
  it('from one day to another', () => {
    long({ start: '2026-12-05T10:00', end: '2026-12-06T16:00' }, [
      'van zaterdag 5 december om 10 uur tot zondag 6 december om 16 uur',
      'du samedi 5 décembre à 10 h au dimanche 6 décembre à 16 h',
      'vom Samstag, 5. Dezember um 10 Uhr bis Sonntag, 6. Dezember um 16 Uhr',
      'from Saturday 5 December at 10:00 to Sunday 6 December at 16:00',
    ]);
  });
  it('explicit days, of which one is past', () => {
    long({ moments: at('2026-11-19T19:00', '2026-12-03T19:00', '2026-12-10T19:00', '2026-12-17T19:00') }, [
      'op 3, 10 en 17 december om 19 uur',
      'les 3, 10 et 17 décembre à 19 h',
      'am 3., 10. und 17. Dezember um 19 Uhr',
      'on 3, 10 and 17 December at 19:00',
    ]);
  });
  it('explicit days at different times', () => {
    long({ moments: at('2027-01-07T14:00', '2026-12-03T19:00', '2026-12-10T19:00') }, [
      'op 3 en 10 december om 19 uur en op 7 januari om 14 uur',
      'les 3 et 10 décembre à 19 h et le 7 janvier à 14 h',
      'am 3. und 10. Dezember um 19 Uhr und am 7. Januar um 14 Uhr',
      'on 3 and 10 December at 19:00 and on 7 January at 14:00',
    ]);
  });
  it('more explicit days than one wants to read', () => {
    long(
      {
        moments: at('2026-12-03T19:00', '2026-12-10T19:00', '2026-12-17T19:00', '2027-01-07T19:00', '2027-01-14T19:00'),
      },
      [
        '5 keer om 19 uur, van 3 december tot 14 januari',
        '5 fois à 19 h, du 3 décembre au 14 janvier',
        '5 Mal um 19 Uhr, vom 3. Dezember bis 14. Januar',
        '5 times at 19:00, from 3 December to 14 January',
      ],
    );
  });
  it('a period with hours', () => {
    long(
      {
        start: '2026-12-01',
        end: '2026-12-30',
        hours: { weekly: rows('09:00', '12:00', 1, 2, 3, 4, 5), exceptions: [] },
      },
      [
        'van 1 tot 30 december; elke weekdag van 9 tot 12 uur',
        'du 1er au 30 décembre ; du lundi au vendredi de 9 h à 12 h',
        'vom 1. bis 30. Dezember; von Montag bis Freitag von 9 bis 12 Uhr',
        'from 1 to 30 December; every weekday from 9:00 to 12:00',
      ],
    );
  });
  it('a period that has begun, over the turn of the year', () => {
    long({ start: '2026-11-01', end: '2027-01-03' }, [
      'tot 3 januari',
      "jusqu'au 3 janvier",
      'bis 3. Januar',
      'until 3 January',
    ]);
  });
  it('a period over the turn of the year', () => {
    long({ start: '2026-12-19', end: '2027-01-03' }, [
      'van 19 december tot 3 januari',
      'du 19 décembre au 3 janvier',
      'vom 19. Dezember bis 3. Januar',
      'from 19 December to 3 January',
    ]);
  });
  it('always at some hours', () => {
    long(
      {
        hours: {
          weekly: [...rows('13:00', '16:00', 2, 4), { day: 6, from: '22:00', to: '26:00', nth: [1] }],
          exceptions: [],
        },
      },
      [
        "elke dinsdag en donderdag van 13 tot 16 uur; elke eerste zaterdag van de maand van 22 uur tot 2 uur 's nachts",
        'chaque mardi et jeudi de 13 h à 16 h ; chaque premier samedi du mois de 22 h à 2 h du matin',
        'jeden Dienstag und Donnerstag von 13 bis 16 Uhr; jeden ersten Samstag im Monat von 22 Uhr bis 2 Uhr nachts',
        'every Tuesday and Thursday from 13:00 to 16:00; every first Saturday of the month from 22:00 to 2:00 in the morning',
      ],
    );
  });
  it('always', () => {
    long({}, ['altijd', 'toujours', 'immer', 'always']);
  });
  it('on appointment', () => {
    long({ hours: { weekly: [], exceptions: [], byAppointment: true } }, [
      'na afspraak',
      'sur rendez-vous',
      'nach Vereinbarung',
      'by appointment',
    ]);
  });
  it('nothing of what is over: a row of last season, an exception after the end', () => {
    long(
      {
        hours: {
          weekly: [...rows('13:00', '16:00', 2), { day: 4, from: '10:00', to: '12:00', validTo: '2026-08-31' }],
          exceptions: [],
        },
      },
      [
        'elke dinsdag van 13 tot 16 uur',
        'chaque mardi de 13 h à 16 h',
        'jeden Dienstag von 13 bis 16 Uhr',
        'every Tuesday from 13:00 to 16:00',
      ],
    );
    long({ start: '2026-11-03', repeat: repeat({ every: 'week', until: '2026-12-15', except: ['2026-12-29'] }) }, [
      'elke dinsdag, tot 15 december',
      "chaque mardi, jusqu'au 15 décembre",
      'jeden Dienstag, bis 15. Dezember',
      'every Tuesday, until 15 December',
    ]);
  });
  it('more than once on a day', () => {
    long(
      {
        moments: [
          { start: '2026-12-05T14:00', end: '2026-12-05T15:00' },
          { start: '2026-12-05T16:00', end: '2026-12-05T17:00' },
        ],
      },
      [
        'zaterdag 5 december van 14 tot 15 uur en van 16 tot 17 uur',
        'samedi 5 décembre de 14 h à 15 h et de 16 h à 17 h',
        'Samstag, 5. Dezember von 14 bis 15 Uhr und von 16 bis 17 Uhr',
        'Saturday 5 December from 14:00 to 15:00 and from 16:00 to 17:00',
      ],
    );
    long({ moments: at('2026-12-05T14:00', '2026-12-05T16:00', '2026-12-06T14:00', '2026-12-06T16:00') }, [
      'op 5 en 6 december om 14 uur en om 16 uur',
      'les 5 et 6 décembre à 14 h et à 16 h',
      'am 5. und 6. Dezember um 14 Uhr und um 16 Uhr',
      'on 5 and 6 December at 14:00 and at 16:00',
    ]);
  });
  it('the end of a day as many calendars write it', () => {
    long({ start: '2026-12-05T19:30', end: '2026-12-05T23:59' }, [
      'zaterdag 5 december van 19.30 uur tot middernacht',
      'samedi 5 décembre de 19 h 30 à minuit',
      'Samstag, 5. Dezember von 19:30 Uhr bis Mitternacht',
      'Saturday 5 December from 19:30 to midnight',
    ]);
    long({ start: '2026-12-05T00:00', end: '2026-12-05T23:59' }, [
      'zaterdag 5 december',
      'samedi 5 décembre',
      'Samstag, 5. Dezember',
      'Saturday 5 December',
    ]);
  });
});
