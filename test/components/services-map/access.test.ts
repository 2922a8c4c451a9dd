import { expect } from '@open-wc/testing';
import { staysAccessible, type States } from '../access-checks.ts';
import { report } from '../fake-feeds.ts';
import { doctor, four, numbered, service } from '../some-services.ts';
import { leave, showServices } from './shown-services.ts';
import { ShownPane } from '../shown-pane.ts';

const long = service('long', `${'Kinderopvangverantwoordelijkencoördinatie'.repeat(2)} ‮abc`, {
  category: ['Een eigen woord van de partner'],
  summary: 'x'.repeat(300),
  contact: {
    phone: [{ number: '+32 (0)14 / 00.00.00' }],
    email: ['een.heel.lang.adres@voorbeeld-van-een-dienst.example'],
  },
  location: [
    { street: 'Burgemeester-Van-den-Bossche-de-Beerstraat 1234', place: 'Balen-Wezel-Olmen', lat: 51, lon: 5 },
  ],
});

const STATES: States = {
  'waiting': async () => {
    const page = await showServices({ fallback: 'Alle diensten' });
    await page.until(() => page.status !== '', 'the words');
    return page;
  },
  'with a list': async () => {
    const page = await showServices({ services: [...four, long] });
    await page.complete();
    return page;
  },
  'with an opened row': async () => {
    const page = await showServices({ services: [...four, doctor] });
    await page.open('Sociaal Huis Balen');
    return page;
  },
  'with more rows to come': () => showServices({ services: numbered(60) }),
  'with nothing found': async () => {
    const page = await showServices({ services: four });
    page.type('zzz');
    await page.until(() => page.names.length === 0, 'the empty list');
    return page;
  },
  'with choices made': async () => {
    const page = await showServices({ services: four });
    await page.press('Gratis');
    page.element.setAttribute('kind', 'formal');
    await page.complete();
    return page;
  },
  'with the sheet open': async () => {
    const page = await showServices({ services: four });
    page.button('Meer keuzes').click();
    await page.until(() => page.root.querySelector('dialog')?.open === true, 'the sheet');
    return page;
  },
  'after a failure': async () => {
    const page = await showServices({ fallback: 'Alle diensten' });
    page.feeds.services.fail(report({ status: 'failed', failure: 'timeout', count: 0 }));
    await page.drawn();
    return page;
  },
  'with an older list': async () => {
    const page = await showServices();
    page.feeds.services.give(four, [report({ status: 'kept', failure: 'offline' })]);
    await page.drawn();
    return page;
  },
  'with the guide': () => showServices({ services: four, attributes: { view: 'guide' } }),
  'with the answer of the guide': async () => {
    const page = await showServices({ services: four, attributes: { view: 'guide' } });
    for (let step = 0; step < 3; step += 1) {
      page.all('.answer')[0]!.click();
      await page.drawn();
    }
    return page;
  },
  'with the circles': () => showServices({ services: four, attributes: { view: 'circles' } }),
  'with the map': async () => {
    const page = await showServices({ services: four, attributes: { view: 'map', map: 'visible' } });
    await new ShownPane(page).shown();
    return page;
  },
  'with the question of the map': async () => {
    const page = await showServices({
      services: four,
      attributes: { view: 'map', map: 'click', basemap: 'https://tiles.example/style.json' },
    });
    const map = new ShownPane(page);
    await map.until(() => map.text.includes('tiles.example'), 'the question');
    return page;
  },
};

describe('a services map is accessible', () => {
  staysAccessible(STATES);

  it('moves nothing by itself', async () => {
    const page = await showServices({ services: four });
    await page.open('Sociaal Huis Balen');
    expect(page.root.getAnimations()).to.deep.equal([]);
    leave();
  });
});
