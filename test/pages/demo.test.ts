import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { datedFeed } from '../../tools/demo-dates.ts';
import { openSite, type Site, type VisitOptions } from '../support/page.ts';

/** In the week that the demo was written for. */
const WEDNESDAY = '2026-11-18T10:00:00+01:00';

const widget = (page: Page) => page.locator('buurt-services-map').first();
const calendar = (page: Page) => page.locator('buurt-activity-calendar').first();
const rows = (page: Page) => widget(page).getByRole('list', { name: 'Diensten' }).first().locator('> li');

/** Of the town, of a club's .ics, and of UiTdatabank: a series, one that is moved, an evening, a whole day, and what goes on. */
const JANUARY = [
  'Dinsdag 19 januari | 9.30 – 11 uur | Koffie op de hoek',
  'Donderdag 21 januari | 19.30 – 21.30 uur | Buurtoverleg',
  'Woensdag 27 januari | 17 – 19 uur | Soep op straat',
  'Maandag 18 januari | 19 – 21.30 uur | Crea-atelier',
  'Dinsdag 2 februari | 19 – 21.30 uur | Crea-atelier (op dinsdag!)',
  'Zondag 31 januari | hele dag | Rommelmarkt Wezel',
  'Zaterdag 30 januari | 19.30 – 21 uur | Vertelling bij kaarslicht',
  'Doorlopend |  | Beeldenpad langs de Nete',
];
const JULY = [
  'Dinsdag 20 juli | 9.30 – 11 uur | Koffie op de hoek',
  'Morgen, donderdag 15 juli | 19.30 – 21.30 uur | Buurtoverleg',
  'Woensdag 28 juli | 17 – 19 uur | Soep op straat',
  'Maandag 19 juli | 19 – 21.30 uur | Crea-atelier',
  'Dinsdag 3 augustus | 19 – 21.30 uur | Crea-atelier (op dinsdag!)',
  'Zondag 1 augustus | hele dag | Rommelmarkt Wezel',
  'Zaterdag 31 juli | 19.30 – 21 uur | Vertelling bij kaarslicht',
  'Doorlopend |  | Beeldenpad langs de Nete',
];

/** When and what, by the heading it stands under: "19 – 21.30 uur Crea-atelier". */
const onDays = (page: Page) =>
  calendar(page).evaluate((element) => {
    const words = (part: Element | null) => part?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const days = [...(element.shadowRoot?.querySelectorAll('.day') ?? [])];
    return days.flatMap((day) =>
      [...day.querySelectorAll('.activity')].map((row) =>
        [words(day.querySelector('.group')), words(row.querySelector('.time')), words(row.querySelector('.name'))].join(
          ' | ',
        ),
      ),
    );
  });

