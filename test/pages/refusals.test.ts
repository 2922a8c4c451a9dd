import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { becomes } from '../support/becomes.ts';
import { issuesOf, listening, listenScript } from '../support/issues.ts';
import { openSite, policy, type Site, type SiteOptions } from '../support/page.ts';

const items = [
  { id: 'a', name: 'Soep op straat', description: '<b>Elke</b> woensdag', location: { lat: 51.16, lon: 5.17 } },
  { id: 'b', name: 'Boodschappenhulp', location: { lat: 51.17, lon: 5.18 } },
];
/** Scripts that run before buurt, by their address. */
const FIRST: ReadonlyMap<string, string> = new Map([
  [
    '/default.js',
    "trustedTypes.createPolicy('default', { createHTML: String, createScriptURL: String, createScript: String })",
  ],
  ['/without-colours.js', "CSS.supports = (...words) => !words.join().includes('light-dark')"],
  ['/without-addresses.js', 'delete URL.canParse'],
]);
const answer: SiteOptions['answer'] = (path) => {
  if (path === '/listen.js') return listenScript;
  const body = FIRST.get(path);
  if (body !== undefined) return { headers: { 'content-type': 'text/javascript' }, body };
  if (path !== '/services.json') return undefined;
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind: 'services', items }) };
};

const map = (more = '') =>
  `<buurt-services-map feed="/services.json" ${more}><a href="/alle">Alle diensten</a></buurt-services-map>`;
const listing = (names: string) => policy().replace('trusted-types lit-html buurt', `trusted-types ${names}`);
const secondLit = '<script type="module" src="/node_modules/lit-html/lit-html.js"></script>';
const byTheBrowser = /Content Security Policy|TrustedTypePolicy|trusted-types/i;

describe('a page that forbids', () => {
  let site: Site;
  before(async () => {
    site = await openSite({ answer });
  });
  after(() => site.close());

  it('workers: has the list, and one sentence for the map', async () => {
    const visit = await site.show(map('view="map"'), { policy: policy({ worker: "'none'" }) });
    await visit.page.locator('buurt-map-pane .sentence').waitFor();
    await visit.page.locator('.list > li').nth(1).waitFor();
    assert.equal(await visit.page.locator('.list > li').count(), 2);
    assert.equal(await visit.page.locator('canvas').count(), 0);
    assert.deepEqual(
      visit.errors.filter((error) => !byTheBrowser.test(error)),
      [],
    );
    await visit.close();
  });

  for (const [what, names, scripts] of [
    ['every Trusted Types policy', "'none'", ''],
    ['the policy of Lit', 'buurt', ''],
    ['a second policy of the same name, where another Lit came first', 'lit-html buurt', secondLit],
  ] as const) {
    it(`${what}: leaves the element's own content, and says so`, async () => {
      const visit = await site.show(map(), { policy: listing(names), scripts: listening + scripts });
      await visit.page.waitForFunction(() => (globalThis as unknown as { issues: unknown[] }).issues.length > 0);
      assert.deepEqual(await issuesOf(visit.page), [
        { widget: 'buurt-services-map', code: 'policy', feed: '', count: 1 },
      ]);
      assert.ok(await visit.page.getByRole('link', { name: 'Alle diensten' }).isVisible());
      assert.deepEqual(
        visit.errors.filter((error) => !byTheBrowser.test(error)),
        [],
      );
      await visit.close();
    });
  }

  it('every Trusted Types policy: leaves what stands in figures and actions too', async () => {
    const names = ['indicator-cards', 'action-path'];
    const body = names
      .map((name) => `<buurt-${name} feed="/demo/feeds/areas.json"><p>Bel ons</p></buurt-${name}>`)
      .join('');
    const visit = await site.show(body, { policy: listing("'none'"), scripts: listening });
    await visit.page.waitForFunction(() => (globalThis as unknown as { issues: unknown[] }).issues.length > 1);
    const told = await issuesOf(visit.page);
    assert.deepEqual(told.map(({ widget, code }) => `${widget} ${code}`).toSorted(), [
      'buurt-action-path policy',
      'buurt-indicator-cards policy',
    ]);
    for (const at of names.keys()) assert.ok(await visit.page.getByText('Bel ons').nth(at).isVisible());
    assert.deepEqual(
      visit.errors.filter((error) => !byTheBrowser.test(error)),
      [],
    );
    await visit.close();
  });

  it('our own policy only: has the list, and reads markup as its words', async () => {
    const visit = await site.show(map(), { policy: listing('lit-html') });
    await visit.page.locator('.name').first().click();
    await visit.page
      .locator('.rich')
      .getByText(/Elke\s+woensdag/)
      .waitFor();
    assert.equal(await visit.page.locator('.rich b').count(), 0);
    assert.deepEqual(
      visit.errors.filter((error) => !byTheBrowser.test(error)),
      [],
    );
    await visit.close();
  });
});

