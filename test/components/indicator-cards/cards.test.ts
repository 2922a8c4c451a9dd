import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { holdTimers } from '../held-timers.ts';
import { debts, four, indicator, lonely, neighbours, numbered, older, street } from '../some-indicators.ts';
import { leave, showCards, type ShownCards } from './shown-cards.ts';

const NEIGHBOURS = 'Elke week contact met buren';
const OLDER = 'Inwoners van 65 jaar of ouder';
const LONELY = 'Voelt zich vaak eenzaam';
const DEBTS = 'Gezinnen met hulp bij schulden';

describe('the indicator cards', () => {
  let page: ShownCards;
  afterEach(leave);

  describe('of a neighbourhood', () => {
    beforeEach(async () => {
      page = await showCards({ items: [...four, street] });
    });

    it('name each figure, in the order of the feed', () => {
      expect(page.names).to.deep.equal([NEIGHBOURS, OLDER, LONELY, DEBTS]);
    });
    it('say in a sentence how it is here, in the town and further away', () => {
      expect(page.says(NEIGHBOURS, 'says'))
        .to.contain('Dennenhof')
        .and.to.match(/62\s%/)
        .and.to.contain('Balen')
        .and.to.match(/49\s%/)
        .and.to.match(/45\s%/);
    });
    it('show the number with its unit and its year', () => {
      expect(page.says(NEIGHBOURS, 'value')).to.match(/^62\s% 2026/);
    });
    it('say which way it goes, in words beside a shape', () => {
      expect(page.says(NEIGHBOURS, 'trend')).to.match(/^▲ \S.*41\s%.*62\s%/);
      expect(page.row(NEIGHBOURS).querySelector('.trend > [aria-hidden=true]')).not.to.equal(null);
      expect(page.says(OLDER, 'trend')).to.equal('');
    });
    it('say where it comes from', () => {
      expect(page.says(NEIGHBOURS, 'note')).to.contain('Buurtonderzoek Dennenhof');
      expect(page.says(OLDER, 'note')).to.contain('Statbel').and.to.contain('2025');
    });
    it('say a target', () => {
      expect(page.says(NEIGHBOURS, 'remark')).to.match(/75\s%.*2028/);
    });
    it('have one heading for the whole, and one a step deeper for each figure', () => {
      expect(page.words('h2')).to.deep.equal(['De buurt in cijfers']);
      expect(page.words('h3')).to.deep.equal(page.names);
    });
    it('have one stop for the keyboard each, and its name says of what', () => {
      for (const row of page.rows) {
        const stops = [...row.querySelectorAll<HTMLElement>('*')].filter(({ tabIndex }) => tabIndex >= 0);
        expect(stops).to.have.length(1);
        const names = stops[0]!.getAttribute('aria-labelledby')!.split(' ');
        expect(names.map((id) => page.root.getElementById(id)?.textContent?.trim())).to.deep.equal([
          'Toon de cijfers',
          row.querySelector('.name')!.textContent!.trim(),
        ]);
      }
    });
    it('are drawn with a sentence as the name of the drawing', () => {
      const drawing = page.row(NEIGHBOURS).querySelector('svg[role=img]');
      expect(drawing?.getAttribute('aria-label')).to.match(/\d+\s%/);
    });
    it('say how many there are', () => {
      expect(page.status).to.equal('4 cijfers gevonden');
    });
    it('hand them to the page, in the order shown', () => {
      expect(page.element.items).to.deep.equal([neighbours, older, lonely, debts]);
    });
    it('never show a code or nothing at all', () => {
      expect(page.text).not.to.match(/undefined|\bnull\b|NaN|\[object|ind\.|theme\./);
    });
  });

  describe('where there is no number to show', () => {
    beforeEach(async () => {
      page = await showCards({ items: four });
    });
    it('say that too few answered, and keep the number to themselves', () => {
      expect(page.says(LONELY, 'value')).to.match(/te weinig/i);
      expect(page.root.innerHTML).not.to.match(/37[.,]41/);
      expect(page.row(LONELY).textContent).not.to.match(/37/);
    });
    it('say of what is hidden that it is, and not that it is missing or 0', () => {
      const hidden = page.says(DEBTS, 'value');
      expect(hidden).not.to.match(/\b0\b|undefined/);
      expect(hidden).not.to.equal(page.says(LONELY, 'value'));
      page.feeds.indicators.give([{ ...debts, values: debts.values.map(({ hidden: _hidden, ...figure }) => figure) }]);
      return page.drawn().then(() => expect(page.says(DEBTS, 'value')).not.to.equal(hidden));
    });
    it('say of a municipal figure that nobody has that there is none', async () => {
      page.feeds.indicators.give([
        indicator('knows-help', 'Weet waar', [{ level: 'area', place: 'dennenhof', year: 2026, value: 69 }]),
      ]);
      await page.drawn();
      expect(page.says('Weet waar', 'value')).to.match(/69\s%/);
      expect(page.row('Weet waar').textContent).not.to.match(/\b0\s%/);
    });
    it('say 0 where it is 0', async () => {
      page.feeds.indicators.give([
        indicator('x', 'Iets', [{ level: 'area', place: 'dennenhof', year: 2026, value: 0 }]),
      ]);
      await page.drawn();
      expect(page.says('Iets', 'value')).to.match(/^0\s%/);
    });
  });

  it('say that two figures cannot fully be compared, and why', async () => {
    const values = neighbours.values.map((each) =>
      each.level === 'region' ? { ...each, year: 2017, ageFrom: 18 } : each,
    );
    page = await showCards({ items: [{ ...neighbours, values }] });
    expect(page.says(NEIGHBOURS, 'says'))
      .to.contain('niet helemaal te vergelijken')
      .and.to.match(/leeftijd/);
  });
  it('say where it began, where the trend does not say so', async () => {
    const [first, ...others] = neighbours.values;
    const before = { ...first!, year: 2019, value: 30 };
    page = await showCards({ items: [{ ...neighbours, values: [before, first!, ...others] }] });
    expect(page.says(NEIGHBOURS, 'remark')).to.match(/41\s%.*2023/);
  });
  it('say that a figure is old', async () => {
    const values = [{ level: 'area', place: 'dennenhof', year: 2015, value: 31 } as const];
    page = await showCards({ items: [indicator('old', 'Oud cijfer', values)] });
    expect(page.says('Oud cijfer', 'remark')).to.contain('2015');
  });

  describe('as the webmaster wants them', () => {
    it('are only those that he names, in his order', async () => {
      page = await showCards({ items: four, attributes: { ids: 'debt-help ind.neighbour-weekly nothing' } });
      expect(page.names).to.deep.equal([DEBTS, NEIGHBOURS]);
    });
    it('are only of his theme', async () => {
      page = await showCards({ items: four, attributes: { theme: 'Geld' } });
      expect(page.names).to.deep.equal([DEBTS]);
    });
    it('are compared only with the levels he names', async () => {
      page = await showCards({ items: [neighbours], attributes: { levels: 'municipality' } });
      expect(page.says(NEIGHBOURS, 'says')).to.contain('Balen').and.not.to.match(/45\s%/);
    });
    it('follow an attribute that changes', async () => {
      page = await showCards({ items: four });
      page.element.setAttribute('ids', 'pop-65');
      await page.until(() => page.names.length === 1, 'the one that is named');
      expect(page.names).to.deep.equal([OLDER]);
    });
    it('have his heading above them, at his level', async () => {
      page = await showCards({ items: four, attributes: { 'heading': 'Hoe gaat het?', 'heading-level': '3' } });
      expect(page.words('h3')).to.deep.equal(['Hoe gaat het?']);
      expect(page.words('h4')).to.deep.equal(page.names);
    });
  });

  describe('of another area', () => {
    const balen = { level: 'municipality', place: 'balen', year: 2025, value: 20 } as const;
    it('speak of that area', async () => {
      page = await showCards({ items: four, around: { area: 'balen' } });
      expect(page.says(NEIGHBOURS, 'value')).to.match(/^49\s% 2025/);
      expect(page.says(NEIGHBOURS, 'says')).to.contain('Balen');
    });
    it('follow the choice in the page, all of them', async () => {
      page = await showCards({ items: four });
      page.element.area = 'gerheide';
      await page.until(() => page.says(NEIGHBOURS, 'value').startsWith('50'), 'the figures of Gerheide');
      expect(page.says(OLDER, 'value')).not.to.contain('17,8');
    });
    it('leave out what has nothing to do with it', async () => {
      page = await showCards({ items: [indicator('here', 'Hier', [balen]), older], around: { area: 'ravels' } });
      expect(page.names).to.deep.equal([]);
      expect(page.words('.none p')[0]).to.equal('Er zijn nog geen cijfers over deze buurt.');
    });
    it('speak of the whole where nobody knows the area that is asked for', async () => {
      const whole = ['Hier', OLDER];
      for (const around of [{ area: 'nergens' }, { area: 'nergens', areas: [] }]) {
        page = await showCards({ items: [indicator('here', 'Hier', [balen]), older], around });
        expect(page.names).to.deep.equal(whole);
        leave();
      }
      page = await showCards({
        items: [indicator('here', 'Hier', [balen]), indicator('ham', 'Ham', [{ ...balen, place: 'Ham' }])],
        around: { area: 'ham' },
      });
      expect(page.names, 'a place that a figure names').to.deep.equal(['Ham']);
    });
    it('speak of the whole where no area is chosen, and nobody says what areas there are', async () => {
      page = await showCards({ items: [neighbours], around: { areas: [], area: undefined } });
      expect(page.says(NEIGHBOURS, 'value')).to.match(/^49\s% 2025/);
      expect(page.text).not.to.match(/undefined|\bnull\b|NaN/);
    });
    it('leave out records of another town', async () => {
      const ravels = indicator('there', 'Daar', [{ level: 'municipality', year: 2025, value: 3 }], {
        municipality: 'ravels',
      });
      page = await showCards({ items: [ravels, older] });
      expect(page.names).to.deep.equal([OLDER]);
    });
  });

  it('are drawn in letters that grow with the text, and as before where there is room again', async () => {
    page = await showCards({ items: four, style: 'inline-size: 280px' });
    await page.complete();
    const letters = () => Number.parseFloat(getComputedStyle(page.all('.chart')[0]!).fontSize);
    const small = letters();
    const lines = () => page.all('.chart .line').length;
    const before = lines();
    page.element.parentElement!.style.fontSize = '200%';
    await page.until(() => letters() > 1.5 * small, 'larger letters');
    expect([before > 0, lines()]).to.deep.equal([true, 0]);
    expect(page.element.scrollWidth).to.be.at.most(280);
    page.element.parentElement!.style.fontSize = '';
    await page.until(() => letters() === small, 'the letters of before');
    expect(lines()).to.equal(before);
  });

  describe('before all of many are drawn', () => {
    let timers: ReturnType<typeof holdTimers>;
    beforeEach(async () => {
      // The half that comes once the page is at rest has a report for paper.
      timers = holdTimers(2000);
      page = await showCards({ around: { area: 'balen' } });
      page.feeds.indicators.give(numbered(120));
      await page.until(() => page.rows.length > 0, 'the first cards');
    });
    afterEach(() => timers.giveBack());
    it('fill the screen, and the rest follows below what stands', async () => {
      const first = page.rows;
      const drawings = page.all('svg.chart');
      expect(first.length).to.be.below(24);
      expect(page.element.getBoundingClientRect().height).to.be.above(screen.height);
      expect(page.hasButton('Toon meer')).to.equal(false);
      await page.element.ready;
      expect(page.rows).to.have.length(24);
      expect(page.rows.slice(0, first.length)).to.deep.equal(first);
      expect(page.all('svg.chart').slice(0, first.length)).to.deep.equal(drawings);
    });
    it('are all on paper', () => {
      dispatchEvent(new Event('beforeprint'));
      expect(page.rows).to.have.length(120);
      dispatchEvent(new Event('afterprint'));
    });
    it('have one in its place that is asked for', async () => {
      expect(await page.element.show('i20')).to.equal(true);
      expect(page.names.indexOf('Cijfer 20')).to.equal(19);
      expect(page.focused).to.equal('Cijfer 20');
    });
    it('make room for another view', async () => {
      page.element.view = 'compare';
      await page.element.ready;
      expect(page.all('table')).to.have.length(1);
      await page.press('Cijfers');
      expect(page.all('table')).to.have.length(0);
      page.element.view = 'compare';
      await page.element.ready;
      expect(page.all('table')).to.have.length(1);
    });
  });

  describe('when there are many', () => {
    beforeEach(async () => {
      page = await showCards({ items: numbered(120), around: { area: 'balen' } });
    });
    it('are two dozen at first, and all are counted', () => {
      expect(page.rows).to.have.length(24);
      expect(page.status).to.equal('120 cijfers gevonden');
      expect(page.element.items).to.have.length(120);
    });
    it('come two dozen at a time, with the focus on the first new one', async () => {
      await page.press('Toon meer');
      expect(page.rows).to.have.length(48);
      await page.until(() => page.focused === 'Cijfer 25', 'the focus');
    });
    it('bring one from far down to the front when it is asked for', async () => {
      expect(await page.element.show('i110')).to.equal(true);
      expect(page.names[0]).to.equal('Cijfer 110');
      expect(page.rows).to.have.length(25);
      expect(page.focused).to.equal('Cijfer 110');
    });
  });

  describe('under the keyboard', () => {
    beforeEach(async () => {
      page = await showCards({ items: four });
      page.opener(OLDER).focus();
    });
    for (const key of ['Enter', ' '])
      it(`open and close by ${key}, and the focus stays`, async () => {
        await sendKeys({ press: key });
        await page.until(() => page.root.querySelector('.details table') !== null, 'the figures');
        expect(page.root.activeElement).to.equal(page.opener(OLDER));
        expect(page.opener(OLDER).ariaExpanded).to.equal('true');
        await sendKeys({ press: key });
        await page.drawn();
        expect(page.all('.details')).to.have.length(0);
        expect(page.root.activeElement).to.equal(page.opener(OLDER));
      });
    it('go on to the next card by Tab', async () => {
      await sendKeys({ press: 'Tab' });
      expect(page.root.activeElement).to.equal(page.opener(LONELY));
    });
  });

  describe('asked to show one', () => {
    it('open it, with the focus', async () => {
      page = await showCards({ items: four });
      expect(await page.element.show('debt-help')).to.equal(true);
      expect(page.focused).to.equal(DEBTS);
      expect(page.opener(DEBTS).ariaExpanded).to.equal('true');
    });
    it('find it where a resident asked for something else', async () => {
      page = await showCards({ items: four });
      page.choose('theme', 'Geld (1)');
      await page.drawn();
      expect(await page.element.show('pop-65')).to.equal(true);
      expect(page.focused).to.equal(OLDER);
    });
    it('say so where there is no such figure', async () => {
      page = await showCards({ items: four });
      expect(await page.element.show('nothing')).to.equal(false);
    });
  });
});
