import { expect } from '@open-wc/testing';
import { staysAccessible, type States } from '../access-checks.ts';
import { report } from '../fake-feeds.ts';
import {
  bills,
  debts,
  finding,
  four,
  indicator,
  lonely,
  neighbours,
  numbered,
  older,
  street,
} from '../some-indicators.ts';
import { leave, showCards } from './shown-cards.ts';

const LONG = `${'Kinderopvangverantwoordelijkencoördinatie'.repeat(2)} ‮abc`;
const long = indicator(
  'long',
  LONG,
  [
    { level: 'area', place: 'dennenhof', year: 2015, value: 1234567, note: LONG },
    { level: 'municipality', place: 'balen', year: 2025, value: 2345678 },
    { level: 'region', year: 2024, value: 345678901 },
    { level: 'country', year: 2024, value: 4567890123 },
  ],
  {
    unit: 'count',
    unitLabel: LONG,
    theme: LONG,
    question: LONG,
    source: { type: 'partner', name: LONG, url: 'https://een-heel-lang-adres.voorbeeld-van-een-dienst.example/' },
  },
);

const STATES: States = {
  'waiting': async () => {
    const page = await showCards({ fallback: 'Het rapport' });
    await page.until(() => page.status !== '', 'the words');
    return page;
  },
  'with cards': async () => {
    const page = await showCards({ items: [...four, long, street] });
    await page.complete();
    return page;
  },
  'with an opened card': async () => {
    const page = await showCards({ items: [neighbours, older, street] });
    await page.open('Elke week contact met buren');
    page.root.querySelector('details')!.open = true;
    await page.drawn();
    return page;
  },
  'with an opened card that says a lot': async () => {
    const page = await showCards({ items: [long, finding('f', LONG, { group: LONG, links: ['long'] })] });
    await page.open(page.names[0]!);
    page.root.querySelector('details')!.open = true;
    return page;
  },
  'with an opened card without a number': async () => {
    const page = await showCards({ items: [lonely, debts] });
    await page.open('Gezinnen met hulp bij schulden');
    return page;
  },
  'with more cards to come': () => showCards({ items: numbered(60), around: { area: 'balen' } }),
  'beside each other': () => showCards({ items: [...four, long], attributes: { view: 'compare' } }),
  'with what people said': () => showCards({ items: [...four, street, bills], attributes: { view: 'voices' } }),
  'with nothing found': async () => {
    const page = await showCards({ items: four });
    page.choose('theme', 'Geld (1)');
    await page.drawn();
    page.choose('from', 'Officiële cijfers (0)');
    await page.drawn();
    return page;
  },
  'of an empty feed': () => showCards({ items: [] }),
  'of a feed that failed': async () => {
    const page = await showCards({ fallback: 'Het rapport' });
    page.feeds.indicators.fail(report({ status: 'failed', failure: 'timeout', count: 0 }));
    await page.element.ready;
    return page;
  },
  'with debug': async () => {
    const page = await showCards({ items: four, attributes: { debug: '' } });
    await page.until(() => page.root.querySelectorAll('.debug').length > 1, 'the panels');
    return page;
  },
};

describe('indicator cards are for everybody', () => {
  staysAccessible(STATES);

  it('tell the own place from the others by more than its colour', async () => {
    const page = await showCards({ items: [older] });
    const weights = page.all('.chart text').map((each) => [each.textContent, getComputedStyle(each).fontWeight]);
    expect(weights).to.deep.include(['Dennenhof', '650']).and.to.deep.include(['Balen', '400']);
    leave();
  });
});
