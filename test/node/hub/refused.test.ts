import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { message, onEachStore, post, startHub } from '../../support/hub.ts';
import { answerOf } from '../../support/publisher.ts';

const home = mkdtempSync(join(tmpdir(), 'hub-refused-'));
after(() => rmSync(home, { recursive: true, force: true }));

const asked = {
  ...{ id: 'hulp', kind: 'request', version: 2, title: 'Hulp' },
  fields: [
    { id: 'why', type: 'long', label: 'Waarom?' },
    { id: 'where', type: 'choices', label: 'Waar?', options: ['stairs', 'bath'] },
    { id: 'ways', type: 'contact', label: 'Bereikbaar' },
  ],
};
const request = (change: Record<string, unknown>) => message({ kind: 'request', formVersion: 2, ...change });
const reached = { name: 'Rita', contact: '014 00 00 09' };
/** What our own forms ask at the least. */
const own = {
  offer: { ...reached, what: ['offer.groceries'], minAge: 16 },
  signup: { ...reached, activity: 'Soep', people: 2 },
};
const ours = (kind: keyof typeof own, change: Record<string, unknown>) =>
  message({ kind, answers: own[kind], ...change });

onEachStore((fresh, engine) => {
  it('an answer that its form would not have let somebody send is not taken in', async (t) => {
    const config = join(home, `${engine}.json`);
    const write = (forms: readonly unknown[]) =>
      writeFileSync(join(home, `${engine}-forms.json`), JSON.stringify({ kind: 'forms', items: forms }));
    const writeConfig = () => writeFileSync(config, JSON.stringify({ feeds: { forms: `${engine}-forms.json` } }));
    writeConfig();
    write([asked]);
    const clock = { now: new Date('2026-11-22T10:00:00Z') };
    const hub = await startHub({ ...(await fresh()), HUB_CONFIG: config }, clock);
    t.after(() => hub.stop());
    await hub.hub.forms.refresh();
    const codeOf = async (body: ReturnType<typeof message>) => {
      const { status, ...response } = await answerOf(post(hub.url, body));
      return [status, (response.said as unknown as { pointer?: string }).pointer];
    };
    const answers = { where: ['stairs'], ways: ['014 00 00 09'] };
    const noConsent = { contact: false, text: 'x', at: '2026-11-22T10:00:00.000Z' };
    for (const [change, pointer] of [
      [{ answers: { ...answers, where: ['roof'] } }, '/answers/where'],
      [{ answers: { ...answers, ways: ['Rita'] } }, '/answers/ways'],
      [{ answers: { ...answers, why: 'x'.repeat(1_001) } }, '/answers/why'],
      [{ answers, consent: noConsent }, '/consent/contact'],
      // Nobody published an offer: it is that of our own.
      [ours('offer', { answers: { ...own.offer, minAge: 15 } }), '/answers/minAge'],
      [ours('signup', { answers: { ...own.signup, activity: '' } }), '/answers/activity'],
      [ours('signup', { subject: 'Soep', answers: { ...own.signup, people: 21 } }), '/answers/people'],
    ] as const) {
      assert.deepEqual(await codeOf(request(change)), [422, pointer]);
    }
    const { activity: _named, ...signUp } = own.signup;
    assert.deepEqual(await codeOf(ours('signup', { subject: 'Soep', answers: signUp })), [201, undefined]);
    // What it does not ask is left as it is, and so is an answer to another version.
    assert.deepEqual(await codeOf(request({ answers: { ...answers, other: 'x' } })), [201, undefined]);
    const unknown = { formVersion: 7, answers: { where: ['roof'] } };
    const first = request(unknown);
    assert.deepEqual(await codeOf(first), [201, undefined]);
    write([asked, { ...asked, id: 'next', version: 7 }]);
    await hub.hub.forms.refresh();
    assert.deepEqual(await codeOf(request(unknown)), [422, '/answers/where']);
    // What came once is answered as it was then.
    assert.deepEqual(await codeOf(first), [200, undefined]);
    // A page may show what this hub did not read yet.
    clock.now = new Date(clock.now.getTime() + 120_000);
    const where = { id: 'where', type: 'choices', label: 'Waar?', options: ['stairs', 'bath', 'roof'] };
    write([asked, { ...asked, id: 'next', version: 7, fields: [where] }]);
    assert.deepEqual(await codeOf(request(unknown)), [201, undefined]);
    assert.deepEqual(await codeOf(request({ answers: { where: ['roof'] } })), [422, '/answers/where']);
    clock.now = new Date(clock.now.getTime() + 120_000);
    rmSync(config);
    assert.deepEqual(await codeOf(request({ answers: { where: ['roof'] } })), [201, undefined]);
    writeConfig();
    // Or what was asked before, where the version stayed the same.
    const fields = asked.fields.map((field) => (field.id === 'why' ? { ...field, required: true } : field));
    write([{ ...asked, fields }]);
    await hub.hub.forms.refresh();
    assert.deepEqual(await codeOf(request({ answers })), [201, undefined]);
    write([{ ...asked, fields: fields.filter(({ id }) => id !== 'where') }]);
    await hub.hub.forms.refresh();
    assert.deepEqual(await codeOf(request({ answers })), [201, undefined]);
  });
});
