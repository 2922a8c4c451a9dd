import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromLink, toLink } from '../../../src/components/activity-calendar/link-words.ts';
import { NO_ACTIVITY_FILTERS, type ActivityFilters } from '../../../src/domain/activity-filters.ts';

const read = (state: Readonly<Record<string, string>>) => fromLink(new Map(Object.entries(state)));

describe('the choices of the calendar in an address', () => {
  const all: ActivityFilters = {
    query: 'soep & brood',
    categories: ['cat.coffee', 'Eigen woord'],
    audiences: ['aud.older'],
    places: ['Zaal A, verdieping 2', 'Olmen', '100% Balen'],
    access: ['acc.toilet'],
    language: 'pl',
    free: true,
    pickUp: true,
    byNeighbours: true,
    when: '2026-12-01/2026-12-05',
  };
  it('come back as they were', () => {
    assert.deepEqual(read(toLink(all)), all);
    assert.deepEqual(read(toLink(NO_ACTIVITY_FILTERS)), NO_ACTIVITY_FILTERS);
  });
  it('say each choice there is', () => {
    for (const value of Object.values(toLink(all))) assert.notEqual(value, '');
    for (const value of Object.values(toLink(NO_ACTIVITY_FILTERS))) assert.equal(value, '');
  });
  for (const [key, value] of [
    ['when', 'yesterday'],
    ['when', '2026-12-05/2026-12-01'],
    ['when', '2026-02-30/2026-03-01'],
    ['lang', '<b>'],
    ['free', 'yes'],
    ['ride', 'true'],
    ['place', '%'],
    ['cat', ','],
    ['toString', '1'],
  ] as const)
    it(`ignore ${key}=${value}`, () => assert.deepEqual(read({ [key]: value }), NO_ACTIVITY_FILTERS));
  it('hold no endless query', () => assert.equal(read({ q: 'x'.repeat(5000) }).query.length, 200));
});
