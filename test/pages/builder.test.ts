import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { contentType } from '../../tools/content-types.ts';
import { startServer, type Answer, type RunningServer } from '../../tools/serve.ts';
import { axeFinds } from '../support/axe.ts';
import { becomes } from '../support/becomes.ts';
import { openSite, type Site, type VisitOptions } from '../support/page.ts';

const json = (value: unknown): Answer => ({
  headers: { 'content-type': 'application/json', 'etag': '"1"' },
  body: typeof value === 'string' ? value : JSON.stringify(value),
});
const agenda = {
  kind: 'activities',
  items: [
    {
      ...{ id: 'soep', title: 'Soep op straat', start: '2026-01-07T12:00', end: '2026-01-07T14:00' },
      ...{ repeat: { every: 'day' }, contact: { phone: '014 00 00 03' } },
      place: { name: 'Dennenhof', lat: 51.1605, lon: 5.1812 },
    },
  ],
};
const services = {
  kind: 'services',
  items: [
    { id: 'a', name: 'Huis van het Kind', contact: { phone: '014 00 00 04' }, location: [{ lat: 51.1, lon: 5.1 }] },
  ],
};
const answers: Record<string, Answer> = {
  '/feeds/agenda.json': json(agenda),
  '/feeds/broken.json': json('{\n  "kind": "activities",\n  "items": [{ "id": "a", "title": "Soep" "start": 1 }]\n}'),
  '/feeds/undated.json': json({ kind: 'activities', items: [...agenda.items, { id: 'x', title: 'Zonder dag' }] }),
  '/feeds/services.json': json(services),
  '/feeds/config.json': json({ kind: 'config', feeds: { activities: 'agenda.json' } }),
};

/** The site of a town, with the folder `dist` put on it as `/buurt/`, and pages that a test writes. */
async function openTown() {
  const pages = new Map<string, Answer>();
  const answer = async (path: string): Promise<Answer | undefined> => {
    if (path === '/favicon.ico') return { status: 204 };
    const file = /^\/buurt\/(.+)$/.exec(path)?.[1];
    if (file) return { headers: { 'content-type': contentType(file) }, body: await readFile(join('dist', file)) };
    return pages.get(path) ?? answers[path];
  };
  const server: RunningServer = await startServer({ root: process.cwd(), answer });
  const put = (path: string, body: string, policy: string) => {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.replaceAll('\n', ' '),
    };
    pages.set(path, { headers, body: `<!doctype html><html lang="nl"><title>Balen</title><h1>Balen</h1>${body}` });
    return server.url + path;
  };
  return { ...server, put };
}

/** All that axe can say otherwise of the same words in other colours or at another width. */
const COLOURS_AND_SIZES = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

const boxText = (page: Page, id: string) => page.locator(`#${id}`).inputValue();
const preview = (page: Page) => page.locator('#preview-box');
const findings = (page: Page) => page.locator('section.findings');

