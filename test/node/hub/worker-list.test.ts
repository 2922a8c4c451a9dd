import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { invite, type Role } from '../../../src/hub/people.ts';
import { message, post, startHub, type TestHub } from '../../support/hub.ts';
import { Visitor } from '../../support/worker.ts';

describe('the list of messages', () => {
  const home = mkdtempSync(join(tmpdir(), 'hub-list-'));
  const clock = { now: new Date('2026-07-01T22:04:09Z') };
  let hub: TestHub;
  let both: Visitor;
  let one: Visitor;
  before(async () => {
    hub = await startHub({ HUB_FILE: join(home, 'hub.db'), HUB_TOWNS: 'balen ravels' }, clock);
    both = await letIn('Bo', ['balen', 'ravels'], ['concerns']);
    one = await letIn('Rik', ['ravels']);
    for (const [town, change] of [
      ['balen', { kind: 'idea', answers: { idea: 'Secretidea' } }],
      ['ravels', { kind: 'signup', subject: 'soep-op-straat', answers: { name: 'Secretname' } }],
      ['ravels', { kind: 'signup', subject: 'Bel Secretname op', answers: { name: 'Secretname' } }],
      ['ravels', { kind: 'concern', answers: { about: 'Secretworry' } }],
    ] as const) {
      assert.equal((await post(hub.url, message(change), {}, `/v1/intake/${town}`)).status, 201);
    }
  });
  after(async () => {
    await hub.stop();
    rmSync(home, { recursive: true });
  });

  async function letIn(name: string, towns: readonly string[], roles: readonly Role[] = []) {
    const visitor = new Visitor(hub);
    await visitor.choose(`${hub.url}/worker/link/${await invite(hub.hub.db, { name, towns, roles }, clock.now)}`);
    return visitor;
  }
  /** The texts of the cells, row by row, without the time. */
  const rowsOf = (body: string) =>
    [...body.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<(?:td|th scope="col")>([^]*?)<\/t[dh]>/g)].map(([, cell = '']) => cell.trim()),
    );

  it('says of which town a message is, to who works for two', async () => {
    const [head, ...rows] = rowsOf((await both.get('/worker')).body);
    assert.deepEqual(head, ['Ontvangen', 'Soort', 'Over', 'Gemeente', 'Buurt', 'Stand']);
    assert.deepEqual(rows.map(([kind, , town]) => `${kind} ${town}`).sort(), [
      'Bezorgd om iemand ravels',
      'Idee balen',
      'Inschrijving ravels',
      'Inschrijving ravels',
    ]);
    const [narrow] = rowsOf((await one.get('/worker')).body);
    assert.deepEqual(narrow, ['Ontvangen', 'Soort', 'Over', 'Buurt', 'Stand']);
  });

  it('says what a sign-up is for by the id of that, and leaves words behind the link', async () => {
    const { body } = await one.get('/worker?kind=signup');
    const about = rowsOf(body)
      .slice(1)
      .map(([, words]) => words);
    assert.deepEqual(new Set(about), new Set(['', 'soep-op-straat']));
    assert.doesNotMatch(body, /Secret/);
    const read = await hub.hub.db.selectFrom('audit').select('what').where('what', '=', 'read').execute();
    assert.deepEqual(read, []);
  });

  it('offers no choice of worries to who may not read them', async () => {
    const offered = async (who: Visitor) => /<option value="concern"/.test((await who.get('/worker')).body);
    assert.deepEqual([await offered(both), await offered(one)], [true, false]);
  });

  it('is saved with the time of the municipality’s own clock', async () => {
    await both.get('/worker');
    const { body } = await both.send('/worker/export.csv', { kind: 'idea' });
    assert.match(body, /\r\n"2026-07-02T00:04:09\+02:00";"balen"/);
    clock.now = new Date('2026-12-31T23:30:00Z');
    await post(hub.url, message({ kind: 'talent' }), {}, '/v1/intake/balen');
    both = await letIn('Bo', ['balen', 'ravels']);
    await both.get('/worker');
    assert.match((await both.send('/worker/export.csv', { kind: 'talent' })).body, /\r\n"2027-01-01T00:30:00\+01:00"/);
  });
});
