import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
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

const answer: SiteOptions['answer'] = (path) => {
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

  it('5,000 services: fifty rows, few elements, and never a long wait', async () => {
    const longest: number[] = [];
    for (let turn = 0; turn < 3 && (longest.length === 0 || Math.min(...longest) > 200); turn += 1) {
      const { page, assertClean, close } = await site.show('');
      const seen = await page.evaluate(async () => {
        const tasks: number[] = [0];
        const observer = new PerformanceObserver((list) =>
          tasks.push(...list.getEntries().map(({ duration }) => duration)),
        );
        observer.observe({ type: 'longtask' });
        const widget = document.createElement('buurt-services-map');
        widget.setAttribute('feed', '/many.json');
        document.body.append(widget);
        await customElements.whenDefined('buurt-services-map');
        await widget.ready;
        const root = widget.shadowRoot!;
        const rows = root.querySelectorAll('.list > li').length;
        const elements = root.querySelectorAll('*').length;
        const search = root.querySelector<HTMLInputElement>('#search')!;
        search.value = 'nummer 4999';
        search.dispatchEvent(new Event('input'));
        while (widget.items.length !== 1) await new Promise(requestAnimationFrame);
        await new Promise((resolve) => requestIdleCallback(resolve));
        await new Promise((resolve) => setTimeout(resolve, 50));
        tasks.push(...observer.takeRecords().map(({ duration }) => duration));
        return { rows, elements, longest: Math.max(...tasks) };
      });
      assert.equal(seen.rows, 50);
      assert.ok(seen.elements <= 500, `${seen.elements} elements`);
      longest.push(seen.longest);
      await assertClean();
      await close();
    }
    assert.ok(Math.min(...longest) <= 200, `longest tasks: ${longest.map(Math.round).join(', ')} ms`);
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
