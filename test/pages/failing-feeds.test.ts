import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { goodAgenda, goodFeed, send, startFaultyServer, type FaultyServer } from '../support/faulty-server.ts';
import { issuesOf, listening, listenScript } from '../support/issues.ts';
import { openSite, policy, type Site, type Visit } from '../support/page.ts';

const failed = 'We kunnen deze gegevens nu niet tonen.';
/** What no resident should ever read (F3). */
const machine = /undefined|\bnull\b|NaN|\[object|Invalid Date|Error|\b[45]\d\d\b|[{}<>]|https?:/;
/** The browser's own lines about requests that failed. */
const byTheBrowser = [/^Failed to load resource/, /blocked by CORS policy/];

let server: FaultyServer;
let site: Site;
before(async () => {
  server = await startFaultyServer({ 'access-control-allow-origin': '*' });
  site = await openSite({
    policy: policy({ connect: [server.url] }),
    answer: (path) => {
      if (path === '/listen.js') return listenScript;
      if (path !== '/town.json') return undefined;
      const services = [`${server.url}/good`, { url: `${server.url}/404`, source: 'De Sparappel' }];
      return { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ feeds: { services } }) };
    },
  });
});
after(async () => {
  await site.close();
  await server.close();
});

const widget = (name: string, feeds: string, more = '') =>
  `<buurt-${name} feed="${feeds}" ${more}><a href="/alle">Alle diensten</a></buurt-${name}>`;
const map = (feeds: string, more = '') => widget('services-map', feeds, more);
const calendar = (feeds: string, more = '') => widget('activity-calendar', feeds, more);

/** Shows a page and waits until each of its widgets has settled; says how long the slowest took, in milliseconds. */
async function settled(body: string): Promise<Visit & { took: number }> {
  const visit = await site.show(body, { scripts: listening });
  const took = await visit.page.evaluate(async () => {
    const names = 'buurt-services-map, buurt-activity-calendar';
    const widgets = [...document.querySelectorAll<HTMLElement & { ready: Promise<void> }>(names)];
    await Promise.all(widgets.map(({ localName }) => customElements.whenDefined(localName)));
    await Promise.all(widgets.map(({ ready }) => ready));
    return performance.now();
  });
  return { ...visit, took };
}

const words = (page: Page, at = 0): Promise<string> =>
  page.locator(':is(buurt-services-map, buurt-activity-calendar) section[aria-labelledby]').nth(at).innerText();

async function assertClean({ page, violations, errors }: Visit): Promise<void> {
  const unexpected = errors.filter((error) => !byTheBrowser.some((each) => each.test(error)));
  assert.deepEqual({ violations, errors: unexpected }, { violations: [], errors: [] });
  await page.context().close();
}

