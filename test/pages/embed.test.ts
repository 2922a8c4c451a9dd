import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { startServer, type RunningServer } from '../../tools/serve.ts';
import { becomes } from '../support/becomes.ts';
import { atRest } from '../support/modes.ts';
import { openSite, policy, type Site, type Visit } from '../support/page.ts';

const feed = (name: string, items: readonly object[]) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ kind: name, publisher: { name: 'LDC De Sparappel' }, items }),
});
const service = (at: number) => ({
  id: `s${at}`,
  name: `Dienst ${at}`,
  category: at % 2 ? 'svc.gp' : 'svc.library',
  kind: at % 3 ? 'formal' : 'meeting',
  contact: { phone: '014 00 00 03', url: 'https://www.voorbeeld.example/pad' },
  hours: { maandag: '9-12' },
  area: [at % 2 ? 'noord' : 'zuid'],
});
const answers: Record<string, ReturnType<typeof feed>> = {
  '/services.json': feed(
    'services',
    Array.from({ length: 12 }, (_, at) => service(at)),
  ),
  '/areas.json': feed('areas', [
    { id: 'noord', name: 'Noord', type: 'neighbourhood' },
    { id: 'zuid', name: 'Zuid', type: 'neighbourhood' },
  ]),
  '/config.json': {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ feeds: { areas: 'areas.json', services: 'services.json' } }),
  },
  '/away.html': { headers: { 'content-type': 'text/html' }, body: '<title>Weg</title>' },
};

/** The policy of a town's page with a frame in it. */
const framing = (...origins: string[]) =>
  policy().replace("frame-src 'none'", ["frame-src 'self'", ...origins].join(' '));
const hostScript = '<script type="module" src="/dist/embed-host.js"></script>';
const frameOf = (query: string, more = '', origin = '') =>
  `<iframe ${more} title="Wie helpt?" allow="geolocation" src="${origin}/dist/embed.html?${query.replaceAll('&', '&amp;')}"></iframe>`;

const boxOf = (page: Page, at = 0) => page.locator('iframe').nth(at).boundingBox();
/** How high the frame is and how high what is in it, once both say the same. */
async function fits(page: Page, at = 0): Promise<number> {
  const frame = page.locator('iframe').nth(at);
  await page.waitForFunction((which) => {
    const element = document.querySelectorAll('iframe')[which];
    const inner = element?.contentDocument?.body.getBoundingClientRect().height ?? 0;
    return inner > 150 && Math.abs((element?.clientHeight ?? 0) - inner) <= 1;
  }, at);
  return (await frame.boundingBox())?.height ?? 0;
}
const heading = (frame: FrameLocator) => frame.getByRole('heading', { level: 2 });

