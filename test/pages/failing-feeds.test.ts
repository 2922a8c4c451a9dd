import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  goodAgenda,
  goodFeed,
  goodFigures,
  goodPlans,
  send,
  startFaultyServer,
  type FaultyServer,
} from '../support/faulty-server.ts';
import { issuesOf, listening, listenScript, type Issue } from '../support/issues.ts';
import { openSite, policy, type Site, type Visit } from '../support/page.ts';

const failed = 'We kunnen deze gegevens nu niet tonen.';
/** What no resident should ever read (F3). */
const machine = /undefined|\bnull\b|NaN|\[object|Invalid Date|Error|\b[45]\d\d\b|[{}<>]|https?:/;
/** The browser's own lines about requests that failed. */
const byTheBrowser = [/^Failed to load resource/, /blocked by CORS policy/];

/** A feed that is not as it should be, and the code of what the page is told. */
interface Fault {
  readonly feed: string;
  readonly code: string;
}

/** Feeds of a neighbourhood, by the address of its settings. */
const towns: Readonly<Record<string, (url: string) => object>> = {
  '/town.json': (url) => ({ services: [`${url}/good`, { url: `${url}/404`, source: 'De Sparappel' }] }),
  '/late-figures.json': (url) => ({ indicators: `${url}/late-figures`, actions: `${url}/plans` }),
  '/late-plans.json': (url) => ({ indicators: `${url}/figures`, actions: `${url}/late-plans` }),
  '/lost-plans.json': (url) => ({ indicators: `${url}/figures`, actions: `${url}/500` }),
};

/** What is given up after ten seconds. */
const LATE = ['hang', 'drip', 'hang-in-body'];

let server: FaultyServer;
/** One for each that is late: a browser opens six connections to a server. */
let slow: FaultyServer[];
let site: Site;
/** Where what is late is given up. */
let hasty: Site;
before(async () => {
  const start = () => startFaultyServer({ 'access-control-allow-origin': '*' });
  server = await start();
  slow = await Promise.all(LATE.map(start));
  const open = (isHasty: boolean) =>
    openSite({
      hasty: isHasty,
      restless: !isHasty,
      policy: policy({ connect: [server, ...slow].map(({ url }) => url) }),
      answer: (path) => {
        if (path === '/listen.js') return listenScript;
        const feeds = towns[path]?.(server.url);
        return feeds && { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ feeds }) };
      },
    });
  [site, hasty] = [await open(false), await open(true)];
});
after(async () => {
  await site.close();
  await hasty.close();
  for (const each of [server, ...slow]) await each.close();
});

const widget = (name: string, feeds: string, more = '') =>
  `<buurt-${name} feed="${feeds}" ${more}><a href="/alle">Alle diensten</a></buurt-${name}>`;
const map = (feeds: string, more = '') => widget('services-map', feeds, more);
const calendar = (feeds: string, more = '') => widget('activity-calendar', feeds, more);
const cards = (feeds: string, more = '') => widget('indicator-cards', feeds, more);
const board = (feeds: string, more = '') => widget('action-path', feeds, more);
/** The four that show a feed, in the order in which the tests have them on a page. */
const WIDGETS = ['services-map', 'activity-calendar', 'indicator-cards', 'action-path'] as const;
const all = WIDGETS.map((name) => `buurt-${name}`).join(', ');

/** Shows a page and waits until each of its widgets has settled. */
async function settled(body: string, where = site): Promise<Visit> {
  const visit = await where.show(body, { scripts: listening });
  await visit.page.waitForFunction(async (names) => {
    const widgets = [...document.querySelectorAll<HTMLElement & { ready: Promise<void> }>(names)];
    await Promise.all(widgets.map(({ localName }) => customElements.whenDefined(localName)));
    await Promise.all(widgets.map(({ ready }) => ready));
    return true;
  }, all);
  return visit;
}

const words = (page: Page, at = 0): Promise<string> =>
  page.locator(`:is(${all}) section[aria-labelledby]`).nth(at).innerText();

async function assertClean({ violations, errors, close }: Visit): Promise<void> {
  const unexpected = errors.filter((error) => !byTheBrowser.some((each) => each.test(error)));
  assert.deepEqual({ violations, errors: unexpected }, { violations: [], errors: [] });
  await close();
}

