import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { longestTask } from '../support/longest-task.ts';
import { openSite, type Site, type SiteOptions, type Visit } from '../support/page.ts';

const word = 'w'.repeat(100_000);
const template = '${1 + 1} {{1 + 1}} <%= 1 + 1 %> #{1 + 1}';
/** Written from right to left, with a control that would turn what comes after it. */
const turned = '\u05e9\u05dc\u05d5\u05dd \u202e';
const places = [
  { level: 'area', place: 'dennenhof', placeName: 'Dennenhof' },
  { level: 'municipality', place: 'balen', placeName: 'Balen' },
  { level: 'region', place: 'vlaanderen', placeName: 'Vlaanderen' },
  ...Array.from({ length: 22 }, (_, at) => ({ level: 'area', place: `dorp-${at}`, placeName: `Dorp ${at}` })),
];

/** A figure and an action with these words wherever words may stand. */
const wordyFigure = (words: string) => ({
  id: 'a',
  label: words,
  unit: 'percent',
  unitLabel: words,
  theme: words,
  question: words,
  definition: words,
  method: words,
  source: { type: 'survey', name: words },
  values: ['area', 'municipality', 'region'].flatMap((level) =>
    [2023, 2025].map((year) => ({ level, place: words, placeName: words, year, value: 12, n: 90, note: words })),
  ),
});
const finding = (words: string) => ({
  id: 'f',
  kind: 'finding',
  text: words,
  group: words,
  theme: words,
  links: ['a'],
});
const wordyAction = (words: string) => ({
  id: 'b',
  title: words,
  summary: words,
  goal: words,
  because: ['a', 'f'],
  lead: { name: words },
  partners: [{ name: words }],
  sectors: [words],
  nextStep: { text: words, date: '2026-12-01' },
  steps: [{ text: words, done: true }],
  chain: { doing: words },
  result: words,
  planRef: { code: words },
});

/** Two hundred figures, each of twenty-five places in ten years: 50,000 numbers. */
const manyFigures = () =>
  Array.from({ length: 200 }, (_, at) => ({
    id: String(at),
    label: `Cijfer nummer ${at}`,
    theme: `thema ${at % 20}`,
    direction: 'up',
    source: { type: at % 2 ? 'survey' : 'register', name: 'Statistiek' },
    values: places.flatMap((place, step) =>
      Array.from({ length: 10 }, (__, year) => ({
        ...place,
        year: 2016 + year,
        value: (at + step + year) % 100,
        n: 200,
      })),
    ),
  }));
/** The same as one cube of JSON-stat. */
function cube() {
  const dimension = (ids: readonly string[]) => ({ category: { index: ids } });
  const ids = Array.from({ length: 200 }, (_, at) => `Cijfer nummer ${at}`);
  const years = Array.from({ length: 10 }, (_, at) => String(2016 + at));
  return {
    version: '2.0',
    class: 'dataset',
    id: ['cijfer', 'gebied', 'jaar'],
    size: [ids.length, places.length, years.length],
    role: { metric: ['cijfer'], geo: ['gebied'], time: ['jaar'] },
    dimension: {
      cijfer: dimension(ids),
      gebied: dimension(places.map(({ placeName }) => placeName)),
      jaar: dimension(years),
    },
    value: Array.from({ length: 50_000 }, (_, at) => at % 100),
  };
}
const manyActions = () =>
  Array.from({ length: 5000 }, (_, at) => ({
    id: String(at),
    title: `Actie nummer ${at}`,
    summary: { nl: 'Wat we doen.', fr: 'Ce que nous faisons.' },
    horizon: at % 3 ? 'quick' : 'long',
    phase: ['design', 'do', 'evaluate'][at % 3],
    status: at === 4999 ? 'done' : 'running',
    because: [String(at % 200)],
    lead: { name: 'Gemeente' },
    sectors: [`sector ${at % 30}`],
    nextStep: { text: 'Samenkomen', date: '2026-12-01' },
    planRef: { code: `BBC-${at % 40}` },
  }));

const FEEDS: Readonly<Record<string, () => unknown>> = {
  '/long-figures.json': () => ({ kind: 'indicators', items: [wordyFigure(word), finding(word)] }),
  '/long-actions.json': () => ({ kind: 'actions', items: [wordyAction(word)] }),
  '/turned-figures.json': () => ({ kind: 'indicators', items: [wordyFigure(turned), finding(turned)] }),
  '/turned-actions.json': () => ({ kind: 'actions', items: [wordyAction(turned)] }),
  '/template-figures.json': () => ({ kind: 'indicators', items: [wordyFigure(template), finding(template)] }),
  '/template-actions.json': () => ({ kind: 'actions', items: [wordyAction(template)] }),
  '/many-figures.json': () => ({ kind: 'indicators', items: manyFigures() }),
  '/cube.json': cube,
  '/many-actions.json': () => ({ kind: 'actions', items: manyActions() }),
};
const json = (value: unknown) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });
const answer: SiteOptions['answer'] = (path) => {
  const town = /^\/(\w+)-town\.json$/.exec(path)?.[1];
  if (town) return json({ feeds: { indicators: `/${town}-figures.json`, actions: `/${town}-actions.json` } });
  const make = FEEDS[path];
  return make && json(make());
};
const town = (name: string, more = '') =>
  `<buurt-neighbourhood config="/${name}-town.json"><buurt-indicator-cards ${more}></buurt-indicator-cards><buurt-action-path ${more}></buurt-action-path></buurt-neighbourhood>`;

