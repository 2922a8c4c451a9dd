import { expect } from '@open-wc/testing';
import { staysAccessible, type States } from '../access-checks.ts';
import { report } from '../fake-feeds.ts';
import { ShownPane } from '../shown-pane.ts';
import { activity, bingo, four, numbered, on, soup } from '../some-activities.ts';
import { leave, showCalendar } from './shown-calendar.ts';

const long = activity('long', `${'Kinderopvangverantwoordelijkencoördinatie'.repeat(2)} ‮abc`, {
  start: '2026-11-24T10:00',
  end: '2026-11-29T16:00',
  category: ['Een eigen woord van de partner'],
  place: {
    name: 'x'.repeat(60),
    street: 'Burgemeester-Van-den-Bossche-de-Beerstraat 1234',
    place: 'Balen-Wezel-Olmen',
  },
  contact: {
    phone: [{ number: '+32 (0)14 / 00.00.00' }],
    email: ['een.heel.lang.adres@voorbeeld-van-een-dienst.example'],
  },
  price: { tariffs: [{ label: 'Voor wie niet in de gemeente woont', amount: 12.5 }] },
  registration: { type: 'link', url: 'https://example.be/', label: 'Koop je kaart ten laatste een week op voorhand' },
});
const changed = [
  activity('off', 'Lezing', { ...on('2026-11-26', '19:00'), status: 'cancelled', statusReason: 'De spreker is ziek.' }),
  { ...bingo, full: true },
  { ...soup, status: 'moved', movedFrom: '2026-11-25T10:00' } as const,
];

const STATES: States = {
  'waiting': async () => {
    const page = await showCalendar({ fallback: 'De agenda' });
    await page.until(() => page.status !== '', 'the words');
    return page;
  },
  'with a list': async () => {
    const page = await showCalendar({ activities: [...four, long] });
    await page.complete();
    return page;
  },
  'with what is otherwise than planned': () => showCalendar({ activities: changed }),
  'with an opened row': async () => {
    const page = await showCalendar({
      activities: [{ ...soup, registration: { type: 'mail', email: 'a@b.example', before: '2026-12-01', max: 9 } }],
    });
    await page.open('Soepcafé');
    return page;
  },
  'with an opened row that says a lot': async () => {
    const page = await showCalendar({ activities: [long] });
    await page.open(page.names[0]!);
    return page;
  },
  'with the map of a place': async () => {
    const page = await showCalendar({ activities: [soup] });
    await page.open('Soepcafé');
    await page.press('Toon op de kaart');
    await new ShownPane(page).shown();
    return page;
  },
  'with more rows to come': () => showCalendar({ activities: numbered(60) }),
  'with nothing found': async () => {
    const page = await showCalendar({ activities: four });
    page.type('zzz');
    await page.until(() => page.names.length === 0, 'the empty list');
    return page;
  },
  'of an empty feed': () => showCalendar({ activities: [] }),
  'with choices made': async () => {
    const page = await showCalendar({ activities: four, attributes: { categories: 'coffee green' } });
    await page.complete();
    await page.press('Gratis');
    return page;
  },
  'with the sheet open': async () => {
    const page = await showCalendar({ activities: [...four, long] });
    page.button('Meer keuzes').click();
    await page.until(() => page.root.querySelector('dialog')?.open === true, 'the sheet');
    return page;
  },
  'after a failure': async () => {
    const page = await showCalendar({ fallback: 'De agenda' });
    page.feeds.activities.fail(report({ status: 'failed', failure: 'timeout', count: 0 }));
    await page.drawn();
    return page;
  },
  'with an older list': async () => {
    const page = await showCalendar();
    page.feeds.activities.give(four, [report({ status: 'kept', failure: 'offline' })]);
    await page.drawn();
    return page;
  },
};

describe('an activity calendar is accessible', () => {
  staysAccessible(STATES);

  it('moves nothing by itself', async () => {
    const page = await showCalendar({ activities: four });
    await page.open('Soepcafé');
    expect(page.root.getAnimations()).to.deep.equal([]);
    leave();
  });
  it('puts its quick choices below each other in letters twice as large, on a phone', async () => {
    const page = await showCalendar({ activities: four });
    Object.assign(page.element.style, { inlineSize: '280px', fontSize: '34px' });
    await page.drawn();
    const choices = [...page.root.querySelectorAll('.quick > .button')].map((each) => each.getBoundingClientRect());
    expect(new Set(choices.map(({ left }) => left))).to.have.property('size', 1);
    leave();
  });
});