describe('the demo municipalities', () => {
  let site: Site;
  /** The feeds of activities are as if they were written in the week of this day. */
  let now = new Date(WEDNESDAY);
  const open = (path: string, more: VisitOptions = {}) => site.visit(path, { at: now.toISOString(), ...more });
  before(async () => (site = await openSite({ answer: (path) => datedFeed(path, now) })));
  after(() => site.close());

  for (const [town, first] of [
    ['balen', 'Sociaal Huis Balen'],
    ['ravels', 'Gemeentehuis Ravels'],
  ] as const) {
    it(`${town}: twenty services in the list and on the map, and nobody else is asked`, async () => {
      const visit = await open(`/demo/${town}/buurt.html`, { viewport: { width: 1280, height: 900 } });
      await rows(visit.page).nth(4).waitFor();
      assert.equal(await rows(visit.page).count(), 5);
      await widget(visit.page).getByText('20 diensten gevonden').waitFor();
      await widget(visit.page).getByRole('button', { name: first }).waitFor();
      await visit.page.locator('#diensten').scrollIntoViewIfNeeded();
      const map = visit.page.getByRole('region', { name: /^Kaart met 20 diensten/ });
      await map.waitFor();
      await visit.assertClean();
      await visit.close();
    });
  }

  it('a resident opens a row and has a number to press and the hours of today', async () => {
    const visit = await open('/demo/balen/index.html', { viewport: { width: 360, height: 740 } });
    await rows(visit.page).first().waitFor();
    const name = widget(visit.page).getByRole('button', { name: 'LDC De Sparappel' });
    await name.click();
    await widget(visit.page).getByRole('button', { name: 'LDC De Sparappel', expanded: true }).waitFor();
    const call = widget(visit.page).getByRole('link', { name: 'Bel 014 00 00 03' });
    assert.equal(await call.getAttribute('href'), 'tel:014000003');
    await widget(visit.page).getByRole('rowheader', { name: 'Vandaag' }).waitFor();
    await visit.assertClean();
    await visit.close();
  });

  it('the choice of area reaches the widget, and its language switch too', async () => {
    const visit = await open('/demo/balen/buurt.html', { viewport: { width: 700, height: 900 } });
    await rows(visit.page).first().waitFor();
    await visit.page.getByLabel('Kies je buurt of dorp').selectOption({ label: 'Olmen' });
    await visit.page.waitForFunction(() => {
      const map = document.querySelector('buurt-services-map');
      return map !== null && map.items.length > 0 && map.items.length < 20;
    });
    await visit.page.waitForFunction(() => {
      const activities = document.querySelector('buurt-activity-calendar');
      return activities !== null && activities.items.length > 0 && activities.items.length < 12;
    });
    await visit.page.getByRole('button', { name: 'Français' }).click();
    await widget(visit.page).getByRole('heading', { level: 2, name: 'Qui aide dans votre quartier ?' }).waitFor();
    await widget(visit.page).getByLabel('Rechercher').waitFor();
    await visit.assertClean();
    await visit.close();
  });

  for (const [zone, day, expected] of [
    ['Europe/Brussels', '2027-01-13', JANUARY],
    ['Asia/Tokyo', '2027-01-13', JANUARY],
    ['Asia/Tokyo', '2027-07-14', JULY],
  ] as const) {
    it(`what the town, a club and UiTdatabank have on ${day} is on its own day, on a device in ${zone}`, async () => {
      now = new Date(`${day}T10:00:00Z`);
      const visit = await open('/demo/balen/activiteiten.html', { timezoneId: zone });
      await visit.page.evaluate(async () => {
        const element = document.querySelector('buurt-activity-calendar');
        if (!element) throw new Error('no calendar');
        await customElements.whenDefined('buurt-activity-calendar');
        element.days = 30;
        await element.ready;
        // It does not wait for a feed that is slower than the others: this does.
        await element.refresh();
      });
      const shown = await onDays(visit.page);
      assert.deepEqual(
        expected.filter((each) => !shown.includes(each)),
        [],
        shown.join('\n'),
      );
      await visit.assertClean();
      await visit.close();
      now = new Date(WEDNESDAY);
    });
  }

  it('shows a neighbourhood on a phone in short parts, with a way to each, and forms that open when they are asked for', async () => {
    const visit = await open('/demo/balen/buurt.html', { viewport: { width: 360, height: 740 } });
    const { page } = visit;
    for (const name of ['services-map', 'activity-calendar', 'indicator-cards', 'action-path'])
      await page.locator(`buurt-${name} section`).first().waitFor();
    const parts = page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link');
    for (const href of await parts.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
      assert.equal(await page.locator(`main ${href}`).count(), 1, href);
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    assert.ok(screens < 18, `${screens} screens`);
    const form = page.locator('buurt-help-form[kind=talent]');
    assert.equal(await form.isVisible(), false);
    await page.getByText('Ik wil meewerken').click();
    await form.getByRole('textbox').first().waitFor();
    await visit.assertClean();
    await visit.close();
  });

  it('Ravels has its own activities', async () => {
    const visit = await open('/demo/ravels/activiteiten.html');
    await calendar(visit.page).getByRole('button', { name: 'Wekelijkse koffie Molenakkers' }).waitFor();
    assert.ok((await onDays(visit.page)).length > 10);
    await visit.assertClean();
    await visit.close();
  });

  it('a phone sees the first activity within two screens, and the next ones of a place one press away', async () => {
    const visit = await open('/demo/balen/activiteiten.html', { viewport: { width: 360, height: 740 } });
    const first = await calendar(visit.page).locator('.activity').first().boundingBox();
    assert.ok(first && first.y < 2 * 740, `the first activity begins at ${first?.y}`);
    await visit.page.goto(`${site.url}/demo/balen/buurt.html`);
    await widget(visit.page).getByRole('button', { name: 'Buurthuis Dennenhof' }).click();
    await widget(visit.page).getByRole('button', { name: 'Koffie op de hoek' }).click();
    const coffee = calendar(visit.page).getByRole('button', { name: 'Koffie op de hoek', expanded: true });
    await coffee.and(visit.page.locator(':focus')).waitFor();
    await calendar(visit.page).getByRole('button', { name: 'Meer over deze plek' }).click();
    const house = widget(visit.page).getByRole('button', { name: 'Buurthuis Dennenhof', expanded: true });
    await house.and(visit.page.locator(':focus')).waitFor();
    await visit.close();
  });
});
