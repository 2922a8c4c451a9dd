import { expect } from '@open-wc/testing';
import { LETTERS } from '../../../src/components/indicator-cards/chart-bars.ts';
import { chart } from '../../../src/components/indicator-cards/chart.ts';
import { compareView } from '../../../src/components/indicator-cards/compare.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { areas, lonely, neighbours, older } from '../some-indicators.ts';
import { wordsOf } from '../shown-widget.ts';
import { drawn, viewIn, wipe, type Drawn } from './drawn.ts';
import { satisfied } from './some-views.ts';

const around = areas.filter(({ type }) => type === 'neighbourhood');
const allowed: Indicator = { ...neighbours, compareAreas: true };

describe('figures beside each other', () => {
  let page: Drawn;
  let picked: string[];
  afterEach(wipe);
  const draw = async (indicators: readonly Indicator[], beside = '') => {
    picked = [];
    page = await drawn(({ words, text }) =>
      compareView({
        chart: (view) => chart(view, words, LETTERS),
        views: indicators.map((each) => viewIn(each)),
        words,
        text,
        headingLevel: 2,
        areas: around.filter(({ id }) => id !== 'dennenhof'),
        beside,
        viewBeside: (each) => viewIn(each, beside),
        pick: (area) => picked.push(area),
        drawn: 24,
        more: () => {},
      }),
    );
  };
  const charts = () =>
    page.all<SVGSVGElement>('svg.chart').map((each) => [...each.querySelectorAll('text')].map(wordsOf));

  it('have a chart for each, of bars, also where there are years', async () => {
    await draw([neighbours, older]);
    expect(page.words('h3')).to.deep.equal(['Elke week contact met buren', 'Inwoners van 65 jaar of ouder']);
    expect(charts()[0]!.slice(0, 4)).to.deep.equal(['Dennenhof', '62 % (2026)', 'Balen', '49 % (2025)']);
    expect(page.all('svg.chart path.line')).to.have.length(0);
  });
  it('stand in one table, an indicator on each row and a place in each column', async () => {
    await draw([neighbours, older, lonely]);
    expect(page.words('caption')).to.deep.equal(['Alle cijfers naast elkaar']);
    expect(page.rows).to.deep.equal([
      { 'Wat?': 'Elke week contact met buren', 'Dennenhof': '62 % 2026', 'Balen': '49 % 2025', 'Het gewest': '45 % 2023' },
      { 'Wat?': 'Inwoners van 65 jaar of ouder', 'Dennenhof': '17,8 % 2025', 'Balen': '20,4 % 2025', 'Het gewest': 'geen cijfer' },
      { 'Wat?': 'Voelt zich vaak eenzaam', 'Dennenhof': 'te weinig antwoorden om te tonen 2026', 'Balen': '6 % 2025', 'Het gewest': 'geen cijfer' },
    ]); // prettier-ignore
    expect(page.words('td').join(' ')).not.to.contain('37');
  });
  it('say which is not fully comparable, and why', async () => {
    await draw([satisfied]);
    const [row] = page.rows;
    expect(row!['Vlaanderen']).to.equal('79 % 2017 Niet helemaal te vergelijken: te veel jaren ertussen');
    expect(row!['Balen']).not.to.contain('Niet');
    expect(page.words('.says').join(' ')).to.contain('niet helemaal te vergelijken');
  });

  describe('of neighbourhoods', () => {
    it('are not offered where no publisher lets them be compared', async () => {
      await draw([neighbours, older]);
      expect(page.all('select')).to.have.length(0);
    });
    it('are offered where one does', async () => {
      await draw([allowed, older]);
      const [select] = page.all<HTMLSelectElement>('select');
      expect(wordsOf(select!.labels[0])).to.equal('Zet er een andere buurt naast');
      expect([...select!.options].map(wordsOf)).to.deep.equal(['Geen andere buurt', 'Gerheide']);
      select!.value = 'gerheide';
      select!.dispatchEvent(new Event('change', { bubbles: true }));
      expect(picked).to.deep.equal(['gerheide']);
    });
    it('stand beside each other in chart, sentence and table, but only where they may', async () => {
      await draw([allowed, older], 'gerheide');
      expect(charts()[0]!.slice(0, 4)).to.deep.equal(['Dennenhof', '62 % (2026)', 'Gerheide', '50 % (2026)']);
      expect(charts()[1]!.join(' ')).not.to.contain('Gerheide');
      expect(page.words('.says')[0]).to.contain('Gerheide');
      const [first, second] = page.rows;
      expect(first!['Gerheide']).to.equal('50 % 2026');
      expect(second!['Gerheide']).to.equal('niet bedoeld om te vergelijken');
      expect(page.words('p').join(' ')).to.contain('Niet elk cijfer is bedoeld');
    });
    it('say so where there is no figure of one', async () => {
      await draw([{ ...older, compareAreas: true }], 'gerheide');
      expect(charts()[0]!.slice(2, 4)).to.deep.equal(['Gerheide', 'geen cijfer']);
    });
  });

  it('is read without trouble by who cannot see it', async () => {
    await draw([allowed, older, lonely, satisfied], 'gerheide');
    await expect(page.outside).to.be.accessible();
  });
});
