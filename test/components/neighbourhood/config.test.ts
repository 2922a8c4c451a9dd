import { expect, oneEvent } from '@open-wc/testing';
import type { IssueEvent } from '../../../src/controllers/feed-events.ts';
import { createSnapshots } from '../../../src/data/storage/snapshots.ts';
import {
  config,
  leaveNeighbourhood,
  showNeighbourhood,
  widget,
  type ShownNeighbourhood,
} from './shown-neighbourhood.ts';

const snapshots = createSnapshots({ now: Date.now });

describe('the config of a neighbourhood', () => {
  const { fetch } = globalThis;
  const { warn } = console;
  const { setTimeout } = globalThis;
  // A copy is written when the device is idle, which may be in the next test: each has an address of its own.
  let turn = 0;
  let address: string;
  let answer: () => Response;
  let warned: string[];
  let issues: IssueEvent[];
  let page: ShownNeighbourhood;

  const listen = (event: IssueEvent) => issues.push(event);
  const open = (attributes: Readonly<Record<string, string>> = {}) =>
    showNeighbourhood({ attributes: { config: address, ...attributes } });
  const good = (more: object = {}) => new Response(JSON.stringify({ ...config, ...more }));
  const down = () => new Response('no', { status: 503 });
  const isKept = async () => (await snapshots.read('config', address)) !== undefined;
  const message = () => page.element.shadowRoot!.querySelector<HTMLElement>('[part=message]');
  const own = () => issues.filter(({ widget: name }) => name === 'buurt-neighbourhood');
  async function visit(): Promise<void> {
    page = await open();
    await page.listed();
  }

  beforeEach(async () => {
    // Elsewhere in these tests two seconds pass at once, which is how long the store of copies may take.
    const wait = (act: () => void, delay?: number) => setTimeout(act, delay === 2000 ? 2001 : delay);
    Object.assign(globalThis, { setTimeout: wait });
    turn += 1;
    address = `${location.origin}/town-${turn}/config.json`;
    warned = [];
    issues = [];
    answer = () => good();
    globalThis.fetch = (input, init) => (input === address ? Promise.resolve(answer()) : fetch(input, init));
    console.warn = (line: string) => warned.push(line);
    addEventListener('buurt-issue', listen as unknown as EventListener);
  });
  afterEach(() => {
    leaveNeighbourhood();
    Object.assign(globalThis, { setTimeout });
    globalThis.fetch = fetch;
    console.warn = warn;
    removeEventListener('buurt-issue', listen as unknown as EventListener);
  });

  it('is the last good one when its server fails at the next visit', async () => {
    await visit();
    while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 20));
    leaveNeighbourhood();
    answer = down;
    await visit();
    expect(page.widgets[0]!.text).to.contain('Van Gemeente Balen');
    expect(message()).to.equal(null);
  });
  it('stays when the element is moved while its server fails', async () => {
    await visit();
    let asked = 0;
    answer = () => {
      asked += 1;
      return down();
    };
    const { element, place } = page;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    place.append(element);
    await page.until(() => asked > 0 && own().length > 0, 'the failure');
    await element.updateComplete;
    expect(page.options).to.deep.equal(['Overal', 'Balen', 'Olmen', 'Wezel']);
    expect(page.widgets.map(({ names }) => names.length)).to.deep.equal([4, 4]);
  });
  it('that fails at the first visit is said once, with a way to ask again', async () => {
    answer = down;
    page = await open();
    await page.until(() => message() !== null, 'the message');
    expect(message()!.innerText).to.contain('We kunnen deze gegevens nu niet tonen.');
    await Promise.all(page.widgets.map(({ element }) => element.ready));
    expect(own().map(({ code, feed }) => [code, feed])).to.deep.equal([['http-5xx', address]]);
    answer = () => good();
    message()!.querySelector('button')!.click();
    await page.listed();
    expect(message()).to.equal(null);
  });
  it('that fails at the first visit comes when the device comes online', async () => {
    answer = down;
    page = await open();
    await page.until(() => message() !== null, 'the message');
    answer = () => good();
    window.dispatchEvent(new Event('online'));
    await page.listed();
  });
  it('at an address that is none leaves nobody waiting, and tells the webmaster in one line', async () => {
    page = await open({ config: 'https://?key=secret' });
    await Promise.all(page.widgets.map(({ element }) => element.ready));
    expect(own().map(({ code, feed }) => [code, feed])).to.deep.equal([['network', 'https://']]);
    const lines = warned.filter((line) => line.startsWith('buurt-neighbourhood'));
    expect(lines).to.have.length(1);
    expect(warned.join()).not.to.contain('secret');
  });

  it('decides for every kind of feed how large it may be, and whether a copy is kept', async () => {
    answer = () => good({ cache: false, limits: { items: 50 } });
    await visit();
    const of = (kind: string) => page.feeds.asked.filter((each) => each.kind === kind).map(({ options }) => options);
    for (const kind of ['areas', 'services']) {
      for (const options of of(kind)) {
        expect(options?.cache, kind).to.equal(false);
        expect(options?.limits?.items, kind).to.equal(50);
      }
    }
  });

  describe('with mistakes in it', () => {
    beforeEach(() => (answer = () => good({ languages: ['nl', 'xx'] })));
    it('tells the webmaster how many', async () => {
      setTimeout(() => void visit());
      const event = await oneEvent<IssueEvent>(window, 'buurt-issue');
      expect([event.widget, event.code, event.feed, event.count]).to.deep.equal([
        'buurt-neighbourhood',
        'config',
        address.split('?')[0],
        1,
      ]);
      await page.listed();
    });
    it('shows them where "debug" stands, and nowhere else', async () => {
      await visit();
      const panel = () => page.element.shadowRoot!.querySelector<HTMLElement>('[part=debug]');
      expect(panel()).to.equal(null);
      page.element.debug = true;
      await page.until(() => panel() !== null, 'the panel');
      expect(panel()!.innerText).to.contain('language.unknown').and.to.contain('languages/1');
      expect(panel()!.innerText).not.to.contain('secret');
    });
  });

  it('names an area, with "debug", that is not among its areas', async () => {
    page = await open({ area: 'olme', debug: '' });
    await page.listed();
    const panel = () =>
      page.element.shadowRoot!.querySelector('[part=debug] .alert')?.textContent?.replace(/\s+/g, ' ');
    await page.until(() => panel() !== undefined, 'the panel');
    expect(panel()?.trim()).to.equal(
      'area="olme" vinden we nergens in je lijsten. Bedoel je olmen? Wel: balen, olmen, wezel.',
    );
  });
  it('asks, with "debug", for a config where it has none, and says what was probably meant', async () => {
    page = await open({ config: '', confg: address, debug: '' });
    const alerts = () =>
      [...page.element.shadowRoot!.querySelectorAll('[part=debug] .alert')].map((each) =>
        each.textContent?.replace(/\s+/g, ' ').trim(),
      );
    await page.until(() => alerts().length > 0, 'the panel');
    expect(alerts()).to.deep.equal([
      'Dit element weet niet wat het moet lezen. Zet er config="het adres van je config" in.',
      'confg is geen attribuut van dit element. Bedoel je config?',
    ]);
  });
  it('may be pointed at by a code, whichever way it is written', async () => {
    page = await open({ area: 'nis-13003' });
    await page.listed();
    expect(page.chosen).to.equal('Balen');
  });

  describe('with languages', () => {
    const { lang } = document.documentElement;
    const search = (word: string) => () => page.widgets.every(({ text }) => text.includes(word));
    afterEach(() => (document.documentElement.lang = lang));
    beforeEach(() => (answer = () => good({ languages: ['fr', 'nl'] })));

    it('speaks the first where the page names none', async () => {
      document.documentElement.removeAttribute('lang');
      page = await showNeighbourhood({ attributes: { config: address }, inside: [widget()] });
      await page.until(search('Rechercher'), 'French');
    });
    it('speaks the page’s where it names one', async () => {
      document.documentElement.lang = 'nl';
      await visit();
      expect(search('Zoeken')()).to.equal(true);
      expect(page.element.getAttribute('lang')).to.equal(null);
    });
  });
});
