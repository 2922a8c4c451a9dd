import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadHoursSyntax } from '../../../src/data/load-hours-syntax.ts';

const cases: [what: string, hours: unknown, parts: string[]][] = [
  [
    'a plain table',
    { weekly: [{ day: 1, from: '9', to: '12:30' }], exceptions: [{ date: '2026-12-24', closed: true }] },
    [],
  ],
  ['a plain list', [{ day: 1, from: '09:00', to: '12:30' }], []],
  ['only an appointment', { byAppointment: true, text: 'bel' }, []],
  ['nothing', undefined, []],
  ['words per day', { maandag: '9-12' }, ['words']],
  ['words in the table', { weekly: { maandag: '9-12' } }, ['words']],
  ['a named day', [{ day: 'maandag', from: '09:00', to: '12:30' }], ['words']],
  ['a spoken time', { weekly: [{ day: 1, from: '9u30', to: '12u' }] }, ['words']],
  ['a spoken time on one date', { weekly: [], exceptions: [{ date: '2026-12-24', from: '9u', to: '12u' }] }, ['words']],
  ['a string', 'Mo 09:00-12:00', ['grammar']],
  ['a string in the table', { weekly: 'Mo 09:00-12:00' }, ['grammar']],
];

describe('what is loaded to read hours', () => {
  for (const [what, hours, parts] of cases) {
    it(what, async () => assert.deepEqual(Object.keys(await loadHoursSyntax([hours], new Date(0))), parts));
  }
  it('is both for a feed that has both', async () =>
    assert.deepEqual(Object.keys(await loadHoursSyntax([{ ma: '9-12' }, '24/7'], new Date(0))), ['grammar', 'words']));
});
