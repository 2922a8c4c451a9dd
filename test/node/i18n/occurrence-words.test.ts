import { describe, it } from 'node:test';
import { dayHeading, occurrenceState, occurrenceTime } from '../../../src/components/parts/occurrence-words.ts';
import { weekTitle } from '../../../src/i18n/activities/grid-words.ts';
import { inFour, type InFour } from '../../support/time-words.ts';

type Time = Parameters<typeof occurrenceTime>[0];
const time = (start: string, end?: string, lastDay = start.slice(0, 10)): Time => ({
  start,
  ...(end && { end }),
  allDay: start.length === 10,
  day: start.slice(0, 10),
  lastDay,
});

describe('the time column', () => {
  const column = (occurrence: Time, expected: InFour, day?: string): void =>
    inFour(({ row }) => occurrenceTime(occurrence, row, day), expected);

  it('says begin and end', () => {
    column(time('2026-11-24T09:30', '2026-11-24T11:00'), [
      '9.30 – 11 uur',
      '9 h 30 – 11 h',
      '9:30 – 11 Uhr',
      '9:30 – 11:00',
    ]);
  });
  it('says a begin alone', () => {
    column(time('2026-11-24T19:00'), ['19 uur', '19 h', '19 Uhr', '19:00']);
  });
  it('says that an end is in the night', () => {
    column(time('2026-12-05T23:00', '2026-12-06T01:00'), [
      "23 uur – 1 uur 's nachts",
      '23 h – 1 h du matin',
      '23 Uhr – 1 Uhr nachts',
      '23:00 – 1:00 in the morning',
    ]);
  });
  it('says a whole day', () => {
    column(time('2026-11-24'), ['hele dag', 'toute la journée', 'ganztägig', 'all day']);
    const said = { ...time('2026-11-24'), activity: { hour: 'na de mis' } };
    column(said, ['na de mis', 'na de mis', 'na de mis', 'na de mis']);
    column(time('2026-11-24T00:00', '2026-11-25T00:00'), ['hele dag', 'toute la journée', 'ganztägig', 'all day']);
  });
  it('says until when whole days go on, and no more on the last', () => {
    const days = time('2026-11-24', '2026-11-29', '2026-11-29');
    column(days, [
      'tot zondag 29 november',
      "jusqu'au dimanche 29 novembre",
      'bis Sonntag, 29. November',
      'until Sunday 29 November',
    ]);
    column(days, ['hele dag', 'toute la journée', 'ganztägig', 'all day'], '2026-11-29');
  });
  it('says of several days what matters on each', () => {
    const camp = time('2026-12-04T10:00', '2026-12-06T16:00', '2026-12-06');
    column(camp, [
      '10 uur, tot zondag 6 december',
      "10 h, jusqu'au dimanche 6 décembre",
      '10 Uhr, bis Sonntag, 6. Dezember',
      '10:00, until Sunday 6 December',
    ]);
    column(
      camp,
      ['tot zondag 6 december', "jusqu'au dimanche 6 décembre", 'bis Sonntag, 6. Dezember', 'until Sunday 6 December'],
      '2026-12-05',
    );
    column(camp, ['tot 16 uur', "jusqu'à 16 h", 'bis 16 Uhr', 'until 16:00'], '2026-12-06');
  });
});

describe('the heading of a day', () => {
  const heading = (day: string, expected: InFour): void =>
    inFour(({ row }) => dayHeading(day, '2026-11-22', row), expected);

  it('says today and tomorrow', () => {
    heading('2026-11-22', [
      'Vandaag, zondag 22 november',
      "Aujourd'hui, dimanche 22 novembre",
      'Heute, Sonntag, 22. November',
      'Today, Sunday 22 November',
    ]);
    heading('2026-11-23', [
      'Morgen, maandag 23 november',
      'Demain, lundi 23 novembre',
      'Morgen, Montag, 23. November',
      'Tomorrow, Monday 23 November',
    ]);
  });
  it('says another day, with the year when it is not this one', () => {
    heading('2026-12-03', [
      'Donderdag 3 december',
      'Jeudi 3 décembre',
      'Donnerstag, 3. Dezember',
      'Thursday 3 December',
    ]);
    heading('2027-01-01', [
      'Vrijdag 1 januari 2027',
      'Vendredi 1er janvier 2027',
      'Freitag, 1. Januar 2027',
      'Friday, 1 January 2027',
    ]);
  });
  it('says a week', () => {
    inFour(
      ({ row }) => weekTitle('2026-11-30', '2026-12-06', row.language),
      [
        'Week van 30 november – 6 december 2026',
        'Semaine : 30 novembre – 6 décembre 2026',
        'Woche: 30. November – 6. Dezember 2026',
        'Week of 30 November – 6 December 2026',
      ],
    );
  });
});

describe('what is other than expected', () => {
  type State = Parameters<typeof occurrenceState>[0];
  const state = (fields: Partial<State>, expected: InFour): void =>
    inFour(
      ({ row }) => occurrenceState({ status: 'planned', full: false, day: '2026-12-03', ...fields }, row),
      expected,
    );

  it('is nothing when all is as planned', () => {
    inFour(
      ({ row }) => occurrenceState({ status: 'planned', full: false, day: '2026-12-03' }, row) ?? '–',
      ['–', '–', '–', '–'],
    );
  });
  it('is cancelled, also when it was full', () => {
    state({ status: 'cancelled', full: true }, ['Gaat niet door', 'Annulé', 'Fällt aus', 'Cancelled']);
  });
  it('is postponed', () => {
    state({ status: 'postponed' }, [
      'Uitgesteld: de nieuwe datum is nog niet bekend',
      "Reporté : la nouvelle date n'est pas encore connue",
      'Verschoben: das neue Datum ist noch nicht bekannt',
      'Postponed: the new date is not known yet',
    ]);
  });
  it('is full', () => {
    state({ full: true }, ['Volzet', 'Complet', 'Ausgebucht', 'Full']);
  });
  it('is moved to another date', () => {
    state({ status: 'moved', movedTo: '2026-12-10T19:00' }, [
      'Nieuwe datum: donderdag 10 december',
      'Nouvelle date : jeudi 10 décembre',
      'Neues Datum: Donnerstag, 10. Dezember',
      'New date: Thursday 10 December',
    ]);
  });
  it('is moved from another date, and full', () => {
    state({ movedFrom: '2026-11-26T19:00', full: true }, [
      'Verschoven (eerst: donderdag 26 november). Volzet',
      'Déplacé (avant : jeudi 26 novembre). Complet',
      'Verschoben (vorher: Donnerstag, 26. November). Ausgebucht',
      'Moved (was: Thursday 26 November). Full',
    ]);
  });
  it('is moved on the same day', () => {
    state({ movedFrom: '2026-12-03T09:30' }, [
      'Verschoven (eerst: 9.30 uur)',
      'Déplacé (avant : 9 h 30)',
      'Verschoben (vorher: 9:30 Uhr)',
      'Moved (was: 9:30)',
    ]);
  });
  it('is moved, and nobody said from where or to what', () => {
    state({ status: 'moved' }, ['Verschoven', 'Déplacé', 'Verschoben', 'Moved']);
  });
});
