import assert from 'node:assert/strict';
import { scryptSync } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { invite, type Role } from '../../../src/hub/people.ts';
import { hashed, isPassword } from '../../../src/hub/passwords.ts';
import { readSettings } from '../../../src/hub/settings.ts';
import { de } from '../../../src/hub/worker-words-de.ts';
import { en } from '../../../src/hub/worker-words-en.ts';
import { fr } from '../../../src/hub/worker-words-fr.ts';
import { nl } from '../../../src/hub/worker-words-nl.ts';
import { onEachStore, startHub, type TestHub } from '../../support/hub.ts';
import { unescaped, Visitor } from '../../support/worker.ts';

describe('a password', () => {
  it('is kept at a cost that makes guessing slow', async () => {
    const { passwordCost } = readSettings({});
    const kept = await hashed('een lange zin 12', passwordCost);
    const [salt = '', key = ''] = kept.split('.').map((part) => Buffer.from(part, 'base64url'));
    const options = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
    assert.deepEqual(key, scryptSync('een lange zin 12', salt, 32, options));
    assert.equal(await isPassword('een lange zin 12', kept, passwordCost), true);
    assert.equal(await isPassword('een lange zin 13', kept, passwordCost), false);
  });
});

onEachStore((fresh) => {
  describe('who manages people in one of several municipalities', () => {
    let hub: TestHub;
    let manager: Visitor;
    let elsewhere: Visitor;
    before(async () => {
      hub = await startHub({ HUB_TOWNS: 'balen ravels', ...(await fresh()) });
      await new Visitor(hub).choose(hub.firstLink!);
      manager = await letIn('Mia', ['balen'], ['people']);
      await letIn('Bea', ['balen']);
      elsewhere = await letIn('Rik', ['ravels']);
      await letIn('Vera', ['ravels'], ['concerns', 'people']);
      await letIn('Bo', ['balen', 'ravels']);
    });
    after(() => hub.stop());

    async function letIn(name: string, towns: readonly string[], roles: readonly Role[] = []) {
      const token = await invite(hub.hub.db, { name, towns, roles }, new Date());
      const visitor = new Visitor(hub);
      await visitor.choose(`${hub.url}/worker/link/${token}`);
      return visitor;
    }
    const kept = () => hub.hub.db.selectFrom('person').selectAll().orderBy('name').execute();
    const BEYOND = ['Rik', 'Vera', 'Bo', 'buurtwerker'];

    it('sees nobody who works for another too', async () => {
      const { body } = await manager.get('/worker/people');
      const names = [...body.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, name]) => name);
      assert.deepEqual(names, ['Bea', 'Mia']);
    });

    it('does not take such a name over, and is told only that it is taken', async () => {
      const before = await kept();
      const answers = new Set<string>();
      for (const name of BEYOND) {
        const { status, body } = await manager.send('/worker/people', { name });
        assert.equal(status, 422, name);
        assert.match(body, /role="alert"[^]*Deze naam is al in gebruik/);
        answers.add(body);
      }
      assert.equal(answers.size, 1, 'the same of everybody');
      assert.doesNotMatch([...answers].join(), /<code>|Rik|Vera|buurtwerker/);
      assert.deepEqual(await kept(), before);
      assert.equal((await elsewhere.get('/worker')).status, 200);
    });

    it('is told so in each language', async () => {
      for (const [language, words] of Object.entries({ nl, fr, de, en })) {
        const { body } = await manager.send('/worker/people', { name: 'Rik' }, { 'accept-language': language });
        assert.ok(unescaped(body).includes(words['people.taken']), language);
      }
    });

    it('takes no access away there', async () => {
      const before = await kept();
      for (const name of BEYOND) {
        assert.equal((await manager.send('/worker/people/remove', { name })).status, 403, name);
      }
      assert.deepEqual(await kept(), before);
      assert.equal((await elsewhere.get('/worker')).status, 200);
    });

    it('does all that with people of their own', async () => {
      assert.match((await manager.send('/worker/people', { name: 'Bea' })).body, /<code>/);
      assert.match((await manager.send('/worker/people', { name: 'New' })).body, /<code>/);
      assert.equal((await manager.send('/worker/people/remove', { name: 'Bea' })).status, 303);
      const names = (await kept()).map(({ name, towns }) => `${name}: ${towns}`);
      assert.ok(names.includes('New: balen') && !names.some((each) => each.startsWith('Bea')), names.join());
    });
  });
});
