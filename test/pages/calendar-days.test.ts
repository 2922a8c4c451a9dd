import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { activities } from '../node/demo/expected-activities.ts';
import { openSite, type Site } from '../support/page.ts';

const expected = [...activities.balen, ...activities.ravels];
const feeds = 'feed="/demo/feeds/balen/activities.json /demo/feeds/ravels/activities.json"';

/** Each row of the list as `title | day | hour`. */
const rows = `[...document.querySelector('buurt-activity-calendar').shadowRoot.querySelectorAll('.day')].flatMap((day) =>
  [...day.querySelectorAll('.activity')].map((row) =>
    [row.querySelector('.name'), day.querySelector('.group'), row.querySelector('.time')]
      .map((each) => each.textContent.replace(/\\s+/g, ' ').trim())
      .join(' | '),
  ),
)`;

const dayWords = (day: string) =>
  new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );

/** What a row says of this time: the name, the day anywhere in its heading, and the hour it begins. */
const says = (row: string, title: string, time: string) => {
  const [name, day = '', hour = ''] = row.split(' | ');
  const [date = '', clock = ''] = time.split('T');
  const begin = clock.replace(/^0/, '').replace(':', '.').replace('.00', '');
  return (
    name === title &&
    day.toLowerCase().includes(dayWords(date)) &&
    new RegExp(`^(?:\\D+ )?0?${begin}(?!\\.?\\d)`).test(hour.replace('.00', ''))
  );
};

/** The evening before, when it is already the next day in Tokyo; the first day of the list and how many it has. */
const MOMENTS = [
  ['in November', '2026-11-15T20:00:00+01:00', '2026-11-16', 46],
  ['in January', '2026-12-31T20:00:00+01:00', '2027-01-01', 31],
  ['in July', '2027-06-30T20:00:00+02:00', '2027-07-01', 31],
] as const;

describe('a device that is set to Tokyo', { concurrency: 2 }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [when, at, date, days] of MOMENTS) {
    it(`shows the activities of the demo on their days and hours in the town, ${when}`, async () => {
      const visit = await site.show(
        `<buurt-activity-calendar ${feeds} date="${date}" days="${days}" limit="200"></buurt-activity-calendar>`,
        { at, timezoneId: 'Asia/Tokyo' },
      );
      const { page } = visit;
      await page.locator('.activity').first().waitFor();
      // It does not wait for a feed that is slower than the other: this does.
      await page.evaluate(() => document.querySelector('buurt-activity-calendar')!.refresh());
      assert.notEqual(await page.evaluate(() => new Date().getDate()), Number(at.slice(8, 10)));
      const shown = (await page.evaluate(rows)) as string[];
      const last = new Date(Date.parse(date) + (days - 1) * 86_400_000).toISOString().slice(0, 10);
      let looked = 0;
      for (const [, title, , , times] of expected) {
        const [first] = times.filter((time) => time.slice(0, 10) >= date && time.slice(0, 10) <= last);
        if (first === undefined) continue;
        looked += 1;
        assert.ok(
          shown.some((row) => says(row, title, first)),
          `${title}, ${first}, is not among:\n${shown.filter((row) => row.startsWith(title)).join('\n')}`,
        );
      }
      assert.ok(looked >= 16, `only ${looked} looked at`);
      await page.getByText('Alle uren zijn die van Brussel').waitFor();
      await visit.assertClean();
      await visit.close();
    });

    it(`knows which day it is in the town, ${when}`, async () => {
      const visit = await site.show(`<buurt-activity-calendar ${feeds} view="month"></buurt-activity-calendar>`, {
        at,
        timezoneId: 'Asia/Tokyo',
        viewport: { width: 1200, height: 900 },
      });
      const today = visit.page.locator('td[aria-current=date]');
      await today.waitFor();
      assert.equal(await today.getAttribute('data-day'), at.slice(0, 10));
      await visit.assertClean();
      await visit.close();
    });
  }
});

describe('the three feeds of Balen', () => {
  it('are one calendar, in which each activity says where it comes from', async () => {
    const site = await openSite();
    try {
      const feeds = ['balen/activities.json', 'partner/zandstappers.ics', 'partner/uitdatabank.json'];
      const visit = await site.show(
        `<buurt-activity-calendar feed="${feeds.map((feed) => `/demo/feeds/${feed}`).join(' ')}"></buurt-activity-calendar>`,
        { at: '2026-11-25T10:00:00+01:00' },
      );
      const { page } = visit;
      for (const [title, source] of [
        ['Koffie op de hoek', 'Gemeente Balen (demo)'],
        ['Crea-atelier', 'De Zandstappers'],
        ['Vertelling bij kaarslicht', 'CC De Zonnewijzer (demo)'],
      ] as const) {
        const name = page.getByRole('button', { name: title }).first();
        await name.click();
        const pairs = page.locator('.activity.open').filter({ hasText: title }).locator('.pairs');
        assert.match(await pairs.innerText(), new RegExp(source.replace(/[()]/g, '\\$&')));
      }
      await visit.assertClean();
    } finally {
      await site.close();
    }
  });
});
