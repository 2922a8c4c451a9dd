import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { stored, nothingStored } from '../support/stored.ts';
import { openSite, policy, type Site, type Visit } from '../support/page.ts';

/** In the week that the demo was written for. */
const WEDNESDAY = '2026-11-18T10:00:00+01:00';

describe('a calendar and a list of services on one page, used by a resident', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('break no rule of the page, ask nothing of others, and keep nothing but copies of public feeds', async () => {
    const visit = await site.show(
      `<buurt-neighbourhood config="/demo/feeds/balen/config.json">
        <buurt-services-map map="off"></buurt-services-map>
        <buurt-activity-calendar link-state with-qr debug subscribe="/demo/feeds/partner/zandstappers.ics"></buurt-activity-calendar>
      </buurt-neighbourhood>`,
      {
        at: WEDNESDAY,
        viewport: { width: 1200, height: 800 },
        permissions: ['geolocation'],
        geolocation: { latitude: 51.1605, longitude: 5.1812 },
      },
    );
    const { page } = visit;
    const widget = page.locator('buurt-activity-calendar');
    const press = (name: string) => widget.getByRole('button', { name }).first().click();

    await press('Koffie op de hoek');
    await widget.locator('.along > summary').first().click();
    await widget.getByRole('link', { name: 'Google Agenda' }).first().waitFor();
    await press('Dicht bij mij');
    await widget.locator('.distance').first().waitFor();
    await press('Gratis');
    await press('Meer keuzes');
    await widget.locator('dialog').getByRole('checkbox').first().check();
    await widget.locator('dialog [type=submit]').click();
    await widget.locator('.chosen').waitFor();
    for (const view of ['Week', 'Maand']) {
      await widget.getByRole('tab', { name: view }).click();
      await widget.locator(`.${view === 'Week' ? 'week' : 'month'}`).waitFor();
    }
    await page.keyboard.press('Tab');
    await press('Volgende maand');
    await widget.locator('td:has(.tally)').first().click();
    await widget.locator('.chosen-day .name').first().click();
    await widget.getByRole('tab', { name: 'Lijst' }).click();
    const kept = page.waitForEvent('download');
    await press('Zet alles wat je ziet in mijn agenda');
    const file = await (await kept).createReadStream();
    assert.match(String((await file.toArray()).join('')), /^BEGIN:VCALENDAR\r\n[^]*SUMMARY:[^]*END:VCALENDAR\r\n$/);
    await page.evaluate(() => {
      for (const event of ['beforeprint', 'afterprint']) dispatchEvent(new Event(event));
    });

    assert.deepEqual(
      visit.acts.splice(0).map((act) => act.replace(/:.*/, '')),
      ['download'],
    );
    await visit.assertClean();
    const { databases, ...rest } = await stored(page);
    assert.deepEqual({ ...rest, databases: databases.filter((name) => name !== 'buurt-feeds') }, nothingStored);
    await visit.close();
  });
});

describe('the map of an activity’s place', () => {
  let site: Site;
  /** What the page has asked for, from its start. */
  let asked: string[] = [];
  before(async () => {
    // What was kept would come without the internet too.
    site = await openSite({ fresh: true, answer: (path) => void asked.push(path) });
  });
  after(() => site.close());

  const ofTheMap = /map-pane|create-map|maplibre|\/basemap\//;
  const calendar = ({ page }: Visit) => page.locator('buurt-activity-calendar');
  const press = (visit: Visit, name: string) => calendar(visit).getByRole('button', { name }).first().click();
  /** A calendar with an opened row. */
  async function open(own?: string): Promise<Visit> {
    asked = [];
    const visit = await site.show(
      `<buurt-neighbourhood config="/demo/feeds/balen/config.json">
        <buurt-activity-calendar></buurt-activity-calendar>
      </buurt-neighbourhood>`,
      { at: WEDNESDAY, viewport: { width: 800, height: 1200 }, ...(own !== undefined && { policy: own }) },
    );
    await press(visit, 'Koffie op de hoek');
    await calendar(visit).getByRole('button', { name: 'Toon op de kaart' }).waitFor();
    return visit;
  }
  const address = (visit: Visit) => calendar(visit).locator('.pairs').getByText('Dennenhof').first();

  it('asks for nothing of a map before a press, and breaks no rule of the page after it', async () => {
    const visit = await open();
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(
      asked.filter((path) => ofTheMap.test(path)),
      [],
    );
    await press(visit, 'Toon op de kaart');
    await calendar(visit)
      .getByRole('region', { name: /^Kaart met / })
      .waitFor();
    await calendar(visit).getByRole('button', { name: 'Dichterbij' }).click();
    assert.ok(asked.some((path) => path.includes('maplibre')));
    await visit.assertClean();
    await visit.close();
  });
  it('is a sentence where no worker may start, and the address stays', async () => {
    const visit = await open(policy({ worker: "'none'" }));
    await press(visit, 'Toon op de kaart');
    await calendar(visit).getByText('De kaart werkt niet op dit toestel. Het adres staat hieronder.').first().waitFor();
    await address(visit).waitFor();
    assert.deepEqual(
      visit.errors.filter((error) => !/Content Security Policy/i.test(error)),
      [],
    );
    await visit.close();
  });
  it('says so where there is no internet, and comes when that is back', async () => {
    const visit = await open();
    await visit.page.waitForLoadState('networkidle');
    await visit.page.context().setOffline(true);
    await visit.page.waitForFunction(() => !navigator.onLine);
    await press(visit, 'Toon op de kaart');
    const words = 'Je hebt nu geen internet. De kaart laadt nu niet. Het adres staat hieronder.';
    await calendar(visit).getByText(words).first().waitFor();
    await address(visit).waitFor();
    await visit.page.context().setOffline(false);
    await visit.page.waitForFunction(() => navigator.onLine);
    await press(visit, 'Sluit de kaart');
    await press(visit, 'Toon op de kaart');
    await calendar(visit)
      .getByRole('region', { name: /^Kaart met / })
      .waitFor();
    await visit.assertClean([/ERR_INTERNET_DISCONNECTED/]);
    await visit.close();
  });
});
