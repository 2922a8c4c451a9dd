import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { longestTask } from '../support/longest-task.ts';
import { openSite, type Site, type SiteOptions } from '../support/page.ts';

const day = [1, 2, 3, 4, 5, 6, 7].map((each) => ({ day: each, from: '09:00', to: '17:00' }));
const template = '${1 + 1} {{1 + 1}} <%= 1 + 1 %> #{1 + 1}';

const feeds: Record<string, () => unknown> = {
  long: () => {
    const word = 'w'.repeat(100_000);
    const text = { nl: word, [word]: word };
    return [
      {
        id: word,
        name: word,
        category: [word],
        needs: [word, 'need.company'],
        access: [word, 'acc.toilet'],
        summary: word,
        description: `<p>${word}</p>`,
        alert: text,
        nextStep: word,
        organisation: { name: word },
        contact: {
          phone: { number: '014 00 00 03', label: word, hours: word },
          email: `${'m'.repeat(60)}@${'b'.repeat(60)}.example`,
        },
        location: { name: word, street: word, place: word, lat: 51.16, lon: 5.17 },
        hours: { weekly: day.map((each) => ({ ...each, note: word })), text: word },
        cost: { type: 'fixed', amount: 1e15, unit: word, text: word },
        languages: [word, 'nl', 'fr'],
        checkedByRole: word,
        lastChecked: '2026-11-01',
      },
      { id: 'b', name: 'b', category: ['svc.gp'], hours: word },
    ];
  },
  turned: () => [
    {
      id: 'a',
      name: '\u202eSoep\u202c \u05e9\u05dc\u05d5\u05dd',
      description: 'Kom &#8238;binnen',
      alert: '\u2067Dicht',
      location: { street: '\u202eMarkt 12' },
      cost: { type: 'fixed', amount: 5, unit: '\u0645\u0631\u062d\u0628\u0627 (' },
      checkedByRole: '\u05e9\u05dc\u05d5\u05dd \u202e',
      lastChecked: '2026-11-01',
      hours: { weekly: day, exceptions: [{ date: '2026-12-25', closed: true, reason: '\u05d7\u05d2 \u202e!' }] },
    },
  ],
  many: () =>
    Array.from({ length: 5000 }, (_, at) => ({
      id: String(at),
      name: `Dienst nummer ${at}`,
      category: ['svc.gp', `soort ${at % 300}`],
      needs: ['need.company', `nood ${at % 90}`],
      summary: { nl: 'Wie we zijn en wat we voor je doen.', fr: 'Qui nous sommes.' },
      contact: { phone: '014 00 00 03', email: 'a@b.example', url: 'https://www.voorbeeld.example/' },
      location: {
        street: 'Markt 1',
        postcode: '2490',
        place: 'Balen',
        lat: 51.1 + at / 50_000,
        lon: 5.1 + (at % 200) / 1000,
      },
      hours: { weekly: day },
      languages: ['nl', 'fr'],
    })),
  templates: () => [
    {
      id: 'a',
      name: template,
      summary: template,
      description: template,
      category: [template],
      alert: { nl: template },
    },
  ],
};

