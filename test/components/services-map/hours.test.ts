import { expect } from '@open-wc/testing';
import type { HoursSpan, OpeningHours, Weekday } from '../../../src/domain/opening-hours.ts';
import type { Service, Stop } from '../../../src/domain/service.ts';
import { plain } from '../../../src/domain/text.ts';
import { house, service, weekly } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Twenty past nine. */
const TUESDAY = new Date('2026-11-24T08:20:00Z');

const monthly = (day: Weekday, nth: number, from: string, to: string): HoursSpan => ({ day, from, to, nth: [nth] });
const hours = (...rows: HoursSpan[]): OpeningHours => ({ weekly: rows, exceptions: [] });
const answered = (at: OpeningHours, more: Partial<Service> = {}): Partial<Service> => ({
  contact: { phone: [{ number: '106', hours: at }], email: [] },
  ...more,
});

const carers = service('carers', 'Praatgroep Mantelzorg', { hours: hours(monthly(2, 1, '19:30', '21:30')) });
const repair = service('repair', 'Repair Café', { hours: hours(monthly(6, 3, '13:30', '16:30')) });

describe('the hours a resident is told of', () => {
  let page: ShownServices;
  afterEach(leave);

  const show = async (...services: Service[]) => {
    page = await showServices({ services, now: TUESDAY });
  };
  const opened = async (shown: Service): Promise<HTMLElement> => {
    await show(shown);
    return page.open(plain(shown.name, 'nl'));
  };
  const pairs = (details: Element) =>
    Object.fromEntries([...details.querySelectorAll('dt')].map((dt) => [words(dt), words(dt.nextElementSibling)]));

  it('stand on a phone beside whole names of days, whatever has to be said with them', async () => {
    const days = ([2, 3, 4] as const).map((day) => ({ day, from: '11:30', to: '13:30', note: 'Bestel de dag vooraf' }));
    const kitchen = service('kitchen', 'Restaurant', { hours: hours(...days), contact: house.contact });
    page = await showServices({ services: [kitchen], now: TUESDAY, style: 'inline-size: 320px' });
    const lines = [...(await page.open('Restaurant')).querySelectorAll('th')].map((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return [...range.getClientRects()].length;
    });
    expect(lines).to.deep.equal([1, 1, 1, 1, 1, 1, 1]);
  });
  it('tell nobody to call where there is no number', async () => {
    await show(service('bench', 'Praatbank'), service('house', 'Buurthuis', { contact: house.contact }));
    expect(page.words('.state')).to.deep.equal(['We kennen de uren niet', 'Bel eerst: we kennen de uren niet']);
  });

  describe('once a month', () => {
    it('are said in words with the next time, and without a week of closed days', async () => {
      const details = await opened(carers);
      expect(words(details)).to.contain(
        'Elke eerste dinsdag van de maand: 19.30 tot 21.30 uur. Volgende keer: dinsdag 1 december.',
      );
      expect(details.querySelector('table')).to.equal(null);
    });
    it('stand under the week where there are weekly hours too', async () => {
      const details = await opened(
        service('both', 'Dorpshuis', {
          hours: hours({ day: 3, from: '09:00', to: '12:00' }, monthly(2, 1, '19:30', '21:30')),
        }),
      );
      expect(details.querySelectorAll('tr')).to.have.length(7);
      expect(words(details)).to.contain('Elke eerste dinsdag van de maand: 19.30 tot 21.30 uur.');
    });
    it('say that a day differs, also in the week that has no table', async () => {
      const details = await opened({
        ...carers,
        hours: {
          ...hours(monthly(2, 1, '19:30', '21:30')),
          exceptions: [{ date: '2026-11-26', from: '14:00', to: '16:00' }],
        },
      });
      expect(words(details))
        .to.contain('donderdag 26 november: 14 tot 16 uur')
        .and.to.contain('keer: donderdag 26 nov');
    });
    it('leave out the rows of a season that is over', async () => {
      const details = await opened({
        ...carers,
        hours: hours(monthly(2, 1, '19:30', '21:30'), {
          ...monthly(5, 2, '10:00', '12:00'),
          validTo: '2026-09-30',
        }),
      });
      expect(words(details)).not.to.contain('tweede vrijdag');
    });
    it('are looked for beyond two weeks', async () => {
      await show(repair);
      expect(page.words('.state')).to.deep.equal(['Nu dicht, gaat zaterdag 19 december open om 13.30 uur']);
    });
  });

  describe('name a day', () => {
    it('by its date from next week on', async () => {
      await show(carers);
      expect(page.words('.state')).to.deep.equal(['Nu dicht, gaat dinsdag 1 december open om 19.30 uur']);
    });
    it('by its weekday within six days', async () => {
      await show(service('monday', 'Maandag', { hours: weekly([1], '09:00', '12:00') }));
      expect(page.words('.state')).to.deep.equal(['Nu dicht, gaat maandag open om 9 uur']);
    });
    it('so for a mobile point too', async () => {
      const stop = (at: OpeningHours) => [{ place: 'Kerkplein Olmen', schedule: at }];
      await show(
        service('far', 'Ver', { stops: stop(hours(monthly(2, 1, '14:00', '16:00'))) }),
        service('near', 'Dichtbij', { stops: stop(weekly([5], '14:00', '16:00')) }),
        service('today', 'Vandaag', { stops: stop(weekly([2], '14:00', '16:00')) }),
        service('now', 'Nu', { stops: stop(weekly([2], '09:00', '16:00')) }),
      );
      expect(page.words('.state')).to.deep.equal([
        'Dinsdag 1 december: Kerkplein Olmen, om 14 uur',
        'Vrijdag: Kerkplein Olmen, om 14 uur',
        'Vandaag: Kerkplein Olmen, om 14 uur',
        'Nu: Kerkplein Olmen, tot 16 uur',
      ]);
    });
  });

  describe('of a mobile point', () => {
    const stop = (place: string, ...rows: HoursSpan[]): Stop => ({ place, schedule: hours(...rows) });
    const car = service('car', 'Infokar', {
      stops: [
        stop('Hulsen', monthly(5, 2, '10:00', '12:00')),
        stop('Olmen', { day: 3, from: '14:00', to: '16:00' }),
        stop('Wezel', { day: 3, from: '09:30', to: '11:30' }),
        stop('Dennenhof', { day: 2, from: '09:30', to: '11:30' }),
      ],
    });
    it('name every stop, the next first, with its days in words', async () => {
      const details = await opened(car);
      expect([...details.querySelectorAll('.hours li')].map(words)).to.deep.equal([
        'Dennenhof Elke dinsdag: 9.30 tot 11.30 uur. Volgende keer: vandaag.',
        'Wezel Elke woensdag: 9.30 tot 11.30 uur. Volgende keer: woensdag 25 november.',
        'Olmen Elke woensdag: 14 tot 16 uur. Volgende keer: woensdag 25 november.',
        'Hulsen Elke tweede vrijdag van de maand: 10 tot 12 uur. Volgende keer: vrijdag 11 december.',
      ]);
    });
    it('are bold where it stands today', async () => {
      const details = await opened(car);
      const bold = [...details.querySelectorAll('.hours li')].filter(
        (each) => Number(getComputedStyle(each).fontWeight) >= 600,
      );
      expect(bold.map(words).map((each) => each.split(' ')[0])).to.deep.equal(['Dennenhof']);
    });
  });

  describe('of what is closed for a time', () => {
    const shut = service('shut', 'Inloophuis', {
      ...answered(weekly([2], '09:00', '12:00')),
      hours: weekly([2], '09:00', '12:00'),
      stops: [{ place: 'Olmen', schedule: weekly([2], '09:00', '12:00') }],
      status: 'temporarily-closed',
      alert: 'Dicht tot de lente.',
    });
    it('are not shown', async () => {
      const details = await opened(shut);
      expect(page.words('.state')).to.deep.equal(['Tijdelijk dicht']);
      expect(words(details)).to.contain('Dicht tot de lente.').and.not.to.contain('9 tot 12');
    });
    it('are not printed', async () => {
      await show(shut);
      await page.complete();
      dispatchEvent(new Event('beforeprint'));
      expect(words(page.row('Inloophuis'))).not.to.contain('9 tot 12');
      expect(page.words('.paper')).to.include('Tijdelijk dicht');
      dispatchEvent(new Event('afterprint'));
    });
  });

  describe('that were checked long ago', () => {
    const old: Service = { ...house, lastChecked: '2025-10-01' };
    it('are open only for who calls first', async () => {
      await show(old, { ...old, id: 'other', hours: weekly([2], '14:00', '16:00') });
      expect(page.words('.state')).to.deep.equal([
        'Open tot 12 uur, maar bel eerst',
        'Nu dicht, gaat vandaag open om 14 uur',
      ]);
      expect(page.all('.state')[0]!.className).to.equal('state ask');
    });
    it('carry their warning before the week', async () => {
      const details = await opened(old);
      const warning = [...details.querySelectorAll('.alert')].find((each) => words(each).includes('lang geleden'))!;
      expect(warning.compareDocumentPosition(details.querySelector('table')!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
      expect(details.querySelectorAll('.alert')).to.have.length(1);
    });
  });

  describe('of a phone', () => {
    const morning = weekly([2], '09:00', '12:00');
    const line = service('line', 'Luisterlijn', answered(morning));
    const far = service('far', 'Chat en telefoon', {
      ...answered(morning, { hours: weekly([3], '09:00', '12:00') }),
      virtual: true,
    });
    const later = service('later', 'Middaglijn', answered(weekly([2], '14:00', '16:00')));
    const week = service('week', 'Weeklijn', answered(weekly([3], '14:00', '16:00')));
    const door = service('door', 'Loket', answered(morning, { hours: weekly([3], '09:00', '12:00') }));

    it('say in words of a phone when it is answered', async () => {
      await show(line, far, later, week, door);
      expect(page.words('.state')).to.deep.equal([
        'Bereikbaar per telefoon tot 12 uur',
        'Bereikbaar per telefoon tot 12 uur',
        'Bereikbaar per telefoon vandaag vanaf 14 uur',
        'Bereikbaar per telefoon morgen vanaf 14 uur',
        'Nu dicht, gaat morgen open om 9 uur',
      ]);
    });
    it('count as open now where there is no door', async () => {
      await show(line, far, later, week, door);
      page.button('Nu open').click();
      await page.until(() => page.names.length < 5, 'those that are open');
      expect(page.names).to.deep.equal(['Luisterlijn', 'Chat en telefoon']);
    });
    it('are found at its second number too', async () => {
      await show(
        service('two', 'Twee nummers', {
          contact: {
            phone: [
              { number: '1', hours: weekly([3], '09:00', '12:00') },
              { number: '2', hours: morning },
            ],
            email: [],
          },
        }),
      );
      expect(page.words('.state')).to.deep.equal(['Bereikbaar per telefoon tot 12 uur']);
    });
  });

  describe('stand among words that', () => {
    const cost = async (given: Service['cost']) =>
      pairs(await opened(service('cost', 'Prijs', { cost: given! })))['Wat kost het?'];
    it('end once', async () =>
      expect(await cost({ type: 'ask', text: 'Raad is gratis' })).to.equal('Vraag de prijs. Raad is gratis'));
    it('end, where the amount does not', async () =>
      expect(await cost({ type: 'fixed', amount: 5, unit: 'per keer', text: 'Kinderen gratis.' })).to.equal(
        'Je betaalt € 5 per keer. Kinderen gratis.',
      ));
    it('are not said twice', async () =>
      expect(await cost({ type: 'free', text: 'gratis voor iedereen' })).to.equal('gratis voor iedereen'));
    it('name the villages it comes to', async () => {
      const details = await opened(service('area', 'Bus', { serviceArea: ['Olmen', 'Wezel'], homeVisit: true }));
      const { 'Komt ook in': villages, 'Meer uitleg': more } = pairs(details);
      expect([villages, more]).to.deep.equal(['Olmen, Wezel', 'Komt ook bij je thuis']);
    });
    it('leave out the bare id of a village that no list names', async () => {
      const details = await opened(service('area', 'Bus', { serviceArea: ['balen', '13003', 'Olmen'] }));
      expect(pairs(details)['Komt ook in']).to.equal('Olmen');
    });
  });
});
