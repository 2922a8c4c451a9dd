import { expect } from '@open-wc/testing';
import { wordsOf } from '../shown-widget.ts';
import { bills, four, numbered, street } from '../some-indicators.ts';
import { leave, showCards, type ShownCards } from './shown-cards.ts';

describe('the report of a neighbourhood on paper', () => {
  let page: ShownCards;
  const beforePrint = () => dispatchEvent(new Event('beforeprint'));
  const afterPrint = () => dispatchEvent(new Event('afterprint'));
  afterEach(() => {
    afterPrint();
    leave();
  });
  const show = async (given: Parameters<typeof showCards>[0]) => {
    page = await showCards(given);
    await page.complete();
  };

  it('is named after the neighbourhood, and says the day', async () => {
    await show({ items: four });
    beforePrint();
    expect(wordsOf(page.root.querySelector('#heading'))).to.equal('Dennenhof in cijfers');
    expect(page.text).to.contain('Afgedrukt op 25 november 2026');
  });
  it('says which figures were asked for', async () => {
    await show({ items: four });
    const [theme] = page.all<HTMLSelectElement>('#theme');
    theme!.selectedIndex = 1;
    theme!.dispatchEvent(new Event('change'));
    await page.drawn();
    const name = theme!.selectedOptions[0]!.text.replace(/ \(\d+\)$/, '').trim();
    beforePrint();
    expect(page.words('.chosen-line')).to.deep.equal([`Je keuzes: ${name}`]);
  });
  it('has every figure with its sentence, its number and how it is elsewhere', async () => {
    await show({ items: four });
    beforePrint();
    const rows = page.words('.sheet tbody tr');
    expect(rows).to.have.length(4);
    expect(rows[0])
      .to.contain('Elke week contact met buren')
      .and.to.match(/62\s% 2026/)
      .and.to.match(/Balen: 49\s% \(2025\)/);
    expect(rows[2]).not.to.match(/37/);
  });
  it('has what people said, and where the figures come from', async () => {
    await show({ items: [...four, street, bills] });
    beforePrint();
    expect(page.text).to.contain('We kennen onze straat, de volgende niet meer. (Bewoners)');
    expect(page.words('.sources li').join()).to.contain('Statbel').and.to.contain('OCMW Balen');
  });
  it('has nothing to press, and the cards again afterwards', async () => {
    await show({ items: four });
    beforePrint();
    expect(page.all('section button, section select, section summary')).to.have.length(0);
    afterPrint();
    expect(page.names).to.have.length(4);
  });
  it('has no more than two pages hold, and says how many there are besides', async () => {
    await show({ items: numbered(40), around: { area: 'balen' } });
    beforePrint();
    expect(page.words('.sheet tbody tr')).to.have.length(12);
    expect(page.text).to.contain('Er zijn nog 28 cijfers. Die staan op de website.');
  });
  it('is printed without the page around it', async () => {
    const print = globalThis.print;
    const beside = document.body.appendChild(document.createElement('nav'));
    const seen: string[] = [];
    globalThis.print = () => {
      beforePrint();
      seen.push(getComputedStyle(beside).display);
      afterPrint();
    };
    await show({ items: four });
    await page.press('Druk het buurtrapport af');
    globalThis.print = print;
    expect([...seen, getComputedStyle(beside).display]).to.deep.equal(['none', 'block']);
    beside.remove();
  });
  it('is accessible', async () => {
    await show({ items: [...four, street] });
    beforePrint();
    await expect(page.element).to.be.accessible();
  });
});
