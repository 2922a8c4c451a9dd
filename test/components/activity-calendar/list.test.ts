import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ActivitySelectEvent } from '../../../src/components/activity-calendar/events.ts';
import { deviceIn } from '../../support/device-zone.ts';
import { activity, bingo, four, garden, numbered, on, soup, walk } from '../some-activities.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

const TODAY = 'Vandaag, woensdag 25 november';
const TOMORROW = 'Morgen, donderdag 26 november';

describe('the list of activities', () => {
  let page: ShownCalendar;
  afterEach(leave);

  describe('with something today, tomorrow, on Saturday and always', () => {
    beforeEach(async () => {
      page = await showCalendar({ activities: [garden, walk, bingo, soup] });
    });

    it('says what is on day by day, and last what is always there', () => {
      expect(page.days).to.deep.equal({
        [TODAY]: ['Soepcafé'],
        [TOMORROW]: ['Bingo'],
        'Zaterdag 28 november': ['Wandeling langs de Grote Nete'],
        'Doorlopend': ['Buurttuin'],
      });
    });
    it('says when, where and for how much', () => {
      expect(page.says('Bingo', 'time')).to.equal('13.30 – 16 uur');
      expect(page.says('Bingo', 'note')).to.match(/^Zaal De Kroon, Balen · €\s3$/);
    });
    it('names a series once, at its next time, and says how often it comes', () => {
      expect(page.says('Soepcafé', 'note')).to.equal(
        'Den Dennenhof, Olmen · Gratis · elke woensdag (nog 1 keer in deze periode)',
      );
    });
    it('says how many activities there are, a series once', () => {
      expect(page.status).to.equal('4 activiteiten gevonden');
    });
    it('hands them to the page, in the order shown', () => {
      expect(page.element.items).to.deep.equal([soup, bingo, walk, garden]);
    });
    it('has one heading for the whole, and one a step deeper for each day', () => {
      expect(page.words('h2')).to.deep.equal(['Wat is er te doen?']);
      expect(page.all('h3')).to.have.length(4);
      expect(page.root.querySelector('section')!.getAttribute('aria-labelledby')).to.equal(
        page.root.querySelector('h2')!.id,
      );
    });
    it('names who answers for it, and a phone number', () => {
      const foot = page.words('footer').join();
      expect(foot).to.contain('Van LDC De Sparappel.').and.to.contain('Bijgewerkt op 20 november 2026');
      expect(page.root.querySelector<HTMLAnchorElement>('footer a')!.href).to.equal('tel:014000003');
    });
  });

  describe('of what comes more than once', () => {
    it('says how many more times there are of loose moments', async () => {
      const moments = ['2026-11-26', '2026-11-30', '2026-12-02'].map((day) => ({ start: `${day}T10:00` }));
      page = await showCalendar({ activities: [activity('a', 'Lezing', { moments })] });
      expect(page.days).to.deep.equal({ [TOMORROW]: ['Lezing'] });
      expect(page.says('Lezing', 'note')).to.equal('nog 2 keer in deze periode');
    });
    it('says nothing of more times where there is one', async () => {
      page = await showCalendar({ activities: [soup], attributes: { days: '7' } });
      expect(page.says('Soepcafé', 'note')).to.match(/elke woensdag$/);
    });
    it('goes on to the next time once that of today is over', async () => {
      page = await showCalendar({ activities: [soup], now: new Date('2026-11-25T16:00:00Z') });
      expect(page.days).to.deep.equal({ 'Woensdag 2 december': ['Soepcafé'] });
    });
    it('leaves out the days that a series is not on', async () => {
      const repeat = { ...soup.repeat!, except: ['2026-11-25'] };
      page = await showCalendar({ activities: [{ ...soup, repeat }] });
      expect(Object.keys(page.days)).to.deep.equal(['Woensdag 2 december']);
    });
  });

  describe('of what is otherwise than planned', () => {
    const isStruck = (name: string) => getComputedStyle(page.nameOf(name)).textDecorationLine.includes('line-through');

    it('says that it is cancelled, in words and struck through', async () => {
      page = await showCalendar({ activities: [{ ...bingo, status: 'cancelled' }, walk] });
      expect(page.says('Bingo', 'state')).to.equal('Gaat niet door');
      expect(isStruck('Bingo')).to.equal(true);
      expect(isStruck('Wandeling langs de Grote Nete')).to.equal(false);
    });
    it('says that it is put off', async () => {
      page = await showCalendar({ activities: [{ ...bingo, status: 'postponed' }] });
      expect(page.says('Bingo', 'state')).to.equal('Uitgesteld: de nieuwe datum is nog niet bekend');
      expect(isStruck('Bingo')).to.equal(true);
    });
    it('says that it is full, and strikes nothing', async () => {
      page = await showCalendar({ activities: [{ ...bingo, full: true }] });
      expect(page.says('Bingo', 'state')).to.equal('Volzet');
      expect(isStruck('Bingo')).to.equal(false);
    });
    it('stands on both days when it moves, and says where to and where from', async () => {
      page = await showCalendar({ activities: [{ ...walk, status: 'moved', movedFrom: '2026-11-26T09:30' }] });
      expect(Object.keys(page.days)).to.deep.equal([TOMORROW, 'Zaterdag 28 november']);
      expect(page.words('.state')).to.deep.equal([
        'Nieuwe datum: zaterdag 28 november',
        'Verschoven (eerst: donderdag 26 november)',
      ]);
      const struck = page.all('.name').map((each) => getComputedStyle(each).textDecorationLine === 'line-through');
      expect(struck).to.deep.equal([true, false]);
    });
    it('says so too of what would go on all the time', async () => {
      page = await showCalendar({
        activities: [activity('t', 'Tentoonstelling', { start: '2026-11-01', end: '2026-12-24', status: 'cancelled' })],
      });
      expect(page.says('Tentoonstelling', 'state')).to.equal('Gaat niet door');
      expect(isStruck('Tentoonstelling')).to.equal(true);
    });
    it('keeps a line for the one time of a series that is cancelled', async () => {
      page = await showCalendar({
        activities: [{ ...soup, changes: [{ at: '2026-11-25', status: 'cancelled', note: 'De zaal is bezet.' }] }],
      });
      expect(page.days).to.deep.equal({ [TODAY]: ['Soepcafé'], 'Woensdag 2 december': ['Soepcafé'] });
      expect(page.words('.state')).to.deep.equal(['Gaat niet door']);
    });
  });

  describe('as the day goes on', () => {
    const morning = activity('m', 'Ontbijt', on('2026-11-25', '08:00', '09:30'));
    const now = activity('n', 'Koffie', on('2026-11-25', '09:30', '11:00'));
    const open = activity('o', 'Markt', on('2026-11-25', '08:00'));

    it('drops what is over, and keeps what is going on or has no end that is known', async () => {
      page = await showCalendar({ activities: [morning, now, open] });
      expect(page.days).to.deep.equal({ [TODAY]: ['Markt', 'Koffie'] });
    });
    it('notices the hour when somebody looks at the page again', async () => {
      page = await showCalendar({ activities: [now, bingo] });
      page.element.clock = () => new Date('2026-11-25T10:30:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await page.drawn();
      expect(page.names).to.deep.equal(['Bingo']);
    });
    it('stands what began before under today, with its end', async () => {
      const fair = activity('f', 'Kermis', { start: '2026-11-23T10:00', end: '2026-11-27T18:00' });
      page = await showCalendar({ activities: [fair, soup] });
      expect(page.days).to.deep.equal({ [TODAY]: ['Kermis', 'Soepcafé'] });
      expect(page.says('Kermis', 'time')).to.equal('tot vrijdag 27 november');
    });
    it('stands what began before under the first day that is asked for', async () => {
      const fair = activity('f', 'Kermis', { start: '2026-12-01T10:00', end: '2026-12-05T18:00' });
      page = await showCalendar({ activities: [fair], attributes: { date: '2026-12-03' } });
      expect(Object.keys(page.days)).to.deep.equal(['Donderdag 3 december']);
    });
    it('keeps what goes on after midnight on its evening only', async () => {
      const night = activity('n', 'Bal', { start: '2026-11-28T20:00', end: '2026-11-29T02:00' });
      page = await showCalendar({ activities: [night] });
      expect(page.days).to.deep.equal({ 'Zaterdag 28 november': ['Bal'] });
      expect(page.says('Bal', 'time')).to.equal("20 uur – 2 uur 's nachts");
    });
    it('keeps it while it goes on, under the day it has become', async () => {
      const night = activity('n', 'Bal', { start: '2026-11-24T20:00', end: '2026-11-25T02:00' });
      const yesterday = activity('y', 'Gisteren', on('2026-11-24', '20:00'));
      page = await showCalendar({ activities: [night, yesterday], now: new Date('2026-11-25T00:30:00Z') });
      expect(page.days).to.deep.equal({ [TODAY]: ['Bal'] });
      page.element.clock = () => new Date('2026-11-25T01:00:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await page.drawn();
      expect(page.names).to.deep.equal([]);
    });
    it('says of a whole day that it is one', async () => {
      page = await showCalendar({ activities: [activity('d', 'Speldag', { start: '2026-11-27' })] });
      expect(page.says('Speldag', 'time')).to.equal('hele dag');
    });
  });

  describe('of what lasts', () => {
    const show = activity('p', 'Tentoonstelling', { start: '2026-11-01', end: '2027-01-31' });

    it('names it once, after the days, with its end', async () => {
      page = await showCalendar({ activities: [show, soup] });
      expect(page.days).to.deep.equal({ [TODAY]: ['Soepcafé'], Doorlopend: ['Tentoonstelling'] });
      expect(page.says('Tentoonstelling', 'note')).to.equal('tot 31 jan');
    });
    it('names what begins within these days too, with its dates', async () => {
      page = await showCalendar({ activities: [{ ...show, start: '2026-12-01' }] });
      expect(page.days).to.deep.equal({ Doorlopend: ['Tentoonstelling'] });
      expect(page.says('Tentoonstelling', 'note')).to.equal('1 dec 2026 – 31 jan 2027');
      expect(page.element.items).to.have.length(1);
    });
    it('leaves out what begins after them, or is over', async () => {
      page = await showCalendar({
        activities: [{ ...show, start: '2026-12-24' }, { ...show, id: 'q', end: '2026-11-24' }, garden],
      });
      expect(page.names).to.deep.equal(['Buurttuin']);
    });
  });

  describe('on a device in another zone', () => {
    let home: () => void;
    beforeEach(() => {
      home = deviceIn('Asia/Tokyo');
    });
    afterEach(() => home());
    const late = activity('l', 'Nachtwinkel', on('2026-11-25', '23:00', '23:45'));

    it('keeps the day and the hour of the town', async () => {
      page = await showCalendar({ activities: [late, soup], now: new Date('2026-11-25T22:15:00Z') });
      expect(new Date('2026-11-25T22:15:00Z').getDate()).to.equal(26);
      expect(page.days[TODAY]).to.deep.equal(['Nachtwinkel']);
      expect(page.says('Nachtwinkel', 'time')).to.equal('23 – 23.45 uur');
    });
    it('begins the next day at midnight in the town', async () => {
      page = await showCalendar({ activities: [late, soup], now: new Date('2026-11-24T23:30:00Z') });
      expect(page.days[TODAY]).to.deep.equal(['Soepcafé', 'Nachtwinkel']);
      page.element.clock = () => new Date('2026-11-24T22:30:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await page.drawn();
      expect(Object.keys(page.days)).to.deep.equal([TOMORROW.replace('donderdag 26', 'woensdag 25')]);
    });
    for (const [zone, city] of [
      ['Europe/Brussels', 'Brussel'],
      ['America/New_York', 'New York'],
    ] as const) {
      it(`says that its hours are those of ${city}`, async () => {
        page = await showCalendar({ activities: [late, soup].map((each) => ({ ...each, timezone: zone })) });
        await page.until(
          () => page.text.includes(`Alle uren zijn die van ${city}, niet die van dit toestel.`),
          'the zone',
        );
      });
    }
    it('says nothing of a zone where the device has the same hour', async () => {
      page = await showCalendar({ activities: [{ ...soup, timezone: 'Asia/Tokyo' }] });
      await page.until(() => page.hasButton('Deel'), 'the rest');
      expect(page.text).to.not.contain('Alle uren zijn die van');
    });
  });

  describe('of activities that say little', () => {
    it('shows no empty line', async () => {
      page = await showCalendar({ activities: [activity('a', 'Iets', on('2026-11-26', '10:00'))] });
      expect(page.row('Iets').querySelector('.note, .state')).to.equal(null);
      expect(page.says('Iets', 'time')).to.equal('10 uur');
    });
    it('says so of one that is online, and keeps a hidden address hidden', async () => {
      const where = { ...on('2026-11-26', '10:00') };
      page = await showCalendar({
        activities: [
          activity('a', 'Webinar', { ...where, online: {} }),
          activity('b', 'Praatgroep', {
            ...where,
            place: { name: 'Huis', street: 'Geheim 1', hideAddress: true, lat: 51, lon: 5 },
          }),
        ],
      });
      expect(page.says('Webinar', 'note')).to.equal('Online');
      await page.open('Praatgroep');
      expect(page.text).not.to.contain('Geheim').and.not.to.contain('Huis');
      expect(page.pairs['Waar?']).to.equal('Het adres tonen we niet.');
    });
    it('names a village once', async () => {
      const place = { name: 'Zaal Balen', place: 'Balen' };
      page = await showCalendar({ activities: [{ ...bingo, place }] });
      expect(page.says('Bingo', 'note')).to.match(/^Zaal Balen ·/);
    });
  });

  describe('with 120 activities', () => {
    beforeEach(async () => {
      page = await showCalendar({ activities: [...numbered(120), garden] });
    });
    it('draws fifty, and what is always there after all of them', () => {
      expect(page.names).to.have.length(50);
      expect(page.status).to.equal('121 activiteiten gevonden');
      expect(page.names).not.to.contain('Buurttuin');
    });
    it('stays below 500 elements', () => expect(page.all('*').length).to.be.below(500));
    it('asks for later days only once these are all drawn', () => {
      expect(page.hasButton('Toon wat er later komt')).to.equal(false);
    });

    describe('when more are asked for', () => {
      beforeEach(() => page.press('Toon meer'));
      it('draws a hundred', () => expect(page.names).to.have.length(100));
      it('puts the focus on the first new one', () => expect(page.focused).to.equal('Activiteit 51'));
      it('ends with all of them, and the way to later days', async () => {
        await page.press('Toon meer');
        expect(page.names).to.have.length(121);
        expect(page.names.at(-1)).to.equal('Buurttuin');
        expect(page.hasButton('Toon meer')).to.equal(false);
        expect(page.hasButton('Toon wat er later komt')).to.equal(true);
      });
    });
  });
  it('draws as many rows as the webmaster says', async () => {
    page = await showCalendar({ activities: numbered(60), attributes: { limit: '7' } });
    expect(page.names).to.have.length(7);
  });

  describe('narrowed by the webmaster', () => {
    for (const [name, value, names] of [
      ['categories', 'cat.games', ['Bingo']],
      ['categories', 'coffee, green', ['Soepcafé', 'Buurttuin']],
      ['area', 'olmen', ['Soepcafé']],
      ['days', '2', ['Soepcafé', 'Bingo', 'Buurttuin']],
      ['days', '0', ['Soepcafé', 'Bingo', 'Wandeling langs de Grote Nete', 'Buurttuin']],
      ['date', '2026-11-27', ['Wandeling langs de Grote Nete', 'Soepcafé', 'Buurttuin']],
      ['date', '2026-11-31', ['Soepcafé', 'Bingo', 'Wandeling langs de Grote Nete', 'Buurttuin']],
    ] as const) {
      it(`${name}="${value}" keeps ${names.join(', ')}`, async () => {
        page = await showCalendar({ activities: four, attributes: { [name]: value } });
        expect(page.names).to.deep.equal(names);
      });
    }
    it('follows an attribute that changes', async () => {
      page = await showCalendar({ activities: four });
      page.element.setAttribute('categories', 'walk');
      await page.until(() => page.names.length === 1, 'the narrowed list');
      expect(page.names).to.deep.equal(['Wandeling langs de Grote Nete']);
    });
    it('says what he writes above it, at his level', async () => {
      page = await showCalendar({ activities: four, attributes: { 'heading': 'In Olmen', 'heading-level': '3' } });
      expect(page.words('h3')).to.deep.equal(['In Olmen']);
      expect(page.all('h4')).to.have.length(4);
    });
  });

  describe('under the keyboard', () => {
    beforeEach(async () => {
      page = await showCalendar({ activities: four });
      page.nameOf('Soepcafé').focus();
    });
    for (const key of ['Enter', ' ']) {
      it(`opens and closes a row by ${key}, and the focus stays`, async () => {
        await sendKeys({ press: key });
        await page.until(() => page.all('.pairs').length > 0, 'the details');
        expect(page.focused).to.equal('Soepcafé');
        expect(page.nameOf('Soepcafé').ariaExpanded).to.equal('true');
        await sendKeys({ press: key });
        await page.drawn();
        expect(page.all('.details')).to.have.length(0);
        expect(page.focused).to.equal('Soepcafé');
        expect(page.nameOf('Soepcafé').ariaExpanded).to.equal('false');
      });
    }
    it('goes on to the next row by Tab', async () => {
      await sendKeys({ press: 'Tab' });
      expect(page.focused).to.equal('Bingo');
    });
  });

  describe('buurt-activity-select', () => {
    beforeEach(async () => {
      page = await showCalendar({ activities: four });
    });
    it('tells the page which activity was opened', async () => {
      setTimeout(() => page.nameOf('Bingo').click());
      const event = await oneEvent<ActivitySelectEvent>(document, 'buurt-activity-select');
      expect(event.activity).to.equal(bingo);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    });
    it('keeps the details closed when the page shows its own', async () => {
      page.element.addEventListener('buurt-activity-select', (event) => event.preventDefault());
      page.nameOf('Bingo').click();
      await page.drawn();
      expect(page.all('.details, [aria-expanded=true]')).to.have.length(0);
    });
    it('says nothing of closing', async () => {
      let told = 0;
      page.element.addEventListener('buurt-activity-select', () => (told += 1));
      page.nameOf('Bingo').click();
      await page.drawn();
      page.nameOf('Bingo').click();
      expect(told).to.equal(1);
    });
  });
});
