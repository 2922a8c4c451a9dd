import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { contentType } from '../../tools/content-types.ts';
import { VERSION } from '../../src/domain/version.ts';
import { becomes } from '../support/becomes.ts';
import { openSite, policy, type ShowOptions, type Site } from '../support/page.ts';

/** What a copy in a folder of its own has that is otherwise than in `dist`. */
const copies: Readonly<Record<string, (text: string) => string>> = {
  other: (text) => text.replaceAll(VERSION, '9.9.9'),
  // Of a time when what widgets tell each other is not what it is now.
  next: (text) => text.replaceAll(VERSION, '9.9.9').replace(/(buurt\.(?:feeds|neighbourhood|page))\.1\b/g, '$1.2'),
  // Not all of it was copied.
  broken: (text) => text,
  // Of a time before there were forms.
  older: (text) => text.replaceAll(VERSION, '0.0.1').replace(/"help-form":\[[^\]]*\],/, ''),
};
const items = [
  { id: 'a', name: 'Soep op straat', location: { lat: 51.16, lon: 5.17 } },
  { id: 'b', name: 'Boodschappenhulp', location: { lat: 51.17, lon: 5.18 } },
];
const answers: Readonly<Record<string, unknown>> = {
  '/services.json': { kind: 'services', items },
  '/config.json': { municipality: 'Balen', feeds: { services: '/services.json' } },
};
/** Remembers, from the start, what the console is told and what the page hears. */
const listen = `window.told = []; window.issues = [];
  const warn = console.warn;
  console.warn = (...words) => { told.push(words.join(' ')); warn(...words); };
  document.addEventListener('buurt-issue', ({ widget, code }) => issues.push(widget + ' ' + code));`;

const script = (src: string) => `<script type="module" src="${src}"></script>`;
const around = (inside: string) => `<buurt-neighbourhood config="/config.json">${inside}</buurt-neighbourhood>`;
const map = (more = '') =>
  `<buurt-services-map map="off" ${more}><a href="/alle">Alle diensten</a></buurt-services-map>`;
const rows = (page: Page) => page.locator('buurt-services-map [part=service]');

