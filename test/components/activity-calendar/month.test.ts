import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { blankActivity } from '../../support/blank-activity.ts';
import { emulateMedia } from '../emulated-media.ts';
import { leave, NARROW, once, showGrid, some, type ShownGrid } from './shown-grid.ts';

describe('a month', () => {
  let page: ShownGrid;
  before(() => setViewport({ width: 1100, height: 900 }));
  afterEach(leave);

  describe('as a screen reader meets it', () => {
    beforeEach(async () => {
      page = await showGrid();
    });

    it('is a grid with its name, and says what the keys do', async () => {
      expect(await page.known('grid')).to.deep.equal(['Maart 2026']);
      const help = page.root.querySelector('[role=grid]')?.getAttribute('aria-describedby');
      expect(page.words(`#${help}`)).to.deep.equal([
        'Kies een dag met de pijltjes. Druk op Enter voor de activiteiten van die dag.',
      ]);
    });
    it('names each day in full, with its number of activities', async () => {
      const names = await page.known('gridcell');
      expect(names).to.have.length(42);
      expect(names).to.include('donderdag 5 maart 2026, 3 activiteiten');
      expect(names).to.include('dinsdag 10 maart 2026, 1 activiteit');
      expect(names).to.include('maandag 2 maart 2026, geen activiteiten');
    });
    it('names the days beside the month with their own month', async () => {
      const names = await page.known('gridcell');
      expect(names[0]).to.equal('maandag 23 februari 2026, geen activiteiten');
      expect(names.at(-1)).to.equal('zondag 5 april 2026, geen activiteiten');
    });
    it('begins its weeks on Monday', async () => {
      expect(await page.known('columnheader')).to.deep.equal([
        'maandag',
        'dinsdag',
        'woensdag',
        'donderdag',
        'vrijdag',
        'zaterdag',
        'zondag',
      ]);
    });
    it('marks today, and nothing as chosen yet', () => {
      expect(page.all('[aria-current=date]').map(({ dataset }) => dataset.day)).to.deep.equal(['2026-03-05']);
      expect(page.selected).to.deep.equal([]);
    });
    it('is one stop for Tab: today', async () => {
      expect(page.stops).to.deep.equal(['2026-03-05']);
      page.button('Naar vandaag').focus();
      await page.keys('Tab');
      expect(page.focused).to.equal('donderdag 5 maart 2026, 3 activiteiten');
      await page.keys('Tab');
      expect(page.cells.some((each) => each.matches(':focus'))).to.equal(false);
    });
    it('says nothing by itself before a resident does something', () => {
      expect(page.announced).to.equal('');
      expect(page.status).to.equal('Maart 2026, 6 activiteiten gevonden');
    });
    it('has one voice', () => {
      expect(page.all('[role=status], [role=alert], [aria-live]')).to.have.length(1);
    });
  });

  describe('by its buttons', () => {
    beforeEach(async () => {
      page = await showGrid();
    });

    it('goes on, and says which month it is', async () => {
      await page.press('Volgende maand');
      expect(page.title).to.equal('April 2026');
      expect(page.announced).to.equal('April 2026, 3 activiteiten gevonden');
      await page.press('Vorige maand');
      await page.press('Vorige maand');
      expect(page.title).to.equal('Februari 2026');
    });
    it('keeps the focus on the button, so that it can be pressed again', async () => {
      page.button('Volgende maand').focus();
      await page.keys('Enter', 'Enter');
      expect(page.focused).to.equal('Volgende maand');
      expect(page.title).to.equal('Mei 2026');
    });
    it('goes back to today', async () => {
      await page.press('Volgende maand');
      await page.press('Naar vandaag');
      expect(page.title).to.equal('Maart 2026');
      expect(page.stops).to.deep.equal(['2026-03-05']);
    });
    it('shows a day that is pressed', async () => {
      page.cell('2026-03-13').click();
      await page.drawn();
      expect(page.headings).to.deep.equal(['Vrijdag 13 maart', 'Doorlopend']);
      expect(page.names).to.deep.equal(['Kamp', 'Boekenruilkast']);
      expect(page.focused).to.equal('Vrijdag 13 maart');
      await page.press('Terug naar de kalender');
      expect(page.focused).to.equal('vrijdag 13 maart 2026, 1 activiteit');
    });
    it('says that nothing is on a day', async () => {
      page.cell('2026-03-02').click();
      await page.drawn();
      expect(page.text).to.contain('Op deze dag is er niets gepland.');
    });
    it('goes to the month of a day beside it', async () => {
      page.cell('2026-04-01').click();
      await page.drawn();
      expect(page.title).to.equal('April 2026');
      expect(page.selected).to.deep.equal(['2026-04-01']);
    });
    it('has days and buttons that are big enough for a finger', () => {
      for (const each of [...page.cells, ...page.all('.leaf button')]) {
        const { width, height } = each.getBoundingClientRect();
        expect(Math.min(width, height), each.textContent).to.be.at.least(44);
      }
    });
  });

  describe('in its days', () => {
    it('stand the first titles with their time, and how many more there are', async () => {
      const busy = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'].map((each) => once(each, each, '2026-03-20'));
      page = await showGrid({ activities: [...some, ...busy] });
      expect(page.seen('2026-03-20')).to.equal('20 9.30 uur Een 9.30 uur Twee 9.30 uur Drie nog 2');
      expect(page.name('2026-03-20')).to.equal('vrijdag 20 maart 2026, 5 activiteiten');
    });
    it('stands what a new feed says', async () => {
      page = await showGrid();
      page.feeds.activities.give([once('new', 'Nieuw', '2026-03-20')]);
      await page.drawn();
      expect(page.seen('2026-03-20')).to.equal('20 9.30 uur Nieuw');
      expect(page.name('2026-03-05')).to.equal('donderdag 5 maart 2026, geen activiteiten');
    });
    it('what is off is struck through', async () => {
      page = await showGrid();
      const struck = page
        .all('[data-day="2026-03-05"] .title')
        .map((each) => getComputedStyle(each).textDecorationLine);
      expect(struck).to.deep.equal(['none', 'none', 'line-through']);
    });
    it('what lasts stands on each of its days', async () => {
      page = await showGrid();
      const days = page.cells
        .filter(({ textContent }) => textContent?.includes('Kamp'))
        .map(({ dataset }) => dataset.day);
      expect(days).to.deep.equal(['2026-03-12', '2026-03-13', '2026-03-14']);
    });
    it('what goes on all the time stands once, under them', async () => {
      page = await showGrid();
      expect(page.cells.some(({ textContent }) => textContent?.includes('Boekenruilkast'))).to.equal(false);
      expect(page.names).to.deep.equal(['Boekenruilkast']);
    });
    it('what begins to go on later in the month stands there too', async () => {
      const show = { ...blankActivity, id: 'show', title: 'Tentoonstelling', start: '2026-03-20', end: '2026-05-01' };
      page = await showGrid({ activities: [show] });
      expect(page.names).to.deep.equal(['Tentoonstelling']);
    });
    it('stand numbers only where there is less room', async () => {
      page = await showGrid({ style: 'inline-size: 760px' });
      expect(page.seen('2026-03-05')).to.equal('5 ••• 3');
    });
    it('stays small, however much there is', async () => {
      const many = Array.from({ length: 3000 }, (_, at) =>
        once(`a${at}`, `Activiteit ${at}`, `2026-03-${String((at % 31) + 1).padStart(2, '0')}`),
      );
      page = await showGrid({ activities: many });
      page.cell('2026-03-05').click();
      await page.drawn();
      expect(page.all('.title')).to.have.length(31 * 3);
      expect(page.names).to.have.length(50);
      await page.press('Toon meer');
      expect(page.names).to.have.length(97);
      expect(page.focused).to.equal('Activiteit 1554');
    });
  });

  describe('with choices', () => {
    it('counts what was asked for', async () => {
      page = await showGrid({ activities: [...some, once('free', 'Soep', '2026-03-06', { price: { free: true } })] });
      page.button('Gratis').click();
      await page.until(() => page.status === 'Maart 2026, 1 activiteit gevonden', 'the answer');
      expect(page.name('2026-03-05')).to.equal('donderdag 5 maart 2026, geen activiteiten');
      expect(page.name('2026-03-06')).to.equal('vrijdag 6 maart 2026, 1 activiteit');
      expect(page.element.items.map(({ id }) => id)).to.deep.equal(['free']);
    });
    it('says why there is nothing, and offers a way out', async () => {
      page = await showGrid();
      page.button('Gratis').click();
      await page.until(() => page.status === 'Maart 2026, 0 activiteiten gevonden', 'the answer');
      expect(page.text).to.contain('Wis alle keuzes');
    });
    it('says that nothing is planned where nothing was asked for', async () => {
      page = await showGrid({ activities: [once('x', 'X', '2026-05-01')] });
      expect(page.text).to.contain('In deze dagen is er niets gepland.');
    });
  });

  describe('stays as it was', () => {
    beforeEach(async () => {
      page = await showGrid();
      await page.press('Volgende maand');
      page.cell('2026-04-30').click();
      await page.drawn();
    });
    const same = () => {
      expect(page.stops).to.deep.equal(['2026-04-30']);
      expect(page.selected).to.deep.equal(['2026-04-30']);
      expect(page.names).to.include('Lentefeest');
    };

    it('when the feed comes again', async () => {
      page.feeds.activities.give([...some]);
      await page.drawn();
      same();
      expect(page.focused).to.equal('Donderdag 30 april');
    });
    it('in another language', async () => {
      page.element.lang = 'en';
      await page.until(() => page.title === 'April 2026' && page.text.includes('Next month'), 'English');
      same();
      expect(page.name('2026-04-30')).to.match(/^Thursday,? 30 April 2026, 1 activity$/);
    });
    it('elsewhere in the page', async () => {
      page.element.parentElement!.prepend(page.element);
      document.body.prepend(page.element.parentElement!);
      await page.drawn();
      same();
    });
    it('until the webmaster names another day', async () => {
      page.element.setAttribute('date', '2026-07-21');
      await page.drawn();
      expect(page.title).to.equal('Juli 2026');
      expect(page.stops).to.deep.equal(['2026-07-21']);
    });
  });

  describe('against another way to count', () => {
    const LOCALES: Readonly<Record<string, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };
    const DAY = 86_400_000;
    for (const [lang, locale] of Object.entries(LOCALES)) {
      it(`has the same twelve months, in ${lang}`, async () => {
        page = await showGrid({ activities: [], attributes: { lang, date: '2027-01-15' } });
        const words = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
        for (let month = 0; month < 12; month++) {
          const first = Date.UTC(2027, month, 1);
          const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
          const weeks = Math.ceil((Date.UTC(2027, month + 1, 1) - monday) / (7 * DAY));
          const expected = Array.from({ length: weeks * 7 }, (_, at) =>
            words.format(monday + at * DAY).replace(/^(\p{L}+) 1 /u, lang === 'fr' ? '$1 1er ' : '$1 1 '),
          );
          const said = page.words('[role=gridcell] > .unseen').map((each) => each.replace(/, [^,]*$/, ''));
          expect(said).to.deep.equal(expected);
          page.all('.leaf button')[1]!.click();
          await page.drawn();
        }
      });
    }
  });

  it('does not go to paper, where the days stand in full', async () => {
    page = await showGrid();
    dispatchEvent(new Event('beforeprint'));
    expect(page.cells).to.have.length(0);
    expect(page.text).to.contain('Samen wandelen');
    dispatchEvent(new Event('afterprint'));
    expect(page.cells).to.have.length(42);
  });

  describe('where there is no room for seven columns', () => {
    beforeEach(async () => {
      page = await showGrid({ style: NARROW });
    });

    it('is a list of what is left of the month, each time for itself', () => {
      expect(page.cells).to.have.length(0);
      expect(page.title).to.equal('Maart 2026');
      expect(page.names.filter((each) => each === 'Koffie op de hoek')).to.have.length(4);
      expect(page.headings).to.deep.equal([
        'Vandaag, donderdag 5 maart',
        'Dinsdag 10 maart',
        'Donderdag 12 maart',
        'Dinsdag 17 maart',
        'Dinsdag 24 maart',
        'Dinsdag 31 maart',
        'Doorlopend',
      ]);
      expect(page.status).to.equal('Maart 2026, 6 activiteiten gevonden');
    });
    it('goes on to the whole of the next month, and back', async () => {
      await page.press('Volgende maand');
      expect(page.announced).to.equal('April 2026, 3 activiteiten gevonden');
      expect(page.headings[0]).to.equal('Dinsdag 7 april');
      await page.press('Vorige maand');
      expect(page.headings[0]).to.equal('Vandaag, donderdag 5 maart');
      await page.press('Vorige maand');
      expect(page.headings[0]).to.equal('Dinsdag 3 februari');
    });
    it('becomes a grid once there is room', async () => {
      page.element.parentElement!.style.inlineSize = '900px';
      await page.until(() => page.cells.length === 42, 'the grid');
      expect(page.title).to.equal('Maart 2026');
    });
    it('is no wider than its column', () => {
      expect(page.element.scrollWidth).to.be.at.most(320);
    });
    it('has its buttons below each other where letters are twice as large: half the room would cut their words', async () => {
      page = await showGrid({ style: `${NARROW}; font-size: 32px` });
      const widths = ['Vorige maand', 'Volgende maand', 'Naar vandaag'].map((name) => page.button(name).clientWidth);
      for (const width of widths) expect(width).to.be.above(300);
    });
  });

  describe('is accessible', () => {
    const STATES: Readonly<Record<string, () => Promise<void>>> = {
      'at first': async () => {},
      'with a day chosen': async () => {
        page.cell('2026-03-05').click();
        await page.drawn();
      },
      'with an activity opened': async () => {
        page.cell('2026-03-05').click();
        await page.drawn();
        await page.press('Bingo');
      },
      'with nothing on a day': async () => {
        page.cell('2026-03-02').click();
        await page.drawn();
      },
      'in another month': () => page.press('Volgende maand'),
    };
    for (const [state, reach] of Object.entries(STATES)) {
      it(state, async () => {
        page = await showGrid();
        await reach();
        await expect(page.element.parentElement).to.be.accessible();
      });
    }
    it('in the dark', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      page = await showGrid({ style: 'inline-size: 1000px; color-scheme: dark; background: #10191d; color: #e8eef0' });
      page.cell('2026-03-05').click();
      await page.drawn();
      await expect(page.element.parentElement).to.be.accessible();
      await emulateMedia({ colorScheme: 'light' });
    });
    it('in a narrow column', async () => {
      page = await showGrid({ style: NARROW });
      await expect(page.element.parentElement).to.be.accessible();
    });
  });
});
