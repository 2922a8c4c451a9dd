import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { axeFinds } from '../support/axe.ts';
import { becomes } from '../support/becomes.ts';
import { focus, looks, type Focus, type Looks } from '../support/looks.ts';
import { atRest, KNOWN_RULES, MODES, RULES, small } from '../support/modes.ts';
import { openSite, type Site, type Visit } from '../support/page.ts';

/** A Sunday in the time that the demo was written for. */
const SUNDAY = '2026-11-22T10:00:00+01:00';
const wide = { width: 1200, height: 800 };
const CARDS = 'buurt-indicator-cards';
const BOARD = 'buurt-action-path';

const inTown = (widgets: string) =>
  `<main><h1>Balen</h1><buurt-neighbourhood config="/demo/feeds/balen/config.json" area="dennenhof">${widgets}</buurt-neighbourhood></main>`;
const of = (name: string, attributes = '') => `<${name} ${attributes}></${name}>`;
const button = (within: Locator, name: string | RegExp) => within.getByRole('button', { name }).first();
const figure = (page: Page, label: string) => button(page.locator(CARDS), `Toon de cijfers ${label}`);
const openAll = (within: Locator) =>
  within.locator('details > summary').evaluateAll((all) => {
    for (const each of all) if (each instanceof HTMLElement) each.click();
  });

