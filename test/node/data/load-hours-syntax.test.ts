import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadHoursSyntax } from '../../../src/data/load-hours-syntax.ts';
import { isPlain } from '../../../src/data/plain-hours.ts';

const cases: [what: string, hours: unknown, parts: string[]][] = [
  [
    'a plain table',
    { weekly: [{ day: 1, from: '9', to: '12:30' }], exceptions: [{ date: '2026-12-24', closed: true }] },
    [],
  ],
  ['a plain list', [{ day: 1, from: '09:00', to: '12:30' }], []],
  ['only an appointment', { byAppointment: true, text: 'bel' }, []],
  ['nothing', undefined, []],
  ['a plain time on one date', { exceptions: [{ date: '2026-12-24', from: '9', to: 12 }] }, []],
  ['words per day', { maandag: '9-12' }, ['words']],
  ['words in the table', { weekly: { maandag: '9-12' } }, ['words']],
  ['a named day', [{ day: 'maandag', from: '09:00', to: '12:30' }], ['words']],
  ['a spoken time', { weekly: [{ day: 1, from: '9u30', to: '12u' }] }, ['words']],
  ['a spoken time on one date', { weekly: [], exceptions: [{ date: '2026-12-24', from: '9u', to: '12u' }] }, ['words']],
  ['a line of words', 'ma 9-12', ['words']],
  ['a line of words in the table', { weekly: '2e ma 19u30-22u' }, ['words']],
  ['a line of opening_hours', 'Mo 09:00-12:00', ['grammar', 'words']],
  ['a line of opening_hours in the table', { weekly: 'Mo 09:00-12:00' }, ['grammar', 'words']],
  ['round the clock', '24/7', ['grammar', 'words']],
];

/** What is loaded for a feed with these hours. */
const partsFor = async (...hours: unknown[]) => {
  const syntax = hours.every(isPlain) ? {} : await loadHoursSyntax(hours, new Date(0));
  return ['grammar', 'words'].filter((part) => part in syntax);
};

describe('what is loaded to read hours', () => {
  for (const [what, hours, parts] of cases) {
    it(what, async () => assert.deepEqual(await partsFor(hours), parts));
  }
  it('is both for a feed that has both', async () =>
    assert.deepEqual(await partsFor({ ma: '9-12' }, '24/7'), ['grammar', 'words']));
  it('depends on the language of the other lines where a short name means two days', async () => {
    const french = async (...lines: string[]) => (await loadHoursSyntax(lines, new Date(0))).french;
    assert.equal(await french('ma 9-12', 'jeu 9-12'), true);
    assert.equal(await french('ma 9-12', 'do 9-12', 'Mar-Oct Mo 09:00-12:00'), false);
  });
});
