import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeNames } from '../../../src/domain/activity-choices.ts';
import { isFree, NO_ACTIVITY_FILTERS, type ActivityFilters } from '../../../src/domain/activity-filters.ts';
import { activityTests } from '../../../src/domain/activity-tests.ts';
import type { Activity, Price } from '../../../src/domain/activity.ts';
import { blankActivity } from '../../support/blank-activity.ts';

const keeps = (filters: Partial<ActivityFilters>, more: Partial<Activity>): boolean =>
  activityTests({ ...NO_ACTIVITY_FILTERS, ...filters }).every((test) => test({ ...blankActivity, ...more }));

describe('what a resident chooses', () => {
  it('keeps everything while nothing is chosen', () => assert.deepEqual(activityTests(NO_ACTIVITY_FILTERS), []));
  it('asks nothing about words and days here', () =>
    assert.deepEqual(activityTests({ ...NO_ACTIVITY_FILTERS, query: 'soep', when: 'today' }), []));

  const cases: readonly [what: string, filters: Partial<ActivityFilters>, more: Partial<Activity>, kept: boolean][] = [
    ['one of its kinds', { categories: ['cat.coffee', 'cat.walk'] }, { category: ['cat.walk', 'Wandelclub'] }, true],
    ['a partner’s own kind', { categories: ['Wandelclub'] }, { category: ['cat.walk', 'Wandelclub'] }, true],
    ['another kind', { categories: ['cat.coffee'] }, { category: ['cat.walk'] }, false],
    ['for whom it is', { audiences: ['aud.older'] }, { audiences: ['aud.older'] }, true],
    ['for everyone', { audiences: ['aud.older'] }, { audiences: ['aud.everyone'] }, true],
    ['for others', { audiences: ['aud.older'] }, { audiences: ['aud.youth'] }, false],
    ['for nobody knows whom', { audiences: ['aud.older'] }, {}, false],
    ['in its village', { places: ['Olmen'] }, { place: { name: 'Zaal', place: 'Olmen' } }, true],
    ['in a place that has only a name', { places: ['Zaal'] }, { place: { name: 'Zaal' } }, true],
    ['elsewhere', { places: ['Olmen'] }, { place: { place: 'Wezel' } }, false],
    ['nowhere', { places: ['Olmen'] }, {}, false],
    ['all that is needed to get in', { access: ['acc.a', 'acc.b'] }, { access: ['acc.b', 'acc.a', 'acc.c'] }, true],
    ['half of what is needed', { access: ['acc.a', 'acc.b'] }, { access: ['acc.a'] }, false],
    ['its language', { language: 'fr' }, { languages: ['nl', 'fr-BE'] }, true],
    ['another language', { language: 'fr' }, { languages: ['fy'] }, false],
    ['free', { free: true }, { price: { free: true } }, true],
    ['of unknown price', { free: true }, {}, false],
    ['fetched', { pickUp: true }, { pickUp: true }, true],
    ['not fetched', { pickUp: true }, { transportPhone: '014' }, false],
    ['by neighbours', { byNeighbours: true }, { byNeighbours: true }, true],
    ['by others', { byNeighbours: true }, {}, false],
    ['two choices, of which one fails', { free: true, pickUp: true }, { price: { free: true } }, false],
  ];
  for (const [what, filters, more, kept] of cases)
    it(`${kept ? 'keeps' : 'drops'} what is ${what}`, () => assert.equal(keeps(filters, more), kept));
});

describe('free', () => {
  const cases: readonly [price: Price | undefined, is: boolean][] = [
    [{ free: true }, true],
    [{ amount: 0 }, true],
    [{ amount: 0.5 }, false],
    [{ free: false }, false],
    [{ text: 'gratis voor leden' }, false],
    [undefined, false],
  ];
  for (const [price, is] of cases)
    it(`${JSON.stringify(price)} is ${is ? '' : 'not '}`, () =>
      assert.equal(isFree({ ...blankActivity, ...(price && { price }) }), is));
});

describe('the name of a place in the choice of places', () => {
  it('is said in all its languages, as the feed writes it', () =>
    assert.deepEqual(placeNames({ ...blankActivity, place: { name: { nl: 'Zaal', fr: 'Salle' } } }), [
      'Zaal',
      'Salle',
    ]));
});
