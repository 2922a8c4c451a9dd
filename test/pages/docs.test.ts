import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { contentType } from '../../tools/content-types.ts';
import type { Answer } from '../../tools/serve.ts';
import { axeFinds } from '../support/axe.ts';
import { becomes } from '../support/becomes.ts';
import { openSite, type Site, type Visit } from '../support/page.ts';

const fence = '```';
const guide = readFileSync('demo/docs/guides/webmaster.nl.md', 'utf8');
const [, wholePage = ''] = new RegExp(`${fence}html\\n(<!doctype[\\s\\S]*?)${fence}`).exec(guide) ?? [];
const [, blocks = ''] = new RegExp(`${fence}html\\n(<buurt-neighbourhood[\\s\\S]*?)${fence}`).exec(guide) ?? [];

/** The site of a webmaster who did what the guide says: the folder is called `buurt`, and a page stands beside it. */
function asTheGuideSays(path: string): Answer | undefined {
  const page = {
    '/buurt.html': wholePage,
    '/instellingen.html': wholePage.replace(/<buurt-services-map[\s\S]+<\/buurt-activity-calendar>/, blocks),
  }[path];
  if (page) return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
  const file = path.startsWith('/buurt/') ? join('dist', path.slice('/buurt/'.length)) : '';
  return file && existsSync(file)
    ? { headers: { 'content-type': contentType(file) }, body: readFileSync(file) }
    : undefined;
}

const ELEMENTS = ['services-map', 'activity-calendar', 'help-form', 'indicator-cards', 'action-path', 'neighbourhood'];

/** How many records each of these shows, once all have settled. */
const shownIn = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const tags = ['services-map', 'activity-calendar', 'help-form', 'indicator-cards', 'action-path'];
    const all = [
      ...document.querySelectorAll<HTMLElement & { ready: Promise<void>; items: readonly unknown[] }>(
        tags.map((tag) => `buurt-${tag}`).join(),
      ),
    ];
    return Promise.all(
      all.map(async (widget) => {
        await customElements.whenDefined(widget.localName);
        await widget.ready;
        return widget.items.length;
      }),
    );
  });

/** These visits go from page to page; nothing else may happen on them. */
async function assertQuiet({ violations, errors, foreign, settle }: Visit): Promise<void> {
  await settle();
  assert.deepEqual({ violations, errors, foreign }, { violations: [], errors: [], foreign: [] });
}

describe('the documentation', () => {
  let site: Site;
  before(async () => {
    site = await openSite({ answer: asTheGuideSays });
  });
  after(() => site.close());

  it('shows examples that work under the strictest policy', async () => {
    const visit = await site.visit('/dist/docs/elements/index.html');
    for (const [at, name] of ELEMENTS.entries()) {
      await visit.page.goto(`${site.url}/dist/docs/elements/buurt-${name}${at % 2 ? '.en' : ''}.html`);
      await becomes(
        () => shownIn(visit.page),
        (counts) => assert.ok(counts.length > 0 && counts.every((count) => count > 0), `${name}: ${counts.join()}`),
      );
    }
    await assertQuiet(visit);
    await visit.close();
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible and never wider than a phone, in ${colorScheme}`, async () => {
      const visit = await site.visit('/dist/docs/index.html', { colorScheme, viewport: { width: 320, height: 640 } });
      const { page } = visit;
      const others = colorScheme === 'light' ? ['index', 'guides/partner', 'search'] : [];
      const paths = [...others, 'elements/buurt-services-map', 'feeds/activities', 'rules/phone.no-zero'];
      for (const path of paths) {
        await page.goto(`${site.url}/dist/docs/${path}.html`);
        await shownIn(page);
        assert.deepEqual(await axeFinds(page, 'html'), [], path);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
      }
      await assertQuiet(visit);
      await visit.close();
    });
  }
  it('is searched from every page, in the language of that page, and says how much there is', async () => {
    const visit = await site.visit('/dist/docs/rules/index.html');
    const { page } = visit;
    await page.getByRole('searchbox', { name: 'Zoek in de handleiding' }).fill('openingsuren');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search.html?q=openingsuren');
    const found = page.locator('#gevonden');
    await found.getByRole('link', { name: 'We kunnen deze openingsuren niet lezen', exact: true }).waitFor();
    await page.getByText(/^\d+ bladzijden gevonden$/).waitFor();
    const field = page.getByRole('searchbox');
    await field.fill('telefon');
    await page
      .getByText(/telefoon|gevonden$/)
      .first()
      .waitFor();
    await field.fill('xyzzy');
    await page.getByRole('status').getByText('Niets gevonden').waitFor();
    await page.goto(`${site.url}/dist/docs/search.en.html?q=opening%20hours`);
    await page.getByText(/^\d+ pages found$/).waitFor();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Enter');
    await found.locator(':focus').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\.en\.html$/);
    await assertQuiet(visit);
    await visit.close();
  });
  it('lists its pages for who has no script', async () => {
    const visit = await site.visit('/dist/docs/search.html', { javaScriptEnabled: false });
    assert.ok((await visit.page.locator('#alles a').count()) > 15);
    await visit.page.goto(`${site.url}/dist/docs/elements/buurt-services-map.html`);
    await visit.page.getByRole('link', { name: 'Alle diensten' }).waitFor();
    await visit.close();
  });
  it('can be opened as files: search works, and an example says why it stands still', async () => {
    const visit = await site.visit('/dist/docs/index.html');
    const { page } = visit;
    await page.goto(pathToFileURL(resolve('dist/docs/search.html')).href);
    await page.getByRole('searchbox').fill('telefoon');
    await page.locator('#gevonden a').first().waitFor();
    await page.goto(pathToFileURL(resolve('dist/docs/elements/buurt-help-form.html')).href);
    await page.getByText('Je opende deze bladzijde als bestand').waitFor();
    await visit.close();
  });
  it('leads only to what is in the folder', () => {
    for (const file of [
      'builder/index.html',
      'self-test.html',
      'schema/config.schema.json',
      'docs/search.js',
      'docs/rules/any.html',
    ])
      assert.ok(existsSync(join('dist', file)), file);
  });
  it('is where the command sends who reads a report: the copy beside it', () => {
    const { stdout } = spawnSync(
      process.execPath,
      ['dist/cli/buurt.js', 'check', 'demo/docs/docs.css', '--lang', 'en'],
      {
        encoding: 'utf8',
      },
    );
    const [address = ''] = /file:\/\/\S+/.exec(stdout) ?? [];
    assert.equal(fileURLToPath(address), resolve('dist/docs/rules/index.en.html'));
    assert.ok(existsSync(fileURLToPath(address)));
  });
  it('has a guide by which a page with a map and a calendar works, under the strictest policy', async () => {
    const visit = await site.visit('/buurt.html');
    const [services, activities = 0] = await shownIn(visit.page);
    assert.equal(services, 3);
    assert.ok(activities >= 2, String(activities));
    await visit.page.getByText('Koffie op de hoek').first().waitFor();
    await assertQuiet(visit);
    await visit.page.goto(`${site.url}/instellingen.html`);
    // Of an area that is chosen there is nothing before it is known what belongs to it.
    await becomes(
      () => shownIn(visit.page),
      (counts) => assert.deepEqual([counts.length, counts.every((count) => count > 0)], [5, true], counts.join()),
    );
    await assertQuiet(visit);
    await visit.close();
  });
});