/** Activities of every shape, on every day of the weeks from the day after tomorrow. */
function agenda(): unknown[] {
  const day = (at: number) => new Date(Date.now() + (1 + at) * 86_400_000).toISOString().slice(0, 10);
  return Array.from({ length: 5000 }, (_, at) => ({
    id: String(at),
    title: `Activiteit nummer ${at}`,
    category: ['cat.coffee', `soort ${at % 300}`],
    summary: { nl: 'Kom gerust eens kijken.', fr: 'Venez voir.' },
    start: `${day(at % 40)}T${10 + (at % 10)}:00`,
    end: `${day(at % 40)}T${12 + (at % 10)}:00`,
    ...[
      {},
      { repeat: 'elke week' },
      { repeat: 'elke eerste dinsdag van de maand' },
      { repeat: 'FREQ=DAILY;INTERVAL=2' },
    ][at % 4],
    place: { name: 'Zaal De Linde', street: 'Markt 1', postcode: '2490', place: 'Balen', lat: 51.1, lon: 5.1 },
    price: { amount: at % 20 },
    contact: { phone: '014 00 00 03' },
    languages: ['nl', 'fr'],
  }));
}
/** A calendar of so many weekly evenings, each with a text of so many characters. */
function evenings(count: number, length: number): string {
  const events = Array.from({ length: count }, (_, at) => [
    'BEGIN:VEVENT',
    `UID:${at}@town.example`,
    `SUMMARY:Avond nummer ${at}`,
    `DTSTART;TZID=Europe/Brussels:202609${String(1 + (at % 28)).padStart(2, '0')}T${10 + (at % 10)}0000`,
    'DURATION:PT2H',
    `RRULE:FREQ=WEEKLY;INTERVAL=${1 + (at % 3)}`,
    'LOCATION:Zaal De Linde\\, Kerkplein 4\\, 2490 Balen',
    `DESCRIPTION:${'Breng iets mee om te drinken. '.repeat(length / 30)}`,
    'END:VEVENT',
  ]).flat();
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n');
}
const calendars: Record<string, () => string> = {
  '/evenings.ics': () => evenings(1500, 300),
  '/large.ics': () => evenings(1500, 7000),
};

const answer: SiteOptions['answer'] = (path) => {
  const calendar = calendars[path]?.();
  if (calendar !== undefined) return { headers: { 'content-type': 'text/calendar' }, body: calendar };
  if (path === '/agenda.json' || path === '/daily.json') {
    const daily = { id: 'a', title: 'Elke dag', start: '2020-01-01T23:55', repeat: 'elke dag' };
    const body = JSON.stringify({ kind: 'activities', items: path === '/daily.json' ? [daily] : agenda() });
    return { headers: { 'content-type': 'application/json' }, body };
  }
  const items = feeds[/^\/(\w+)\.json$/.exec(path)?.[1] ?? '']?.();
  if (!items) return undefined;
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind: 'services', items }) };
};

const map = (name: string, more = '') => `<buurt-services-map feed="/${name}.json" ${more}></buurt-services-map>`;

/** Opens the first row and waits until everything of it is there. */
async function openFirst(): Promise<void> {
  await customElements.whenDefined('buurt-services-map');
  const widget = document.querySelector('buurt-services-map')!;
  await widget.ready;
  const root = widget.shadowRoot!;
  root.querySelector<HTMLElement>('.name')!.click();
  const isThere = () =>
    root.querySelector('.pairs') && (!root.querySelector('.about') || root.querySelector('.rich')?.textContent);
  while (!isThere()) await new Promise(requestAnimationFrame);
}

/** Shows a feed, then looks for one of its records. */
async function use({ name, feed, query }: { name: string; feed: string; query: string }) {
  type Widget = HTMLElement & { ready: Promise<void>; items: readonly unknown[] };
  const widget = document.createElement(name) as Widget;
  widget.setAttribute('feed', feed);
  document.body.append(widget);
  await customElements.whenDefined(name);
  await widget.ready;
  const root = widget.shadowRoot!;
  const rows = root.querySelectorAll('.list > li').length;
  const elements = root.querySelectorAll('*').length;
  const search = root.querySelector<HTMLInputElement>('#search')!;
  search.value = query;
  search.dispatchEvent(new Event('input'));
  while (widget.items.length !== 1) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => requestIdleCallback(resolve));
  return { rows, elements };
}

