import { expect } from '@open-wc/testing';
import { chart } from '../../../src/components/indicator-cards/chart.ts';
import { figuresTable } from '../../../src/components/indicator-cards/figures-table.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { debts, indicator, lonely, older } from '../some-indicators.ts';
import { drawn, viewIn, wipe, type Drawn } from './drawn.ts';
import { help, none, satisfied } from './some-views.ts';

describe('the figures of a card as a table', () => {
  let page: Drawn;
  afterEach(wipe);
  const draw = async (about: Indicator, how: { lang?: string; style?: string } = {}) => {
    page = await drawn(({ words, text }) => figuresTable(viewIn(about), words, text), how);
  };

  it('has a caption, and a heading for each column and row', async () => {
    await draw(help);
    expect(page.words('caption')).to.deep.equal(['De cijfers: Weet waar je hulp kan vragen']);
    expect(page.all('thead th').every((each) => each.getAttribute('scope') === 'col')).to.equal(true);
    expect(page.all('tbody tr').every((each) => each.querySelectorAll('th[scope=row]').length === 1)).to.equal(true);
  });
  it('says every figure: place by place, the latest first', async () => {
    await draw(help);
    expect(page.rows.map((row) => [row['Plaats'], row['Wanneer?'], row['Cijfer']].join(' '))).to.deep.equal([
      'Dennenhof 2026 69 %',
      'Dennenhof 2025 64 %',
      'Dennenhof 2024 66 %',
      'Dennenhof 2022 geen cijfer',
      'Dennenhof 2020 61,5 %',
      'Dennenhof 2018 58 %',
      'Balen 2026 67,5 %',
      'Balen 2018 55 %',
      'Vlaanderen 2022 53 %',
      'Doel 2028 75 %',
    ]);
  });
  it('says with a figure how many answered, how sure it is, and what else there is to know', async () => {
    await draw(help);
    const [first, second] = page.rows;
    expect(first).to.include({ Antwoorden: '142', Foutmarge: '± 7,6' });
    expect(second!['Opmerking']).to.equal('Vanaf hier anders gemeten. Nieuwe vraag');
  });
  it('has no column for what nobody said', async () => {
    await draw(older);
    expect(page.words('thead th')).to.deep.equal(['Plaats', 'Wanneer?', 'Cijfer']);
  });
  it('says why a figure is not fully comparable', async () => {
    await draw(satisfied);
    expect(page.rows.map((row) => row['Opmerking'])).to.deep.equal([
      '',
      '',
      'Niet helemaal te vergelijken: te veel jaren ertussen',
    ]);
  });
  it('says of what may not be shown only that, and 0 is a figure', async () => {
    await draw(lonely);
    expect(page.rows[0]).to.include({ Cijfer: 'te weinig antwoorden om te tonen', Antwoorden: '' });
    expect(page.words('tbody').join(' ')).not.to.match(/37|24/);
    await draw(debts);
    expect(page.rows[0]!['Cijfer']).to.match(/^niet getoond/);
    await draw(none);
    expect(page.rows.map((row) => row['Cijfer'])).to.deep.equal(['0 %', 'geen cijfer']);
  });
  it('scrolls in a box of its own that has a name and can be reached with the keys', async () => {
    const placeName = 'Wijkgezondheidscentrum'.repeat(3);
    await draw({ ...help, values: [...help.values, { level: 'country', placeName, year: 2026, value: 5 }] }, { style: 'inline-size: 480px' }); // prettier-ignore
    const box = page.all('[tabindex="0"]')[0]!;
    expect(box.getAttribute('aria-label')).to.equal(page.words('caption')[0]);
    expect(box.scrollWidth).to.be.above(box.clientWidth);
    expect(box.getBoundingClientRect().width).to.be.at.most(481);
  });
  it('is a block of lines for each row where there is little room, with nothing to the side', async () => {
    await draw(help, { style: 'inline-size: 200px' });
    const [box] = page.all('[tabindex="0"]');
    expect(box!.scrollWidth).to.equal(box!.clientWidth);
    const [place, year] = page.all('tbody tr:first-child > *').map((cell) => cell.getBoundingClientRect());
    expect(place!.bottom).to.be.at.most(year!.top);
    const [period] = page.all('tbody td');
    expect(getComputedStyle(period!, '::before').content).to.match(/^"Wanneer\? "/);
    await expect(page.outside).to.be.accessible();
  });
  it('writes a number as the reader does', async () => {
    await draw(older, { lang: 'en' });
    expect(page.rows[0]!['Figure']).to.equal('17.8%');
  });
  it('gives a place without a name the name of what it is', async () => {
    await draw(indicator('x', 'X', [{ level: 'area', place: 'dennenhof', year: 2026, value: 1 }, { level: 'country', year: 2026, value: 2 }])); // prettier-ignore
    expect(page.rows.map((row) => row['Plaats'])).to.include('Het land');
  });
  it('says to the last digit what the chart says', async () => {
    const precise = indicator('p', 'P', [
      { level: 'area', place: 'dennenhof', year: 2026, value: 12.345 },
      { level: 'municipality', place: 'balen', year: 2026, value: 0.04 },
      { level: 'region', placeName: 'Vlaanderen', year: 2026, value: 1250 },
    ], { unit: 'per1000', decimals: 2 }); // prettier-ignore
    page = await drawn(({ words, text }) => [
      chart(viewIn(precise), words),
      figuresTable(viewIn(precise), words, text),
    ]);
    const inTable = page.rows.map((row) => row['Cijfer']!);
    const inChart = page.words('svg.chart text.ends');
    expect(inChart).to.deep.equal(['12,35', '0,04', '1.250,00']);
    expect(inTable).to.deep.equal(inChart.map((each) => `${each} op 1000`));
  });
});
