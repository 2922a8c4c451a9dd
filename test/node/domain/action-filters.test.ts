import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOpenToJoin, NO_ACTION_FILTERS, type ActionFilters } from '../../../src/domain/action-filters.ts';
import { isAskedFor } from '../../../src/domain/action-test.ts';
import type { Action } from '../../../src/domain/action.ts';
import { all } from '../../components/action-path/some-actions.ts';

const asked = (filters: Partial<ActionFilters>, actions: readonly Action[] = all) =>
  actions.filter((each) => isAskedFor(each, { ...NO_ACTION_FILTERS, ...filters }, new Map())).map(({ id }) => id);

describe('the choices among actions', () => {
  it('ask for everything at first', () => assert.equal(asked({}).length, all.length));
  it('ask for what goes on, or for what is over; both together are all', () => {
    assert.deepEqual(asked({ state: 'done' }), ['coffee', 'ride', 'crossing']);
    assert.equal(asked({ state: 'running' }).length, all.length - 3);
  });
  it('ask for a plan by its whole code', () => {
    assert.deepEqual(asked({ plan: 'BBC-2.1' }), ['bench']);
    assert.deepEqual(asked({ plan: 'BBC' }), []);
  });
  it('ask for any of the sectors', () => {
    assert.deepEqual(asked({ sectors: ['sector.sport', 'sector.space'] }), ['bench']);
  });
  it('ask for what can be joined, as long as it goes on', () => {
    assert.deepEqual(asked({ join: true }), ['corner']);
    const [corner] = all.filter(({ id }) => id === 'corner');
    assert.equal(isOpenToJoin({ ...corner!, status: 'done' }), false);
  });
  it('ask for one', () => assert.deepEqual(asked({ item: 'talk' }), ['talk']));
  it('must all hold', () => assert.deepEqual(asked({ state: 'done', plan: 'BBC-2.1' }), []));
});
