import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { becomes } from '../support/becomes.ts';
import { openSite, type Site, type Visit } from '../support/page.ts';

/** A Sunday in the time that the demo was written for. */
const SUNDAY = '2026-11-22T10:00:00+01:00';
const RAVELS = '/demo/balen/of-ravels.html';

const cards = (page: Page) => page.locator('buurt-indicator-cards');
const board = (page: Page) => page.locator('buurt-action-path');
const calendar = (page: Page) => page.locator('buurt-activity-calendar');
const services = (page: Page) => page.locator('buurt-services-map');
const talent = (page: Page) => page.locator('buurt-help-form[kind=talent]');
const signup = (page: Page) => page.locator('buurt-help-form[kind=signup]');

const card = (page: Page, label: string) =>
  cards(page)
    .locator('[part=indicator]')
    .filter({ has: page.getByRole('heading', { name: label, exact: true }) });
const words = async (locator: Locator) => (await locator.innerText()).replace(/\s+/g, ' ');
/** What stands in a widget, without what the page has in it for when it cannot. */
const region = (widget: Locator) => widget.locator('section[aria-labelledby]');
const press = (within: Locator, name: string | RegExp) => within.getByRole('button', { name }).first().click();
/** All that a widget has, however little of it the page shows first. */
async function showWhole(widget: Locator): Promise<void> {
  const more = widget.getByRole('button', { name: 'Toon meer', exact: true });
  while ((await more.count()) > 0) await more.click();
}
/** That the widget which was asked for has opened it, and has the focus. */
const opened = (page: Page, widget: Locator, name: string) =>
  widget.getByRole('button', { name, exact: true, expanded: true }).and(page.locator(':focus')).waitFor();

