import { expect } from '@open-wc/testing';
import { report } from '../fake-feeds.ts';
import { activity, bingo, four, garden, numbered, on, soup, walk } from '../some-activities.ts';
import { surround, village } from '../some-neighbourhood.ts';
import { wordsOf } from '../shown-widget.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

const beforePrint = () => dispatchEvent(new Event('beforeprint'));
const afterPrint = () => dispatchEvent(new Event('afterprint'));

describe('the calendar on paper', () => {
  let page: ShownCalendar;
  const print = globalThis.print;
  afterEach(() => {
    afterPrint();
    globalThis.print = print;
    leave();
  });

  /** What the printer gets, row by row. */
  const rows = () => page.words('.sheet li');
  const title = () => wordsOf(page.root.querySelector('#heading'));
  const show = async (given: Parameters<typeof showCalendar>[0]) => {
    page = await showCalendar(given);
    await page.complete();
    await page.until(() => page.hasButton('Deel'), 'the actions');
  };

  it('has fourteen days, each time with its place and whom to call', async () => {
    await show({ activities: [soup, bingo, activity('far', 'Kerstmarkt', on('2026-12-20', '14:00'))] });
    beforePrint();
    expect(page.words('.sheet .date')).to.deep.equal(['Woensdag 25 november', 'Donderdag 26 november']);
    expect(rows()).to.deep.equal([
      '14 – 17 uur Soepcafé · elke woensdag · Gratis Den Dennenhof, Dennenlaan 3, Olmen · 014 00 00 01',
      '13.30 – 16 uur Bingo · € 3 Zaal De Kroon, Balen',
    ]);
    expect(page.text).to.contain('25 november – 8 december 2026. Afgedrukt op 25 november 2026.');
  });
  it('has nothing to press, and the list again afterwards', async () => {
    await show({ activities: four });
    beforePrint();
    expect(page.all('section button, section select, section input, [role=tab]')).to.have.length(0);
    afterPrint();
    expect(page.names).to.have.length(4);
    expect(page.hasButton('Deel')).to.equal(true);
  });
  it('has the days that were chosen, and what was asked for', async () => {
    await show({ activities: [...four, activity('today', 'Repair café', on('2026-11-25', '19:00'))] });
    page.dates.value = 'today';
    page.dates.dispatchEvent(new Event('change'));
    await page.press('Gratis');
    await page.until(() => page.names.length === 2, 'the answer');
    beforePrint();
    expect(page.words('.sheet .date')).to.deep.equal(['Woensdag 25 november', 'Doorlopend']);
    expect(page.text).to.contain('Soepcafé').and.to.contain('Buurttuin').and.not.to.contain('Repair café');
    expect(page.words('.chosen-line')).to.deep.equal(['Je keuzes: Gratis']);
    afterPrint();
    page.type('soep');
    await page.until(() => page.names.length === 1, 'the answer');
    beforePrint();
    expect(page.words('.chosen-line')).to.deep.equal(['Je keuzes: ‘soep’, Gratis']);
  });
  it('has the month or the week that somebody leafed to, and of the present one what is left and fourteen days at least', async () => {
    const kerstmarkt = activity('far', 'Kerstmarkt', on('2026-12-20', '14:00'));
    const eve = activity('eve', 'Kerstavond', on('2026-12-24', '18:00'));
    await show({ activities: [bingo, kerstmarkt, eve], attributes: { view: 'month' } });
    const printed = () => {
      beforePrint();
      const said = [page.words('.sheet .from')[0]?.split('. ')[0], ...page.words('.sheet .date')];
      afterPrint();
      return said;
    };
    expect(printed()).to.deep.equal(['25 november – 8 december 2026', 'Donderdag 26 november']);
    await page.press('Volgende maand');
    expect(printed()).to.deep.equal(['1–31 december 2026', 'Zondag 20 december', 'Donderdag 24 december']);
    page.all('[role=tab]')[1]!.click();
    await page.drawn();
    expect(printed()).to.deep.equal(['21–27 december 2026', 'Donderdag 24 december']);
    expect(page.hasButton('Druk af')).to.equal(true);
    expect(page.hasButton('Druk 14 dagen af')).to.equal(false);
  });
  it('says that nothing was found', async () => {
    await show({ activities: [activity('far', 'Kerstmarkt', on('2026-12-20', '14:00'))] });
    beforePrint();
    expect(page.text).to.contain('In deze dagen is er niets gepland.');
    afterPrint();
    page.type('xylofoon');
    await page.until(() => page.text.includes('‘xylofoon’'), 'the answer');
    beforePrint();
    expect(page.text).to.contain('Je keuzes: ‘xylofoon’ We vonden niets met deze keuzes.');
  });
  it('is named after the town, or the area that was chosen', async () => {
    await show({ activities: four });
    beforePrint();
    expect(title()).to.equal('Wat is er te doen?');
    afterPrint();
    await surround(page, { areas: [village('olmen', 'Olmen', 51.14, 5.15)], area: 'olmen' });
    await page.until(() => page.names.length > 0, 'the list');
    beforePrint();
    expect(title()).to.equal('Wat is er te doen in Olmen?');
  });
  it('says what is off in words, and when a series skips one of these days', async () => {
    const skipping = { ...soup, id: 'skip', title: 'Breicafé', repeat: { ...soup.repeat!, except: ['2026-12-02'] } };
    await show({ activities: [{ ...bingo, status: 'cancelled' }, skipping] });
    beforePrint();
    expect(rows()[0]).to.contain('elke woensdag').and.to.contain('niet op 2 december');
    expect(rows()[1]).to.contain('Bingo · Gaat niet door');
    expect(page.words('.sheet .off')).to.deep.equal(['Bingo']);
  });
  it('shows no address that is not to be shown', async () => {
    await show({ activities: [{ ...walk, place: { name: 'Bij An', street: 'Geheim 1', hideAddress: true } }] });
    beforePrint();
    expect(page.text).to.contain('Wandeling').and.not.to.contain('Geheim');
  });
  it('ends with the publisher’s number, large', async () => {
    await show({ activities: four });
    beforePrint();
    const call = page.root.querySelector('.sheet .call')!;
    expect(wordsOf(call)).to.equal('Vragen? Bel 014 00 00 03');
    expect(Number.parseFloat(getComputedStyle(call).fontSize)).to.be.at.least((20 * 96) / 72);
  });
  it('leaves out what two pages do not hold, and says how much', async () => {
    await show({ activities: numbered(90) });
    beforePrint();
    const shown = rows().length;
    expect(shown).to.be.within(30, 70);
    expect(page.text).to.contain(`Er zijn nog ${90 - shown} activiteiten. Ze staan op de website.`);
    const height = page.root.querySelector('section')!.getBoundingClientRect().height;
    expect(height).to.be.below((2 * 277 * 96) / 25.4);
  });
  it('says nothing of a rest where all of it is there', async () => {
    await show({ activities: four });
    beforePrint();
    expect(page.text).not.to.contain('website');
  });
  it('is the plain list with whom to call while the rest of the program is on its way', async () => {
    page = await showCalendar({ activities: [soup, ...numbered(60)] });
    expect(page.text).not.to.contain('014 00 00 01');
    beforePrint();
    expect(page.names).to.have.length(61);
    expect(wordsOf(page.row('Soepcafé'))).to.contain('014 00 00 01');
  });

  describe('from its own button', () => {
    let printed: { readonly seen: string; readonly beside: string }[];
    beforeEach(() => {
      printed = [];
      globalThis.print = () => {
        beforePrint();
        printed.push({ seen: page.text, beside: getComputedStyle(document.querySelector('#beside')!).display });
        afterPrint();
      };
      const beside = document.createElement('p');
      beside.id = 'beside';
      beside.style.display = 'flex';
      document.body.append(beside);
    });
    afterEach(() => document.querySelector('#beside')?.remove());

    it('stands alone on the paper, and the page is as it was', async () => {
      await show({ activities: four });
      await page.press('Druk 14 dagen af');
      expect(printed).to.have.length(1);
      expect(printed[0]?.seen).to.contain('25 november – 8 december 2026');
      expect(printed[0]?.beside).to.equal('none');
      expect(getComputedStyle(document.querySelector('#beside')!).display).to.equal('flex');
      expect(getComputedStyle(page.element.parentElement!).display).to.equal('block');
    });
    it('one activity is a poster: when, where, how much, whom to call, whose it is', async () => {
      await show({ activities: four });
      await page.open('Soepcafé');
      await page.press('Druk af als affiche');
      const { seen } = printed[0]!;
      expect(seen).to.match(/^Soepcafé /);
      expect(seen).to.contain('Elke woensdag van 14 tot 17 uur.');
      expect(seen).to.contain('Den Dennenhof, Dennenlaan 3, 2491 Olmen');
      expect(seen).to.contain('Gratis').and.to.contain('Bel 014 00 00 01').and.to.contain('LDC De Sparappel');
      expect(seen).not.to.contain('Bingo').and.not.to.contain('Druk af');
    });
    it('what is printed after a poster is the calendar again', async () => {
      await show({ activities: four });
      await page.open('Soepcafé');
      await page.press('Druk af als affiche');
      beforePrint();
      expect(page.text).to.contain('Bingo');
      expect(getComputedStyle(document.querySelector('#beside')!).display).to.equal('flex');
    });
  });

  describe('with a code of the page', () => {
    const code = () => page.root.querySelector('[role=img]');
    it('has one that is said by name, on the days and on a poster', async () => {
      await show({ activities: [garden], attributes: { 'with-qr': '' } });
      await page.until(() => (beforePrint(), code() !== null), 'the code');
      expect(code()?.ariaLabel).to.equal('QR-code van deze pagina');
      expect(code()?.querySelector('path')?.getAttribute('d')).to.match(/^M4 4h7v1h-7z/);
      expect(page.text).to.contain('Scan dit met je gsm.');
    });
    it('has none where nobody asked for it', async () => {
      await show({ activities: [garden] });
      beforePrint();
      expect(code()).to.equal(null);
      expect(page.text).not.to.contain('Scan');
    });
  });

  it('is accessible', async () => {
    await show({ activities: four, attributes: { 'with-qr': '' } });
    page.feeds.activities.give(four, [report()]);
    beforePrint();
    await expect(page.element).to.be.accessible();
  });
});
