import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { localAddress, withLocalFiles } from '../../src/mirror/local-files.ts';
import { mirror, type Mirrored, type MirrorOptions } from '../../src/mirror/mirror.ts';
import { writePages } from '../../src/mirror/pages.ts';
import { WRITTEN_FOR } from '../../tools/demo-dates.ts';
import { axeFinds } from '../support/axe.ts';
import { foreignActivities } from '../support/hostile-activities.ts';
import { foreignServices, hostileAnswer } from '../support/hostile-feeds.ts';
import { foreignFigures } from '../support/hostile-figures.ts';
import { hostileWords, ownWords } from '../support/hostile-words.ts';
import { openSite, type Site } from '../support/page.ts';

const AT = `${WRITTEN_FOR}T09:00:00+01:00`;
const PAGES = ['services', 'activities', 'indicators', 'actions'] as const;

/** Mirrors a config into a folder, with its pages. */
async function mirrored(out: string, config: string, fetch: typeof globalThis.fetch): Promise<Mirrored> {
  const now = () => Date.parse(AT);
  const options: MirrorOptions = { config, out, fetch, delay: 0, now, pause: async () => {} };
  const done = await mirror(options);
  await writePages(done, { out, level: 3, now });
  return done;
}

const text = (folder: string, name: (typeof PAGES)[number]) => readFileSync(join(folder, `${name}.html`), 'utf8');

describe('a page with what a mirror wrote inside its elements', () => {
  const folder = mkdtempSync(join(tmpdir(), 'buurt-mirrored-'));
  let site: Site;
  let done: Mirrored;
  let body: string;
  before(async () => {
    done = await mirrored(folder, localAddress('demo/feeds/balen/config.json'), withLocalFiles(fetch));
    body = `<main><h1>Balen</h1><h2>Je buurt</h2><buurt-neighbourhood config="/town/config.json">
      <buurt-services-map without-json-ld>${text(folder, 'services')}</buurt-services-map>
      <buurt-activity-calendar days="30" without-json-ld>${text(folder, 'activities')}</buurt-activity-calendar>
      <buurt-indicator-cards>${text(folder, 'indicators')}</buurt-indicator-cards>
      <buurt-action-path>${text(folder, 'actions')}</buurt-action-path>
    </buurt-neighbourhood></main>`;
    site = await openSite({
      answer: (path) =>
        path.startsWith('/town/')
          ? {
              headers: { 'content-type': 'application/json' },
              body: readFileSync(join(folder, path.slice('/town/'.length)), 'utf8'),
            }
          : undefined,
    });
  });
  after(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });
  const described = (page: Page) =>
    page.locator('script[type="application/ld+json"]').evaluateAll((blocks) =>
      blocks.map((block) => {
        const graph: { name: string }[] = JSON.parse(block.textContent ?? '')['@graph'];
        return graph.map(({ name }) => name);
      }),
    );

  it('has it all without JavaScript: services, days, figures, actions, and what search engines read', async () => {
    const { page, close } = await site.show(body, { javaScriptEnabled: false, at: AT });
    for (const [level, name] of [
      [3, 'Wie helpt in je buurt?'],
      [4, 'Sociaal Huis Balen'],
      [3, 'Wat is er te doen?'],
      [4, 'Dinsdag 17 november'],
      [3, 'De buurt in cijfers'],
      [3, 'Wat doen we in de buurt?'],
      [5, 'We zijn bezig'],
    ] as const)
      assert.ok(await page.getByRole('heading', { level, name }).first().isVisible(), name);
    const call = page.getByRole('link', { name: '014 00 00 01' }).first();
    assert.equal(await call.getAttribute('href'), 'tel:014000001');
    assert.ok(
      await page
        .getByRole('table', { name: /^De cijfers/ })
        .first()
        .isVisible(),
    );
    const [services = [], activities = []] = await described(page);
    assert.equal(services.length, done.items.services?.length);
    assert.ok(activities.includes('Koffie op de hoek'));
    await close();
  });

  it('hinders nobody: not on a narrow page, not with a screen reader', async () => {
    const alone = `<main><h1>Balen</h1><h2>Je buurt</h2>${PAGES.map((name) => text(folder, name)).join('')}</main>`;
    const { page, close } = await site.show(alone, { viewport: { width: 320, height: 640 } });
    assert.deepEqual(await axeFinds(page, 'main'), []);
    const wide = await page.evaluate(
      () =>
        [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > innerWidth)
          .length,
    );
    assert.equal(wide, 0);
    await close();
  });

  it('is taken over by the widgets, which read the mirror and nobody else', async () => {
    const visit = await site.show(body, { at: AT });
    const { page } = visit;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await page.waitForFunction((count) => {
      const lengths = ['services-map', 'activity-calendar', 'indicator-cards', 'action-path'].map((tag) => {
        const widget = document.querySelector(`buurt-${tag}`);
        return widget && 'items' in widget && Array.isArray(widget.items) ? widget.items.length : 0;
      });
      return lengths[0] === count && lengths.every((length) => length > 0);
    }, done.items.services?.length);
    for (const fallback of ['buurt-services-map h4', 'buurt-activity-calendar h4', 'buurt-action-path h4'])
      assert.equal(await page.locator(fallback).first().isVisible(), false, fallback);
    const feeds = asked.filter((path) => path.endsWith('.json'));
    for (const name of PAGES) assert.ok(feeds.includes(`/town/${name}.json`), name);
    assert.ok(
      feeds.every((path) => path.startsWith('/town/')),
      feeds.join(' '),
    );
    assert.equal((await described(page)).length, 2);
    await visit.assertClean();
    await visit.close();
  });
});

