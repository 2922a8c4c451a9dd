import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity } from '../../../src/domain/activity.ts';
import { isOngoing, lastDayOf, shapeOf, type Shape } from '../../../src/domain/activity-shape.ts';
import { blankActivity } from '../../support/blank-activity.ts';

const hours = { weekly: [], exceptions: [] };
const repeat = { every: 'week', interval: 1, except: [] } as const;
const moments = [{ start: '2026-12-01' }];

const shapes: [what: string, activity: Partial<Activity>, shape: Shape][] = [
  ['nothing', {}, 'permanent'],
  ['hours alone', { hours }, 'permanent'],
  ['a start', { start: '2026-12-01T10:00' }, 'moments'],
  ['a week', { start: '2026-12-01', end: '2026-12-08' }, 'moments'],
  ['longer than a week', { start: '2026-12-01', end: '2026-12-09' }, 'period'],
  ['a week and its last night', { start: '2026-12-01T20:00', end: '2026-12-09T02:00' }, 'moments'],
  ['an end before its start', { start: '2026-12-01', end: '2026-01-01' }, 'moments'],
  ['a day with hours', { start: '2026-12-01', end: '2026-12-01', hours }, 'period'],
  ['moments', { moments }, 'moments'],
  ['moments within a longer time', { start: '2026-12-01', end: '2027-12-01', moments }, 'moments'],
  ['a series', { start: '2026-12-01', repeat }, 'series'],
  ['a series with extra moments and hours', { start: '2026-12-01', repeat, moments, hours }, 'series'],
  ['a series of long ones', { start: '2026-12-01', end: '2026-12-31', repeat }, 'series'],
  ['a rule that nobody says the start of', { repeat, moments }, 'moments'],
];

describe('how an activity is in time', () => {
  for (const [what, activity, shape] of shapes) {
    it(`${what}: ${shape}`, () => assert.equal(shapeOf({ ...blankActivity, ...activity }), shape));
  }
});

describe('the last day', () => {
  for (const [start, end, day] of [
    ['2026-12-31T20:00', '2027-01-01T00:00', '2026-12-31'],
    ['2026-12-31T20:00', '2027-01-01T06:00', '2026-12-31'],
    ['2026-12-31T20:00', '2027-01-01T06:01', '2027-01-01'],
    ['2026-12-31T02:00', '2026-12-31T05:00', '2026-12-31'],
    ['2026-12-31', '2027-01-02', '2027-01-02'],
    ['2026-12-31', '2026-12-30', '2026-12-31'],
  ] as const) {
    it(`${start} to ${end}`, () => assert.equal(lastDayOf(start, end), day));
  }
});

const season = { ...hours, validFrom: '2026-12-05', validTo: '2026-12-20' };
const ongoing: [what: string, activity: Partial<Activity>, day: string, is: boolean][] = [
  ['always there', {}, '2026-12-01', true],
  ['always there, in its season', { hours: season }, '2026-12-20', true],
  ['always there, before its season', { hours: season }, '2026-12-04', false],
  ['always there, after its season', { hours: season }, '2026-12-21', false],
  ['the first day of a period', { start: '2026-12-01', end: '2026-12-31' }, '2026-12-01', true],
  ['the last day of a period', { start: '2026-12-01', end: '2026-12-31' }, '2026-12-31', true],
  ['before a period', { start: '2026-12-01', end: '2026-12-31' }, '2026-11-30', false],
  ['after a period', { start: '2026-12-01', end: '2026-12-31' }, '2027-01-01', false],
  ['a period without an end', { start: '2026-12-01', hours }, '2030-01-01', true],
  ['a moment', { start: '2026-12-01' }, '2026-12-01', false],
  ['a series', { start: '2026-12-01', repeat }, '2026-12-01', false],
];

describe('what goes on', () => {
  for (const [what, activity, day, is] of ongoing) {
    it(`${what}: ${is ? 'yes' : 'no'}`, () => assert.equal(isOngoing({ ...blankActivity, ...activity }, day), is));
  }
});
