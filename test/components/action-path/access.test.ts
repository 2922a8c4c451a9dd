import { expect } from '@open-wc/testing';
import { staysAccessible, type States } from '../access-checks.ts';
import { report } from '../fake-feeds.ts';
import { action, all, bench, budget, corner, numbered, ride } from './some-actions.ts';
import { leave, showPath, wordsOf } from './shown-path.ts';

const word = 'Kinderopvangverantwoordelijkencoördinatie';
const long = action('long', `${word.repeat(2)} ‮abc`, {
  nextStep: { text: word.repeat(3), date: '2026-11-03' },
  planRef: { code: 'x'.repeat(60), url: 'https://een-heel-lang-adres-van-een-gemeente.example/' },
  lead: { name: word.repeat(2) },
  partners: [{ name: word }, { name: word }],
  steps: [{ text: word.repeat(2), done: true }],
  chain: { doing: word, reach: word, change: word, effect: word },
  because: ['nothing'],
  result: word.repeat(4),
});

const STATES: States = {
  'waiting': async () => {
    const page = await showPath({ fallback: 'Alle acties' });
    await page.until(() => page.status !== '', 'the words');
    return page;
  },
  'with a board': async () => {
    const page = await showPath({ actions: [...all, long] });
    await page.complete();
    return page;
  },
  'with a list': () => showPath({ actions: [...all, long], attributes: { view: 'list' } }),
  'with questions': () => showPath({ actions: all, attributes: { view: 'advice' } }),
  'with an opened note': async () => {
    const page = await showPath({ actions: [budget, bench, ride] });
    await page.open('Budgetcafé');
    return page;
  },
  'with an opened note that says a lot': async () => {
    const page = await showPath({ actions: [long, corner] });
    await page.open(page.names[0]!);
    return page;
  },
  'with a way to join': async () => {
    const page = await showPath({
      actions: [{ ...corner, contact: { phone: [{ number: '014 00 00 01', label: word }], email: [] } }],
    });
    await page.open('Speelhoek met jongeren');
    return page;
  },
  'with choices made': async () => {
    const page = await showPath({ actions: all });
    await page.complete();
    await page.open('Bank en licht aan het pleintje');
    await page.press('Toon alles van BBC-2.1');
    await page.until(() => page.chips.length > 0, 'the choice');
    return page;
  },
  'with the sheet open': async () => {
    const other = action('other', 'Nog een', { planRef: { code: 'BBC-3' }, sectors: ['sector.sport'] });
    const page = await showPath({ actions: [...all, other] });
    page.button('Meer keuzes').click();
    await page.until(() => page.root.querySelector('dialog')?.open === true, 'the sheet');
    return page;
  },
  'with nothing left': async () => {
    const page = await showPath({ actions: [bench] });
    await page.press('Afgerond');
    await page.until(() => page.names.length === 0, 'the answer');
    return page;
  },
  'with more notes to come': () => showPath({ actions: numbered(60) }),
  'after a failure': async () => {
    const page = await showPath({ fallback: 'Alle acties' });
    page.feeds.actions.fail(report({ status: 'failed', failure: 'timeout', count: 0 }));
    await page.drawn();
    return page;
  },
};

describe('an action path is accessible', () => {
  staysAccessible(STATES);
});

describe('the action path by keyboard', () => {
  afterEach(leave);

  it('has its buttons, and each note as one stop', async () => {
    const page = await showPath({ actions: all });
    const stops = page.all('button, a[href], input, select, [tabindex="0"]');
    expect(stops.filter((each) => !each.closest('footer')).map(wordsOf)).to.deep.equal([
      ...page.words('.quick button, .views button'),
      ...page.names,
    ]);
  });
  it('keeps the focus on the note that is opened, and on the button that is pressed', async () => {
    const page = await showPath({ actions: all });
    page.nameOf('Budgetcafé').focus();
    await page.open('Budgetcafé');
    expect(page.focused).to.equal('Budgetcafé');
    page.button('Lijst').focus();
    await page.press('Lijst');
    expect(page.focused).to.equal('Lijst');
  });
  it('goes to the heading when what had the focus is gone', async () => {
    const page = await showPath({ actions: all });
    page.nameOf('Budgetcafé').focus();
    page.feeds.actions.give([bench]);
    await page.drawn();
    expect(page.focused).to.equal('Wat doen we in de buurt?');
  });
  it('has headings one below the other', async () => {
    const page = await showPath({ actions: all, attributes: { 'heading-level': '3' } });
    expect(page.all('h3, h4, h5').map(({ localName }) => localName)).to.deep.equal([
      'h3',
      'h4',
      'h5',
      'h5',
      'h5',
      'h4',
      'h5',
      'h5',
      'h4',
    ]);
  });
});
