import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { leave, showGrid, type ShownGrid } from './shown-grid.ts';

describe('a month leads with a key', () => {
  let page: ShownGrid;
  before(() => setViewport({ width: 1100, height: 900 }));
  afterEach(leave);

  const KEYS: readonly [what: string, from: string, keys: readonly string[], to: string, month: string][] = [
    ['→ to the next day', '2026-03-05', ['ArrowRight'], 'vrijdag 6 maart 2026', 'Maart 2026'],
    ['← to the day before', '2026-03-05', ['ArrowLeft'], 'woensdag 4 maart 2026', 'Maart 2026'],
    ['↓ to the next week', '2026-03-05', ['ArrowDown'], 'donderdag 12 maart 2026', 'Maart 2026'],
    ['↑ to the week before', '2026-03-12', ['ArrowUp'], 'donderdag 5 maart 2026', 'Maart 2026'],
    ['→ into the next month', '2026-03-31', ['ArrowRight'], 'woensdag 1 april 2026', 'April 2026'],
    ['← into the month before', '2026-03-01', ['ArrowLeft'], 'zaterdag 28 februari 2026', 'Februari 2026'],
    ['↓ into the next month', '2026-03-30', ['ArrowDown'], 'maandag 6 april 2026', 'April 2026'],
    ['↑ into the year before', '2026-01-03', ['ArrowUp'], 'zaterdag 27 december 2025', 'December 2025'],
    ['Home to Monday', '2026-03-05', ['Home'], 'maandag 2 maart 2026', 'Maart 2026'],
    ['End to Sunday', '2026-03-05', ['End'], 'zondag 8 maart 2026', 'Maart 2026'],
    ['Home to Monday of the month before', '2026-03-01', ['Home'], 'maandag 23 februari 2026', 'Februari 2026'],
    ['PageDown to the same day of the next month', '2026-03-05', ['PageDown'], 'zondag 5 april 2026', 'April 2026'],
    ['PageUp to that of the month before', '2026-03-05', ['PageUp'], 'donderdag 5 februari 2026', 'Februari 2026'],
    [
      'PageDown to the last day of a shorter month',
      '2026-01-31',
      ['PageDown'],
      'zaterdag 28 februari 2026',
      'Februari 2026',
    ],
    [
      'PageUp to the last day of a shorter month',
      '2026-03-31',
      ['PageUp'],
      'zaterdag 28 februari 2026',
      'Februari 2026',
    ],
    ['Shift + PageDown to the next year', '2026-03-05', ['Shift+PageDown'], 'vrijdag 5 maart 2027', 'Maart 2027'],
    ['Shift + PageUp to the year before', '2026-03-05', ['Shift+PageUp'], 'woensdag 5 maart 2025', 'Maart 2025'],
    [
      'Shift + PageDown from 29 February to the 28th',
      '2028-02-29',
      ['Shift+PageDown'],
      'woensdag 28 februari 2029',
      'Februari 2029',
    ],
    ['over the clock change', '2026-03-28', ['ArrowRight', 'ArrowRight'], 'maandag 30 maart 2026', 'Maart 2026'],
  ];
  for (const [what, date, keys, to, month] of KEYS) {
    it(what, async () => {
      page = await showGrid({ attributes: { date } });
      page.enter();
      await page.keys(...keys);
      expect(page.focused).to.match(new RegExp(`^${to}, `));
      expect(page.title).to.equal(month);
      expect(page.stops).to.have.length(1);
      expect(page.announced).to.match(new RegExp(`^${month}, \\d+ activiteit`));
    });
  }

  describe('from right to left', () => {
    const TURNED: readonly [key: string, to: string][] = [
      ['ArrowLeft', 'vrijdag 6 maart 2026'],
      ['ArrowRight', 'woensdag 4 maart 2026'],
      ['ArrowDown', 'donderdag 12 maart 2026'],
      ['Home', 'maandag 2 maart 2026'],
    ];
    for (const [key, to] of TURNED) {
      it(`${key}: ${to}`, async () => {
        document.dir = 'rtl';
        page = await showGrid();
        page.enter();
        await page.keys(key);
        expect(page.focused).to.match(new RegExp(`^${to}, `));
      });
    }
    it('as the days stand', async () => {
      document.dir = 'rtl';
      page = await showGrid();
      const left = (day: string) => page.cell(day).getBoundingClientRect().left;
      expect(left('2026-03-06')).to.be.below(left('2026-03-05'));
    });
    it('as the names above the days stand', async () => {
      document.dir = 'rtl';
      page = await showGrid();
      const [name] = page.all('.month th');
      const words = document.createRange();
      words.selectNodeContents(name!);
      const [column, drawn] = [name!.getBoundingClientRect(), words.getBoundingClientRect()];
      expect(column.right - drawn.right).to.be.below(drawn.left - column.left);
    });
  });
  for (const key of ['Enter', ' ']) {
    it(`${key} to that day's activities, and Escape back`, async () => {
      page = await showGrid();
      page.enter();
      await page.keys(key);
      expect(page.focused).to.equal('Vandaag, donderdag 5 maart');
      expect(page.names.slice(0, 3)).to.deep.equal(['Samen wandelen', 'Bingo', 'Repair café']);
      expect(page.selected).to.deep.equal(['2026-03-05']);
      await page.keys('Escape');
      expect(page.focused).to.equal('donderdag 5 maart 2026, 3 activiteiten');
    });
  }
  it('Escape back from an activity of that day too', async () => {
    page = await showGrid();
    page.enter();
    await page.keys('Enter', 'Tab');
    expect(page.focused).to.equal('Samen wandelen');
    await page.keys('Escape');
    expect(page.focused).to.equal('donderdag 5 maart 2026, 3 activiteiten');
  });
  it('from whichever day has the focus: a screen reader goes to any of them', async () => {
    page = await showGrid();
    page.cell('2026-03-20').focus();
    await page.keys('ArrowRight');
    expect(page.focused).to.match(/^zaterdag 21 maart 2026, /);
    page.cell('2026-03-12').focus();
    await page.keys('Enter');
    expect(page.selected).to.deep.equal(['2026-03-12']);
  });
  it('nowhere with a key that the browser has', async () => {
    page = await showGrid();
    page.enter();
    const press = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    page.cell('2026-03-05').dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(false);
  });
  it('not past where the calendar ends', async () => {
    page = await showGrid({ attributes: { date: '2199-12-30' } });
    page.enter();
    await page.keys('ArrowRight', 'PageDown');
    expect(page.focused).to.match(/^dinsdag 31 december 2199, /);
  });
});