interface State {
  readonly name: string;
  /** What stands on the page. */
  readonly body: string;
  /** Leads from what is there first to what is looked at. */
  readonly reach: (page: Page) => Promise<unknown>;
  /** Axe is asked about it in the tests of the component too. */
  readonly isKnown?: true;
}
const STATES: Readonly<Record<string, State>> = {
  'cards, one of them opened, with its table and how it was measured': {
    name: CARDS,
    body: inTown(of(CARDS) + of(BOARD, 'hidden')),
    async reach(page) {
      await figure(page, 'Weet waar je hulp kan vragen').click();
      await page.locator('.details table').waitFor();
      await page.getByRole('heading', { name: 'Wat doen we eraan?' }).waitFor();
      await openAll(page.locator(CARDS));
    },
  },
  'cards of one theme': {
    isKnown: true,
    name: CARDS,
    body: inTown(of(CARDS)),
    reach: (page) => page.locator('#theme').selectOption({ index: 1 }),
  },
  'figures compared': {
    isKnown: true,
    name: CARDS,
    body: inTown(of(CARDS, 'view="compare"')),
    reach: (page) => page.locator('table').waitFor(),
  },
  'what people said': {
    isKnown: true,
    name: CARDS,
    body: inTown(of(CARDS, 'view="voices"')),
    reach: (page) => page.locator('[part=finding]').first().waitFor(),
  },
  'cards that do not come': {
    isKnown: true,
    name: CARDS,
    body: `<main>${of(CARDS, 'feed="/not-there.json"')}</main>`,
    reach: (page) => page.getByText('Probeer opnieuw').waitFor(),
  },
  'what the webmaster is told of figures': {
    isKnown: true,
    name: CARDS,
    body: inTown(of(CARDS, 'debug limit="2"')),
    reach: (page) => page.locator('.debug').first().waitFor(),
  },
  'a board, one of its notes opened': {
    name: BOARD,
    body: inTown(of(BOARD) + of(CARDS, 'hidden') + of('buurt-activity-calendar', 'hidden')),
    async reach(page) {
      await button(page.locator(BOARD), 'Budgetcafé').click();
      await page.locator('.details .pairs').waitFor();
      await page.locator(BOARD).getByText('Wanneer komen we samen?').waitFor();
    },
  },
  'a list, with a choice made': {
    isKnown: true,
    name: BOARD,
    body: inTown(of(BOARD, 'view="list"')),
    async reach(page) {
      await button(page.locator(BOARD), 'Meer keuzes').click();
      await page.locator('dialog[open]').getByRole('checkbox').first().check();
      await page.locator('dialog[open]').getByRole('button', { name: 'Sluit' }).click();
      await page.locator('.chosen').waitFor();
    },
  },
  'the sheet of choices': {
    isKnown: true,
    name: BOARD,
    body: inTown(of(BOARD)),
    async reach(page) {
      await button(page.locator(BOARD), 'Meer keuzes').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  'what was asked of those who govern': {
    isKnown: true,
    name: BOARD,
    body: inTown(of(BOARD, 'view="advice"')),
    async reach(page) {
      await button(page.locator(BOARD), 'Veilig oversteken aan de school').click();
      await page.locator('.details .pairs').waitFor();
    },
  },
  'what the webmaster is told of actions': {
    name: BOARD,
    body: inTown(of(BOARD, 'debug')),
    reach: (page) => page.locator('.debug').first().waitFor(),
  },
};

describe('figures and actions, however they are looked at', { concurrency: 2 }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function show({ name, body }: Pick<State, 'name' | 'body'>, viewport = wide): Promise<Visit> {
    const visit = await site.show(body, { reducedMotion: 'reduce', viewport, at: SUNDAY });
    await visit.page.locator(`${name} section[aria-labelledby]`).waitFor();
    return visit;
  }

  for (const [state, { name, body, reach, isKnown }] of Object.entries(STATES)) {
    it(`fit, can be read and pressed: ${state}`, async () => {
      const visit = await show({ name, body });
      const { page } = visit;
      await reach(page);
      for (const [mode, change] of Object.entries(MODES)) {
        await change(page, name);
        await page.evaluate(atRest(name));
        const { sideways, outside, cut, unbordered } = (await page.evaluate(looks)) as Looks;
        const found = {
          sideways,
          outside,
          cut,
          unbordered: mode === 'in forced colours' ? unbordered : [],
          small: await page.evaluate(small(name)),
          axe: await axeFinds(page, name, (isKnown ? KNOWN_RULES : RULES)[mode]),
        };
        assert.deepEqual(
          { mode, ...found },
          { mode, sideways: 0, outside: [], cut: [], unbordered: [], small: [], axe: [] },
        );
      }
      await visit.assertClean(body.includes('/not-there') ? [/404/] : []);
      await visit.close();
    });
  }

  for (const state of [
    'cards, one of them opened, with its table and how it was measured',
    'a board, one of its notes opened',
  ]) {
    it(`show where the focus is, with nothing over it, in forced colours: ${state}`, async () => {
      const { reach, ...asked } = STATES[state]!;
      const visit = await show(asked, { width: 320, height: 480 });
      const { page } = visit;
      await page.emulateMedia({ forcedColors: 'active' });
      await reach(page);
      await page.evaluate(atRest(asked.name));
      const wrong: Focus[] = [];
      for (let stop = 0; stop < 40; stop += 1) {
        await page.keyboard.press('Tab');
        const at = (await page.evaluate(focus)) as Focus | undefined;
        if (at && !(at.seen && at.free)) wrong.push(at);
      }
      assert.deepEqual(wrong, []);
      await visit.close();
    });
  }

  it('have one stop for each card and each note, and few before the first', async () => {
    const visit = await show({ name: BOARD, body: inTown(of(CARDS) + of(BOARD)) });
    const { page } = visit;
    // The halves that come later have buttons of their own.
    for (const name of [CARDS, BOARD]) await page.locator(name).locator('.own button').first().waitFor();
    const stopsOf = async (name: string): Promise<readonly string[]> => {
      const stops: string[] = [];
      const widget = page.locator(name);
      await widget.getByRole('heading').first().focus();
      for (;;) {
        await page.keyboard.press('Tab');
        const at = (await page.evaluate(focus)) as Focus | undefined;
        const isIn = await widget.evaluate((element) => element.matches(':focus-within'));
        if (!at || !isIn || stops.length > 60) return stops;
        stops.push(at.name);
      }
    };
    const cards = await stopsOf(CARDS);
    const first = cards.findIndex((name) => name.startsWith('Toon de cijfers'));
    assert.ok(first >= 0 && first <= 5, cards.join(', '));
    assert.equal(cards.filter((name) => name.startsWith('Toon de cijfers')).length, 12);
    const notes = await stopsOf(BOARD);
    // Four buttons to choose with, three views, and then each note once.
    const names = await page.locator('[part=action] > .name').allInnerTexts();
    assert.deepEqual(notes.slice(7, 7 + names.length), names);
    await visit.close();
  });

  it('are used with keys alone: a figure, its table, what is done about it, and back', async () => {
    const visit = await show({ name: BOARD, body: inTown(of(CARDS) + of(BOARD)) });
    const { page } = visit;
    const open = figure(page, 'Moeilijk rondkomen');
    await open.focus();
    await page.keyboard.press('Enter');
    await page.locator('.details table').waitFor();
    // Opening moves nothing: the focus stays on what opened it.
    await open.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Tab');
    const box = page.getByRole('group', { name: 'De cijfers: Moeilijk rondkomen' });
    await box.and(page.locator(':focus')).waitFor();
    await button(page.locator(CARDS), 'Budgetcafé').focus();
    await page.keyboard.press('Space');
    const note = page.locator(BOARD).getByRole('button', { name: 'Budgetcafé', exact: true, expanded: true });
    await note.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    const closed = page.locator(BOARD).getByRole('button', { name: 'Budgetcafé', exact: true, expanded: false });
    await closed.and(page.locator(':focus')).waitFor();
    await visit.assertClean();
    await visit.close();
  });

  it('read as W4 asks: a figure with a name, one drawing with a sentence, and the same as a table', async () => {
    const visit = await show({ name: CARDS, body: inTown(of(CARDS)) });
    const { page } = visit;
    const label = 'Weet waar je hulp kan vragen';
    const drawings = page.getByRole('figure', { name: label }).locator('[role=img]');
    await becomes(
      () =>
        drawings.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')?.replaceAll('\u00a0', ' '))),
      (said) =>
        assert.deepEqual(said, [
          'Weet waar je hulp kan vragen. Dennenhof: eerst 58 % (2023), laatst 69 % (2025), laagst 58 % (2023), ' +
            'hoogst 69 % (2025). Balen (demo): geen cijfer.',
        ]),
    );
    await figure(page, label).click();
    const table = page.getByRole('table', { name: `De cijfers: ${label}` });
    await table.waitFor();
    assert.deepEqual(await table.getByRole('columnheader').allInnerTexts(), [
      'Plaats',
      'Wanneer?',
      'Cijfer',
      'Antwoorden',
      'Foutmarge',
    ]);
    const row = (await table.getByRole('row').nth(1).ariaSnapshot()).replaceAll('\u00a0', ' ');
    assert.match(row, /rowheader "Dennenhof"[^]*cell "2025"[^]*cell "69 %"/);
    await visit.close();
  });
});