describe('the builder, for a webmaster without build tools', () => {
  let site: Site;
  let town: Awaited<ReturnType<typeof openTown>>;
  before(async () => {
    site = await openSite({ answer: (path) => answers[path] });
    town = await openTown();
  });
  after(async () => {
    await site.close();
    await town.close();
  });
  const open = (hash = '', more: VisitOptions = {}) => site.visit(`/dist/builder/index.html${hash}`, more);

  it('leads from an empty page to a working calendar of the town’s own list, under the policy it printed', async () => {
    const visit = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = visit;
    await page.getByLabel('Sociale kaart').check();
    await page.getByLabel('Activiteitenkalender').check();
    await page.getByLabel('Adressen van je lijsten').fill('/feeds/agenda.json');
    await preview(page).getByText('Soep op straat').first().waitFor();
    await findings(page).getByText('In orde.').waitFor();
    await page.getByLabel('Titel boven de bouwsteen').fill('Te doen in Balen');
    await page.getByLabel('Waar staat de map').fill('/buurt');
    await preview(page).getByRole('heading', { name: 'Te doen in Balen', level: 2 }).waitFor();
    await page.getByRole('button', { name: 'Kopieer: Script en bouwsteen' }).click();
    await page.getByRole('button', { name: 'Gekopieerd: Script en bouwsteen' }).waitFor();
    assert.equal(await page.getByRole('status').first().textContent(), 'Gekopieerd: Script en bouwsteen');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(code, /<script type="module" src="\/buurt\/buurt\.js" integrity="sha384-[\w+/]{64}"><\/script>/);
    const strict = await boxText(page, 'copy-strict');
    assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await visit.assertClean();

    await page.goto(town.put('/agenda.html', code, strict));
    const calendar = page.locator('buurt-activity-calendar');
    await calendar.getByText('Soep op straat').first().waitFor();
    await calendar.getByRole('heading', { name: 'Te doen in Balen', level: 2 }).waitFor();
    await visit.settle();
    assert.deepEqual([visit.violations, visit.errors], [[], []]);
    await visit.close();
  });

  it('gives frame code that works on a page with the printed lines, and follows the height', async () => {
    const visit = await open(`#addresses=/feeds/agenda.json&folder=/buurt/`);
    const { page } = visit;
    await preview(page).getByText('Soep op straat').first().waitFor();
    const code = await boxText(page, 'copy-frame');
    const lines = await boxText(page, 'copy-framing');
    await page.goto(town.put('/frame.html', code, `default-src 'none'; ${lines}`));
    await page.frameLocator('iframe').getByText('Soep op straat').first().waitFor();
    await page.locator('iframe[style*=height]').waitFor();
    await visit.settle();
    assert.deepEqual([visit.violations, visit.errors], [[], []]);
    await visit.close();
  });

  it('works from settings that name the lists', async () => {
    const visit = await open('#source=config&addresses=/feeds/config.json&folder=/buurt/');
    const { page } = visit;
    await preview(page).getByText('Soep op straat').first().waitFor();
    await becomes(
      () => findings(page).getByRole('heading', { level: 3 }).allTextContents(),
      (names) => assert.deepEqual(names, ['/feeds/config.json', '/feeds/agenda.json']),
    );
    const [code, strict] = [await boxText(page, 'copy-tag'), await boxText(page, 'copy-strict')];
    await visit.assertClean();
    await page.goto(town.put('/settings.html', code, strict));
    await page.locator('buurt-activity-calendar').getByText('Soep op straat').first().waitFor();
    await visit.settle();
    assert.deepEqual([visit.violations, visit.errors], [[], []]);
    await visit.close();
  });

  it('says in plain words what is wrong with a list, where, and how to mend it, as one types', async () => {
    const { page, assertClean, close } = await open();
    const addresses = page.getByLabel('Adressen van je lijsten');
    await addresses.fill('/feeds/broken.json');
    await findings(page).getByText('Fout').first().waitFor();
    await findings(page)
      .getByText(/regel 3, kolom \d+/)
      .waitFor();
    await addresses.fill('/feeds/undated.json');
    await findings(page).getByText('‘Zonder dag’').waitFor();
    await preview(page).getByText('Soep op straat').first().waitFor();
    await addresses.fill('/feeds/services.json');
    await findings(page).getByText('Dit is een lijst van diensten. Deze bouwsteen vraagt activiteiten.').waitFor();
    await page.getByLabel('Sociale kaart').check();
    await findings(page).getByText('Deze bouwsteen vraagt').waitFor({ state: 'detached' });
    await addresses.fill('/feeds/gone.json');
    await findings(page).getByText('De server weigert dit adres').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await findings(page).getByText('The server refuses this address').waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await assertClean([/404/]);
    await close();
  });

  it('warns of colours that cannot be read, and offers the nearest that can', async () => {
    const { page, assertClean, close } = await open();
    await page.getByLabel('Accent: knoppen en links', { exact: true }).fill('#e0a000');
    const row = page.locator('.checks li').first();
    assert.match((await row.textContent()) ?? '', /Accent op de achtergrond: 2,2 op 1,\s+te weinig, 4,5 is nodig/);
    await row.getByRole('button').click();
    assert.match((await row.textContent()) ?? '', /goed/);
    const accent = await page.getByLabel('Accent: knoppen en links', { exact: true }).inputValue();
    assert.match(accent, /^#[0-9a-f]{6}$/);
    assert.notEqual(accent, '#e0a000');
    const shown = await preview(page).evaluate((box) => getComputedStyle(box).getPropertyValue('--buurt-accent'));
    assert.equal(shown, accent);
    assert.equal(await boxText(page, 'copy-theme'), `:root {\n  --buurt-accent: ${accent};\n}`);
    await assertClean();
    await close();
  });

  it('shows it as wide as it will be, and opens again from its own address', async () => {
    const first = await open('#addresses=/feeds/agenda.json');
    await first.page.getByLabel('Kolom (300)').check();
    await first.page.waitForURL(/width=column/);
    const { hash } = new URL(first.page.url());
    await first.close();
    const second = await open(hash);
    const { page } = second;
    await preview(page).getByText('Soep op straat').first().waitFor();
    assert.equal((await preview(page).boundingBox())?.width, 300);
    await page.getByLabel('Telefoon (360)').check();
    assert.equal((await preview(page).boundingBox())?.width, 360);
    await page.getByLabel('Hele breedte').check();
    assert.ok(((await preview(page).boundingBox())?.width ?? 0) > 400);
    await second.assertClean();
    await second.close();
  });

  it('shows the map too, where it is on a site', async () => {
    const visit = await open(
      '#widget=services-map&addresses=/feeds/services.json&width=full&own-view=map&folder=/buurt/',
    );
    const { page } = visit;
    await preview(page).scrollIntoViewIfNeeded();
    await preview(page).locator('canvas').waitFor();
    await preview(page).getByRole('button', { name: 'Dichterbij' }).waitFor();
    assert.match(await boxText(page, 'copy-policy'), /worker-src 'self'/);
    await visit.assertClean();
    await visit.close();
  });

  it('shows a form, and tells where it goes and what is kept', async () => {
    const visit = await open('#widget=help-form&own-endpoint=/intake');
    const posted: string[] = [];
    visit.page.on('request', (request) => {
      if (request.method() !== 'GET') posted.push(request.url());
    });
    await preview(visit.page).locator('form').first().waitFor();
    assert.match(await boxText(visit.page, 'copy-tag'), /<buurt-help-form kind="offer" endpoint="\/intake">/);
    assert.match(await boxText(visit.page, 'copy-privacy'), /buurt-outbox/);
    assert.deepEqual(posted, []);
    await visit.assertClean();
    await visit.close();
  });

  it('is for everybody: in both languages, light and dark, on a phone and a screen', async () => {
    const { page, close } = await open('#addresses=/feeds/undated.json&siteKind=drupal');
    for (const [language, width, colorScheme, rules] of [
      ['Nederlands', 320, 'light', undefined],
      ['Nederlands', 1280, 'dark', COLOURS_AND_SIZES],
      ['English', 1280, 'light', undefined],
      ['English', 320, 'dark', COLOURS_AND_SIZES],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.getByRole('button', { name: language }).click();
      await page.getByRole('button', { name: language, pressed: true }).waitFor();
      await preview(page).getByText('Soep op straat').first().waitFor();
      await findings(page).getByText('‘Zonder dag’').waitFor();
      await page.locator('#builder > main details:not([open]) > summary').evaluateAll((all) => {
        for (const each of all) if (each instanceof HTMLElement) each.click();
      });
      const about = `${language}, ${width} pixels, ${colorScheme}`;
      assert.deepEqual(await axeFinds(page, '#builder', rules), [], about);
      const sideways = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      assert.ok(sideways <= 0, `${about}: ${sideways}`);
    }
    await close();
  });
});

describe('the builder as a file, on a share without a server', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());
  const address = pathToFileURL(join(process.cwd(), 'dist/builder/index.html')).href;
  const file = (name: string, value: unknown) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(value)),
  });

  it('shows and checks a picked file, and gives code with the address it will have', async () => {
    const visit = await site.show('');
    const { page, errors } = visit;
    await page.goto(address);
    await page.getByLabel('Staat het bestand nog niet op je site?').setInputFiles(file('agenda.json', agenda));
    await preview(page).getByText('Soep op straat').first().waitFor();
    await findings(page).getByText('In orde.').waitFor();
    assert.match(
      await boxText(page, 'copy-tag'),
      /src="\/buurt\/buurt\.js" integrity="sha384-[\s\S]*<buurt-activity-calendar feed="\/feeds\/agenda\.json">/,
    );
    await page.getByRole('button', { name: 'agenda.json weghalen' }).click();
    await findings(page).getByText('deze pagina kan daar niet bij').waitFor();
    await page.getByText('Of plak de inhoud').click();
    await page.locator('#pasted').fill(JSON.stringify(agenda));
    await page.getByRole('button', { name: 'Gebruik deze tekst' }).click();
    await preview(page).getByText('Soep op straat').first().waitFor();
    await visit.settle();
    assert.deepEqual(errors, []);
    await visit.close();
  });

  it('takes settings and their lists, picked together', async () => {
    const visit = await site.show('');
    const { page, errors } = visit;
    await page.goto(`${address}#widget=services-map&source=config`);
    const config = { kind: 'config', feeds: { services: 'services.json' } };
    await page
      .getByLabel('Staat het bestand nog niet op je site?')
      .setInputFiles([file('config.json', config), file('services.json', services)]);
    // The list, and no map: a browser starts no worker of a file.
    await preview(page).getByText('Huis van het Kind').first().waitFor();
    assert.equal(await preview(page).locator('buurt-services-map').getAttribute('map'), 'off');
    assert.match(await boxText(page, 'copy-tag'), /<buurt-neighbourhood config="\/feeds\/config\.json">/);
    await visit.settle();
    assert.deepEqual(errors, []);
    await visit.close();
  });

  it('says what to do with an address that a browser may not read', async () => {
    const visit = await site.show('');
    const { page } = visit;
    await page.goto(`${address}#addresses=https://partner.example/agenda.ics`);
    await findings(page).getByText('De pagina mag dit adres niet lezen').waitFor();
    await findings(page).getByText('CORS').waitFor();
    assert.match(await boxText(page, 'copy-policy'), /connect-src 'self' https:\/\/partner\.example/);
    await visit.close();
  });
});
