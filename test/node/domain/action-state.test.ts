import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boardOf } from '../../../src/domain/action-board.ts';
import { endOfTerm, isPast } from '../../../src/domain/action-day.ts';
import { byNextStep, isFinished, lateSince, newestFirst, progressOf } from '../../../src/domain/action-state.ts';
import type { Action } from '../../../src/domain/action.ts';
import { action } from '../../components/action-path/some-actions.ts';

const TODAY = '2026-11-25';
const ids = (actions: readonly Action[]) => actions.map(({ id }) => id);

describe('the days of an action', () => {
  it('are past once they are over, a month once its last day is', () => {
    assert.deepEqual(
      ['2026-11-24', '2026-11-25', '2026-11', '2026-10', '2026-12'].map((day) => isPast(day, TODAY)),
      [true, false, false, true, false],
    );
  });
  it('of a promise are counted from the day an idea came', () => {
    assert.equal(endOfTerm('2026-11-15', 30), '2026-12-15');
    assert.equal(endOfTerm('2026-02-28', 1.9), '2026-03-01');
    for (const [from, days] of [
      [undefined, 3],
      ['2026-11-15', undefined],
      ['2026-11', 3],
      ['2026-11-15', -1],
      ['2026-11-15', 1e9],
    ] as const)
      assert.equal(endOfTerm(from, days), undefined);
  });
});

describe('how it stands with an action', () => {
  const late = (more: Partial<Action>) => lateSince(action('a', 'A', more), TODAY);

  it('is late by its next step, else by the day it was due', () => {
    assert.equal(late({ nextStep: { text: 'x', date: '2026-11-03' }, due: '2026-10-01' }), '2026-11-03');
    assert.equal(late({ nextStep: { text: 'x', date: '2026-12-03' }, due: '2026-10' }), '2026-10');
    assert.equal(late({ nextStep: { text: 'x' }, due: '2026-11-25' }), undefined);
  });
  it('is never late once it is done or stopped', () => {
    for (const status of ['done', 'stopped'] as const) assert.equal(late({ status, due: '2026-01-01' }), undefined);
  });
  it('is finished when it was answered', () => {
    const asked = (answer: 'pending' | 'no') => isFinished(action('a', 'A', { kind: 'advice', advice: { answer } }));
    assert.deepEqual([asked('pending'), asked('no')], [false, true]);
    const idea = (answer?: string) =>
      isFinished(action('a', 'A', { kind: 'idea', idea: { ...(answer !== undefined && { answer }) } }));
    assert.deepEqual([idea(), idea('Ja')], [false, true]);
  });
  it('counts its part-steps', () => {
    const steps = [true, false, true].map((done) => ({ text: 'x', done }));
    assert.deepEqual(progressOf(action('a', 'A', { steps })), { done: 2, of: 3 });
    assert.equal(progressOf(action('a', 'A')), undefined);
  });
});

describe('the order of actions', () => {
  const at = (id: string, date?: string, more: Partial<Action> = {}) =>
    action(id, id, { ...(date && { nextStep: { text: 'x', date } }), ...more });

  it('is that of their next step, a month at its end; then those without a day; then what is over', () => {
    const actions = [
      at('done', '2026-01-01', { status: 'done' }),
      at('none'),
      at('month', '2026-12'),
      at('b', '2026-12-31'),
      at('a', '2026-12-01'),
    ];
    assert.deepEqual(ids(byNextStep(actions)), ['a', 'b', 'month', 'none', 'done']);
  });
  it('has what was stopped after every phase, whatever its phase was', () => {
    const [column] = boardOf([
      at('off', undefined, { horizon: 'quick', phase: 'design', status: 'stopped' }),
      at('over', undefined, { horizon: 'quick', phase: 'evaluate', status: 'done' }),
    ]);
    assert.deepEqual(
      column?.stages.map(({ stage, actions }) => [stage, ids(actions)]),
      [
        ['evaluate', ['over']],
        ['stopped', ['off']],
      ],
    );
  });
  it('is the newest first of questions and ideas, those without a day last', () => {
    const idea = (id: string, receivedOn?: string) =>
      action(id, id, { kind: 'idea', idea: { ...(receivedOn && { receivedOn }) } });
    assert.deepEqual(ids(newestFirst([idea('none'), idea('old', '2026-01-01'), idea('new', '2026-10-01')])), [
      'new',
      'old',
      'none',
    ]);
  });
  it('of the board is by column and phase, without empty ones; what nobody called quick takes its time', () => {
    const { horizon: _none, ...unsaid } = at('unsaid');
    const board = boardOf([at('e', undefined, { phase: 'evaluate' }), at('d', undefined, { phase: 'design' }), unsaid]);
    assert.deepEqual(
      board.map(({ horizon, stages }) => [horizon, stages.map(({ stage, actions }) => [stage, ids(actions)])]),
      [
        [
          'quick',
          [
            ['design', ['d']],
            ['evaluate', ['e']],
          ],
        ],
        ['long', [['do', ['unsaid']]]],
      ],
    );
  });
});