describe('a feed', { concurrency: 4 }, () => {
  /** All on one page: each asks for itself, and none waits for another. */
  async function assertTold(faults: readonly Fault[], where: Site): Promise<void> {
    const asked = faults.flatMap(({ feed, code }) =>
      WIDGETS.map((name) => ({ widget: `buurt-${name}`, code, feed, count: 1 })),
    );
    const body = WIDGETS.flatMap((name) => faults.map(({ feed }) => widget(name, `${feed}?key=secret&for=${name}`)));
    const visit = await settled(body.join(''), where);
    const { page } = visit;
    const texts = await page.locator(`:is(${all}) section[aria-labelledby]`).allInnerTexts();
    assert.equal(texts.length, asked.length);
    for (const [at, text] of texts.entries()) {
      const about = body[at];
      assert.match(text, new RegExp(failed), about);
      assert.match(text, /Probeer opnieuw/, about);
      assert.doesNotMatch(text, machine, about);
    }
    assert.equal(await page.getByRole('link', { name: 'Alle diensten' }).count(), asked.length);
    assert.equal(await page.locator('[aria-busy=true]').count(), 0);
    const inOrder = (told: readonly Issue[]) => told.map((each) => JSON.stringify(each)).toSorted();
    assert.deepEqual(inOrder(await issuesOf(page)), inOrder(asked));
    await assertClean(visit);
  }

  const whatIsTold = "says so in words, keeps the element's own content, and tells the page";
  it(`that answers too late or never, ${LATE.join(', ')}: ${whatIsTold}`, () =>
    // Ten seconds by promise (F1), proven to the second with a clock of our own in the tests of the fetch.
    assertTold(
      LATE.map((fault, at) => ({ feed: `${slow[at]!.url}/${fault}`, code: 'timeout' })),
      hasty,
    ));
  const wrong = Object.entries({
    '500': 'http-5xx',
    '404': 'http-4xx',
    'login': 'parse',
    'html-as-json': 'parse',
    'redirect-to-login': 'parse',
    'redirect-loop': 'network',
    'truncated': 'network',
    'half': 'parse',
    'empty': 'parse',
    'bomb': 'size',
    'empty-object': 'shape',
  });
  it(`that answers with something else, ${wrong.map(([fault]) => fault).join(', ')}: ${whatIsTold}`, () =>
    assertTold(
      wrong.map(([fault, code]) => ({ feed: `${server.url}/${fault}`, code })),
      site,
    ));

  it('that its server keeps to its own site: is told like any other', async () => {
    const closed = await startFaultyServer();
    const open = await openSite({ policy: null, answer: (path) => (path === '/listen.js' ? listenScript : undefined) });
    try {
      const { page } = await open.show(map(`${closed.url}/good`), { scripts: listening });
      await page.locator('.notice', { hasText: failed }).waitFor();
      await page.waitForFunction(() => (globalThis as unknown as { issues: unknown[] }).issues.length > 0);
      assert.doesNotMatch(await words(page), machine);
      assert.equal((await issuesOf(page))[0]?.code, 'network');
    } finally {
      await open.close();
      await closed.close();
    }
  });

  it('with nothing in it: says that there is nothing', async () => {
    const empty = `${server.url}/empty-list`;
    const visit = await settled(WIDGETS.map((name) => widget(name, empty, 'format="native"')).join(''));
    for (const at of WIDGETS.keys()) assert.doesNotMatch(await words(visit.page, at), machine);
    assert.match(await words(visit.page, 1), /Er staat niets op de agenda/);
    assert.match(await words(visit.page, 2), /Er zijn nog geen cijfers over deze buurt/);
    assert.match(await words(visit.page, 3), /Er staan nog geen acties op/);
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

describe('figures and plans of which some are wrong', () => {
  it('are shown without them, opened too, and the wrong ones are counted for the page', async () => {
    const wrong = [null, 5, 'x', [], { id: 'z' }, { label: 'Zonder id' }, { title: 'Zonder id' }];
    const figure = {
      id: 'a',
      label: 'Soep',
      unit: 7,
      direction: 7,
      values: [{ level: 'municipality', year: 2025, value: 12, n: 'veel', margin: {} }, { year: 'ooit' }, null],
      target: 'meer',
      breakdown: 5,
    };
    const plan = { id: 'a', title: 'Soep', steps: [null], because: {}, due: 'ooit', planRef: 3, chain: [], lead: {} };
    server.on('/some-figures', send(JSON.stringify({ kind: 'indicators', items: [...wrong, figure] })));
    server.on('/some-plans', send(JSON.stringify({ kind: 'actions', items: [...wrong, plan] })));
    const visit = await settled(cards(`${server.url}/some-figures`) + board(`${server.url}/some-plans`));
    await visit.page.getByRole('button', { name: 'Toon de cijfers Soep' }).click();
    await visit.page.locator('buurt-indicator-cards table').waitFor();
    await visit.page.locator('buurt-action-path').getByRole('button', { name: 'Soep' }).click();
    await visit.page.locator('buurt-action-path .pairs').waitFor({ state: 'attached' });
    for (const at of [0, 1]) {
      assert.match(await words(visit.page, at), /Soep/);
      assert.doesNotMatch(await words(visit.page, at), machine);
    }
    const told = (await issuesOf(visit.page)).filter(({ code }) => code === 'items-dropped');
    assert.deepEqual(told.map((each) => each.widget).toSorted(), ['buurt-action-path', 'buurt-indicator-cards']);
    await assertClean(visit);
  });
});

describe('figures and plans that point at each other', () => {
  /** Both in one neighbourhood; the one that is late answers when it is let go. */
  async function late(town: string, address: string, body: string) {
    const waiting: (() => void)[] = [];
    let isFree = false;
    server.on(address, (request, response) => {
      const answer = () => send(body)(request, response);
      if (isFree) answer();
      else waiting.push(answer);
    });
    const visit = await site.show(
      `<buurt-neighbourhood config="${town}">${cards('')}${board('')}</buurt-neighbourhood>`,
    );
    const letGo = () => {
      isFree = true;
      for (const answer of waiting) answer();
    };
    return { ...visit, letGo };
  }

  it('show what is there, and the figure of a plan once it comes', async () => {
    const { letGo, ...visit } = await late('/late-figures.json', '/late-figures', goodFigures);
    const { page } = visit;
    const note = page.locator('buurt-action-path').getByRole('button', { name: 'Budgetcafé' });
    await note.click();
    await page.locator('buurt-action-path').getByRole('button', { name: 'Deel dit' }).waitFor();
    assert.equal(await page.getByText('Waarom doen we dit?').count(), 0);
    letGo();
    await page.getByText('Waarom doen we dit?').waitFor();
    await page.locator('buurt-action-path').getByRole('button', { name: 'Moeilijk rondkomen' }).click();
    await page.getByRole('button', { name: 'Toon de cijfers Moeilijk rondkomen', expanded: true }).waitFor();
    await assertClean(visit);
  });

  it('show what is there, and what is done about a figure once it comes; the focus stays', async () => {
    const { letGo, ...visit } = await late('/late-plans.json', '/late-plans', goodPlans);
    const { page } = visit;
    const open = page.getByRole('button', { name: 'Toon de cijfers Moeilijk rondkomen' });
    await open.click();
    await page.locator('buurt-indicator-cards table').waitFor();
    assert.equal(await page.getByText('Wat doen we eraan?').count(), 0);
    letGo();
    await page.getByText('Wat doen we eraan?').waitFor();
    await open.and(page.locator(':focus')).waitFor();
    await page.locator('buurt-indicator-cards').getByRole('button', { name: 'Budgetcafé' }).click();
    const note = page.locator('buurt-action-path').getByRole('button', { name: 'Budgetcafé', expanded: true });
    await note.and(page.locator(':focus')).waitFor();
    await assertClean(visit);
  });

  it('leave out what does not come: a card says nothing of plans that failed', async () => {
    const visit = await settled(
      `<buurt-neighbourhood config="/lost-plans.json">${cards('')}${board('')}</buurt-neighbourhood>`,
    );
    await visit.page.getByRole('button', { name: 'Toon de cijfers Moeilijk rondkomen' }).click();
    await visit.page.locator('buurt-indicator-cards table').waitFor();
    assert.equal(await visit.page.getByText('Wat doen we eraan?').count(), 0);
    const [figures, plans] = [await words(visit.page), await words(visit.page, 1)];
    for (const each of [figures, plans]) assert.doesNotMatch(each, machine);
    assert.doesNotMatch(figures, new RegExp(failed));
    assert.match(plans, new RegExp(failed));
    await assertClean(visit);
  });
});

describe('several feeds', { concurrency: 4 }, () => {
  it('of which one fails: the others are shown, and one line names who is missing', async () => {
    const visit = await settled(`<buurt-neighbourhood config="/town.json">${map('')}</buurt-neighbourhood>`);
    await visit.page.getByText('De gegevens van De Sparappel ontbreken nu.').waitFor();
    const text = await words(visit.page);
    assert.match(text, /Café der Bären/);
    assert.doesNotMatch(text, new RegExp(failed));
    await assertClean(visit);
  });

  it('of which one hangs: the others are shown after a second', async () => {
    const visit = await settled(
      map(`${server.url}/good ${server.url}/hang?slow`) +
        calendar(`${server.url}/agenda ${server.url}/hang?slower`) +
        cards(`${server.url}/figures ${server.url}/hang?slowly`) +
        board(`${server.url}/plans ${server.url}/hang?slowest`),
    );
    // Nobody has given up the other one, which would bring them too.
    assert.match(await words(visit.page), /Café der Bären/);
    assert.match(await words(visit.page, 1), /Kaarten bij de Bären/);
    assert.match(await words(visit.page, 2), /Moeilijk rondkomen/);
    assert.match(await words(visit.page, 3), /Budgetcafé/);
    await assertClean(visit);
  });

  it('of two widgets: the one that hangs does not hold up the other', async () => {
    const { url } = server;
    const visit = await site.show(
      map(`${url}/hang`) +
        map(`${url}/good`) +
        calendar(`${url}/hang?again`) +
        calendar(`${url}/agenda`) +
        cards(`${url}/hang?and`) +
        cards(`${url}/figures`) +
        board(`${url}/hang?again`) +
        board(`${url}/plans`),
    );
    await visit.page.getByText('Café der Bären').waitFor();
    await visit.page.getByText('Kaarten bij de Bären').waitFor();
    await visit.page.getByRole('heading', { name: 'Moeilijk rondkomen' }).waitFor();
    await visit.page.getByText('Budgetcafé').waitFor();
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
    server.on('/kept-figures', send(goodFigures));
    server.on('/kept-plans', send(goodPlans));
    const kept = ['/kept', '/kept-agenda', '/kept-figures', '/kept-plans'];
    const visit = await settled(WIDGETS.map((name, at) => widget(name, `${server.url}${kept[at]}`)).join(''));
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
    while ((await copies().catch(() => 0)) < 4) await visit.settle();
    for (const address of kept) server.on(address, send('no', {}, 500));
    await visit.page.reload();
    await visit.page.getByText('Café der Bären').waitFor();
    await visit.page.getByText('Kaarten bij de Bären').waitFor();
    await visit.page.getByRole('heading', { name: 'Moeilijk rondkomen' }).waitFor();
    await visit.page.getByText('Budgetcafé').waitFor();
    for (const [at, name] of WIDGETS.entries()) {
      await visit.page.locator(`buurt-${name}`).getByText('Probeer opnieuw').waitFor();
      const text = await words(visit.page, at);
      assert.match(text, /Dit zijn de gegevens van \d+ \p{L}+ \d{4}/u);
      assert.doesNotMatch(text, machine);
    }
    await assertClean(visit);
  });

  it('offline is said, the list stays, and it comes back by itself', async () => {
    server.on('/there', send(goodFeed));
    const visit = await settled(map(`${server.url}/there`) + board(`${server.url}/plans`));
    await visit.page.context().setOffline(true);
    await visit.page.waitForFunction(() => !navigator.onLine);
    await visit.page.evaluate(() => document.querySelector('buurt-services-map')!.refresh());
    const text = await words(visit.page);
    assert.match(text, /Je hebt nu geen internet\./);
    assert.match(text, /Café der Bären/);
    assert.doesNotMatch(text, machine);
    // What opens a plan is not here yet, and cannot come, nor be what a page before this one kept: who follows a link is told.
    await visit.page.route('**/dist/chunks/**', (route) => route.abort());
    const isShown = await visit.page.evaluate(() => document.querySelector('buurt-action-path')!.show('anything'));
    assert.deepEqual([isShown, /Dit lukt nu niet/.test(await words(visit.page, 1))], [false, true]);
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
