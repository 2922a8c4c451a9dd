import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDay, spanOf } from '../../../src/domain/date-span.ts';
import { addMonths, monthOf, weekOf } from '../../../src/domain/weeks-and-months.ts';

describe('the same day of another month', () => {
  const cases: readonly [day: string, months: number, to: string][] = [
    ['2026-03-05', 1, '2026-04-05'],
    ['2026-03-05', -1, '2026-02-05'],
    ['2026-12-05', 1, '2027-01-05'],
    ['2026-01-05', -1, '2025-12-05'],
    ['2026-03-05', 12, '2027-03-05'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', -48, '2024-02-29'],
    ['2026-01-31', 25, '2028-02-29'],
  ];
  for (const [day, months, to] of cases)
    it(`${day} and ${months} months is ${to}`, () => assert.equal(addMonths(day, months), to));
});

describe('a month', () => {
  const days: readonly [day: string, from: string, until: string][] = [
    ['2026-03-05', '2026-03-01', '2026-03-31'],
    ['2026-02-28', '2026-02-01', '2026-02-28'],
    ['2028-02-01', '2028-02-01', '2028-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
  ];
  for (const [day, from, until] of days) it(`around ${day}`, () => assert.deepEqual(monthOf(day), { from, until }));
});

describe('a week', () => {
  it('begins on Monday', () => {
    assert.deepEqual(weekOf('2026-03-02'), { from: '2026-03-02', until: '2026-03-08' });
    assert.deepEqual(weekOf('2026-03-08'), { from: '2026-03-02', until: '2026-03-08' });
  });
  it('of a clock change has seven days, and one may lie in two years', () => {
    assert.deepEqual(weekOf('2026-03-29'), { from: '2026-03-23', until: '2026-03-29' });
    assert.deepEqual(weekOf('2027-01-01'), { from: '2026-12-28', until: '2027-01-03' });
  });
});

describe('the days that a choice asks for', () => {
  // A Wednesday, a Friday, a Saturday and a Sunday.
  const cases: readonly [when: string, today: string, from: string, until: string][] = [
    ['today', '2026-11-25', '2026-11-25', '2026-11-25'],
    ['weekend', '2026-11-25', '2026-11-28', '2026-11-29'],
    ['weekend', '2026-11-27', '2026-11-28', '2026-11-29'],
    ['weekend', '2026-11-28', '2026-11-28', '2026-11-29'],
    ['weekend', '2026-11-29', '2026-11-29', '2026-11-29'],
    ['7', '2026-11-25', '2026-11-25', '2026-12-01'],
    ['14', '2026-12-25', '2026-12-25', '2027-01-07'],
    ['30', '2026-02-01', '2026-02-01', '2026-03-02'],
    ['2026-12-01/2026-12-05', '2026-11-25', '2026-12-01', '2026-12-05'],
    ['2026-12-01/2026-12-01', '2026-11-25', '2026-12-01', '2026-12-01'],
    ['2026-12-01/2126-12-01', '2026-11-25', '2026-12-01', '2028-01-04'],
  ];
  for (const [when, today, from, until] of cases)
    it(`“${when}” on ${today}`, () => assert.deepEqual(spanOf(when, today), { from, until }));

  const nothing = [
    '',
    'soon',
    '8',
    '2026-12-05/2026-12-01',
    '2026-12-01',
    '2026-12-01/',
    '/2026-12-01',
    '2026-02-30/2026-03-01',
  ];
  for (const when of nothing) it(`are none in “${when}”`, () => assert.equal(spanOf(when, '2026-11-25'), undefined));
});

describe('a day', () => {
  for (const [text, is] of [
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-11-31', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['9999-12-31', false],
    ['', false],
    ['2026-11-25T10:00', false],
  ] as const)
    it(`“${text}” is ${is ? '' : 'not '}one`, () => assert.equal(isDay(text), is));
});