describe('the page of a neighbourhood', { concurrency: 2 }, () => {
  let site: Site;
  before(async () => {
    site = await openSite({
      answer: async (path) => {
        if (path !== RAVELS) return undefined;
        // Another town is one other attribute (LN).
        const page = await (await fetch(`${site.url}/demo/balen/buurt.html`)).text();
        const body = page.replace('config="../feeds/balen/config.json"', 'config="../feeds/ravels/config.json"');
        return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
      },
    });
  });
  after(() => site.close());

  async function open(path: string, area: string): Promise<Visit> {
    const visit = await site.visit(path, { at: SUNDAY, viewport: { width: 1000, height: 900 } });
    const { page } = visit;
    for (const widget of [services, calendar, cards, board]) await region(widget(page)).waitFor();
    await page.getByLabel('Kies je buurt of dorp').selectOption({ label: area });
    await region(cards(page)).getByText(`In ${area} `).first().waitFor();
    await showWhole(cards(page));
    return visit;
  }
  /** Waits until the lists are those of the chosen area, and the forms can be used. */
  async function following(page: Page) {
    await page.waitForFunction(() => {
      const helping = document.querySelector('buurt-services-map')!.items.length;
      const todo = document.querySelector('buurt-activity-calendar')!.items.length;
      return helping > 0 && helping < 20 && todo > 0 && todo < 12;
    });
    await page.getByText('Ik wil meewerken').click();
    await talent(page).getByRole('textbox').first().waitFor();
  }
  /** Waits until a widget shows so many of its records. */
  const shows = (widget: Locator, part: string, count: number) =>
    becomes(
      () => widget.locator(`[part=${part}]`).count(),
      (shown) => assert.equal(shown, count, part),
    );
  /** The rows of the table of a card: place, year, figure and what else there is. */
  async function rows(page: Page, label: string): Promise<readonly string[]> {
    await press(card(page, label), 'Toon de cijfers');
    await card(page, label).getByRole('table').waitFor();
    const lines = await card(page, label).getByRole('row').allInnerTexts();
    return lines.map((line) => line.replace(/\s+/g, ' ').trim());
  }

  // Fourteen are written down in the two towns; the idea of a bench to chat on stands in both.
  it('follows one choice of area in all five widgets, with figures that are honest about what they are', async () => {
    const visit = await open('/demo/balen/buurt.html', 'Dennenhof');
    const { page } = visit;
    await following(page);
    await shows(cards(page), 'indicator', 12);
    await shows(board(page), 'action', 7);
    await press(board(page), 'Vragen aan het bestuur');
    await shows(board(page), 'action', 1);
    const neighbours =
      'In Dennenhof heeft 52 % van de bewoners elke week contact met buren, ' +
      'ongeveer evenveel als in Balen (demo) (49 %), maar meer dan in Vlaanderen (45 %).';
    assert.ok((await words(card(page, 'Elke week contact met buren'))).includes(neighbours));
    // A municipality of which nobody knows the figure is said so where its row is, and never a nought.
    const postponed = 'Stelt zorg uit om geld';
    assert.doesNotMatch(await words(card(page, postponed)), /Balen \(demo\): geen cijfer\./);
    assert.ok((await rows(page, postponed)).includes('Balen (demo) 2023 geen cijfer'));
    const debts = 'Gezinnen met hulp bij budget of schulden';
    assert.match(await words(card(page, debts)), /niet helemaal te vergelijken: te veel jaren ertussen/);
    const held = 'Dennenhof 2019 niet getoond, want zo weinig mensen dat je iemand zou herkennen';
    assert.ok((await rows(page, debts)).includes(held));
    assert.ok(
      (await rows(page, 'Voelt zich vaak eenzaam')).includes('Dennenhof 2021 te weinig antwoorden om te tonen'),
    );
    await visit.assertClean();
    await visit.close();
  });

  it('of another town is the same page with one other attribute', async () => {
    const visit = await open(RAVELS, 'Molenakkers');
    const { page } = visit;
    await following(page);
    await shows(cards(page), 'indicator', 12);
    await shows(board(page), 'action', 6);
    await press(board(page), 'Vragen aan het bestuur');
    await shows(board(page), 'action', 1);
    const lonely = 'Voelt zich vaak eenzaam in Molenakkers: te weinig antwoorden om te tonen. Ravels (demo): 6 %.';
    assert.ok((await words(card(page, 'Voelt zich vaak eenzaam'))).includes(lonely));
    await press(board(page), 'Bord');
    await region(board(page)).getByText('Rechtenverkenner aan huis').waitFor();
    for (const widget of [services, calendar, cards, board])
      assert.doesNotMatch(await words(region(widget(page))), /Dennenhof/);
    await visit.assertClean();
    await visit.close();
  });

  it('closes the loop by clicking: a figure, what is done about it, when they meet, and the form', async () => {
    const visit = await open('/demo/balen/buurt.html', 'Dennenhof');
    const { page } = visit;
    await press(card(page, 'Moeilijk rondkomen'), 'Toon de cijfers');
    await press(card(page, 'Moeilijk rondkomen'), 'Budgetcafé');
    await opened(page, board(page), 'Budgetcafé');
    // And back to the figure that it was started for.
    await press(board(page).locator('.open'), 'Moeilijk rondkomen');
    await cards(page).getByRole('button', { name: 'Toon de cijfers Moeilijk rondkomen', expanded: true }).waitFor();
    await press(board(page).locator('.open'), 'Budgetcafé: facturen op orde');
    await opened(page, calendar(page), 'Budgetcafé: facturen op orde');
    await press(
      calendar(page)
        .locator('li')
        .filter({ has: page.locator('.pairs') }),
      /Schrijf je in|Inschrijven/,
    );
    await page.locator('buurt-help-form[kind=signup][subject="budgetcafe-facturen@2026-12-02"]').waitFor();
    await signup(page).getByText('Budgetcafé: facturen op orde').waitFor();
    await visit.assertClean();
    await visit.close();
  });

  it('goes from what people said to the figure, and from an action to the form about it', async () => {
    const visit = await open('/demo/balen/buurt.html', 'Dennenhof');
    const { page } = visit;
    await press(cards(page), 'Stemmen');
    await cards(page).locator('[part=finding]').first().waitFor();
    await showWhole(cards(page));
    await press(cards(page).locator('[part=finding]'), 'Bekijk het cijfer: Moeilijk rondkomen');
    await card(page, 'Moeilijk rondkomen').getByRole('heading').and(page.locator(':focus')).first().waitFor();
    await press(board(page), 'Bank en licht aan het pleintje');
    await press(board(page).locator('.open'), 'Doe mee');
    await page.locator('buurt-help-form[kind=talent][subject=bank-en-licht]').waitFor();
    await visit.assertClean();
    await visit.close();
  });

  it('has an idea of a neighbour on the board, and the form for the next one', async () => {
    const visit = await open('/demo/balen/buurt.html', 'Dennenhof');
    const { page } = visit;
    const ideas = board(page).locator('.ideas');
    await press(ideas, 'Idee: babbelbank aan de bushalte');
    await ideas
      .getByText(/Antwoord/)
      .first()
      .waitFor();
    await press(board(page), 'Heb je ook een idee?');
    const form = page.locator('buurt-help-form[kind=idea]');
    await form.getByRole('textbox').first().waitFor();
    await form.and(page.locator(':focus-within, :focus')).waitFor();
    await visit.assertClean();
    await visit.close();
  });
});