describe('a feed', { concurrency: 4 }, () => {
  for (const [fault, code] of [
    ['hang', 'timeout'],
    ['drip', 'timeout'],
    ['hang-in-body', 'timeout'],
    ['500', 'http-5xx'],
    ['404', 'http-4xx'],
    ['login', 'parse'],
    ['html-as-json', 'parse'],
    ['redirect-to-login', 'parse'],
    ['redirect-loop', 'network'],
    ['truncated', 'network'],
    ['half', 'parse'],
    ['empty', 'parse'],
    ['bomb', 'size'],
    ['empty-object', 'shape'],
  ] as const) {
    // Both on one page: each asks for itself, and neither waits for the other.
    it(`that answers with ${fault}: says so in words, keeps the element's own content, and tells the page`, async () => {
      const feeds = [`${server.url}/${fault}?key=secret`, `${server.url}/${fault}?key=secret&kind=activities`] as const;
      const visit = await settled(map(feeds[0]) + calendar(feeds[1]));
      // Ten seconds by promise (F1), proven to the second with a clock of our own in the tests of the fetch; this machine may be busy.
      assert.ok(visit.took < 25_000, `settled after ${Math.round(visit.took)} ms`);
      for (const at of [0, 1]) {
        const text = await words(visit.page, at);
        assert.match(text, new RegExp(failed));
        assert.match(text, /Probeer opnieuw/);
        assert.doesNotMatch(text, machine);
        assert.ok(await visit.page.getByRole('link', { name: 'Alle diensten' }).nth(at).isVisible());
      }
      assert.equal(await visit.page.locator('[aria-busy=true]').count(), 0);
      const told = await issuesOf(visit.page);
      assert.deepEqual(
        told.toSorted((a, b) => (a.widget < b.widget ? 1 : -1)),
        ['buurt-services-map', 'buurt-activity-calendar'].map((name) => ({
          widget: name,
          code,
          feed: `${server.url}/${fault}`,
          count: 1,
        })),
      );
      await assertClean(visit);
    });
  }

  it('that its server keeps to its own site: is told like any other', async () => {
    const closed = await startFaultyServer();
    const open = await openSite({ policy: null, answer: (path) => (path === '/listen.js' ? listenScript : undefined) });
    try {
      const { page } = await open.show(map(`${closed.url}/good`), { scripts: listening });
      await page.locator('.notice', { hasText: failed }).waitFor();
      assert.doesNotMatch(await words(page), machine);
      assert.equal((await issuesOf(page))[0]?.code, 'network');
    } finally {
      await open.close();
      await closed.close();
    }
  });

  it('with nothing in it: says that there is nothing', async () => {
    const empty = `${server.url}/empty-list`;
    const visit = await settled(map(empty, 'format="native"') + calendar(empty, 'format="native"'));
    for (const at of [0, 1]) assert.doesNotMatch(await words(visit.page, at), machine);
    assert.match(await words(visit.page, 1), /Er staat niets op de agenda/);
    await assertClean(visit);
  });

  it('of which some records are wrong: shows the others, and counts the wrong ones for the page', async () => {
    const wrong = [null, 5, 'x', [], { id: 'a' }, { name: 'Zonder id' }, { title: 'Zonder uur' }];
    const service = { id: 'b', name: 'Soep', lastChecked: 'gisteren', minAge: 'NaN' };
    const activity = {
      id: 'b',
      title: 'Soep',
      permanent: true,
      ageFrom: 'NaN',
      price: {},
    };
    server.on('/some', send(JSON.stringify({ kind: 'services', items: [...wrong, service] })));
    server.on('/some-times', send(JSON.stringify({ kind: 'activities', items: [...wrong, activity] })));
    const visit = await settled(map(`${server.url}/some`) + calendar(`${server.url}/some-times`));
    for (const [at, name] of ['services-map', 'activity-calendar'].entries()) {
      assert.match(await words(visit.page, at), /Soep/);
      await visit.page.locator(`buurt-${name} .name`, { hasText: 'Soep' }).click();
      await visit.page.locator(`buurt-${name} .pairs`).waitFor();
      assert.doesNotMatch(await words(visit.page, at), machine);
      const issues = await issuesOf(visit.page);
      assert.equal(issues.find(({ widget: told }) => told === `buurt-${name}`)?.code, 'items-dropped');
    }
    await assertClean(visit);
  });
});

describe('several feeds', { concurrency: 4 }, () => {
  it('of which one fails: the others are shown, and one line names who is missing', async () => {
    const visit = await settled(`<buurt-neighbourhood config="/town.json">${map('')}</buurt-neighbourhood>`);
    const text = await words(visit.page);
    assert.match(text, /Café der Bären/);
    assert.match(text, /De gegevens van De Sparappel ontbreken nu\./);
    assert.doesNotMatch(text, new RegExp(failed));
    await assertClean(visit);
  });

  it('of which one hangs: the others are shown after a second', async () => {
    const visit = await settled(
      map(`${server.url}/good ${server.url}/hang?slow`) + calendar(`${server.url}/agenda ${server.url}/hang?slower`),
    );
    assert.ok(visit.took < 4000, `settled after ${Math.round(visit.took)} ms`);
    assert.match(await words(visit.page), /Café der Bären/);
    assert.match(await words(visit.page, 1), /Kaarten bij de Bären/);
    await assertClean(visit);
  });

  it('of two widgets: the one that hangs does not hold up the other', async () => {
    const { url } = server;
    const visit = await site.show(
      map(`${url}/hang`) + map(`${url}/good`) + calendar(`${url}/hang?again`) + calendar(`${url}/agenda`),
    );
    await visit.page.getByText('Café der Bären').waitFor({ timeout: 3000 });
    await visit.page.getByText('Kaarten bij de Bären').waitFor({ timeout: 3000 });
    await assertClean(visit);
  });
});

