import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Answer } from '../../tools/serve.ts';
import { axeFinds } from '../support/axe.ts';
import { openSite, policy, type Site } from '../support/page.ts';

/** The list of what was published, of a smaller copy: what is said of the whole one takes hundreds of files. */
function published(...files: string[]): Answer {
  const all: Record<string, string> = JSON.parse(readFileSync('dist/hashes.json', 'utf8'));
  const body = JSON.stringify(Object.fromEntries(files.map((file) => [file, all[file]])));
  return { headers: { 'content-type': 'application/json' }, body };
}

describe('the page that tells whether the installed copy works', () => {
  let site: Site;
  const instead = new Map<string, Answer>();
  before(async () => {
    site = await openSite({ fresh: true, answer: (path) => instead.get(path) });
  });
  after(() => site.close());
  afterEach(() => instead.clear());

  async function said(expectedErrors: RegExp[] = []): Promise<string> {
    const visit = await site.visit('/dist/self-test.html');
    await visit.page.locator('#wait').waitFor({ state: 'detached' });
    const words = await visit.page.locator('#found').innerText();
    assert.deepEqual(await axeFinds(visit.page, 'main'), []);
    await visit.assertClean(expectedErrors);
    await visit.close();
    return words;
  }

  it('says that every file is as it was published, and that the policy is fine', async () => {
    const words = await said();
    assert.match(words, /✓ Alle \d+ bestanden zijn er/);
    assert.match(words, /✓ Het veiligheidsbeleid van deze site laat alles toe/);
    assert.match(words, /trusted-types lit-html buurt/);
    assert.doesNotMatch(words, /✗/);
  });
  it('names a file that was changed on its way, and one that was lost', async () => {
    instead.set('/dist/hashes.json', published('buurt.js', 'embed.css', 'services-map.js'));
    instead.set('/dist/embed.css', { headers: { 'content-type': 'text/css' }, body: '/* minified again */' });
    instead.set('/dist/services-map.js', { status: 404 });
    const words = await said([/404/]);
    assert.match(words, /✗ Dit bestand is anders dan het gepubliceerd werd: embed\.css/);
    assert.match(words, /✗ Dit bestand ontbreekt: services-map\.js/);
    assert.doesNotMatch(words, /buurt\.js/);
  });
  it('says that the list itself was lost', async () => {
    instead.set('/dist/hashes.json', { status: 404 });
    assert.match(await said([/404/]), /✗ De lijst hashes\.json ontbreekt/);
  });
  it('names the line that is missing in the policy', async () => {
    const list = published('buurt.js');
    const other = await openSite({
      policy: policy({ worker: "'none'" }),
      answer: (path) => (path === '/dist/hashes.json' ? list : undefined),
    });
    const { page } = await other.visit('/dist/self-test.html');
    await page.locator('#wait').waitFor({ state: 'detached' });
    assert.match(await page.locator('#found').innerText(), /^worker-src 'self'$/m);
    await other.close();
  });
  it('names the line that keeps this page itself from asking', async () => {
    const other = await openSite({ policy: "default-src 'none'; script-src 'self'" });
    const { page } = await other.visit('/dist/self-test.html');
    await page.locator('#wait').waitFor({ state: 'detached' });
    const words = await page.locator('#found').innerText();
    assert.match(words, /^connect-src 'self'$/m);
    assert.doesNotMatch(words, /hashes\.json/);
    await other.close();
  });
  it('names the line that keeps its own script from starting', async () => {
    const other = await openSite({ policy: "script-src 'none'" });
    const { page } = await other.visit('/dist/self-test.html');
    assert.match(await page.locator('#wait').innerText(), /^script-src 'self'$/m);
    await other.close();
  });
});
