import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumFlags, locate } from '../../tools/browser.ts';
import { hostileWords } from '../support/hostile-words.ts';
import { message, post, startHub, type TestHub } from '../support/hub.ts';

const PASSWORD = 'een lange zin 12';
// `@open-wc/testing` brings it.
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds; it is asked from outside, where the page's own policy does not stand in its way. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const run = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;
  return (await page.evaluate(run)) as string[];
}

describe('the worker’s pages in a browser', () => {
  const home = mkdtempSync(join(tmpdir(), 'hub-page-'));
  let hub: TestHub;
  let browser: Browser;
  let cookies: Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>;
  const sent = message({
    answers: { what: ['offer.meal'], name: 'Rita', contact: '014 00 00 09', sick: null, car: true },
  });
  const pathOf = ({ key }: { key: string }) => `/worker/message/town/${key}`;

  before(async () => {
    hub = await startHub({ HUB_FILE: join(home, 'hub.db'), HUB_PASSWORD: PASSWORD, HUB_PER_ADDRESS: '1000' });
    browser = await chromium.launch({ executablePath: locate('chromium')!, args: chromiumFlags });
    await post(hub.url, sent);
  });
  after(async () => {
    await browser.close();
    await hub.stop();
    rmSync(home, { recursive: true, force: true });
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'nl-BE', ...options });
    await context.addCookies(cookies ?? []);
    const page = await context.newPage();
    await page.goto(hub.url + path);
    return page;
  }

  it('let somebody in and to a message by the keyboard alone', async () => {
    const page = await open('/worker');
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    await press('Tab');
    await page.keyboard.type('buurtwerker');
    await press('Tab');
    await page.keyboard.type(PASSWORD);
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Berichten' }).waitFor();
    cookies = await page.context().cookies();
    const link = page.locator('tbody a').first();
    for (let stops = 0; stops < 20; stops += 1) {
      await press('Tab');
      if (await link.evaluate((each) => each === document.activeElement)) break;
    }
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hulp aangeboden' }).waitFor();
    assert.equal(await page.getByRole('link', { name: '014 00 00 09' }).getAttribute('href'), 'tel:014000009');
    await page.getByRole('button', { name: 'Bewaar notitie' }).click();
    assert.match(await page.getByRole('alert').innerText(), /Schrijf eerst een notitie/);
    await page.getByRole('alert').getByRole('link').press('Enter');
    const note = page.getByRole('textbox', { name: 'Nieuwe notitie' });
    // The browser brings the focus along with the next frame.
    await note.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Morgen bellen');
    assert.equal(await note.inputValue(), 'Morgen bellen');
    await page.context().close();
  });

  for (const [how, options] of [
    ['by day', {}],
    ['in the dark', { colorScheme: 'dark' }],
    ['at 400 %, 320 by 256 pixels', { viewport: { width: 320, height: 256 } }],
  ] as const) {
    it(`have nothing that axe objects to, ${how}`, async () => {
      const page = await open('/worker', options);
      for (const path of [
        '/worker',
        pathOf(sent),
        '/worker/survey',
        '/worker/people',
        '/worker/audit',
        '/worker/sign-in',
        '/worker/link/none',
      ]) {
        await page.goto(hub.url + path);
        assert.deepEqual(await findings(page), [], path);
        const sideways = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.equal(sideways, 0, path);
      }
      await page.context().close();
    });
  }

  it('do nothing but show what hostile words say', async () => {
    const page = await open('/worker');
    const acts: string[] = [];
    page.on('dialog', (dialog) => void (acts.push('dialog'), dialog.dismiss()));
    page.on('console', (line) => void (line.type() === 'error' && acts.push(line.text())));
    page.on('request', (request) => void (request.url().startsWith(hub.url) || acts.push(request.url())));
    page.on('popup', () => acts.push('window'));
    for (let from = 0; from < hostileWords.length; from += 99) {
      const words = hostileWords.slice(from, from + 99).map((word) => word.slice(0, 500));
      const answers = Object.fromEntries(words.map((word, at) => [`a${at}`, word]));
      const body = message({ kind: 'idea', subject: words[0], answers });
      assert.equal((await post(hub.url, body)).status, 201);
      await page.goto(hub.url + pathOf(body));
      assert.equal(await page.locator('script, img, svg, iframe, style, object').count(), 0);
      assert.equal(await page.locator('dd[lang]').count(), words.length + 1);
    }
    assert.deepEqual(acts, []);
    await page.context().close();
  });
});