describe('a browser that is too old', () => {
  let site: Site;
  before(async () => {
    site = await openSite({ answer });
  });
  after(() => site.close());

  it("fetches no widget, leaves the element's own content, and says so", async () => {
    const scripts = `${listening}<script src="/without-colours.js"></script>`;
    const visit = await site.show(map(), { scripts });
    const fetched: string[] = [];
    visit.page.on('request', (request) => fetched.push(request.url()));
    await visit.page.reload();
    await visit.page.waitForFunction(() => (globalThis as unknown as { issues: unknown[] }).issues.length > 0);
    assert.deepEqual(await issuesOf(visit.page), [
      { widget: 'buurt-services-map', code: 'browser', feed: '', count: 1 },
    ]);
    assert.ok(await visit.page.getByRole('link', { name: 'Alle diensten' }).isVisible());
    assert.deepEqual(
      fetched.filter((url) => /services-map|chunks/.test(url)),
      [],
    );
    await visit.assertClean();
    await visit.close();
  });

  it("shows the element's own content where a widget cannot draw", async () => {
    const visit = await site.show(map(), { scripts: '<script src="/without-addresses.js"></script>' });
    await visit.page.waitForFunction(() => document.querySelector('buurt-services-map')?.shadowRoot);
    await visit.page.getByRole('link', { name: 'Alle diensten' }).waitFor();
    await becomes(
      () => visit.errors,
      (errors) => assert.match(errors.join(), /canParse/),
    );
    await visit.close();
  });
});

describe('a page with', () => {
  let site: Site;
  before(async () => {
    site = await openSite({ answer });
  });
  after(() => site.close());

  for (const [what, names, scripts] of [
    ['a second Lit, and duplicates allowed', "lit-html buurt 'allow-duplicates'", secondLit],
    ['a policy of its own for everything', 'lit-html buurt default', '<script src="/default.js"></script>'],
    ['nothing special', 'lit-html buurt', ''],
  ] as const) {
    it(`${what}: shows the list, its markup and the map`, async () => {
      const visit = await site.show(map('view="map"'), { policy: listing(names), scripts });
      await visit.page.locator('.name').first().click();
      await visit.page.locator('.rich b').waitFor();
      await visit.page.locator('canvas').waitFor();
      assert.equal(await visit.page.locator('.list > li').count(), 2);
      await visit.assertClean();
      await visit.close();
    });
  }
});

describe('a device without WebGL', () => {
  it('has the list, and one sentence for the map', async () => {
    const site = await openSite({ answer, flags: ['--disable-3d-apis'] });
    try {
      const visit = await site.show(map('view="map"'));
      await visit.page.locator('buurt-map-pane .sentence').waitFor();
      assert.equal(await visit.page.locator('.list > li').count(), 2);
      await visit.assertClean();
    } finally {
      await site.close();
    }
  });
});
