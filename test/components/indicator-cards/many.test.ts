import { expect } from '@open-wc/testing';
import { finding, neighbours } from '../some-indicators.ts';
import { leave, showCards, type ShownCards } from './shown-cards.ts';

const MANY = 200;
const numbers = Array.from({ length: MANY }, (_, at) => at + 1);

describe('many figures', () => {
  let page: ShownCards;
  afterEach(leave);

  const figures = numbers.map((at) => ({ ...neighbours, id: `i${at}`, label: `Cijfer ${at}` }));

  it('are there for who hears them, far below the screen too: only what is inside a chart waits', async () => {
    page = await showCards({ items: figures });
    await page.press('Toon meer');
    await page.until(() => page.rows.length > 24, 'the next ones');
    const last = page.rows.at(-1)!;
    const isThere = (selector: string) =>
      last.querySelector(selector)!.checkVisibility({ contentVisibilityAuto: true });
    await page.until(() => !isThere('.chart text'), 'its drawing to wait');
    expect(['.says', 'figcaption', '.chart'].map(isThere)).to.deep.equal([true, true, true]);
  });

  describe('beside each other', () => {
    beforeEach(async () => {
      page = await showCards({ items: figures, attributes: { view: 'compare' } });
      await page.until(() => page.all('table').length > 0, 'the table');
    });
    it('are two dozen at first, drawn and in the table, and all are counted', () => {
      expect(page.all('svg.chart')).to.have.length(24);
      expect(page.all('tbody tr')).to.have.length(24);
      expect(page.status).to.equal('200 cijfers gevonden');
    });
    it('come two dozen at a time, with the focus on the first new one', async () => {
      await page.press('Toon meer');
      expect(page.all('svg.chart')).to.have.length(48);
      expect(page.all('tbody tr')).to.have.length(48);
      await page.until(() => page.focused === 'Cijfer 25', 'the focus');
    });
    it('come till the last, and then there is nothing more to ask for', async () => {
      for (let drawn = 24; drawn < MANY; drawn += 24) await page.press('Toon meer');
      expect(page.all('svg.chart')).to.have.length(MANY);
      expect(page.hasButton('Toon meer')).to.equal(false);
    });
  });

  describe('that people said', () => {
    const said = numbers.map((at) => finding(`f${at}`, `Uitspraak ${at}.`, { theme: at % 2 ? 'Samen' : 'Geld' }));
    beforeEach(async () => {
      page = await showCards({ items: said, attributes: { view: 'voices' } });
      await page.until(() => page.all('.finding').length > 0, 'the findings');
    });
    it('are two dozen at first, by theme, and all are counted', () => {
      expect(page.words('.finding .says').slice(0, 2)).to.deep.equal(['Uitspraak 1.', 'Uitspraak 3.']);
      expect(page.all('.finding')).to.have.length(24);
      expect(page.words('h3'), 'no theme without anything below it').to.deep.equal(['Samen']);
      expect(page.status).to.contain('200');
    });
    it('come two dozen at a time, with the focus on the first new one', async () => {
      await page.press('Toon meer');
      expect(page.all('.finding')).to.have.length(48);
      await page.until(() => page.focused.startsWith('Uitspraak 49.'), 'the focus');
    });
    it('have one from far down among them when it is asked for, and the next where it is not there yet', async () => {
      expect(await page.element.show('f200')).to.equal(true);
      expect(page.focused).to.contain('Uitspraak 200.');
      expect(page.all('.finding')).to.have.length(25);
      await page.press('Toon meer');
      expect(page.all('.finding')).to.have.length(49);
      await page.until(() => page.focused.startsWith('Uitspraak 49.'), 'the focus');
    });
  });
});
