import { describe, it } from 'node:test';
import { whenWords } from '../../../src/components/parts/when-words.ts';
import type { Activity } from '../../../src/domain/activity.ts';
import { at, days, inFour, NOW, repeat, rows, timed, tuesday, type InFour } from '../../support/time-words.ts';

const short = (fields: Partial<Activity>, expected: InFour): void =>
  inFour(({ row }) => whenWords(timed(fields), 'short', NOW, row), expected);
const medium = (fields: Partial<Activity>, expected: InFour): void =>
  inFour(({ row }) => whenWords(timed(fields), 'medium', NOW, row), expected);

describe('a time in the few words of a row', () => {
  it('every week (short)', () => {
    short({ ...tuesday, repeat: repeat({ every: 'week' }) }, [
      'elke dinsdag',
      'chaque mardi',
      'jeden Dienstag',
      'every Tuesday',
    ]);
  });
  it('every week (medium)', () => {
    medium({ ...tuesday, repeat: repeat({ every: 'week' }) }, [
      'elke dinsdag, 9.30 tot 11 uur',
      'chaque mardi, 9 h 30 – 11 h',
      'jeden Dienstag, 9:30 – 11 Uhr',
      'every Tuesday, 9:30 – 11:00',
    ]);
  });
  it('in most months (medium)', () => {
    medium({ ...tuesday, repeat: repeat({ every: 'week', months: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12] }) }, [
      'elke dinsdag, 9.30 tot 11 uur, niet in juli en augustus',
      'chaque mardi, 9 h 30 – 11 h, pas en juillet et août',
      'jeden Dienstag, 9:30 – 11 Uhr, nicht im Juli und August',
      'every Tuesday, 9:30 – 11:00, not in July and August',
    ]);
  });
  it('a rule that words do not tell (medium)', () => {
    medium({ start: '2026-11-13T19:00', repeat: repeat({ every: 'month', on: days(5), monthDays: [13] }) }, [
      'op meerdere dagen, 19 uur',
      'plusieurs jours, 19 h',
      'an mehreren Tagen, 19 Uhr',
      'on several days, 19:00',
    ]);
  });
  it('one moment (short)', () => {
    short({ start: '2026-11-24T19:30' }, ['di 24 nov', 'mar. 24 nov.', 'Di., 24. Nov.', 'Tue 24 Nov']);
  });
  it('one moment (medium)', () => {
    medium({ start: '2026-11-24T19:30' }, [
      'dinsdag 24 november, 19.30 uur',
      'mardi 24 novembre, 19 h 30',
      'Dienstag, 24. November, 19:30 Uhr',
      'Tuesday 24 November, 19:30',
    ]);
  });
  it('one moment far away (short)', () => {
    short({ start: '2027-11-24T19:30' }, [
      'wo 24 nov 2027',
      'mer. 24 nov. 2027',
      'Mi., 24. Nov. 2027',
      'Wed, 24 Nov 2027',
    ]);
  });
  it('one moment soon in the next year (medium)', () => {
    medium({ start: '2027-01-05T19:30', end: '2027-01-06T01:30' }, [
      "dinsdag 5 januari, 19.30 uur tot 1.30 uur 's nachts",
      'mardi 5 janvier, 19 h 30 – 1 h 30 du matin',
      'Dienstag, 5. Januar, 19:30 Uhr – 1:30 Uhr nachts',
      'Tuesday 5 January, 19:30 – 1:30 in the morning',
    ]);
  });
  it('several whole days (short)', () => {
    short({ start: '2026-11-24', end: '2026-11-26' }, ['24–26 nov', '24–26 nov.', '24.–26. Nov.', '24 – 26 Nov']);
  });
  it('several whole days (medium)', () => {
    medium({ start: '2026-11-30', end: '2026-12-02' }, [
      'van 30 november tot 2 december',
      'du 30 novembre au 2 décembre',
      'vom 30. November bis 2. Dezember',
      'from 30 November to 2 December',
    ]);
  });
  it('several days that have begun (short)', () => {
    short({ start: '2026-11-20', end: '2026-11-29' }, [
      'tot 29 nov',
      "jusqu'au 29 nov.",
      'bis 29. Nov.',
      'until 29 Nov',
    ]);
  });
  it('explicit days (short)', () => {
    short({ moments: at('2026-12-03T19:00', '2026-12-10T19:00', '2027-01-07T19:00') }, [
      '3 en 10 dec en 7 jan',
      '3 et 10 déc. et 7 janv.',
      '3. und 10. Dez. und 7. Jan.',
      '3 and 10 Dec and 7 Jan',
    ]);
  });
  it('explicit days, of which one is cancelled (medium)', () => {
    medium(
      { moments: [...at('2026-12-03T19:00', '2026-12-10T19:00'), { start: '2026-12-17T19:00', status: 'cancelled' }] },
      ['3 en 10 december, 19 uur', '3 et 10 décembre, 19 h', '3. und 10. Dezember, 19 Uhr', '3 and 10 December, 19:00'],
    );
  });
  it('many explicit days (short)', () => {
    short({ moments: at('2026-12-03', '2026-12-10', '2026-12-17', '2027-01-07', '2027-01-14') }, [
      '5 keer',
      '5 fois',
      '5 Mal',
      '5 times',
    ]);
  });
  it('many explicit days (medium)', () => {
    medium({ moments: at('2026-12-03', '2026-12-10', '2026-12-17', '2027-01-07', '2027-01-14') }, [
      '5 keer, van 3 december tot 14 januari',
      '5 fois, du 3 décembre au 14 janvier',
      '5 Mal, vom 3. Dezember bis 14. Januar',
      '5 times, from 3 December to 14 January',
    ]);
  });
  it('a period without an end, still to come (medium)', () => {
    medium({ start: '2026-12-01', hours: { weekly: rows('09:00', '12:00', 1), exceptions: [] } }, [
      'vanaf 1 december',
      'à partir du 1er décembre',
      'ab 1. Dezember',
      'from 1 December',
    ]);
  });
  it('always on some days (short)', () => {
    short({ hours: { weekly: rows('13:00', '16:00', 2, 4), exceptions: [] } }, [
      'elke dinsdag en donderdag',
      'chaque mardi et jeudi',
      'jeden Dienstag und Donnerstag',
      'every Tuesday and Thursday',
    ]);
  });
  it('always (medium)', () => {
    medium({}, ['altijd', 'toujours', 'immer', 'always']);
  });
  it('one moment of last year', () => {
    medium({ start: '2025-11-05' }, [
      'woensdag 5 november 2025',
      'mercredi 5 novembre 2025',
      'Mittwoch, 5. November 2025',
      'Wednesday, 5 November 2025',
    ]);
  });
  it('no rule that the words would tell wrongly', () => {
    const rules = [
      repeat({ every: 'month', on: days(1, 2, 3, 4, 5), positions: [-1] }),
      repeat({ every: 'month', on: [{ day: 1 }, { day: 2, nth: 1 }] }),
      repeat({ every: 'month', on: [{ day: 1, nth: -2 }] }),
      repeat({ every: 'month', monthDays: [-2] }),
      repeat({ every: 'year', on: [{ day: 1, nth: 20 }] }),
      repeat({ every: 'week', on: days(1), positions: [1] }),
      repeat({ every: 'day', monthDays: [13] }),
    ];
    for (const rule of rules)
      short({ start: '2026-11-02', repeat: rule }, [
        'op meerdere dagen',
        'plusieurs jours',
        'an mehreren Tagen',
        'on several days',
      ]);
  });
});
