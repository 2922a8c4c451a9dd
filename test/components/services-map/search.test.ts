import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FilterChangeEvent } from '../../../src/components/parts/filter-change-event.ts';
import type { ServiceFilters } from '../../../src/domain/service-filters.ts';
import { holdTimers } from '../held-timers.ts';
import { four, numbered, service } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

describe('searching', () => {
  let page: ShownServices;
  const find = async (text: string) => {
    const changed = oneEvent(page.element, 'buurt-filter-change');
    page.type(text);
    await changed;
    return page.names;
  };
  beforeEach(async () => {
    page = await showServices({ services: four });
  });
  afterEach(leave);

  it('has a label that can be seen, and a hint that belongs to it', () => {
    const [label] = page.words('label');
    expect(label).to.equal('Zoeken');
    expect(page.search.labels).to.have.length(1);
    expect(page.root.getElementById(page.search.getAttribute('aria-describedby')!)).not.to.equal(null);
  });
  for (const [text, names] of [
    ['soepcafe', ['Soepcafé Den Dennenhof']],
    ['SOEPCAFÉ', ['Soepcafé Den Dennenhof']],
    ['den soep', ['Soepcafé Den Dennenhof']],
    ['vaartstraat', ['Sociaal Huis Balen']],
    ['huisarts', ['Huisartsen Wezel']],
    ['papieren', ['Sociaal Huis Balen']],
    ['zzz', []],
  ] as const) {
    it(`“${text}” finds ${names.join(', ') || 'nothing'}`, async () => {
      expect(await find(text)).to.deep.equal(names);
    });
  }
  it('puts names that begin with the word before those that hold it elsewhere', async () => {
    const services = [
      service('a', 'Dienst', { summary: 'Met koffie' }),
      service('b', 'Café', { summary: 'Iedereen houdt van ijskoffie' }),
      service('c', 'De Koffiepot'),
    ];
    page.feeds.services.give(services);
    expect(await find('koffie')).to.deep.equal(['De Koffiepot', 'Dienst', 'Café']);
  });
  it('forgives a letter', async () => {
    expect(await find('sociaal huiss')).to.deep.equal(['Sociaal Huis Balen']);
  });
  it('suggests the nearest word for what is further off, and finds it at a press', async () => {
    expect(await find('soepkaffe')).to.deep.equal([]);
    page.button('Zoek je ‘soepcafe’?').click();
    await page.until(() => page.names.length === 1, 'the found service');
    expect(page.search.value).to.equal('soepcafe');
  });
  it('finds the everyday words for a kind of service and for a need once all has arrived', async () => {
    await page.complete();
    expect((await find('dokter'))[0]).to.equal('Huisartsen Wezel');
    expect(await find('eenzaam')).to.include('Soepcafé Den Dennenhof');
    expect(await find('rekeningen betalen')).to.deep.equal(['Sociaal Huis Balen']);
    expect(await find('rolstoel')).to.include('Sociaal Huis Balen');
    expect(await find('identiteitskaart')).to.deep.equal(['Sociaal Huis Balen']);
  });
  it('finds what a service is for in the words of the resident', async () => {
    await page.complete();
    expect(await find('gezelschap')).to.have.members(['Soepcafé Den Dennenhof', 'Minder Mobielen Centrale']);
    expect(await find('vervoer')).to.include('Minder Mobielen Centrale');
  });

  it('waits until the typing pauses, and says the count a little later', async () => {
    const timers = holdTimers(300, 500);
    try {
      page.type('soep');
      await page.drawn();
      expect(page.names).to.have.length(4);
      timers.pass(300);
      await page.until(() => page.names.length === 1, 'the found service');
      expect(page.status).to.equal('4 diensten gevonden');
      timers.pass(500);
      await page.until(() => page.status === '1 dienst gevonden', 'the count');
      expect(page.announced).to.equal('1 dienst gevonden');
    } finally {
      timers.giveBack();
    }
  });
  it('tells the page once, with the count', async () => {
    const told: [string, number][] = [];
    page.element.addEventListener('buurt-filter-change', (event) => {
      const { filters, count } = event as FilterChangeEvent<ServiceFilters>;
      told.push([filters.query, count]);
    });
    page.type('s');
    page.type('so');
    await find('soe');
    expect(told).to.deep.equal([['soe', 1]]);
  });

  describe('when nothing is found', () => {
    beforeEach(() => find('zzz'));
    it('repeats the word, and gives somebody to phone', () => {
      expect(page.words('.none p')).to.deep.equal([
        'We vonden niets voor ‘zzz’.',
        'Vraag het aan LDC De Sparappel: 014 00 00 03',
      ]);
    });
    it('has one button to clear, also once everything has arrived', async () => {
      await page.complete();
      const clears = page.words('button').filter((words) => words.startsWith('Wis'));
      expect(clears).to.deep.equal(['Wis']);
    });
    it('has one button to clear where choices are made too', async () => {
      await page.complete();
      await page.press('Gratis');
      await page.until(() => page.hasButton('Wis alle keuzes'), 'the button');
      expect(page.words('button').filter((words) => words.startsWith('Wis'))).to.deep.equal(['Wis alle keuzes']);
      expect(page.words('.none p')[0]).to.equal('We vonden niets voor ‘zzz’ met deze keuzes.');
    });
    it('takes no view away', async () => {
      page.element.map = 'click';
      await page.drawn();
      expect(page.hasButton('Kaart')).to.equal(true);
      page.feeds.services.give([]);
      await page.drawn();
      expect(page.hasButton('Kaart'), 'of nothing at all there is no map').to.equal(false);
    });
    it('clears at a press, also the field', async () => {
      page.all<HTMLButtonElement>('.none button')[0]!.click();
      await page.until(() => page.names.length === 4, 'the list');
      expect(page.search.value).to.equal('');
    });
    it('puts the focus on the heading when the pressed button is gone', async () => {
      const clear = page.all<HTMLButtonElement>('.none button')[0]!;
      clear.focus();
      clear.click();
      await page.until(() => page.names.length === 4, 'the list');
      expect(page.focused).to.equal('Wie helpt in je buurt?');
    });
  });

  it('Esc empties the field and shows all at once, and the focus stays', async () => {
    page.search.focus();
    await sendKeys({ type: 'zzz' });
    await page.until(() => page.names.length === 0, 'the empty list');
    const changed = oneEvent<FilterChangeEvent<ServiceFilters>>(page.element, 'buurt-filter-change');
    await sendKeys({ press: 'Escape' });
    expect((await changed).count).to.equal(4);
    expect(page.search.value).to.equal('');
    expect(page.root.activeElement).to.equal(page.search);
  });
  it('Esc empties the field also before the list has followed', async () => {
    page.type('zzz');
    page.search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await page.drawn();
    expect(page.search.value).to.equal('');
    expect(page.names).to.have.length(4);
  });
  it('does not flash what the town put in the element while the first question is answered', async () => {
    page = await showServices({ services: numbered(3), fallback: 'Alle diensten' });
    let seen = 0;
    const watch = new MutationObserver(() => (seen += Number(page.root.querySelector('slot') !== null)));
    watch.observe(page.root, { childList: true, subtree: true });
    page.button('Gratis').focus();
    page.button('Gratis').click();
    await page.until(() => page.names.length === 0, 'the answer');
    watch.disconnect();
    expect(seen).to.equal(0);
    expect(page.focused).to.equal('Gratis');
  });
});
