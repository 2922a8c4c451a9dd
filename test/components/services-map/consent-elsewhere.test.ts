import { expect } from '@open-wc/testing';
import { four } from '../some-services.ts';
import { ShownPane } from '../shown-pane.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

const STRANGER = 'https://tiles.stranger.example';

describe('a map of another site, on a page whose consent tool answers', () => {
  let page: ShownServices;
  let map: ShownPane;
  let asked: string[];
  let requests: number;
  /** What the tool says when it is asked; nothing while the resident thinks. */
  let says: 'visible' | 'click' | undefined;
  const { fetch: original } = globalThis;
  const answer = (event: Event) => {
    event.preventDefault();
    requests += 1;
    if (says) (event.target as HTMLElement).setAttribute('map', says);
  };
  const question = () => map.text.includes('De kaart komt van tiles.stranger.example.');
  const hear = (words: typeof says) => page.element.setAttribute('map', words!);
  beforeEach(async () => {
    asked = [];
    requests = 0;
    addEventListener('buurt-consent-request', answer);
    globalThis.fetch = async (given, more) => {
      const { href } = new URL(given instanceof Request ? given.url : given, location.href);
      if (!href.startsWith(STRANGER)) return original(given, more);
      asked.push(href);
      return Response.json({ version: 8, sources: {}, layers: [] });
    };
  });
  afterEach(() => {
    globalThis.fetch = original;
    removeEventListener('buurt-consent-request', answer);
    leave();
  });
  const show = async () => {
    page = await showServices({
      services: four,
      style: 'inline-size: 1000px',
      attributes: { view: 'map', map: 'visible', basemap: `${STRANGER}/style.json` },
    });
    map = new ShownPane(page);
    await map.until(() => requests > 0, 'the request');
  };

  it('comes where it knows the yes already', async () => {
    says = 'visible';
    await show();
    await map.shown();
    expect(requests).to.equal(1);
  });

  describe('no', () => {
    beforeEach(async () => {
      says = 'click';
      await show();
      await map.until(question, 'the question');
    });
    it('asks that site nothing', () => expect(asked).to.deep.equal([]));
    it('asks the tool again at each press, and leaves the button where it is', async () => {
      for (const count of [2, 3]) {
        map.button('Toon de kaart').click();
        await page.drawn();
        await map.element!.updateComplete;
        expect(requests).to.equal(count);
        expect(question()).to.equal(true);
      }
      expect(asked).to.deep.equal([]);
    });
    it('comes after a later yes', async () => {
      hear('visible');
      await map.shown();
    });
  });

  describe('yes, and takes it back', () => {
    beforeEach(async () => {
      says = undefined;
      await show();
      hear('visible');
      await map.shown();
      hear('click');
      await map.until(question, 'the question');
    });
    it('shows no map any more', () => {
      expect(map.canvas).to.equal(null);
      expect(map.controls).to.have.length(0);
    });
    it('asks the tool again, and nobody else', async () => {
      const before = asked.length;
      map.button('Toon de kaart').click();
      await map.until(() => requests === 2, 'the request');
      expect(asked).to.have.length(before);
    });
    it('comes back after another yes', async () => {
      hear('visible');
      await map.shown();
    });
  });
});
