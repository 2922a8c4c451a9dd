import { expect, oneEvent } from '@open-wc/testing';
import { BuurtMapPane } from '../../../src/components/map-pane/map-pane.ts';
import type { MapPin } from '../../../src/controllers/map/map-view.ts';
import { emulateMedia } from '../emulated-media.ts';
import { four, house, numbered } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';
import { ShownPane } from '../shown-pane.ts';

const STYLE = { version: 8, sources: {}, layers: [] };
const STRANGER = 'https://tiles.stranger.example';
const style = 'inline-size: 1000px';

describe('the start of a map', () => {
  let page: ShownServices;
  let map: ShownPane;
  /** What was asked of a basemap that answers when the test wants it to. */
  let held: ((answer: Response) => void)[];
  const { fetch: original } = globalThis;
  const show = async (basemap: string, attributes: Record<string, string> = {}) => {
    page = await showServices({
      services: four,
      style,
      attributes: { view: 'map', map: 'visible', basemap, ...attributes },
    });
    map = new ShownPane(page);
  };
  const answer = (response = () => Response.json(STYLE)) => {
    for (const give of held) give(response());
  };
  const canvases = () => map.root.querySelectorAll('canvas');
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  beforeEach(() => {
    held = [];
    globalThis.fetch = (given, more) => {
      const { href } = new URL(given instanceof Request ? given.url : given, location.href);
      if (!href.includes('held') && !href.startsWith(STRANGER)) return original(given, more);
      return new Promise((give) => held.push(give));
    };
  });
  afterEach(() => {
    globalThis.fetch = original;
    leave();
  });

  describe('that has not come to its end', () => {
    it('is begun anew where the widget moves on the page, and there is one map', async () => {
      await show('/held.json');
      await map.until(() => held.length === 1, 'the first request');
      page.element.parentElement!.append(page.element);
      await map.until(() => held.length === 2, 'the second request');
      answer();
      await map.shown();
      expect(canvases()).to.have.length(1);
    });
    it('is begun anew for another basemap, and there is one map', async () => {
      await show('/held.json');
      await map.until(() => held.length === 1, 'the request');
      page.element.basemap = '/held-too.json';
      await map.until(() => held.length === 2, 'the second request');
      answer();
      await map.shown();
      expect(canvases()).to.have.length(1);
    });
    it('leaves nothing of an engine that had begun', async () => {
      await show('');
      await map.until(() => map.canvas !== null, 'the engine');
      page.element.basemap = '/demo/basemap/balen-ravels.geojson';
      await map.shown();
      expect(canvases()).to.have.length(1);
      expect(map.text).to.contain('Schematische kaart');
    });
  });

  it('names nobody any more whose basemap went away', async () => {
    await show('/demo/basemap/balen-ravels.geojson');
    await map.until(() => map.text.includes('Schematische kaart'), 'the credit');
    page.element.basemap = '';
    await map.until(() => map.controls.length === 0, 'the end of the first');
    await map.shown();
    expect(map.text).not.to.contain('Schematische kaart');
  });

  it('is tried again after a failure, when there is something else to try', async () => {
    const { prototype } = HTMLCanvasElement;
    const real = Object.getOwnPropertyDescriptor(prototype, 'getContext')!;
    Object.assign(prototype, { getContext: () => null });
    await show('');
    await map.until(() => map.text.startsWith('De kaart werkt niet'), 'the sentence');
    Object.defineProperty(prototype, 'getContext', real);
    page.element.basemap = '/demo/basemap/balen-ravels.geojson';
    await map.shown();
    expect(map.text).not.to.contain('De kaart werkt niet');
  });

  it('says once, in the language of the page, that the background is missing', async () => {
    await show('/held.json');
    await map.until(() => held.length === 1, 'the request');
    answer(() => new Response('', { status: 404 }));
    await map.shown();
    const note = 'De achtergrond van de kaart laadt niet. De lijst is volledig.';
    expect(map.text.split(note)).to.have.length(2);
    // Aloud too, but seen at the map alone: the list goes on saying how long it is.
    await map.until(() => page.words('.count .unseen').join() === note, 'the words for who does not see the map');
    expect(page.status).to.equal(`4 diensten gevonden ${note}`);
    expect(page.announced).to.contain(note);
    page.element.lang = 'en';
    await map.until(() => map.text.includes('The background of the map will not load.'), 'the English words');
    expect(map.text).not.to.contain(note);
  });

  describe('that has to ask other sites', () => {
    const cancel = (event: Event) => event.preventDefault();
    const question = () => map.text.includes('tiles.stranger.example');
    afterEach(() => removeEventListener('buurt-consent-request', cancel));

    it('takes no attribute for the resident’s yes while our own question stands', async () => {
      await show(`${STRANGER}/style.json`);
      await map.until(question, 'the question');
      page.element.setAttribute('map', 'visible');
      await page.drawn();
      await map.element!.updateComplete;
      expect(held).to.deep.equal([]);
      expect(question()).to.equal(true);
    });
    it('takes it for a yes to what the page said it would ask, and to nothing else', async () => {
      addEventListener('buurt-consent-request', cancel, { once: true });
      const request = oneEvent(document, 'buurt-consent-request');
      await show(`${STRANGER}/style.json`);
      await request;
      page.element.basemap = `${STRANGER}:8443/style.json`;
      await map.until(question, 'the question for the other one');
      page.element.setAttribute('map', 'visible');
      await page.drawn();
      await map.element!.updateComplete;
      expect(held).to.deep.equal([]);
      expect(question()).to.equal(true);
      page.element.basemap = `${STRANGER}/style.json`;
      await page.drawn();
      await map.until(question, 'the question for the first one');
      expect(held).to.deep.equal([]);
    });
  });
});

describe('a map with more places than rows', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(leave);

  it('stays where the resident moved it when more rows are shown', async () => {
    const [first] = house.location;
    const page = await showServices({
      services: [house, ...numbered(60)],
      style,
      attributes: { view: 'map', map: 'visible', center: `${first!.lat},${first!.lon}`, zoom: '16' },
    });
    const map = new ShownPane(page);
    await map.shown();
    await map.pressUntil(() => page.focused === 'Sociaal Huis Balen', 0, -20);
    map.button('Verschuif de kaart').click();
    map.button('Naar links').click();
    await page.press('Toon meer');
    expect(page.names).to.have.length(61);
    page.search.focus();
    await map.pressUntil(() => page.focused === 'Sociaal Huis Balen', 100, -26);
  });

  it('reads its places once, however often its words change', async () => {
    let reads = 0;
    const places = Array.from({ length: 100 }, (_, at): MapPin => {
      return { id: `p${at >> 1}`, lat: 51, lon: 5, number: 0, label: '' };
    });
    const page = await showServices({ services: four, style, attributes: { view: 'map', map: 'click' } });
    const map = new ShownPane(page);
    await map.until(() => map.text !== '', 'the pane');
    const pane = new BuurtMapPane();
    const { words } = map.element!;
    const get = (pins: MapPin[], key: string | symbol) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(pins, key);
    };
    Object.assign(pane, { words, press: true, count: 53, pins: new Proxy(places, { get }) });
    page.element.after(pane);
    await pane.updateComplete;
    expect(pane.shadowRoot!.textContent).to.contain('3 diensten hebben geen plaats op de kaart.');
    reads = 0;
    pane.language = 'fr';
    await pane.updateComplete;
    expect(reads).to.equal(0);
    pane.remove();
  });
});
