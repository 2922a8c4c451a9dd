import { expect } from '@open-wc/testing';
import { LETTERS } from '../../../src/components/indicator-cards/chart-bars.ts';
import { chart } from '../../../src/components/indicator-cards/chart.ts';
import { figuresTable } from '../../../src/components/indicator-cards/figures-table.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { seeded } from '../../support/seeded.ts';
import { drawnBox } from '../drawn-box.ts';
import { wordsOf } from '../shown-widget.ts';
import { debts, indicator, lonely } from '../some-indicators.ts';
import { drawn, viewIn, wipe, type Drawn } from './drawn.ts';
import { anyIndicator, help, longNames, none, satisfied } from './some-views.ts';

describe('the chart of a card', () => {
  let page: Drawn;
  afterEach(wipe);
  const draw = async (about: Indicator, style?: string, letters?: number) => {
    page = await drawn(({ words }) => chart(viewIn(about), words, letters), style === undefined ? {} : { style });
  };
  const paths = (look: string) => page.all<SVGPathElement>(`path.${look}`);
  /** How much of the width a shape takes, in percent. */
  const width = (element: Element | undefined) =>
    Math.round((drawnBox(element!).width / drawnBox(page.chart).width) * 1000) / 10;

  describe('of one place through the years', () => {
    beforeEach(() => draw(help));

    it('is one picture with one sentence as its name, and no stop for a keyboard', () => {
      expect(page.all('[role=img]')).to.have.length(1);
      const name = page.chart.getAttribute('aria-label')!;
      // First, last, lowest and highest (W4).
      for (const value of ['58 %', '69 %']) expect(name.replaceAll('\u00a0', ' ')).to.contain(value);
      expect(page.all('[tabindex], a, button, title')).to.have.length(0);
    });
    it('names each line where it ends, with its latest value', () => {
      expect(page.said.join(' ')).to.match(/Dennenhof 69 % Balen 67,5 % Vlaanderen 53 % \(2022\)/);
    });
    it('says where the own line begins, and from when to when it goes', () => {
      expect(page.said).to.include.members(['58 %', '2018', '2026']);
    });
    it('draws no line over a year without a figure, nor to one that was measured anew', () => {
      // 2018–2020, then nothing, 2024 alone, and 2025–2026.
      const [line] = paths('line.s0');
      expect(line!.getAttribute('d')!.replace(/[\d. -]+/g, '')).to.equal('MLML');
      const [dots] = paths('dot.s0');
      expect(dots!.getAttribute('d')!.match(/M/g)).to.have.length(5);
      expect(paths('break')).to.have.length(1);
    });
    it('tells its lines apart without colour', () => {
      const dashes = ['s0', 's1'].map((each) => getComputedStyle(paths(`line.${each}`)[0]!).strokeDasharray);
      expect(new Set(dashes).size).to.equal(2);
      const [own, other] = ['s0', 's1'].map((each) =>
        Number.parseFloat(getComputedStyle(paths(`line.${each}`)[0]!).strokeWidth),
      );
      expect(own).to.be.above(other!);
    });
    it('draws what there is one figure of as a dot', () => {
      expect(paths('line.s2')).to.have.length(0);
      expect(paths('dot.s2')).to.have.length(1);
    });
    it('shows the target as a line with its word', () => {
      expect(page.said.join(' ')).to.contain('Doel 75 %');
      expect(paths('goal')).to.have.length(1);
    });
    it('draws what is higher higher', () => {
      const height = (words: string) => drawnBox(page.all('text').find((each) => wordsOf(each).endsWith(words))!).top;
      expect(height('58 %')).to.be.above(height('69 %'));
    });
  });

  describe('of places beside each other', () => {
    it('has a bar for each, as long as its value, from 0', async () => {
      await draw(satisfied);
      expect(page.said.join(' ')).to.equal('Dennenhof 64 % (2026) Balen 80 % (2026) Vlaanderen 79 % (2017)');
      expect(paths('bar').map(width)).to.deep.equal([64, 80, 79]);
      expect(paths('bar').map((each) => Math.round(drawnBox(each).left - drawnBox(page.chart).left))).to.deep.equal([
        0, 0, 0,
      ]);
    });
    it('draws only the outline of what is not fully comparable', async () => {
      await draw(satisfied);
      const fills = paths('bar').map((each) => getComputedStyle(each).fill);
      expect(fills.map((fill) => fill === 'none')).to.deep.equal([false, false, true]);
    });
    it('shows how sure a value is', async () => {
      await draw(satisfied);
      const [whisker] = paths('whisker');
      expect(width(whisker)).to.equal(16);
      expect(drawnBox(whisker!).left - drawnBox(page.chart).left).to.be.closeTo(drawnBox(page.chart).width * 0.56, 1);
    });
    it('never says that more than all of them did', async () => {
      const most = { level: 'area', place: 'dennenhof', year: 2026, value: 97, margin: 9 } as const;
      await draw(indicator('most', 'Bijna iedereen', [most]));
      expect(drawnBox(paths('whisker')[0]!).right).to.be.at.most(drawnBox(page.chart).right + 1);
      expect(paths('bar').map(width)).to.deep.equal([97]);
    });
    it('can be asked for where there are years too', async () => {
      await draw(help, undefined, LETTERS);
      expect(paths('bar')).to.have.length(3);
      expect(paths('line')).to.have.length(0);
    });
    it('says in the place of a bar that too few answered, and gives no hint of how much it was', async () => {
      await draw(lonely);
      expect(page.said.join(' ')).to.equal('Dennenhof te weinig antwoorden om te tonen Balen 6 %');
      expect(paths('bar')).to.have.length(1);
      expect(page.chart.getAttribute('aria-label')).not.to.contain('37');
    });
    it('says in the place of a bar that it may not be shown', async () => {
      await draw(debts);
      expect(page.said.join(' ')).to.contain('niet getoond');
      expect(paths('bar')).to.have.length(1);
    });
    it('draws 0, which is a figure, and not what is missing', async () => {
      await draw(none);
      expect(page.said).to.deep.equal(['Dennenhof', '0 %', 'Balen', 'geen cijfer']);
      expect(paths('bar')).to.have.length(1);
      expect(drawnBox(paths('bar')[0]!).width).to.be.above(1);
    });
    it('measures no neighbourhood that is counted against a country', async () => {
      const families = (level: 'area' | 'country', value: number) =>
        ({ level, ...(level === 'area' ? { place: 'dennenhof' } : {}), year: 2026, value }) as const;
      await draw(indicator('f', 'Gezinnen', [families('area', 38), families('country', 1_300_000)], { unit: 'count' }));
      expect(page.said.join(' ')).to.equal('Dennenhof 38 Balen geen cijfer Het land 1.300.000');
      expect(paths('bar').map(width)).to.deep.equal([95]);
    });
    it('goes to the other side of 0 for what is less', async () => {
      const move = (place: string, value: number) => ({ level: 'area', place, year: 2026, value }) as const;
      const less = { ...move('dennenhof', -12) };
      const more = { level: 'municipality', place: 'balen', year: 2026, value: 12 } as const;
      await draw(indicator('m', 'Verhuizingen', [less, more], { unit: 'per1000' }));
      const [own, town] = paths('bar').map(drawnBox);
      expect(own!.right).to.be.closeTo(town!.left, 1);
    });
  });

  it('has no looks of its own that a strict page would refuse', async () => {
    await draw(help);
    expect(page.all('[style], style')).to.have.length(0);
  });
  it('says in French what it says in Dutch', async () => {
    page = await drawn(({ words }) => chart(viewIn(satisfied), words), { lang: 'fr' });
    expect(page.said.join(' ').replace(/\s+/g, ' ')).to.contain('Dennenhof 64 % (2026)');
    await draw(indicator('x', 'X', [{ level: 'area', place: 'dennenhof', year: 2026, value: 6.5 }]));
    expect(page.said).to.include('6,5 %');
  });

  for (const [where, style, letters] of [
    ['280 pixels wide', 'inline-size: 280px'],
    ['with text twice as large', 'inline-size: 560px; font-size: 200%'],
    ['from right to left', 'inline-size: 280px; direction: rtl'],
    ['in large letters', 'inline-size: 240px; font-size: 200%', 16],
  ] as const) {
    for (const about of [help, satisfied, lonely, debts, none, longNames]) {
      it(`lets no words overlap or leave it, ${where}: ${about.id}`, async () => {
        await draw(about, style, letters);
        if (letters) page.chart.classList.add('large');
        const texts = page.all('text').map((each) => ({ words: each.textContent, box: drawnBox(each) }));
        const around = drawnBox(page.chart);
        for (const [at, one] of texts.entries()) {
          expect(one.box.left, one.words ?? '').to.be.at.least(around.left - 2);
          expect(one.box.right, one.words ?? '').to.be.at.most(around.right + 1);
          for (const other of texts.slice(at + 1))
            expect(overlaps(one.box, other.box), `${one.words}/${other.words}`).to.equal(false);
        }
      });
    }
  }

  it('draws whatever a feed says inside its own box, and says only what the table says too', async () => {
    const random = seeded(2490);
    page = await drawn(() => '');
    for (let turn = 0; turn < 200; turn++) {
      const about = anyIndicator(random);
      const view = viewIn(about);
      page.again(({ words, text }) => [chart(view, words), figuresTable(view, words, text)]);
      const around = drawnBox(page.chart);
      for (const path of page.all('svg.chart path')) {
        const { left, right, top, bottom } = drawnBox(path);
        expect([left, right, top, bottom].every(Number.isFinite), `turn ${turn}`).to.equal(true);
        expect(left, `turn ${turn}`).to.be.at.least(around.left - 1);
        expect(right, `turn ${turn}`).to.be.at.most(around.right + 1);
        expect(top, `turn ${turn}`).to.be.at.least(around.top - 1);
        expect(bottom, `turn ${turn}`).to.be.at.most(around.bottom + 1);
      }
      expect(page.place.innerHTML, `turn ${turn}`).not.to.match(/NaN|Infinity|∞|undefined|null/);
      const told = page.words('td').join(' ');
      for (const value of valuesIn(page)) expect(told, `turn ${turn}`).to.contain(value);
    }
  });
});

/** The values that stand in the chart, without the year behind them. */
const valuesIn = (page: Drawn): readonly string[] =>
  page
    .words('text.ends:not(.period), text.worth')
    .map((words) => words.replace(/ \(\d{4}\)$/, '').replace(/^\D*? (?=-?\d)/, ''));

/** Letters have room above and below that may be shared. */
const overlaps = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 4 && other.top < one.bottom - 4;
