import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { belgianHoliday, belgianHolidays, easter } from '../../../src/domain/public-holidays.ts';

describe('Belgian public holidays', () => {
  it('finds Easter in the earliest and latest years of this age', () =>
    assert.deepEqual([1818, 2008, 2024, 2026, 2027, 2038].map(easter), [
      '1818-03-22',
      '2008-03-23',
      '2024-03-31',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ]));
  it('lists the ten of 2027', () =>
    assert.deepEqual(
      belgianHolidays(2027).map(({ date, holiday }) => `${date} ${holiday}`),
      [
        '2027-01-01 new-year',
        '2027-03-29 easter-monday',
        '2027-05-01 labour-day',
        '2027-05-06 ascension',
        '2027-05-17 whit-monday',
        '2027-07-21 national-day',
        '2027-08-15 assumption',
        '2027-11-01 all-saints',
        '2027-11-11 armistice',
        '2027-12-25 christmas',
      ],
    ));
  for (const { date, holiday } of belgianHolidays(2026)) it(date, () => assert.equal(belgianHoliday(date), holiday));
  it('are not days on which shops only like to close', () => {
    for (const date of ['2026-12-24', '2026-12-26', '2026-07-11', '2026-04-05', '2026-04-03']) {
      assert.equal(belgianHoliday(date), undefined);
    }
  });
});
