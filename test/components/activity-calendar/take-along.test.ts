import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { activity, bingo, four, garden, on, soup, walk } from '../some-activities.ts';
import { wordsOf } from '../shown-widget.ts';
import { Downloads, eventsIn, type Found } from './downloads.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

const ALL = 'Zet alles wat je ziet in mijn agenda';
const FILE = 'Bestand voor elke agenda (.ics)';
const startsOf = (events: readonly Found[]) => events.map(({ summary, start }) => `${start.slice(0, 10)} ${summary}`);

/** Soup that is off next week, and moved from 9 to 10 December. */
const changed = {
  ...soup,
  changes: [
    { at: '2026-12-02', status: 'cancelled' },
    { at: '2026-12-09', start: '2026-12-10T14:00' },
  ],
} as const;

describe('taking activities along', () => {
  let page: ShownCalendar;
  let downloads: Downloads;
  beforeEach(() => (downloads = new Downloads()));
  afterEach(() => {
    downloads.stop();
    leave();
  });

  const save = async (name: string): Promise<Found[]> => {
    const before = downloads.count;
    page.button(name).click();
    await page.until(() => downloads.count > before, 'the file');
    return eventsIn(await downloads.last());
  };
  const summary = () => page.root.querySelector<HTMLElement>('.details .along > summary');
  /** Opens a row and its ways to take it along. */
  const openWays = async (name: string) => {
    await page.open(name);
    summary()!.click();
    await page.until(() => page.hasButton(FILE), 'the ways');
    return page.all('.along [role=group]');
  };

  describe('everything that is shown', () => {
    it('becomes one file of exactly those times', async () => {
      page = await showCalendar({ activities: four });
      await page.complete();
      const events = await save(ALL);
      expect(startsOf(events)).to.deep.equal([
        '2026-11-25 Soepcafé',
        '2026-11-26 Bingo',
        '2026-11-28 Wandeling langs de Grote Nete',
        '2026-12-02 Soepcafé',
      ]);
      const file = await downloads.last();
      expect(file.name).to.equal('wat-is-er-te-doen.ics');
      expect(file.type).to.contain('text/calendar');
    });
    it('follows the choices', async () => {
      page = await showCalendar({ activities: four });
      await page.press('Gratis');
      await page.complete();
      await page.until(() => page.names.length === 2, 'the answer');
      expect(startsOf(await save(ALL))).to.deep.equal(['2026-11-25 Soepcafé', '2026-12-02 Soepcafé']);
    });
    it('keeps what is off, and says so; what was moved is there once, at its new date', async () => {
      page = await showCalendar({ activities: [changed], attributes: { days: '21' } });
      await page.complete();
      const events = await save(ALL);
      expect(startsOf(events)).to.deep.equal([
        '2026-11-25 Soepcafé',
        '2026-12-02 Gaat niet door: Soepcafé',
        '2026-12-10 Verschoven: Soepcafé',
      ]);
      expect(events.map(({ status }) => status)).to.deep.equal(['CONFIRMED', 'CANCELLED', 'CONFIRMED']);
    });
    it('names each time the same when it is pressed again', async () => {
      page = await showCalendar({ activities: four });
      await page.complete();
      const [first, again] = [await save(ALL), await save(ALL)];
      expect(again.map(({ uid }) => uid)).to.deep.equal(first.map(({ uid }) => uid));
      expect(new Set(first.map(({ uid }) => uid)).size).to.equal(4);
    });
    it('is not kept in the page for longer than a minute', async () => {
      page = await showCalendar({ activities: four });
      await page.complete();
      const wait = globalThis.setTimeout;
      const later: (() => void)[] = [];
      const keep = (act: () => void, delay = 0) => (delay === 60_000 ? later.push(act) : wait(act, delay));
      Object.assign(globalThis, { setTimeout: keep });
      await save(ALL).finally(() => Object.assign(globalThis, { setTimeout: wait }));
      expect(downloads.held.size).to.equal(1);
      for (const act of later) act();
      expect(downloads.held.size).to.equal(0);
    });
    it('is not offered where nothing has a time', async () => {
      page = await showCalendar({ activities: [garden] });
      await page.complete();
      await page.until(() => page.hasButton('Druk 14 dagen af'), 'the actions');
      expect(page.hasButton(ALL)).to.equal(false);
    });
    it('is not offered where all of it was moved to other days', async () => {
      page = await showCalendar({
        activities: [{ ...bingo, changes: [{ at: '2026-11-26T13:30', start: '2026-12-20T13:30' }] }],
      });
      await page.until(() => page.hasButton('Druk 14 dagen af'), 'the actions');
      expect(page.names).to.deep.equal(['Bingo']);
      expect(page.hasButton(ALL)).to.equal(false);
    });
  });

  describe('one activity', () => {
    it('that is once: a file, and links that open other agendas', async () => {
      page = await showCalendar({ activities: four });
      const [ways, ...others] = await openWays('Bingo');
      expect(others).to.have.length(0);
      const events = await save(FILE);
      expect(startsOf(events)).to.deep.equal(['2026-11-26 Bingo']);
      expect((await downloads.last()).name).to.equal('bingo.ics');
      const links = [...ways!.querySelectorAll('a')];
      expect(links.map((link) => [wordsOf(link), new URL(link.href).host])).to.deep.equal([
        ['Google Agenda', 'calendar.google.com'],
        ['Outlook', 'outlook.live.com'],
      ]);
    });
    it('that is a series: this time, or all of them', async () => {
      page = await showCalendar({ activities: four });
      const [one, all] = await openWays('Soepcafé');
      expect([one!.ariaLabel, all!.ariaLabel]).to.deep.equal(['Alleen deze keer', 'Alle keren']);
      // Outlook knows no series in a link.
      expect([...one!.querySelectorAll('a')].map(wordsOf)).to.deep.equal(['Google Agenda', 'Outlook']);
      expect([...all!.querySelectorAll('a')].map(wordsOf)).to.deep.equal(['Google Agenda']);
      const saved = async (group: HTMLElement) => {
        const before = downloads.count;
        group.querySelector('button')!.click();
        await page.until(() => downloads.count > before, 'the file');
        return eventsIn(await downloads.last());
      };
      const [once] = await saved(one!);
      expect([once?.start, once?.rule]).to.deep.equal(['2026-11-25T14:00:00', '']);
      const [series] = await saved(all!);
      expect(series?.rule).to.contain('FREQ=WEEKLY');
      expect((await downloads.last()).name).to.equal('soepcafe.ics');
    });
    it('that was moved is taken along at its new date', async () => {
      page = await showCalendar({
        activities: [{ ...changed, start: '2026-12-09T14:00', end: '2026-12-09T17:00' }],
        attributes: { date: '2026-12-09', days: '1' },
      });
      const [one] = await openWays('Soepcafé');
      expect(one!.ariaLabel).to.equal('Alleen deze keer');
      expect(startsOf(await save(FILE))).to.deep.equal(['2026-12-10 Verschoven: Soepcafé']);
    });
    it('that is off is kept as off, and no link adds it', async () => {
      page = await showCalendar({ activities: [{ ...bingo, status: 'cancelled' }] });
      const [ways] = await openWays('Bingo');
      expect(ways!.querySelector('a')).to.equal(null);
      expect((await save(FILE))[0]?.status).to.equal('CANCELLED');
    });
    it('that is always there has no time to keep', async () => {
      page = await showCalendar({ activities: [garden] });
      await page.open('Buurttuin');
      expect(summary()).to.equal(null);
      expect(page.hasButton('Druk af als affiche')).to.equal(true);
    });
    it('opens with the keyboard', async () => {
      page = await showCalendar({ activities: four });
      await page.open('Bingo');
      summary()!.focus();
      await sendKeys({ press: 'Enter' });
      await page.until(() => page.hasButton(FILE), 'the ways');
      await sendKeys({ press: 'Tab' });
      expect(page.focused).to.equal(FILE);
    });
    it('is accessible', async () => {
      page = await showCalendar({ activities: four, attributes: { subscribe: '/agenda.ics' } });
      await openWays('Soepcafé');
      await expect(page.element).to.be.accessible();
    });
  });

  describe('sharing', () => {
    let shared: string[];
    beforeEach(() => {
      shared = [];
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: async ({ url }: ShareData) => void shared.push(url ?? ''),
      });
    });
    // Where the browser has one, it is its prototype's.
    afterEach(() => void Reflect.deleteProperty(navigator, 'share'));

    it('the list goes with its choices, and comes back with them', async () => {
      page = await showCalendar({ activities: four });
      await page.press('Gratis');
      await page.complete();
      await page.until(() => page.hasButton('Deel'), 'the actions');
      await page.press('Deel');
      const [address] = shared;
      leave();
      history.replaceState(null, '', address);
      page = await showCalendar({ activities: four });
      await page.until(() => page.names.length > 0, 'the list');
      expect(page.names).to.deep.equal(['Soepcafé', 'Buurttuin']);
    });
    it('one activity goes alone', async () => {
      page = await showCalendar({ activities: [...four, activity('late', 'Kerstmarkt', on('2026-12-20', '14:00'))] });
      await page.open('Wandeling langs de Grote Nete');
      await page.press('Deel deze activiteit');
      const [address] = shared;
      leave();
      history.replaceState(null, '', address);
      page = await showCalendar({ activities: four });
      await page.until(() => page.names.length > 0, 'the list');
      expect(page.names).to.deep.equal(['Wandeling langs de Grote Nete']);
    });
    it('one activity goes to the list, also where the page begins with the month', async () => {
      const attributes = { view: 'month' };
      page = await showCalendar({ activities: four, attributes });
      page.all('[role=tab]')[0]!.click();
      await page.until(() => page.names.length > 0, 'the list');
      await page.open('Wandeling langs de Grote Nete');
      await page.press('Deel deze activiteit');
      const [address] = shared;
      leave();
      history.replaceState(null, '', address);
      page = await showCalendar({ activities: four, attributes });
      await page.until(() => page.names.length > 0, 'the list');
      expect(page.names).to.deep.equal(['Wandeling langs de Grote Nete']);
    });
    it('one with a page of its own is shared as that page', async () => {
      page = await showCalendar({ activities: [{ ...walk, url: 'https://zandstappers.example/nete' }] });
      await page.open('Wandeling langs de Grote Nete');
      await page.press('Deel deze activiteit');
      expect(shared).to.deep.equal(['https://zandstappers.example/nete']);
    });
  });

  describe('following the calendar', () => {
    it('has an address to open and the same to copy', async () => {
      page = await showCalendar({ activities: four, attributes: { subscribe: 'https://balen.example/agenda.ics' } });
      await page.until(() => page.text.includes('Volg deze kalender'), 'the address');
      expect(page.all<HTMLAnchorElement>('.along a').map(({ href }) => href)).to.deep.equal([
        'webcal://balen.example/agenda.ics',
      ]);
      expect(page.all<HTMLInputElement>('.along input').map(({ value }) => value)).to.deep.equal([
        'https://balen.example/agenda.ics',
      ]);
    });
    it('is not offered without an address, nor with one that no agenda can follow', async () => {
      page = await showCalendar({ activities: four, attributes: { subscribe: 'javascript:alert(1)' } });
      await page.until(() => page.hasButton('Deel'), 'the actions');
      expect(page.text).not.to.contain('Volg deze kalender');
    });
  });

  it('asks nobody for anything before a press', async () => {
    page = await showCalendar({ activities: four });
    await openWays('Bingo');
    const outside = performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin));
    expect(outside.map(({ name }) => name)).to.deep.equal([]);
  });
});
