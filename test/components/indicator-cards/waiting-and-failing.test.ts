import { expect } from '@open-wc/testing';
import type { IssueEvent } from '../../../src/controllers/feed-events.ts';
import { readDocument } from '../../support/read-document.ts';
import { report } from '../fake-feeds.ts';
import { four, older } from '../some-indicators.ts';
import { leave, showCards, type ShownCards } from './shown-cards.ts';

const isVisible = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;

describe('indicator cards', () => {
  let page: ShownCards;
  const fallback = () => isVisible(page.element.querySelector('p'));
  beforeEach(async () => {
    page = await showCards();
    page.element.append(Object.assign(document.createElement('p'), { textContent: 'Het rapport' }));
  });
  afterEach(leave);

  it('show what the town put in the element while they wait, and have one voice that is silent', () => {
    expect([fallback(), page.status, page.all('[role=status]').length]).to.deep.equal([true, '', 1]);
  });
  it('are not ready, and hand the page nothing', async () => {
    let ready = false;
    void page.element.ready.then(() => (ready = true));
    await page.drawn();
    expect([ready, page.element.items]).to.deep.equal([false, []]);
    page.feeds.indicators.give(four);
    await page.element.ready;
    expect([page.names.length, fallback(), page.announced]).to.deep.equal([4, false, '']);
    expect(document.activeElement).to.equal(document.body);
  });
  it('say of an empty feed that there are no figures, and whom to ask', async () => {
    page.feeds.indicators.give([]);
    await page.element.ready;
    expect(page.words('.none p')).to.deep.equal([
      'Er zijn nog geen cijfers over deze buurt.',
      'Vraag het aan LDC De Sparappel: 014 00 00 03',
    ]);
  });

  describe('when the feed fails', () => {
    beforeEach(async () => {
      page.feeds.indicators.fail(report({ status: 'failed', failure: 'http-5xx', message: 'a: 500', count: 0 }));
      await page.element.ready;
    });
    it('say so, also aloud, without a number or a code, and keep what the town put there', () => {
      expect(page.announced).to.equal('We kunnen deze gegevens nu niet tonen.');
      expect(page.text).not.to.match(/500|http|undefined|null|NaN|\[object/);
      expect(fallback()).to.equal(true);
    });
    it('ask again at a press, and show the cards once they are there', async () => {
      await page.press('Probeer opnieuw');
      expect(page.feeds.indicators.refreshed).to.equal(1);
      page.feeds.indicators.give(four);
      await page.drawn();
      expect(page.names).to.have.length(4);
    });
  });

  it('show older figures with their date', async () => {
    page.feeds.indicators.give([older], [report({ status: 'kept', failure: 'network' })]);
    await page.element.ready;
    expect(page.words('.notice p')[0]).to.contain('Dit zijn de gegevens van 21 november 2026');
  });
  it('tell the webmaster once what is wrong', () => {
    const told: IssueEvent[] = [];
    page.element.addEventListener('buurt-issue', (event) => told.push(event as IssueEvent));
    const failed = report({ feed: 'https://feeds.example/i.json', status: 'failed', failure: 'parse', count: 0 });
    page.feeds.indicators.fail(failed);
    page.feeds.indicators.fail(failed);
    expect(told.map(({ widget, code }) => [widget, code])).to.deep.equal([['buurt-indicator-cards', 'parse']]);
  });
  it('let go of their feeds when they leave the page', async () => {
    page.feeds.indicators.give(four);
    await page.element.ready;
    await page.complete();
    page.element.remove();
    expect(page.feeds.listenerCount).to.equal(0);
  });
});

describe('indicator cards without a feed', () => {
  afterEach(leave);
  it('keep what the town put in the element, and are ready', async () => {
    const page = await showCards({ attributes: { feed: '' }, fallback: 'Het rapport' });
    await page.element.ready;
    expect(page.element.innerText).to.equal('Het rapport');
    expect(page.feeds.asked).to.deep.equal([]);
  });
});

describe('indicator cards and a feed with bad items', () => {
  afterEach(leave);
  const LONG = 'x'.repeat(5000);
  const MARKUP = '<img src=x onerror=alert(1)>';
  const values = [{ level: 'municipality', year: 2025, value: 12 }];
  const good = { id: 'good', label: 'Goed', values };
  /** Each is wrong in its own way; none may keep a resident from the good one, nor from the page. */
  const BAD: readonly unknown[] = [
    null,
    7,
    'tekst',
    [],
    {},
    { id: 'a' },
    { id: 'b', label: '', values },
    { id: 'c', label: 'Geen jaar', values: [{ level: 'area', value: 3 }] },
    { id: 'd', label: 'Groot', values: [{ level: 'municipality', year: 2025, value: Number.MAX_VALUE }] },
    { id: 'e', label: 'Tekst', values: [{ level: 'municipality', year: 2025, value: 'veel' }] },
    { id: 'f', label: 'Eenheid', unit: 'percent', direction: 'sideways', values },
    { id: 'g', label: MARKUP, question: MARKUP, definition: MARKUP, unitLabel: MARKUP, theme: MARKUP, values },
    { id: 'h', label: LONG, method: LONG, values },
    { id: 'i', label: { 'nl"><img src=x onerror=alert(1)>': 'Attribuut' }, values },
    { id: 'j', label: 'Bron', source: { name: MARKUP, url: 'javascript:alert(1)' }, values },
    { id: 'k', label: 'Jaar', values: [{ level: 'municipality', year: 99999, value: 1 }] },
    {
      id: 'l',
      label: 'Marge',
      values: [{ level: 'municipality', year: 2025, value: 50, margin: -3, n: -7, ageFrom: 1e9 }],
    },
    { id: 'm', label: 'Niveau', values: [{ level: 'moon', year: 2025, value: 50 }] },
    { id: 'n', label: 'Doel', target: 'nooit', baselineYear: 'x', values },
    { kind: 'finding', id: 'o' },
    { kind: 'finding', id: 'p', text: MARKUP, group: MARKUP, date: 'ooit', participants: -1, links: ['good', MARKUP] },
  ];

  it('show the good one among them, open every card, and show hostile words as words', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ kind: 'indicators', items: [...BAD, good] }));
    const { items, problems } = await readDocument('indicators', { bytes, contentType: 'application/json' });
    expect(problems).not.to.have.length(0);
    const page = await showCards({ items, around: { area: 'balen' } });
    expect(page.names).to.include('Goed');
    for (const [at] of page.rows.entries()) {
      page.all('.card > button')[at]!.click();
      await page.until(() => page.rows[at]!.querySelector('.details > *') !== null, `what card ${at} says more`);
      expect(page.text).not.to.match(/undefined|\bnull\b|NaN|\[object|Invalid Date|Infinity|∞/);
    }
    expect(page.names).to.include(MARKUP);
    for (const view of ['Vergelijken', 'Stemmen'])
      if (page.hasButton(view)) {
        await page.press(view);
        await page.drawn();
      }
    expect(page.all('img, script, iframe')).to.have.length(0);
    expect(
      page.all<HTMLAnchorElement>('a').filter(({ protocol }) => !/^(?:https?|tel|mailto|blob):$/.test(protocol)),
    ).to.have.length(0);
  });
});