describe('feeds without measure', () => {
  let site: Site;
  before(async () => {
    site = await openSite({ answer });
  });
  after(() => site.close());

  for (const width of [320, 800]) {
    it(`a word of 100,000 characters never makes the page wider than ${width} pixels`, async () => {
      const { page, assertClean, close } = await site.show(map('long', 'debug view="both"'), {
        viewport: { width, height: 600 },
      });
      await page.evaluate(openFirst);
      await page.locator('[aria-haspopup=dialog]').click();
      await page.locator('dialog[open]').waitFor();
      const wider = await page.evaluate(() => {
        const page = document.documentElement;
        const { shadowRoot } = document.querySelector('buurt-services-map')!;
        const dialog = shadowRoot!.querySelector('dialog')!;
        return { page: page.scrollWidth - page.clientWidth, dialog: dialog.scrollWidth - dialog.clientWidth };
      });
      assert.deepEqual(wider, { page: 0, dialog: 0 });
      await assertClean();
      await close();
    });
  }

  it('words written from right to left turn nothing round but themselves', async () => {
    const { page, assertClean, close } = await site.show(map('turned'));
    await page.evaluate(openFirst);
    const found = await page.evaluate(() => {
      const root = document.querySelector('buurt-services-map')!.shadowRoot!;
      const loose: string[] = [];
      let isolated = 0;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        if (/[\u202a-\u202e\u2066-\u2069]/.test(data)) loose.push(`control: ${data}`);
        if (!/[\u0590-\u06ff]/.test(data)) continue;
        const isolate = parentElement!.closest('[dir]');
        const own = isolate?.textContent?.trim() === data.trim();
        const { unicodeBidi } = getComputedStyle(isolate ?? parentElement!);
        if (isolate?.getAttribute('dir') === 'auto' && own && /isolate|plaintext/.test(unicodeBidi)) isolated += 1;
        else loose.push(data.trim());
      }
      return { loose, isolated, words: root.textContent?.replace(/\s+/g, ' ') ?? '' };
    });
    assert.deepEqual(found.loose, []);
    assert.equal(found.isolated, 4);
    assert.match(found.words, /1 november 2026/);
    assert.match(found.words, /25 december/);
    await assertClean();
    await close();
  });

  for (const [what, name, feed, query, most, mostTime] of [
    ['5,000 services', 'services-map', '/many.json', 'nummer 4999', 500, 200],
    // A row of the calendar has more in it: when, where, how much, how often.
    ['5,000 activities', 'activity-calendar', '/agenda.json', 'nummer 4961', 900, 200],
    ['a calendar of 1,500 series', 'activity-calendar', '/evenings.ics', 'nummer 1491', 900, 200],
    // Its text is one piece, and no file that a program makes of 1,500 events is this large: it may take a while, never long (S10).
    ['a calendar of ten megabytes', 'activity-calendar', '/large.ics', 'nummer 1491', 900, 2000],
  ] as const) {
    it(`${what}: fifty rows, few elements, and never a long wait`, async () => {
      const { page, assertClean, close } = await site.show('');
      const asked = { name: `buurt-${name}`, feed, query };
      const { found, longest } = await longestTask(page, () => page.evaluate(use, asked));
      assert.equal(found.rows, 50);
      assert.ok(found.elements <= most, `${found.elements} elements`);
      assert.ok(longest <= mostTime, `longest task: ${longest} ms`);
      await assertClean();
      await close();
    });
  }

  it('a series of every day has 500 times at most in one view', async () => {
    const { page, assertClean, close } = await site.show(
      '<buurt-activity-calendar feed="/daily.json" view="month" days="400" limit="2000"></buurt-activity-calendar>',
      { viewport: { width: 1200, height: 800 }, at: '2026-11-18T10:00:00+01:00' },
    );
    await page.locator('td:has(.tally)').first().waitFor();
    const cells = await page.locator('td .tally').count();
    assert.ok(cells >= 28 && cells <= 42, `${cells} days`);
    await page.getByRole('tab', { name: 'Lijst' }).click();
    // Once, at its next time, with how many more of it there are.
    await page.locator('.activity').first().waitFor();
    assert.equal(await page.locator('.activity').count(), 1);
    const more = /nog (\d[\d.]*) keer/.exec(await page.locator('.activity').innerText())?.[1];
    assert.ok(Number(more?.replace('.', '')) < 500, `${more} more`);
    await assertClean();
    await close();
  });

  it('shows templates as they are', async () => {
    const { page, assertClean, close } = await site.show(map('templates'));
    await page.evaluate(openFirst);
    const words = await page.evaluate(
      () => document.querySelector('buurt-services-map')!.shadowRoot!.textContent ?? '',
    );
    for (const part of ['.name', '.alert', '.about']) {
      assert.ok((await page.locator(part).first().textContent())?.includes(template), `${part}: ${words}`);
    }
    await assertClean();
    await close();
  });
});