/** Opens the first card and the first note, and all that can be unfolded in them. */
async function openBoth({ page }: Visit): Promise<void> {
  await page.getByRole('button', { name: 'Toon de cijfers' }).first().click();
  await page.locator('buurt-indicator-cards .details table').waitFor();
  await page.locator('buurt-action-path .name').first().click();
  await page.locator('buurt-action-path .details .pairs').waitFor();
  await page.evaluate(() => {
    for (const each of document.querySelector('buurt-indicator-cards')!.shadowRoot!.querySelectorAll('details'))
      each.open = true;
  });
}

interface Asked {
  readonly name: string;
  readonly feed: string;
  readonly row: string;
  /** What is pressed or chosen, and how many are left then. */
  readonly choice: string;
  readonly left: number;
}
/** Shows a feed, chooses, opens. */
async function use({ name, feed, row, choice, left }: Asked) {
  type Widget = HTMLElement & { ready: Promise<void>; items: readonly unknown[] };
  const until = async (what: () => unknown) => {
    while (!what()) await new Promise(requestAnimationFrame);
  };
  const widget = document.createElement(name) as Widget;
  widget.setAttribute('feed', feed);
  document.body.append(widget);
  await customElements.whenDefined(name);
  await widget.ready;
  const root = widget.shadowRoot!;
  const rows = root.querySelectorAll(row).length;
  const elements = root.querySelectorAll('*').length;
  root.querySelector<HTMLElement>(`${row} > button`)!.click();
  await until(() => root.querySelector('.details')?.childElementCount);
  const control = root.querySelector<HTMLElement>(choice)!;
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = 1;
    control.dispatchEvent(new Event('change'));
  } else control.click();
  await until(() => widget.items.length === left);
  await new Promise((resolve) => requestIdleCallback(resolve));
  return { rows, elements };
}

describe('figures and actions without measure', () => {
  let site: Site;
  before(async () => {
    site = await openSite({ answer });
  });
  after(() => site.close());

  for (const width of [320, 800]) {
    it(`a word of 100,000 characters never makes the page wider than ${width} pixels`, async () => {
      const visit = await site.show(town('long', 'debug'), { viewport: { width, height: 600 } });
      await openBoth(visit);
      const wider = () =>
        visit.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(await wider(), 0);
      for (const view of ['Vergelijken', 'Stemmen']) {
        await visit.page.getByRole('button', { name: view }).click();
        await visit.page.locator(view === 'Stemmen' ? '[part=finding]' : 'table').waitFor();
        assert.equal(await wider(), 0, view);
      }
      await visit.assertClean();
      await visit.close();
    });
  }

  it('words written from right to left turn nothing round but themselves', async () => {
    const visit = await site.show(town('turned'));
    await openBoth(visit);
    for (const name of ['buurt-indicator-cards', 'buurt-action-path']) {
      const loose = await visit.page.evaluate((widget) => {
        const found: string[] = [];
        const lines = 'p, li, th, td, caption, text, h3, h4, h5, button, dt, dd, figcaption, summary, option, label';
        for (const line of document.querySelector(widget)!.shadowRoot!.querySelectorAll(lines)) {
          const words = line.textContent ?? '';
          if (/[\u202a-\u202e]/.test(words)) found.push(`control: ${words}`);
          if (line.getAttribute('dir') === 'auto' || line.querySelector(lines)) continue;
          // In a sentence words stand between marks that isolate, elsewhere in an element that does.
          const isolated = [...line.querySelectorAll('[dir=auto]')].map((each) => each.textContent ?? '');
          const rest = isolated.reduce((left, each) => left.replace(each, ''), words);
          const bare = rest.replace(/\u2068[^\u2068\u2069]*\u2069/g, '').trim();
          if (/[\u0590-\u06ff].*[0-9A-Za-z]/.test(bare)) found.push(bare);
        }
        return found;
      }, name);
      assert.deepEqual({ name, loose }, { name, loose: [] });
    }
    await visit.assertClean();
    await visit.close();
  });

  it('show templates as they are', async () => {
    const visit = await site.show(town('template'));
    await openBoth(visit);
    const { page } = visit;
    for (const part of ['.card .name', '.says', '.details table', '.details .pairs']) {
      const words = await page.locator(`buurt-indicator-cards ${part}`).first().textContent();
      assert.ok(words?.includes(template), `${part}: ${words}`);
    }
    for (const part of ['.name', '.next', '.pairs']) {
      const words = await page.locator(`buurt-action-path ${part}`).first().textContent();
      assert.ok(words?.includes(template), `${part}: ${words}`);
    }
    await visit.assertClean();
    await visit.close();
  });

  for (const [what, most, asked] of [
    [
      'fifty thousand figures',
      { rows: 24, elements: 1500 },
      { name: 'buurt-indicator-cards', feed: '/many-figures.json', row: '.card', choice: '#theme', left: 10 },
    ],
    [
      'fifty thousand figures in one cube',
      { rows: 24, elements: 1500 },
      { name: 'buurt-indicator-cards', feed: '/cube.json', row: '.card', choice: '.card > button', left: 200 },
    ],
    [
      'five thousand actions',
      { rows: 50, elements: 1200 },
      {
        name: 'buurt-action-path',
        feed: '/many-actions.json',
        row: '[part=action]',
        choice: '.quick button:nth-of-type(2)',
        left: 1,
      },
    ],
  ] as const) {
    it(`${what}: few at once, few elements, and never a long wait`, async () => {
      const { page, assertClean, close } = await site.show('');
      const { found, longest } = await longestTask(page, () => page.evaluate(use, asked));
      const { rows, elements } = found;
      assert.equal(rows, most.rows);
      assert.ok(elements <= most.elements, `${elements} elements`);
      assert.ok(longest <= 200, `longest task: ${longest} ms`);
      await assertClean();
      await close();
    });
  }
});
