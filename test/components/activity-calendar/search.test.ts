import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FilterChangeEvent } from '../../../src/components/parts/filter-change-event.ts';
import type { ActivityFilters } from '../../../src/domain/activity-filters.ts';
import { holdTimers } from '../held-timers.ts';
import { four } from '../some-activities.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

describe('searching activities', () => {
  let page: ShownCalendar;
  const find = async (text: string) => {
    const changed = oneEvent(page.element, 'buurt-filter-change');
    page.type(text);
    await changed;
    return page.names;
  };
  beforeEach(async () => {
    page = await showCalendar({ activities: four });
  });
  afterEach(leave);

  it('has a label that can be seen, and a hint that belongs to it', () => {
    expect(page.search.labels![0]!.textContent).to.equal('Zoeken');
    expect(page.root.getElementById(page.search.getAttribute('aria-describedby')!)?.textContent).to.contain('koffie');
  });
  for (const [text, names] of [
    ['soepcafe', ['Soepcafé']],
    ['SOEPCAFÉ', ['Soepcafé']],
    ['grote wandeling', ['Wandeling langs de Grote Nete']],
    ['dennenlaan', ['Soepcafé']],
    ['de kroon', ['Bingo']],
    ['babbel', ['Soepcafé']],
    ['spelnamiddag', ['Bingo']],
    ['sparappel', ['Soepcafé']],
    ['tuinieren', ['Buurttuin']],
    ['bingo soep', []],
    ['zzz', []],
  ] as const) {
    it(`“${text}” finds ${names.join(', ') || 'nothing'}`, async () => {
      expect(await find(text)).to.deep.equal(names);
    });
  }
  it('keeps the order of the days', async () => {
    expect(await find('de')).to.deep.equal(['Soepcafé', 'Bingo', 'Wandeling langs de Grote Nete']);
  });
  it('forgives a letter', async () => {
    expect(await find('wandelinh')).to.deep.equal(['Wandeling langs de Grote Nete']);
  });
  it('suggests the nearest word for what is further off, and finds it at a press', async () => {
    expect(await find('soepkaffe')).to.deep.equal([]);
    page.button('Zoek je ‘soepcafe’?').click();
    await page.until(() => page.names.length === 1, 'the found activity');
    expect(page.search.value).to.equal('soepcafe');
  });
  it('finds whom it is for and how to get in by the words for it once all has arrived', async () => {
    await page.complete();
    expect(await find('60-plussers')).to.deep.equal(['Bingo']);
    expect(await find('rolstoel')).to.deep.equal(['Soepcafé', 'Bingo']);
  });

  it('says the count after the last key, once the list has followed', async () => {
    const timers = holdTimers(300, 500);
    try {
      page.type('s');
      page.type('soep');
      await page.drawn();
      expect([page.names.length, page.announced]).to.deep.equal([4, '']);
      const heard: string[] = [];
      const watch = new MutationObserver(() => heard.push(`${page.names.length}: ${page.announced}`));
      watch.observe(page.root, { childList: true, subtree: true, characterData: true });
      timers.pass(300);
      await page.until(() => page.names.length === 1, 'the list');
      timers.pass(500);
      await page.until(() => page.announced === '1 activiteit gevonden', 'the count');
      watch.disconnect();
      const followed = heard.filter((each) => each.startsWith('1:'));
      expect([followed[0], followed.at(-1)]).to.deep.equal(['1: 4 activiteiten gevonden', '1: 1 activiteit gevonden']);
      expect(new Set(followed).size).to.equal(2);
    } finally {
      timers.giveBack();
    }
  });
  it('tells the page once, with the count', async () => {
    const told: [string, number][] = [];
    page.element.addEventListener('buurt-filter-change', (event) => {
      const { filters, count } = event as FilterChangeEvent<ActivityFilters>;
      told.push([filters.query, count]);
    });
    page.type('s');
    page.type('so');
    await find('soe');
    expect(told).to.deep.equal([['soe', 1]]);
  });
  it('follows also where somebody opens something before the list has followed', async () => {
    page.type('wandel');
    page.nameOf('Bingo').click();
    await page.until(() => page.names.length === 1, 'the list');
    expect(page.names).to.deep.equal(['Wandeling langs de Grote Nete']);
  });
  it('looks in the days that are chosen, and further on at a press', async () => {
    const changed = oneEvent(page.element, 'buurt-filter-change');
    page.dates.value = 'today';
    page.dates.dispatchEvent(new Event('change', { bubbles: true }));
    await changed;
    expect(await find('bingo')).to.deep.equal([]);
    await page.press('Toon wat er later komt');
    await page.until(() => page.names.length === 1, 'the bingo');
    expect(page.focused).to.equal('Bingo');
  });

  describe('when nothing is found', () => {
    beforeEach(() => find('zzz'));
    it('repeats the word, and gives somebody to phone', () => {
      expect(page.words('.none p')).to.deep.equal([
        'We vonden niets voor ‘zzz’.',
        'Vraag het aan LDC De Sparappel: 014 00 00 03',
      ]);
    });
    it('clears at a press, also the field, with the focus on the heading', async () => {
      page.button('Wis').focus();
      await page.press('Wis');
      await page.until(() => page.names.length === 4, 'the list');
      expect(page.search.value).to.equal('');
      expect(page.focused).to.equal('Wat is er te doen?');
    });
  });

  it('Esc empties the field and shows all, and the focus stays', async () => {
    page.search.focus();
    await sendKeys({ type: 'zzz' });
    await page.until(() => page.names.length === 0, 'the empty list');
    const changed = oneEvent<FilterChangeEvent<ActivityFilters>>(page.element, 'buurt-filter-change');
    await sendKeys({ press: 'Escape' });
    expect((await changed).count).to.equal(4);
    expect(page.search.value).to.equal('');
    expect(page.root.activeElement).to.equal(page.search);
  });
  it('does not flash what the town put in the element while the first question is answered', async () => {
    let seen = 0;
    const watch = new MutationObserver(() => (seen += Number(page.root.querySelector('slot') !== null)));
    watch.observe(page.root, { childList: true, subtree: true });
    page.button('Gratis').click();
    await page.until(() => page.names.length === 2, 'the answer');
    watch.disconnect();
    expect(seen).to.equal(0);
  });
});