describe('a page with more than one copy of buurt', () => {
  let site: Site;
  before(async () => {
    site = await openSite({
      answer(path) {
        if (path === '/listen.js') return { headers: { 'content-type': 'text/javascript' }, body: listen };
        if (path in answers)
          return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(answers[path]) };
        const [, folder = '', file = ''] = /^\/(\w+)\/(.+)$/.exec(path) ?? [];
        const change = copies[folder];
        if (!change || !existsSync(`dist/${file}`) || (folder === 'broken' && file !== 'buurt.js')) return undefined;
        return {
          headers: { 'content-type': contentType(file) },
          body: change(readFileSync(`dist/${file}`, 'utf8')),
        };
      },
    });
  });
  after(() => site.close());

  /** Shows a page with these scripts before the one tag, until `shown` is there. */
  async function visit(body: string, scripts: string, shown: string, options: ShowOptions = {}) {
    const tags = `<script src="/listen.js"></script>${scripts}`;
    const opened = await site.show(body, { ...options, scripts: tags });
    const { page } = opened;
    await page.locator(shown).first().waitFor();
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    const heard = () =>
      page.evaluate(() => {
        const { told, issues } = globalThis as unknown as { told: string[]; issues: string[] };
        return { told, issues };
      });
    return { ...opened, asked, heard };
  }
  const both = (first: string, firstFolder: string, second: string, secondFolder: string) =>
    `buurt is on this page twice: ${first} (${site.url}${firstFolder}) and ${second} (${site.url}${secondFolder}).`;
  /** What the console was told of copies. */
  const named = (told: readonly string[]) => told.filter((words) => words.includes('twice'));

  it('the same script twice, also with another query: says nothing, and fetches each widget once', async () => {
    const twice = script('/dist/buurt.js') + script('/dist/buurt.js?v=2');
    const { asked, heard, assertClean, close } = await visit(map('feed="/services.json"'), twice, '[part=service]');
    assert.deepEqual((await heard()).told, []);
    assert.equal(asked.filter((path) => path === '/dist/services-map.js').length, 1);
    await assertClean();
    await close();
  });

  it('two versions in two folders: both are named, once; the first does all there is to do', async () => {
    const body = around(map() + map());
    const { page, asked, heard, assertClean, close } = await visit(body, script('/other/buurt.js'), '[part=service]');
    await rows(page).nth(3).waitFor();
    assert.equal(await rows(page).count(), 4);
    const [told = '', ...more] = (await heard()).told;
    assert.ok(told.startsWith(both('9.9.9', '/other/', VERSION, '/dist/')), told);
    assert.deepEqual(more, []);
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/dist/')),
      ['/dist/buurt.js'],
    );
    await assertClean();
    await close();
  });

  it('a script that does not know a newer tag: the other one does', async () => {
    const form = '<buurt-help-form kind="idea"><p>Bel ons</p></buurt-help-form>';
    const { asked, heard, assertClean, close } = await visit(form, script('/older/buurt.js'), 'buurt-help-form input');
    assert.ok(asked.includes('/dist/help-form.js'));
    await becomes(heard, ({ told }) => assert.equal(named(told).length, 1));
    await assertClean();
    await close();
  });

  it('a first copy that is not whole: the other one has its widgets, also those that come later', async () => {
    const body = map('feed="/services.json"');
    const { page, heard, close } = await visit(body, script('/broken/buurt.js'), '[part=service]');
    await becomes(heard, ({ told }) => assert.match(told.join('\n'), /Is the whole folder there\?/));
    await page.evaluate(() => document.body.append(document.createElement('buurt-neighbourhood')));
    await page.waitForFunction(() => customElements.get('buurt-neighbourhood'));
    await close();
  });

  it('a widget of another version in a neighbourhood of ours: both are named, and it shows what the neighbourhood says', async () => {
    const { page, heard, assertClean, close } = await visit(
      around(map()),
      script('/other/services-map.js'),
      '[part=service]',
      { policy: null },
    );
    await rows(page).nth(1).waitFor();
    assert.equal(await rows(page).count(), 2);
    const { told } = await becomes(heard, ({ told: { length }, issues }) =>
      assert.deepEqual([length, issues], [1, []]),
    );
    assert.ok(told[0]?.startsWith(both('9.9.9', '/other/', VERSION, '/dist/')), told[0]);
    await assertClean();
    await close();
  });

  it('a widget that does not understand the neighbourhood around it: keeps its own content and says so; with a feed of its own it has its list', async () => {
    const lone = `${around(map())}${around(map('feed="/services.json"'))}`;
    const { page, heard, assertClean, close } = await visit(lone, script('/next/services-map.js'), '[part=service]', {
      policy: null,
    });
    await page.evaluate(async () => {
      await customElements.whenDefined('buurt-neighbourhood');
      await document.querySelector('buurt-services-map')?.ready;
    });
    await rows(page).nth(1).waitFor();
    assert.equal(await rows(page).count(), 2);
    await page.getByRole('link', { name: 'Alle diensten' }).first().waitFor();
    await becomes(heard, ({ told, issues }) =>
      assert.deepEqual([named(told).length, issues], [1, ['buurt-services-map no-feed']]),
    );
    await assertClean();
    await close();
  });

  it('where the policy allows only one Lit: what cannot start keeps its own content, and both are named', async () => {
    const body = `${map('feed="/services.json"')}<buurt-indicator-cards feed="/services.json"><p>Bel ons</p></buurt-indicator-cards>`;
    const { page, heard, errors, close } = await visit(body, script('/other/services-map.js'), '[part=service]', {
      policy: policy(),
    });
    assert.ok(await page.getByText('Bel ons').isVisible());
    await becomes(heard, ({ told, issues }) => {
      assert.deepEqual(issues, ['buurt-indicator-cards policy']);
      assert.ok(named(told)[0]?.startsWith(both('9.9.9', '/other/', VERSION, '/dist/')), told.join('\n'));
    });
    assert.deepEqual(
      errors.filter((error) => !/Content Security Policy|TrustedTypePolicy|trusted-types/i.test(error)),
      [],
    );
    await close();
  });
});
