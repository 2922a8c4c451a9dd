import { expect } from '@open-wc/testing';
import type { IssueEvent } from '../../../src/controllers/feed-events.ts';
import { readDocument } from '../../support/read-document.ts';
import { report } from '../fake-feeds.ts';
import { bingo, four, soup } from '../some-activities.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

const isVisible = (element: Element | undefined) => (element?.getClientRects().length ?? 0) > 0;

describe('an activity calendar', () => {
  let page: ShownCalendar;
  const fallback = () => isVisible(page.element.querySelector('p') ?? undefined);
  beforeEach(async () => {
    page = await showCalendar();
    page.element.append(Object.assign(document.createElement('p'), { textContent: 'De agenda' }));
  });
  afterEach(leave);

  describe('while it waits', () => {
    it('shows what the town put in the element, and says nothing', () => {
      expect([fallback(), page.status]).to.deep.equal([true, '']);
    });
    it('says after a second that it is looking', async () => {
      await page.until(() => page.announced !== '', 'a word');
      expect(page.announced).to.equal('Even geduld. We zoeken het op.');
    });
    it('has one voice, and it is there before it speaks', () => {
      expect(page.all('[role=status]')).to.have.length(1);
    });
    it('is not ready, and hands the page nothing', async () => {
      let ready = false;
      void page.element.ready.then(() => (ready = true));
      await page.drawn();
      expect([ready, page.element.items]).to.deep.equal([false, []]);
      page.feeds.activities.give(four);
      await page.element.ready;
      expect(page.names).to.have.length(4);
    });
  });

  describe('when the feed answers', () => {
    beforeEach(async () => {
      page.feeds.activities.give(four);
      await page.element.ready;
    });
    it('hides what the town put in the element', () => expect(fallback()).to.equal(false));
    it('announces nothing, and does not move the focus', () => {
      expect([page.announced, document.activeElement]).to.deep.equal(['', document.body]);
    });
    it('announces nothing once the rest has come', async () => {
      await page.complete();
      expect(page.announced).to.equal('');
    });
    it('keeps its one voice', () => expect(page.all('[role=status]')).to.have.length(1));
    it('follows the feed', async () => {
      page.feeds.activities.give([bingo]);
      await page.drawn();
      expect(page.names).to.deep.equal(['Bingo']);
    });
    it('says of an empty feed that nothing is planned, and whom to ask', async () => {
      page.feeds.activities.give([]);
      await page.drawn();
      expect(page.words('.none p')).to.deep.equal([
        'Er staat niets op de agenda. Heb je een idee?',
        'Vraag het aan LDC De Sparappel: 014 00 00 03',
      ]);
      expect(page.status).to.equal('0 activiteiten gevonden');
      expect(page.hasButton('Toon wat er later komt')).to.equal(false);
    });
  });

  describe('when the feed fails', () => {
    beforeEach(async () => {
      page.feeds.activities.fail(report({ status: 'failed', failure: 'http-5xx', message: 'a: 500', count: 0 }));
      await page.element.ready;
    });
    it('says so, also aloud, without a number or a code', () => {
      expect(page.words('.notice p')).to.deep.equal(['We kunnen deze gegevens nu niet tonen.']);
      expect(page.announced).to.equal('We kunnen deze gegevens nu niet tonen.');
      expect(page.text).not.to.match(/500|http|undefined|null|NaN|\[object/);
    });
    it('shows what the town put in the element again', () => expect(fallback()).to.equal(true));
    it('asks again at a press, and says the same answer again', async () => {
      const heard: string[] = [];
      const voice = page.root.querySelector('[role=status]')!;
      const listening = new MutationObserver(() => heard.push(voice.textContent!.trim()));
      listening.observe(voice, { characterData: true, childList: true, subtree: true });
      await page.press('Probeer opnieuw');
      await page.until(() => heard.length > 1, 'an answer');
      listening.disconnect();
      expect(heard).to.deep.equal(['Even geduld. We zoeken het op.', 'We kunnen deze gegevens nu niet tonen.']);
      expect(page.feeds.activities.refreshed).to.equal(1);
    });
    it('shows the list once it is there, with the focus on its heading when the button is gone', async () => {
      page.button('Probeer opnieuw').focus();
      page.feeds.activities.give(four);
      await page.drawn();
      expect(page.names).to.have.length(4);
      expect(page.focused).to.equal('Wat is er te doen?');
    });
  });

  it('says that there is no internet, when that is it', async () => {
    page.feeds.activities.fail(report({ status: 'failed', failure: 'offline', count: 0 }));
    await page.element.ready;
    expect(page.words('.notice p')).to.deep.equal(['Je hebt nu geen internet.']);
    expect(page.announced).to.equal('Je hebt nu geen internet.');
  });
  it('shows an older list with its date', async () => {
    page.feeds.activities.give(four, [report({ status: 'kept', failure: 'network' })]);
    await page.element.ready;
    expect(page.names).to.have.length(4);
    expect(page.words('.notice p')).to.deep.equal([
      'Dit zijn de gegevens van 21 november 2026, 11 uur. Er kan intussen iets veranderd zijn.',
    ]);
  });
  it('names the partner whose list is missing, and shows the others', async () => {
    page.feeds.activities.give(
      [soup],
      [report(), report({ feed: 'https://b.example/x', label: 'Samana', status: 'failed', failure: 'timeout' })],
    );
    await page.element.ready;
    expect(page.names).to.deep.equal(['Soepcafé']);
    expect(page.words('.notice p')).to.deep.equal(['De gegevens van Samana ontbreken nu.']);
  });
  it('asks again when the page says so', async () => {
    await page.element.refresh();
    expect(page.feeds.activities.refreshed).to.equal(1);
  });
  it('tells the webmaster once what is wrong', async () => {
    const told: IssueEvent[] = [];
    page.element.addEventListener('buurt-issue', (event) => told.push(event as IssueEvent));
    const failed = report({ feed: 'https://feeds.example/a.json', status: 'failed', failure: 'parse', count: 0 });
    page.feeds.activities.fail(failed);
    page.feeds.activities.fail(failed);
    expect(told.map(({ widget, code, feed, count }) => ({ widget, code, feed, count }))).to.deep.equal([
      { widget: 'buurt-activity-calendar', code: 'parse', feed: 'https://feeds.example/a.json', count: 1 },
    ]);
  });
  it('lets go of its feed when it leaves the page', () => {
    expect(page.feeds.listenerCount).to.equal(1);
    page.element.remove();
    expect(page.feeds.listenerCount).to.equal(0);
  });
});

describe('an activity calendar without a feed', () => {
  afterEach(leave);

  it('keeps what the town put in the element, and is ready', async () => {
    const page = await showCalendar({ attributes: { feed: '' }, fallback: 'De agenda' });
    await page.element.ready;
    expect(page.element.innerText).to.equal('De agenda');
    expect(page.feeds.asked).to.deep.equal([]);
  });
});

describe('an activity calendar and a feed with bad items', () => {
  afterEach(leave);
  const LONG = 'x'.repeat(5000);
  const good = { id: 'good', title: 'Koffie', start: '2026-11-26T10:00', category: ['cat.coffee'] };
  /** Each is wrong in its own way; none may keep a resident from the good one, nor from the page. */
  const BAD: readonly unknown[] = [
    null,
    7,
    'tekst',
    [],
    {},
    { id: 'a' },
    { id: 'b', title: '' },
    { id: 'c', title: 'Zonder dag', start: 'morgen' },
    { id: 'd', title: 'Zone', start: '2026-11-26T10:00', timezone: 'Mars/Olympus' },
    { id: 'e', title: 'Einde', start: '2026-11-26T10:00', end: '2026-11-25T10:00' },
    { id: 'f', title: 'Dag', start: '2026-02-30T10:00' },
    { id: 'g', title: 'Geld', start: '2026-11-26T10:00', price: { amount: Number.MAX_VALUE, currency: '<b>' } },
    { id: 'h', title: 'Punt', start: '2026-11-26T10:00', place: { lat: 999, lon: 'x' } },
    { id: 'i', title: 'Taal', start: '2026-11-26T10:00', languages: ['not a language', ''] },
    { id: 'j', title: { 'nl"><img src=x onerror=alert(1)>': 'Attribuut' }, start: '2026-11-26T10:00' },
    { id: 'k', title: '<img src=x onerror=alert(1)>', start: '2026-11-26T10:00' },
    { id: 'l', title: LONG, start: '2026-11-26T10:00', summary: LONG },
    { id: 'm', title: 'Vaak', start: '1900-01-01T00:00', repeat: { every: 'day', interval: 0 } },
    { id: 'n', title: 'Regel', start: '2026-11-26T10:00', repeat: 'FREQ=SECONDLY' },
    { id: 'o', title: 'Link', start: '2026-11-26T10:00', url: 'javascript:alert(1)', online: { url: 'data:,x' } },
  ];
  const SAME_ID = { ...good, title: 'Tweede van die naam', start: '2026-11-26T11:00' };

  it('shows the good one among them, and opens every row', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ kind: 'activities', items: [...BAD, good, SAME_ID] }));
    const { items, problems } = await readDocument('activities', { bytes, contentType: 'application/json' });
    expect(problems).not.to.have.length(0);
    const page = await showCalendar({ activities: items });
    expect(page.names).to.include('Koffie');
    for (const [at] of page.rows.entries()) {
      page.all<HTMLButtonElement>('.name')[at]!.click();
      await page.until(() => page.rows[at]!.querySelector('.pairs') !== null, `the details of row ${at}`);
      expect(page.text).not.to.match(/undefined|\bnull\b|NaN|\[object|Invalid Date/);
    }
    expect(page.all('img, script, iframe')).to.have.length(0);
    expect(
      page.all<HTMLAnchorElement>('a').filter(({ protocol }) => !/^(?:https?|tel|mailto):$/.test(protocol)),
    ).to.deep.equal([]);
  });
});
