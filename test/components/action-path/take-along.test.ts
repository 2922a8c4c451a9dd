import { expect } from '@open-wc/testing';
import Papa from 'papaparse';
import { Downloads } from '../activity-calendar/downloads.ts';
import { wordsOf } from '../shown-widget.ts';
import { surround, village } from '../some-neighbourhood.ts';
import { action, all, budget } from './some-actions.ts';
import { leave, showPath, type ShownPath } from './shown-path.ts';

describe('the action path as a table', () => {
  let page: ShownPath;
  let downloads: Downloads;
  beforeEach(() => {
    downloads = new Downloads();
  });
  afterEach(() => {
    downloads.stop();
    leave();
  });
  const save = async () => {
    page.button('Bewaar als tabel (CSV)').click();
    await page.until(() => downloads.count > 0, 'the file');
    const file = await downloads.last();
    return { file, rows: Papa.parse<Record<string, string>>(file.text, { header: true, skipEmptyLines: true }).data };
  };

  it('has exactly what is shown, a row each', async () => {
    page = await showPath({ actions: all });
    await page.complete();
    await page.press('Afgerond');
    await page.until(() => page.names.length === 2, 'the answer');
    const { file, rows } = await save();
    expect([file.name, file.type]).to.deep.equal(['wat-doen-we-in-de-buurt.csv', 'text/csv;charset=utf-8']);
    expect(rows.map((row) => row['Stand'])).to.deep.equal(['Klaar', 'Gestopt']);
  });
  it('says plan, phase and steps in words, and days as feeds write them', async () => {
    page = await showPath({ actions: [{ ...budget, planRef: { code: 'BBC-9' }, due: '2027-06' }] });
    await page.complete();
    const { rows } = await save();
    expect(rows[0]).to.include({
      'Termijn': 'Voor later en voor lang',
      'Fase': 'We zijn bezig',
      'Stand': 'Bezig',
      'Volgende stap': 'Een zaal zoeken',
      'Datum van de volgende stap': '2027-01',
      'Klaar tegen': '2027-06',
      // A spreadsheet takes 1/2 for a day.
      'Stappen gedaan': '1 van 2 stappen gedaan',
      'Plancode': 'BBC-9',
    });
  });
  it('runs nothing in a spreadsheet', async () => {
    page = await showPath({ actions: [action('f', '=HYPERLINK("https://evil.example")')] });
    await page.complete();
    const { rows } = await save();
    expect(Object.values(rows[0]!)[0]).to.equal(`'=HYPERLINK("https://evil.example")`);
  });
});

describe('the action path on paper', () => {
  let page: ShownPath;
  const print = globalThis.print;
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    globalThis.print = print;
    leave();
  });
  const show = async (view: string) => {
    page = await showPath({ actions: all, attributes: { view } });
    await surround(page, { areas: [village('dennenhof', 'Dennenhof', 51, 5)], area: 'dennenhof' });
    await page.until(() => page.names.length > 0, 'the notes');
    await page.complete();
  };
  const title = () => wordsOf(page.root.querySelector('#heading'));

  it('is a list, also of a board, with the phase of each', async () => {
    await show('board');
    dispatchEvent(new Event('beforeprint'));
    expect(page.all('.board')).to.have.length(0);
    expect(page.says('Budgetcafé', 'phase')).to.contain('We zijn bezig');
    expect(title()).to.equal('Wat doen we in de buurt? · Dennenhof');
    dispatchEvent(new Event('afterprint'));
    await page.drawn();
    expect(page.all('.board')).to.have.length(1);
  });
  it('says which of them were asked for', async () => {
    await show('list');
    await page.press('Nog bezig');
    dispatchEvent(new Event('beforeprint'));
    expect(page.words('.chosen-line')).to.deep.equal(['Je keuzes: Nog bezig']);
  });
  it('is a note of what was asked, with who answers for it and the date', async () => {
    await show('advice');
    dispatchEvent(new Event('beforeprint'));
    expect(title()).to.equal('Vragen aan het bestuur · Dennenhof');
    expect(page.text).to.contain('Afgedrukt op 25 november 2026').and.to.contain('Van LDC De Sparappel');
    expect(page.names).to.deep.equal(['Straatlamp Eelstraat', 'Veilig oversteken aan de school']);
  });
  it('goes there with a button, without the page around it', async () => {
    await show('list');
    const beside = document.createElement('p');
    document.body.append(beside);
    let display = '';
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      ({ display } = getComputedStyle(beside));
      dispatchEvent(new Event('afterprint'));
    };
    await page.press('Druk af');
    expect(display).to.equal('none');
    beside.remove();
  });
});
