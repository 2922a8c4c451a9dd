import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { leave, NARROW, once, showGrid, some, type ShownGrid } from './shown-grid.ts';

const column = (page: ShownGrid, day: string) =>
  page.words(`[data-day="${day}"] :is(.group, .note, .name, .state, .button)`);

describe('a week', () => {
  let page: ShownGrid;
  const show = (given: Parameters<typeof showGrid>[0] = {}) =>
    showGrid({ ...given, attributes: { view: 'week', ...given.attributes } });
  before(() => setViewport({ width: 1100, height: 900 }));
  beforeEach(async () => {
    page = await show();
  });
  afterEach(leave);

  it('is the seven days around today, each named in words', () => {
    expect(page.title).to.equal('Week van 2–8 maart 2026');
    expect(page.words('.week .group')).to.deep.equal([
      'Maandag 2 maart',
      'Dinsdag 3 maart',
      'Woensdag 4 maart',
      'Vandaag, donderdag 5 maart',
      'Morgen, vrijdag 6 maart',
      'Zaterdag 7 maart',
      'Zondag 8 maart',
    ]);
    expect(page.all('[aria-current=date]').map(({ dataset }) => dataset.day)).to.deep.equal(['2026-03-05']);
  });
  it('says of each activity when it is, and what is off', () => {
    expect(column(page, '2026-03-05')).to.deep.equal([
      'Vandaag, donderdag 5 maart',
      '9.30 – 11 uur',
      'Samen wandelen',
      '14 – 16 uur',
      'Bingo',
      '19 – 21 uur',
      'Repair café',
      'Gaat niet door',
    ]);
    expect(column(page, '2026-03-02')).to.deep.equal(['Maandag 2 maart', 'geen activiteiten']);
  });
  it('says how many there are, once a resident does something', async () => {
    expect(page.announced).to.equal('');
    await page.press('Volgende week');
    expect(page.announced).to.equal('Week van 9–15 maart 2026, 3 activiteiten gevonden');
    expect(page.element.items.map(({ id }) => id)).to.deep.equal(['coffee', 'camp', 'shelf']);
  });
  it('goes back and forth, and to today', async () => {
    await page.press('Vorige week');
    expect(page.title).to.equal('Week van 23 februari – 1 maart 2026');
    await page.press('Vorige week');
    await page.press('Naar vandaag');
    expect(page.title).to.equal('Week van 2–8 maart 2026');
  });
  it('begins where the webmaster says', async () => {
    leave();
    page = await show({ attributes: { date: '2026-10-25' } });
    expect(page.title).to.equal('Week van 19–25 oktober 2026');
  });
  it('opens the row of an activity under it, and goes back to it with Escape', async () => {
    page.button('Bingo').focus();
    await page.keys('Enter');
    expect(page.headings.slice(0, 1)).to.deep.equal(['Vandaag, donderdag 5 maart']);
    expect(page.all('.open > .name').map((each) => each.textContent?.trim())).to.deep.equal(['Bingo']);
    expect(page.root.activeElement?.matches('.open > .name')).to.equal(true);
    await page.keys('Escape');
    expect(page.focused).to.equal('Bingo');
    expect(page.root.activeElement?.matches('.week .name')).to.equal(true);
  });
  it('names an activity as the row under it does', async () => {
    page.button('Repair café').click();
    await page.drawn();
    expect(page.names.slice(0, 3)).to.deep.equal(page.words('[data-day="2026-03-05"] .name'));
  });
  it('shows a full day in whole under it', async () => {
    leave();
    const busy = Array.from({ length: 10 }, (_, at) => once(`b${at}`, `Buurtfeest ${at}`, '2026-03-06'));
    page = await show({ activities: busy });
    expect(page.all('.entry')).to.have.length(7);
    page.button('nog 3, Morgen, vrijdag 6 maart').focus();
    await page.keys('Enter');
    expect(page.focused).to.equal('Morgen, vrijdag 6 maart');
    expect(page.names).to.have.length(10);
    await page.press('Terug naar de kalender');
    expect(page.focused).to.equal('nog 3, Morgen, vrijdag 6 maart');
  });
  it('keeps its week in a month, and the other way round', async () => {
    await page.press('Volgende week');
    await page.press('Maand');
    expect(page.stops).to.deep.equal(['2026-03-12']);
    await page.press('Week');
    expect(page.title).to.equal('Week van 9–15 maart 2026');
  });
  it('has nothing to press that is too small for a finger', () => {
    for (const each of page.all('.leaf button, .entry')) expect(each.offsetHeight, each.textContent).to.be.at.least(44);
  });
  it('stands as a list in a narrow column', async () => {
    leave();
    page = await show({ style: NARROW });
    expect(page.all('.week')).to.have.length(0);
    expect(page.headings).to.deep.equal(['Vandaag, donderdag 5 maart', 'Doorlopend']);
    await page.press('Volgende week');
    expect(page.headings).to.deep.equal(['Dinsdag 10 maart', 'Donderdag 12 maart', 'Doorlopend']);
    expect(page.announced).to.equal('Week van 9–15 maart 2026, 3 activiteiten gevonden');
    expect(page.element.scrollWidth).to.be.at.most(320);
  });
  it('says in a narrow column that nothing is on, above what is always there', async () => {
    leave();
    page = await show({ style: NARROW });
    expect(page.text).not.to.contain('niets gepland');
    page.feeds.activities.give(some.filter(({ id }) => id === 'shelf'));
    await page.drawn();
    expect(page.headings).to.deep.equal(['Doorlopend']);
    expect(page.text).to.contain('In deze dagen is er niets gepland.');
  });
  it('has what began before it under its first day', async () => {
    leave();
    page = await show({ activities: some, attributes: { date: '2026-03-16' }, style: NARROW });
    const long = { ...some[4]!, start: '2026-03-13', end: '2026-03-17' };
    page.feeds.activities.give([long]);
    await page.drawn();
    expect(page.headings).to.deep.equal(['Maandag 16 maart']);
  });

  describe('is accessible', () => {
    const STATES: Readonly<Record<string, () => Promise<void>>> = {
      'at first': async () => {},
      'with an activity opened': () => page.press('Bingo'),
      'in another week': () => page.press('Volgende week'),
      'from right to left': async () => {
        document.dir = 'rtl';
      },
      'in a narrow column': async () => {
        page.element.parentElement!.style.cssText = NARROW;
        await page.until(() => page.all('.week').length === 0, 'the list');
      },
    };
    for (const [state, reach] of Object.entries(STATES)) {
      it(state, async () => {
        await reach();
        await expect(page.element.parentElement).to.be.accessible();
      });
    }
  });
});
