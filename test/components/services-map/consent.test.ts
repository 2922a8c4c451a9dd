import { expect, oneEvent } from '@open-wc/testing';
import type { ConsentRequestEvent } from '../../../src/components/map-pane/map-events.ts';
import { four } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';
import { ShownPane } from '../shown-pane.ts';

const STRANGER = 'https://tiles.stranger.example';

describe('a map that comes from another site', () => {
  let page: ShownServices;
  let map: ShownPane;
  let asked: string[];
  let requests: ConsentRequestEvent[];
  const { fetch: original } = globalThis;
  const listen = (event: Event) => void requests.push(event as ConsentRequestEvent);
  const cancel = (event: Event) => event.preventDefault();
  const show = async (mode: string) => {
    page = await showServices({
      services: four,
      style: 'inline-size: 1000px',
      attributes: { view: 'map', map: mode, basemap: `${STRANGER}/style.json` },
    });
    map = new ShownPane(page);
  };
  beforeEach(() => {
    asked = [];
    requests = [];
    addEventListener('buurt-consent-request', listen);
    globalThis.fetch = async (given, more) => {
      const { href } = new URL(given instanceof Request ? given.url : given, location.href);
      if (!href.startsWith(STRANGER)) return original(given, more);
      asked.push(href);
      return new Response(JSON.stringify({ version: 8, sources: {}, layers: [] }));
    };
  });
  afterEach(() => {
    globalThis.fetch = original;
    removeEventListener('buurt-consent-request', listen);
    removeEventListener('buurt-consent-request', cancel);
    leave();
  });
  const question = () => map.text.includes('tiles.stranger.example');

  describe('that may show by itself', () => {
    beforeEach(async () => {
      await show('visible');
      await map.until(question, 'the question');
    });
    it('asks first, and says who would see the resident', () => {
      expect(map.text).to.contain('De kaart komt van tiles.stranger.example. Die ziet dan je internetadres.');
    });
    it('tells the page whom it would ask, once', () => {
      expect(requests.map(({ origins, cancelable }) => [origins, cancelable])).to.deep.equal([[[STRANGER], true]]);
    });
    it('has asked nobody', () => {
      expect(asked).to.deep.equal([]);
      expect(map.canvas).to.equal(null);
    });
    it('comes after a yes', async () => {
      const drawn = oneEvent(document, 'buurt-map-shown');
      map.button('Toon de kaart').click();
      await drawn;
      await map.shown();
      expect(asked).not.to.deep.equal([]);
      expect(requests).to.have.length(1);
    });
    it('takes the focus of who said yes, first to its place and then to the map', async () => {
      const button = map.button('Toon de kaart');
      button.focus();
      button.click();
      await map.until(() => map.root.activeElement?.className === 'frame', 'the focus on the place of the map');
      expect(map.root.activeElement?.ariaLabel).to.match(/^Kaart met 4 diensten/);
      await map.shown();
      await map.until(() => map.root.activeElement === map.canvas, 'the focus on the map');
    });
    it('leaves the focus of who went on reading', async () => {
      map.button('Toon de kaart').focus();
      map.button('Toon de kaart').click();
      page.search.focus();
      await map.shown();
      expect(page.root.activeElement).to.equal(page.search);
    });
    it('asks no second time after the list was looked at', async () => {
      map.button('Toon de kaart').click();
      await map.shown();
      await page.press('Lijst');
      await page.press('Kaart');
      await map.shown();
      expect(requests).to.have.length(1);
    });
  });

  describe('on a page that asks its own way', () => {
    beforeEach(() => addEventListener('buurt-consent-request', cancel));

    it('shows no question of ours', async () => {
      await show('visible');
      await map.until(() => requests.length === 1, 'the request');
      expect(map.text).not.to.contain('Toon de kaart');
      expect(asked).to.deep.equal([]);
    });
    it('comes once that page says yes', async () => {
      await show('visible');
      await map.until(() => requests.length === 1, 'the request');
      page.element.setAttribute('map', 'visible');
      await map.shown();
    });
    it('asks that page also where a press comes first', async () => {
      await show('click');
      await map.until(question, 'the button');
      map.button('Toon de kaart').click();
      await map.until(() => requests.length === 1, 'the request');
      expect(asked).to.deep.equal([]);
      page.element.setAttribute('map', 'visible');
      await map.shown();
    });
  });

  it('names the other site above the button, where a press comes first', async () => {
    await show('click');
    await map.until(question, 'the words');
    expect(requests).to.have.length(0);
    map.button('Toon de kaart').click();
    await map.shown();
    expect(requests).to.have.length(1);
  });
});

describe('a map of the own site', () => {
  afterEach(leave);

  it('asks nothing', async () => {
    const requests: Event[] = [];
    const listen = (event: Event) => void requests.push(event);
    addEventListener('buurt-consent-request', listen);
    const page = await showServices({
      services: four,
      style: 'inline-size: 1000px',
      attributes: { view: 'map', map: 'visible', basemap: '/demo/basemap/balen-ravels.geojson' },
    });
    await new ShownPane(page).shown();
    expect(requests).to.deep.equal([]);
    removeEventListener('buurt-consent-request', listen);
  });
});
