import { expect } from '@open-wc/testing';
import type { IssueEvent } from '../../../src/controllers/feed-events.ts';
import { FakeFeeds, report } from '../fake-feeds.ts';
import { four, house, soup } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

const isVisible = (element: Element | undefined) => (element?.getClientRects().length ?? 0) > 0;

describe('a services map', () => {
  let page: ShownServices;
  const fallback = () => isVisible(page.element.querySelector('p') ?? undefined);
  beforeEach(async () => {
    page = await showServices();
    page.element.append(Object.assign(document.createElement('p'), { textContent: 'Alle diensten' }));
  });
  afterEach(leave);

  describe('while it waits', () => {
    it('shows what the town put in the element', () => expect(fallback()).to.equal(true));
    it('says nothing', () => expect(page.status).to.equal(''));
    it('says after a second that it is looking', async () => {
      await page.until(() => page.announced !== '', 'a word');
      expect(page.announced).to.equal('Even geduld. We zoeken het op.');
    });
    it('has one voice, and it is there before it speaks', () => {
      expect(page.all('[role=status]')).to.have.length(1);
    });
    it('is not ready', async () => {
      let ready = false;
      void page.element.ready.then(() => (ready = true));
      await page.drawn();
      expect(ready).to.equal(false);
      page.feeds.services.give(four);
      await page.element.ready;
      expect(page.names).to.have.length(4);
    });
    it('lets nobody wait for it once it is taken away, and is ready again where it is put back', async () => {
      const { ready, parentElement } = page.element;
      page.element.remove();
      await ready;
      parentElement!.append(page.element);
      page.feeds.services.give(four);
      await page.element.ready;
      expect(page.names).to.have.length(4);
    });
  });

  describe('when the feed answers', () => {
    beforeEach(async () => {
      page.feeds.services.give(four);
      await page.element.ready;
    });
    it('hides what the town put in the element', () => expect(fallback()).to.equal(false));
    it('announces nothing', () => expect(page.announced).to.equal(''));
    it('does not move the focus', () => expect(document.activeElement).to.equal(document.body));
    it('keeps its one voice', () => expect(page.all('[role=status]')).to.have.length(1));
    it('follows the feed', async () => {
      page.feeds.services.give([soup]);
      await page.drawn();
      expect(page.names).to.deep.equal(['Soepcafé Den Dennenhof']);
    });
    it('says that there is nothing when there is nothing', async () => {
      page.feeds.services.give([]);
      await page.drawn();
      expect(page.words('.none p')[0]).to.equal('We vonden niets.');
      expect(page.status).to.equal('0 diensten gevonden');
    });
  });

  describe('when the feed fails', () => {
    const failed = report({ status: 'failed', failure: 'http-5xx', message: 'a: 500', count: 0 });
    beforeEach(async () => {
      page.feeds.services.fail(failed);
      await page.element.ready;
    });
    it('says so without a number or a code', () => {
      expect(page.words('.notice p')).to.deep.equal(['We kunnen deze gegevens nu niet tonen.']);
      expect(page.text).not.to.match(/500|http|undefined|null|NaN|\[object/);
    });
    it('says it aloud', () => expect(page.announced).to.equal('We kunnen deze gegevens nu niet tonen.'));
    it('shows what the town put in the element again', () => expect(fallback()).to.equal(true));
    it('asks again at a press', async () => {
      await page.press('Probeer opnieuw');
      expect(page.feeds.services.refreshed).to.equal(1);
    });
    it('shows the list once it is there, with the focus on its heading when the button is gone', async () => {
      page.button('Probeer opnieuw').focus();
      page.feeds.services.give(four);
      await page.drawn();
      expect(page.names).to.have.length(4);
      expect(page.hasButton('Probeer opnieuw')).to.equal(false);
      expect(page.focused).to.equal('Wie helpt in je buurt?');
    });
  });

  it('asks for what is no address too, so that the webmaster is told of it as of any feed that fails', async () => {
    page.element.feed = 'http://[bad /services.json';
    await page.drawn();
    expect(page.feeds.asked.at(-1)?.requests.map(({ url }) => url)).to.deep.equal([
      'http://[bad',
      new URL('/services.json', location.href).href,
    ]);
  });
  it('says that there is no internet, when that is it', async () => {
    page.feeds.services.fail(report({ status: 'failed', failure: 'offline', count: 0 }));
    await page.element.ready;
    expect(page.words('.notice p')).to.deep.equal(['Je hebt nu geen internet.']);
    expect(page.announced).to.equal('Je hebt nu geen internet.');
  });
  it('shows an older list with its date', async () => {
    page.feeds.services.give(four, [report({ status: 'kept', failure: 'network' })]);
    await page.element.ready;
    expect(page.names).to.have.length(4);
    expect(page.words('.notice p')).to.deep.equal([
      'Dit zijn de gegevens van 21 november 2026, 11 uur. Er kan intussen iets veranderd zijn.',
    ]);
  });
  it('names the partner whose list is missing, and shows the others', async () => {
    page.feeds.services.give(
      [house],
      [report(), report({ feed: 'https://b.example/x', label: 'Samana', status: 'failed', failure: 'timeout' })],
    );
    await page.element.ready;
    expect(page.names).to.deep.equal(['Sociaal Huis Balen']);
    expect(page.words('.notice p')).to.deep.equal(['De gegevens van Samana ontbreken nu.']);
  });
  it('keeps the licences of two feeds apart', async () => {
    page.feeds.services.give(
      [house],
      [report({ licence: 'ODbL-1.0' }), report({ feed: 'https://b.example/x', label: 'Samana', licence: 'CC-BY-4.0' })],
    );
    await page.element.ready;
    expect(page.words('footer p').at(-1)).to.equal('Bron: LDC De Sparappel (ODbL-1.0), Samana (CC-BY-4.0)');
  });
  it('names no source that is only the address of the site itself', async () => {
    const ours = { label: location.hostname.replace(/^www\./, ''), licence: 'ODbL-1.0' };
    page.feeds.services.give([house], [report(ours), report({ ...ours, label: 'Samana', status: 'kept' })]);
    await page.element.ready;
    expect(page.words('footer p').at(-1)).to.equal('Bron: ODbL-1.0, Samana (ODbL-1.0)');
    page.feeds.services.give([house], [report(), report({ ...ours, status: 'failed', failure: 'timeout' })]);
    await page.drawn();
    expect(page.words('.notice p').join(), 'nor calls it missing').not.to.contain(ours.label);
  });
  it('asks again when the page says so', async () => {
    await page.element.refresh();
    expect(page.feeds.services.refreshed).to.equal(1);
  });
  it('tells the webmaster once what is wrong, without the query of the address', async () => {
    const told: IssueEvent[] = [];
    page.element.addEventListener('buurt-issue', (event) => told.push(event as IssueEvent));
    const failed = report({ status: 'failed', failure: 'parse', count: 0 });
    page.feeds.services.fail(failed);
    page.feeds.services.fail(failed);
    expect(told.map(({ widget, code, feed, count }) => ({ widget, code, feed, count }))).to.deep.equal([
      { widget: 'buurt-services-map', code: 'parse', feed: 'https://feeds.example/services.json', count: 1 },
    ]);
  });
});

describe('a services map without a feed', () => {
  afterEach(leave);

  it('keeps what the town put in the element, and is ready', async () => {
    const page = await showServices({ attributes: { feed: '' }, fallback: 'Alle diensten' });
    await page.element.ready;
    expect(page.element.innerText).to.equal('Alle diensten');
    expect(page.feeds.asked).to.deep.equal([]);
  });
  it('tells a webmaster that asks', async () => {
    const page = await showServices({ attributes: { feed: '', debug: '' } });
    await page.until(() => page.root.querySelector('.debug') !== null, 'the panel');
    expect(page.words('.debug')[0]).to.contain('feed="');
  });
});

describe('a services map with debug', () => {
  afterEach(leave);

  it('shows what is wrong with the feed, and what to do', async () => {
    const feeds = new FakeFeeds();
    feeds.services.fail(report({ status: 'failed', failure: 'http-4xx', message: 'a: 404', count: 0 }));
    const page = await showServices({ feeds, attributes: { debug: '' } });
    await page.until(() => page.root.querySelector('.debug .alert') !== null, 'the panel');
    expect(page.words('.debug .alert')[0]).to.contain('De server weigert dit adres');
  });
});

describe('what a services map asks for', () => {
  afterEach(leave);

  it('is every address in its attribute, from the page on', async () => {
    const page = await showServices({ attributes: { feed: ' a.json\n/b.json https://c.example/d ', format: 'csv' } });
    expect(page.feeds.asked.map(({ kind }) => kind)).to.deep.equal(['services']);
    expect(page.feeds.asked[0]!.requests).to.deep.equal([
      { url: new URL('a.json', document.baseURI).href, format: 'csv' },
      { url: `${location.origin}/b.json`, format: 'csv' },
      { url: 'https://c.example/d', format: 'csv' },
    ]);
  });
  it('is asked once, however often it is drawn', async () => {
    const page = await showServices({ services: four });
    page.element.heading = 'Anders';
    await page.drawn();
    expect(page.feeds.asked).to.have.length(1);
  });
  it('changes with the attribute', async () => {
    const page = await showServices({ services: four });
    page.element.setAttribute('feed', '/other.json');
    await page.drawn();
    expect(page.feeds.asked.at(-1)!.requests).to.deep.equal([{ url: `${location.origin}/other.json` }]);
    expect(page.feeds.listenerCount).to.equal(1);
  });
});