/** Everything that a fragment is made of. */
const SHAPES = new Set([
  ...['div', 'h3', 'h4', 'h5', 'p', 'ul', 'li', 'strong', 'bdi', 'br', 'address', 'time', 'script', 'a'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['div[lang]', 'bdi[dir]', 'bdi[lang]', 'a[dir]', 'a[href]', 'a[rel]', 'time[datetime]', 'th[scope]'],
  'script[type]',
]);

describe('words that ought to do nothing, in what a mirror writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'buurt-hostile-'));
  let site: Site;
  // Without a policy: what is not text here would act.
  before(async () => (site = await openSite({ policy: null })));
  after(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  for (const [what, words, share] of [
    ['each of our own in every field', ownWords, undefined],
    // As many as share a record in hostile-lists.test.ts and hostile-figures.test.ts, or fewer.
    ['those of strangers too, dealt out over the fields', hostileWords, 7],
  ] as const)
    it(`are shown, and are nothing but words: ${what}`, async () => {
      const named = new Map([['all', words]]);
      const config = {
        municipality: words[0],
        feeds: {
          services: ['services.json', ...foreignServices],
          activities: ['activities.json', ...foreignActivities],
          indicators: ['indicators.json', ...foreignFigures],
          actions: 'actions.json',
        },
      };
      const fetch = async (input: string | URL | Request) => {
        const { pathname } = new URL(input instanceof Request ? input.url : input);
        if (pathname === '/all/config.json') return Response.json(config);
        const { body, headers } = hostileAnswer(pathname, named, words.length, share) ?? {};
        return new Response(String(body), { headers: { 'content-type': String(headers?.['content-type']) } });
      };
      const out = join(folder, String(share));
      const { items } = await mirrored(out, 'https://town.example/all/config.json', fetch);
      const visit = await site.show(PAGES.map((name) => text(out, name)).join('\n'));
      const seen = await visit.page.evaluate(() => {
        const shapes = new Set<string>();
        const addresses = new Set<string>();
        for (const element of document.body.querySelectorAll('*')) {
          const tag = element.localName;
          shapes.add(tag);
          for (const { name } of element.attributes) shapes.add(`${tag}[${name}]`);
          if (element instanceof HTMLAnchorElement) addresses.add(element.protocol);
          if (element instanceof HTMLScriptElement) JSON.parse(element.text);
        }
        return { shapes: [...shapes], addresses: [...addresses], rows: document.querySelectorAll('h4').length };
      });
      const about = `words from ${JSON.stringify(words[0])}`;
      assert.deepEqual([about, seen.shapes.filter((shape) => !SHAPES.has(shape))], [about, []]);
      for (const protocol of seen.addresses) assert.match(protocol, /^(?:https?|tel|mailto):$/, about);
      const least = Math.min(500, items.services?.length ?? 0);
      assert.ok(least > 0 && seen.rows >= least, `${about}: ${seen.rows} rows of ${least}`);
      await visit.assertClean();
      await visit.close();
    });
});
