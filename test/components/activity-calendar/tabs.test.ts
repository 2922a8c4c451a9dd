import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { leave, showGrid, type ShownGrid } from './shown-grid.ts';

describe('the views of a calendar', () => {
  let page: ShownGrid;
  const chosen = () => page.words('[role=tab][aria-selected=true]');
  const stops = () => page.all('[role=tab]').filter(({ tabIndex }) => tabIndex === 0);
  before(() => setViewport({ width: 1100, height: 900 }));
  beforeEach(async () => {
    page = await showGrid({ attributes: { view: 'list' } });
  });
  afterEach(leave);

  it('are tabs with a name, the first of them chosen', async () => {
    expect(await page.known('tablist')).to.deep.equal(['Hoe wil je het zien?']);
    expect(await page.known('tab')).to.deep.equal(['Lijst', 'Week', 'Maand']);
    expect(await page.known('tabpanel')).to.deep.equal(['Lijst']);
    expect(chosen()).to.deep.equal(['Lijst']);
  });
  it('are one stop for Tab', () => {
    expect(stops().map(({ textContent }) => textContent?.trim())).to.deep.equal(['Lijst']);
  });
  it('name the panel that each of them shows', async () => {
    await page.press('Maand');
    expect(await page.known('tabpanel')).to.deep.equal(['Maand']);
    const panel = page.all('[role=tab]').map((each) => each.getAttribute('aria-controls'));
    expect(new Set(panel)).to.deep.equal(new Set([page.root.querySelector('[role=tabpanel]')!.id]));
  });

  const KEYS: readonly [keys: readonly string[], to: string, shows: string][] = [
    [['ArrowRight'], 'Week', '.week'],
    [['ArrowRight', 'ArrowRight'], 'Maand', '[role=grid]'],
    [['ArrowRight', 'ArrowRight', 'ArrowRight'], 'Lijst', '[part=list]'],
    [['ArrowLeft'], 'Maand', '[role=grid]'],
    [['End'], 'Maand', '[role=grid]'],
    [['End', 'ArrowLeft'], 'Week', '.week'],
    [['End', 'Home'], 'Lijst', '[part=list]'],
  ];
  for (const [keys, to, shows] of KEYS) {
    it(`${keys.join(' ')}: ${to}, which is shown at once`, async () => {
      stops()[0]!.focus();
      await page.keys(...keys);
      await page.until(() => page.root.querySelector(shows) !== null, to);
      expect(page.focused).to.equal(to);
      expect(chosen()).to.deep.equal([to]);
      expect(stops()).to.have.length(1);
    });
  }
  it('are mirrored from right to left', async () => {
    document.dir = 'rtl';
    stops()[0]!.focus();
    await page.keys('ArrowLeft');
    expect(page.focused).to.equal('Week');
    await page.keys('ArrowRight');
    expect(page.focused).to.equal('Lijst');
    await page.keys('End');
    expect(page.focused).to.equal('Maand');
  });
  it('leave the keys of the browser alone', () => {
    const press = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    stops()[0]!.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(false);
    expect(chosen()).to.deep.equal(['Lijst']);
  });
  it('say what is found in each of them', async () => {
    await page.press('Maand');
    await page.until(() => page.announced.startsWith('Maart 2026, '), 'the month');
    await page.press('Week');
    expect(page.announced).to.equal('Week van 2–8 maart 2026, 5 activiteiten gevonden');
    await page.press('Lijst');
    expect(page.announced).to.match(/^\d activiteiten gevonden$/);
  });
  it('hide the choice of days where these follow from the view', async () => {
    expect(page.all('#dates')).to.have.length(1);
    await page.press('Week');
    expect(page.all('#dates')).to.have.length(0);
  });
  it('stay as chosen when the feed comes again, and elsewhere in the page', async () => {
    await page.press('Week');
    page.feeds.activities.give([]);
    document.body.prepend(page.element.parentElement!);
    await page.drawn();
    expect(chosen()).to.deep.equal(['Week']);
  });
  it('are those of the page again once it names one, also the one that it named before', async () => {
    await page.press('Week');
    page.element.setAttribute('view', 'list');
    await page.drawn();
    expect(chosen()).to.deep.equal(['Lijst']);
    page.element.view = 'month';
    await page.until(() => page.root.querySelector('[role=grid]') !== null, 'the month');
    await page.press('Lijst');
    page.element.view = 'month';
    await page.drawn();
    expect(chosen()).to.deep.equal(['Maand']);
  });
});
