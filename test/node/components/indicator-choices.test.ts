import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromLink, toLink } from '../../../src/components/indicator-cards/link-words.ts';
import { NO_INDICATOR_FILTERS, type IndicatorFilters } from '../../../src/domain/indicator-filters.ts';

const read = (state: Readonly<Record<string, string>>) => fromLink(new Map(Object.entries(state)));

describe('the choices of the indicator cards in an address', () => {
  const all: IndicatorFilters = { query: '', theme: 'Samen & buurt', source: 'focus-group' };
  it('come back as they were', () => {
    assert.deepEqual(read(toLink(all)), all);
    assert.deepEqual(read(toLink(NO_INDICATOR_FILTERS)), NO_INDICATOR_FILTERS);
  });
  it('say nothing of what is not chosen', () => {
    for (const value of Object.values(toLink(NO_INDICATOR_FILTERS))) assert.equal(value, '');
  });
  for (const [key, value] of [
    ['from', 'gossip'],
    ['from', '<b>'],
    ['toString', '1'],
  ] as const)
    it(`ignore ${key}=${value}`, () => assert.deepEqual(read({ [key]: value }), NO_INDICATOR_FILTERS));
});
