import { describe, it } from 'node:test';
import { dayWordsOf } from '../../../src/components/parts/when-moments.ts';
import { whenWords } from '../../../src/components/parts/when-words.ts';
import type { Activity } from '../../../src/domain/activity.ts';
import { at, days, inFour, NOW, repeat, rows, timed, tuesday, type InFour } from '../../support/time-words.ts';

const short = (fields: Partial<Activity>, expected: InFour): void =>
  inFour(({ row }) => whenWords(timed(fields), 'short', NOW, row), expected);
const medium = (fields: Partial<Activity>, expected: InFour): void =>
  inFour(({ row }) => whenWords(timed(fields), 'medium', NOW, row), expected);
const explicit = (fields: Partial<Activity>, expected: InFour): void =>
  inFour(({ row }) => dayWordsOf(timed(fields), NOW, row), expected);

describe('a time in the few words of a row', () => {
  it('every week (short)', () => {
    short({ ...tuesday, repeat: repeat({ every: 'week' }) }, [
      'elke dinsdag',
      'chaque mardi',
      'jeden Dienstag',
      'every Tuesday',
    ]);
  });
  it('a rule that words do not tell', () => {
    short({ start: '2026-11-13T19:00', repeat: repeat({ every: 'month', on: days(5), monthDays: [13] }) }, [
      'op meerdere dagen',
      'plusieurs jours',
      'an mehreren Tagen',
      'on several days',
    ]);
  });
  it('one moment', () => {
    explicit({ start: '2026-11-24T19:30' }, ['di 24 nov', 'mar. 24 nov.', 'Di., 24. Nov.', 'Tue 24 Nov']);
  });
  it('one moment far away', () => {
    explicit({ start: '2027-11-24T19:30' }, [
      'wo 24 nov 2027',
      'mer. 24 nov. 2027',
      'Mi., 24. Nov. 2027',
      'Wed, 24 Nov 2027',
    ]);
  });
  it('one moment soon in the next year', () => {
    explicit({ start: '2027-01-05T19:30', end: '2027-01-06T01:30' }, [
      'di 5 jan',
      'mar. 5 janv.',
      'Di., 5. Jan.',
      'Tue 5 Jan',
    ]);
  });
  it('several whole days', () => {
    explicit({ start: '2026-11-24', end: '2026-11-26' }, ['24–26 nov', '24–26 nov.', '24.–26. Nov.', '24 – 26 Nov']);
  });
  it('several days that have begun', () => {
    explicit({ start: '2026-11-20', end: '2026-11-29' }, [
      'tot 29 nov',
      "jusqu'au 29 nov.",
      'bis 29. Nov.',
      'until 29 Nov',
    ]);
  });
  it('explicit days', () => {
    explicit({ moments: at('2026-12-03T19:00', '2026-12-10T19:00', '2027-01-07T19:00') }, [
      '3 en 10 dec en 7 jan',
      '3 et 10 déc. et 7 janv.',
      '3. und 10. Dez. und 7. Jan.',
      '3 and 10 Dec and 7 Jan',
    ]);
  });
  it('explicit days, of which one is cancelled', () => {
    explicit(
      { moments: [...at('2026-12-03T19:00', '2026-12-10T19:00'), { start: '2026-12-17T19:00', status: 'cancelled' }] },
      ['3 en 10 dec', '3 et 10 déc.', '3. und 10. Dez.', '3 and 10 Dec'],
    );
  });
  it('many explicit days', () => {
    explicit({ moments: at('2026-12-03', '2026-12-10', '2026-12-17', '2027-01-07', '2027-01-14') }, [
      '5 keer',
      '5 fois',
      '5 Mal',
      '5 times',
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
    explicit({ start: '2025-11-05' }, ['wo 5 nov 2025', 'mer. 5 nov. 2025', 'Mi., 5. Nov. 2025', 'Wed, 5 Nov 2025']);
  });
  it('a period to come (medium)', () => {
    medium({ start: '2026-12-01', end: '2026-12-30' }, [
      'van 1 tot 30 december',
      'du 1er au 30 décembre',
      'vom 1. bis 30. Dezember',
      'from 1 to 30 December',
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
