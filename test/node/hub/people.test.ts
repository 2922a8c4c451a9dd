import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { invite, type Role } from '../../../src/hub/people.ts';
import { de } from '../../../src/hub/worker-words-de.ts';
import { en } from '../../../src/hub/worker-words-en.ts';
import { fr } from '../../../src/hub/worker-words-fr.ts';
import { nl } from '../../../src/hub/worker-words-nl.ts';
import { onEachStore, startHub, type TestHub } from '../../support/hub.ts';
import { unescaped, Visitor } from '../../support/worker.ts';

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
