import { expect } from '@open-wc/testing';
import {
  addressOf,
  config,
  leaveNeighbourhood,
  showNeighbourhood,
  widget,
  type ShownNeighbourhood,
} from './shown-neighbourhood.ts';

/** Counts the listeners that stay on the window and the document. */
class Listeners {
  readonly #kept = new Map<string, number>();
  readonly #undo: (() => void)[] = [];

  watch(): void {
    for (const target of [window, document] as EventTarget[]) {
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      const count = (type: string, more: number) => this.#kept.set(type, (this.#kept.get(type) ?? 0) + more);
      target.addEventListener = (...given: Parameters<EventTarget['addEventListener']>) => {
        count(given[0], 1);
        add(...given);
      };
      target.removeEventListener = (...given: Parameters<EventTarget['removeEventListener']>) => {
        count(given[0], -1);
        remove(...given);
      };
      this.#undo.push(() => {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      });
    }
  }
  stop(): void {
    for (const undo of this.#undo) undo();
  }
  get left(): string[] {
    return [...this.#kept].flatMap(([type, count]) => (count > 0 ? `${type} ${count}` : []));
  }
}

describe('widgets and their neighbourhood', () => {
  let page: ShownNeighbourhood;
  afterEach(leaveNeighbourhood);

  it('find each other when the widget comes later', async () => {
    page = await showNeighbourhood({ inside: [] });
    await page.until(() => page.select !== null, 'the settings');
    page.element.append(widget());
    await page.listed();
  });
  it('find each other when the widget is deep inside, in somebody else’s shadow root', async () => {
    const host = document.createElement('div');
    const inside = widget();
    host.attachShadow({ mode: 'open' }).append(inside);
    page = await showNeighbourhood({ inside: [host] });
    await page.until(() => (inside.items.length ?? 0) === 4, 'the list');
  });

  describe('with one moved', () => {
    beforeEach(async () => {
      page = await showNeighbourhood();
      await page.listed();
    });
    it('within it: the list stands, and nothing is asked again', async () => {
      const [first] = page.widgets;
      const row = first!.rows[0];
      page.element.append(first!.element);
      await first!.drawn();
      expect(row!.isConnected).to.equal(true);
      expect(page.feeds.services.listenerCount).to.equal(2);
    });
    it('to another neighbourhood: it follows that one', async () => {
      const other = document.createElement('buurt-neighbourhood');
      other.setAttribute('config', addressOf({ ...config, publisher: { name: 'Gemeente Ravels' } }));
      page.place.append(other);
      const [first] = page.widgets;
      other.append(first!.element);
      await page.until(() => first!.text.includes('Van Gemeente Ravels'), 'the other publisher');
    });
    it('out of it: it has nothing to read, and shows what stands inside it', async () => {
      const [first] = page.widgets;
      page.place.append(first!.element);
      await page.until(() => first!.text === '', 'no list');
    });
    it('taken out and put back: it is as it was', async () => {
      const [first] = page.widgets;
      await first!.open('Sociaal Huis Balen');
      first!.element.remove();
      expect(page.feeds.services.listenerCount).to.equal(1);
      page.element.append(first!.element);
      await first!.drawn();
      expect(first!.names).to.have.length(4);
      expect(first!.all('.details')).to.have.length(1);
      expect(page.feeds.services.listenerCount).to.equal(2);
    });
  });

  it('leave nothing behind: no listener, no subscription', async () => {
    const listeners = new Listeners();
    listeners.watch();
    try {
      page = await showNeighbourhood({
        attributes: { 'link-state': '' },
        inside: [widget({ 'link-state': '', 'view': 'both', 'map': 'click' }), widget()],
      });
      await page.listed();
      for (const each of page.widgets) await each.complete();
      expect(page.feeds.listenerCount).to.equal(3);
      expect(listeners.left).not.to.deep.equal([]);
      page.place.remove();
      expect(listeners.left).to.deep.equal([]);
      expect(page.feeds.listenerCount).to.equal(0);
      expect(document.querySelectorAll('script[type="application/ld+json"]')).to.have.length(0);
    } finally {
      listeners.stop();
    }
  });
});

describe('a page', function () {
  // The sources come to it one by one, and the first time from their TypeScript.
  this.timeout(60_000);

  /** A page of its own, because here the order in which things come to life is the question. */
  async function page(body: string, script: string): Promise<string> {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="nl"><title>Test</title><body>${body}<script type="module">
      const requests = [];
      const ask = globalThis.fetch;
      globalThis.fetch = (...given) => {
        requests.push(new URL(given[0].url ?? given[0], location.href).pathname);
        return ask(...given);
      };
      const until = async (found) => { while (!found()) await new Promise((resolve) => setTimeout(resolve, 10)); };
      const rows = () => [...document.querySelectorAll('buurt-services-map')].map((each) => each.shadowRoot?.querySelectorAll('[part=service]').length ?? 0);
      try { ${script} } catch (error) { parent.postMessage(String(error)); }
    </script>`;
    const told = new Promise<string>((resolve) => {
      const listen = ({ source, data }: MessageEvent<string>) => {
        if (source !== frame.contentWindow) return;
        window.removeEventListener('message', listen);
        resolve(data);
      };
      window.addEventListener('message', listen);
    });
    document.body.append(frame);
    try {
      return await told;
    } finally {
      frame.remove();
    }
  }
  const two = '<buurt-services-map map="off"></buurt-services-map><buurt-services-map map="off"></buurt-services-map>';
  const around = `<buurt-neighbourhood config="${location.origin}/demo/feeds/balen/config.json">${two}</buurt-neighbourhood>`;
  const tell = `await until(() => rows().every((count) => count > 0));
    parent.postMessage([rows().join(), requests.filter((path) => path.endsWith('/services.json')).length, requests.filter((path) => path.endsWith('/areas.json')).length].join(' | '));`;

  for (const [what, first, second] of [
    ['the widgets come to life first', 'services-map', 'neighbourhood'],
    ['the neighbourhood comes to life first', 'neighbourhood', 'services-map'],
  ] as const) {
    it(`shows both lists with one request per address, when ${what}`, async () => {
      const answer = await page(
        around,
        `await import('/src/entries/${first}.ts');
         await new Promise((resolve) => setTimeout(resolve, 50));
         await import('/src/entries/${second}.ts'); ${tell}`,
      );
      expect(answer).to.equal('20,20 | 1 | 1');
    });
  }
  it('asks once for an address that two lone widgets name', async () => {
    const one = `<buurt-services-map map="off" feed="${location.origin}/demo/feeds/balen/services.json"></buurt-services-map>`;
    expect(await page(one + one, `await import('/src/entries/services-map.ts'); ${tell}`)).to.equal('20,20 | 1 | 0');
  });
  it('takes a second copy of the script without an error', async () => {
    const one = `<buurt-services-map map="off" feed="${location.origin}/demo/feeds/balen/services.json"></buurt-services-map>`;
    const answer = await page(
      one,
      `await import('/src/entries/services-map.ts'); await import('/src/entries/services-map.ts?again');
       await import('/src/components/services-map/services-map.ts?again'); ${tell}`,
    );
    expect(answer).to.equal('20 | 1 | 0');
  });
});