describe('a request', () => {
  it('carries no cookies and no referrer, and is made once for two widgets', async () => {
    server.on('/once', send(goodFeed, { 'content-type': 'application/json', 'set-cookie': 'seen=1' }));
    const visit = await site.show('<p>Dag</p>');
    await visit.page.evaluate(async (feed) => {
      document.cookie = 'resident=1';
      for (let at = 0; at < 2; at += 1) {
        const widget = document.createElement('buurt-services-map');
        widget.setAttribute('feed', feed);
        document.body.append(widget);
      }
      await customElements.whenDefined('buurt-services-map');
      await Promise.all([...document.querySelectorAll('buurt-services-map')].map(({ ready }) => ready));
    }, `${server.url}/once`);
    const requests = server.requests.filter(({ url }) => url === '/once');
    assert.equal(requests.length, 1);
    assert.equal(requests[0]?.headers.cookie, undefined);
    assert.equal(requests[0]?.headers.referer, undefined);
    assert.equal(await visit.page.evaluate(() => document.cookie), 'resident=1');
    await assertClean(visit);
  });
});

describe('after a good day', { concurrency: 2 }, () => {
  it('a feed that fails is shown from the copy on the device, with its date', async () => {
    server.on('/kept', send(goodFeed));
    server.on('/kept-agenda', send(goodAgenda));
    const visit = await settled(map(`${server.url}/kept`) + calendar(`${server.url}/kept-agenda`));
    const copies = () =>
      visit.page.evaluate(
        () =>
          new Promise<number>((resolve, reject) => {
            const open = indexedDB.open('buurt-feeds');
            open.onerror = () => reject(open.error);
            // Before the widget has made it there is none, and looking must not make it.
            open.onupgradeneeded = () => open.transaction?.abort();
            open.onsuccess = () => {
              const count = open.result.transaction('copies').objectStore('copies').count();
              count.onsuccess = () => {
                open.result.close();
                resolve(count.result);
              };
            };
          }),
      );
    while ((await copies().catch(() => 0)) < 2) await visit.settle();
    for (const path of ['/kept', '/kept-agenda']) server.on(path, send('no', {}, 500));
    await visit.page.reload();
    await visit.page.getByText('Café der Bären').waitFor();
    await visit.page.getByText('Kaarten bij de Bären').waitFor();
    for (const at of [0, 1]) {
      await visit.page.getByText('Probeer opnieuw').nth(at).waitFor();
      const text = await words(visit.page, at);
      assert.match(text, /Dit zijn de gegevens van \d+ \p{L}+ \d{4}/u);
      assert.doesNotMatch(text, machine);
    }
    await assertClean(visit);
  });

  it('offline is said, the list stays, and it comes back by itself', async () => {
    server.on('/there', send(goodFeed));
    const visit = await settled(map(`${server.url}/there`));
    await visit.page.context().setOffline(true);
    await visit.page.evaluate(() => document.querySelector('buurt-services-map')!.refresh());
    const text = await words(visit.page);
    assert.match(text, /Je hebt nu geen internet\./);
    assert.match(text, /Café der Bären/);
    assert.doesNotMatch(text, machine);
    await visit.page.context().setOffline(false);
    await visit.page.getByText('Je hebt nu geen internet.').waitFor({ state: 'detached' });
    await assertClean(visit);
  });
});

describe('without script', () => {
  it("the element's own content is there to see", async () => {
    const { page, close } = await site.show(map('/x.json'), { javaScriptEnabled: false });
    assert.ok(await page.getByRole('link', { name: 'Alle diensten' }).isVisible());
    await close();
  });
});