describe('a widget in a frame, for a site that strips tags', () => {
  let site: Site;
  let elsewhere: RunningServer;
  before(async () => {
    site = await openSite({ answer: (path) => answers[path] });
    elsewhere = await startServer({ root: process.cwd(), answer: (path) => answers[path] });
  });
  after(async () => {
    await site.close();
    await elsewhere.close();
  });
  const show = (body: string, more: Parameters<Site['show']>[1] = {}) =>
    site.show(body, { policy: framing(), scripts: hostScript, ...more });
  const assertQuiet = async (visit: Visit) => {
    await visit.settle();
    assert.deepEqual(
      { violations: visit.violations, errors: visit.errors, foreign: visit.foreign },
      { violations: [], errors: [], foreign: [] },
    );
  };

  it('says whom to call in a browser that is too old for it', async () => {
    const visit = await show(frameOf('widget=services-map&feed=/services.json'));
    await visit.page.addInitScript("CSS.supports = (...words) => !words.join().includes('light-dark')");
    await visit.page.reload();
    await visit.page.frameLocator('iframe').getByText('Bel gerust naar de gemeente').waitFor();
    // No other test has this browser.
    await visit.page.context().close();
  });

  it('shows it under the strict policy, with its title, its language and its attributes', async () => {
    const visit = await show(
      frameOf('widget=services-map&feed=/services.json&heading=Qui+aide&lang=fr&limit=5&title=Aide'),
    );
    const frame = visit.page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Dienst 1', exact: true }).waitFor();
    assert.equal(await heading(frame).textContent(), 'Qui aide');
    assert.equal(await frame.locator('html').getAttribute('lang'), 'fr');
    assert.equal(await visit.page.frames()[1]?.title(), 'Aide');
    assert.equal(await frame.locator('.rows > .list > li').count(), 5);
    await assertQuiet(visit);
    await visit.close();
  });

  it('tells the webmaster which names there are, where it was given none or another', async () => {
    const visit = await show(frameOf('feed=/services.json') + frameOf('widget=service-map&lang=fr'));
    const words = (at: number) => visit.page.frameLocator('iframe').nth(at).locator('body p').innerText();
    assert.match(await words(0), /^Voor de webmaster: .*widget=.* services-map, activity-calendar, /);
    assert.match(await words(1), /^Pour le webmestre/);
    await visit.close();
  });
  it("speaks the page's language where it was told none, and keeps colours that are colours", async () => {
    const visit = await show(
      frameOf('widget=services-map&feed=/services.json&accent=rebeccapurple&line=url(/evil)&scheme=dark'),
      { lang: 'de' },
    );
    const root = visit.page.frameLocator('iframe').locator('html');
    await visit.page.frameLocator('iframe').locator('html[lang=de]').waitFor();
    const style = await root.evaluate(({ style: { cssText } }) => cssText);
    assert.match(style, /--buurt-accent: rebeccapurple/);
    assert.match(style, /color-scheme: dark/);
    assert.doesNotMatch(style, /evil/);
    await visit.close();
  });

  it('is as high as what it shows, when that grows and when it shrinks again', async () => {
    const visit = await show(frameOf('widget=services-map&feed=/services.json&limit=4'));
    const { page } = visit;
    const name = page.frameLocator('iframe').getByRole('button', { name: 'Dienst 1', exact: true });
    await name.click();
    await page.frameLocator('iframe').locator('.details .pairs').waitFor();
    const open = await fits(page);
    await name.click();
    await page.waitForFunction((was) => (document.querySelector('iframe')?.clientHeight ?? was) < was, open);
    assert.ok((await fits(page)) < open);
    await assertQuiet(visit);
    await visit.close();
  });

  it('keeps the height it was given, and scrolls, on a page without the script', async () => {
    const visit = await show(frameOf('widget=services-map&feed=/services.json', 'height="300"'), { scripts: '' });
    await visit.page.frameLocator('iframe').getByRole('button', { name: 'Dienst 1', exact: true }).waitFor();
    assert.equal((await boxOf(visit.page))?.height, 304);
    await visit.close();
  });

  it('is never wider than a phone of 320 pixels', async () => {
    const visit = await show(frameOf('widget=services-map&feed=/services.json', 'width="300"'), {
      viewport: { width: 320, height: 600 },
    });
    await visit.page.frameLocator('iframe').getByRole('button', { name: 'Dienst 1', exact: true }).waitFor();
    const sideways = await visit.page
      .frameLocator('iframe')
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    assert.ok(sideways <= 0, `${sideways}`);
    await visit.close();
  });

  it('opens the choices where the resident looks, in a frame that is higher than the screen', async () => {
    const visit = await show(`<p>Boven</p>${frameOf('widget=services-map&feed=/services.json')}`, {
      viewport: { width: 360, height: 640 },
    });
    const { page } = visit;
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Dienst 1', exact: true }).waitFor();
    assert.ok((await fits(page)) > 900);
    await frame.locator('[aria-haspopup=dialog]').click();
    // The page tells the frame what is in sight once it has scrolled.
    await becomes(
      () => frame.locator('dialog.panel').boundingBox(),
      (box) => assert.ok(box && box.y >= 0 && box.y + box.height <= 641, JSON.stringify(box)),
    );
    await visit.close();
  });

  it('leads away from the whole page, and stays for a place of its own', async () => {
    const visit = await show(frameOf('widget=services-map&feed=/gone.json'));
    const link = visit.page.frameLocator('iframe').getByRole('link', { name: 'Toon dit op een eigen pagina' });
    await link.click();
    await visit.page.waitForURL(/\/dist\/embed\.html/);
    await visit.close();
  });

  it('takes no address on another site, so that nobody can show their own numbers under the name of the town', async () => {
    const evil = encodeURIComponent(`${elsewhere.url}/services.json`);
    const visit = await show(
      frameOf(`widget=services-map&feed=${evil}`) +
        frameOf(`widget=help-form&kind=offer&endpoint=${evil}`) +
        frameOf(`widget=services-map&config=${evil.replace('services', 'config')}`) +
        frameOf(`widget=services-map&feed=${encodeURIComponent('//evil.example/x.json')}`) +
        frameOf(`widget=script&feed=/services.json`),
    );
    const { page } = visit;
    await page.frameLocator('iframe >> nth=1').locator('form').first().waitFor();
    assert.equal(await page.frameLocator('iframe >> nth=1').locator('[endpoint]').count(), 0);
    assert.equal(await page.frameLocator('iframe >> nth=0').locator('[feed]').count(), 0);
    // A page of its own would show as little.
    await page.frameLocator('iframe >> nth=0').getByText('Bel gerust naar de gemeente').waitFor();
    assert.equal(await page.frameLocator('iframe >> nth=2').locator('[config]').count(), 0);
    assert.equal(await page.frameLocator('iframe >> nth=4').locator('script').count(), 2);
    assert.deepEqual(visit.foreign, []);
    await visit.close();
  });

  it('lets the frames of a page follow one area', async () => {
    const query = 'widget=services-map&config=/config.json';
    const visit = await show(frameOf(query) + frameOf(query));
    const { page } = visit;
    const [first, second] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
    await second.getByRole('button', { name: 'Dienst 1', exact: true }).waitFor();
    await first.locator('buurt-neighbourhood select').selectOption('zuid');
    await second.getByRole('button', { name: 'Dienst 1', exact: true }).waitFor({ state: 'detached' });
    await second.locator('buurt-neighbourhood[area=zuid]').waitFor();
    await visit.close();
  });

  it('works from another origin, and neither side believes a stranger', async () => {
    const visit = await show(frameOf('widget=services-map&feed=/services.json&limit=3', '', elsewhere.url), {
      policy: framing(elsewhere.url),
    });
    const { page } = visit;
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Dienst 1', exact: true }).waitFor();
    // The half that comes later makes it higher.
    await frame.locator('.own button').first().waitFor();
    const inner = page.frames()[1]!;
    await inner.evaluate(atRest('buurt-services-map'));
    const { height } = (await frame.locator('body').boundingBox())!;
    assert.ok(height > 250);
    const heightOf = async () => (await boxOf(page))?.height ?? 0;
    const before = await becomes(heightOf, (now) => assert.ok(Math.abs(now - height) < 10, `${now} for ${height}`));
    // Of the page itself, and of a window that is in no frame of ours: neither is the frame.
    await page.evaluate(() => postMessage({ buurt: 'height', height: 5 }, location.origin));
    await page.evaluate(() => {
      const stranger = document.createElement('iframe');
      stranger.src = '/away.html';
      document.body.append(stranger);
      return new Promise<void>((resolve) => {
        stranger.onload = () => {
          const fake = new MessageEvent('message', {
            data: { buurt: 'height', height: 5 },
            origin: location.origin,
            source: stranger.contentWindow,
          });
          dispatchEvent(fake);
          resolve();
        };
      });
    });
    // What has moved on to another site is the frame no longer.
    await page.evaluate(() => {
      const source = document.querySelector('iframe')?.contentWindow ?? null;
      const data = { buurt: 'height', height: 5 };
      dispatchEvent(new MessageEvent('message', { data, origin: 'https://evil.example', source }));
    });
    // To the frame, from a window that is not around it.
    await inner.evaluate(() => {
      const data = { buurt: 'host', above: 0, below: 0, area: 'elders' };
      dispatchEvent(new MessageEvent('message', { data, origin: 'https://evil.example', source: window }));
    });
    await visit.settle();
    assert.equal(await heightOf(), before);
    assert.equal(await frame.locator('buurt-neighbourhood[area=elders]').count(), 0);
    assert.deepEqual(visit.violations, []);
    await visit.close();
  });
});
