import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emulateMedia } from '../emulated-media.ts';
import { drive, four, house, service, soup } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';
import { ShownPane } from '../shown-pane.ts';

/** Pixels up from the tip of a pin to its number. */
const head = -20;
const wide = 'inline-size: 1000px';
const narrow = 'inline-size: 320px';
const placeOf = ({ location: [first] }: typeof house) => `${first!.lat},${first!.lon}`;

describe('the map beside the list', () => {
  let page: ShownServices;
  let map: ShownPane;
  const show = async (attributes: Record<string, string>, style = wide, services = four) => {
    page = await showServices({ services, style, attributes: { map: 'visible', ...attributes } });
    map = new ShownPane(page);
  };
  // A press while the map glides stops it halfway.
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(leave);

  describe('in view “both”', () => {
    it('stands there where there is room', async () => {
      await show({ view: 'both' });
      await map.shown();
      expect(page.button('Kaart').getAttribute('aria-pressed')).to.equal('true');
      expect(page.names).to.have.length(4);
    });
    it('waits for a press where there is not', async () => {
      await show({ view: 'both' }, narrow);
      await page.complete();
      expect(map.element).to.equal(null);
      await page.press('Kaart');
      await map.shown();
      expect(page.element.scrollWidth).to.be.at.most(320);
    });
    it('goes away at a press, and the list stays', async () => {
      await show({ view: 'both' });
      await map.shown();
      await page.press('Lijst');
      expect(map.element).to.equal(null);
      expect(page.names).to.have.length(4);
    });
    it('comes and goes with what the page says last, also what it said before', async () => {
      await show({ view: 'both' });
      await map.shown();
      await page.press('Lijst');
      page.element.setAttribute('view', 'both');
      await map.shown();
      page.element.view = 'list';
      await page.drawn();
      expect(map.element).to.equal(null);
      await page.press('Kaart');
      page.element.view = 'list';
      await page.drawn();
      expect(map.element).to.equal(null);
    });
  });
  it('stands there in view “map”, whatever the room, with the list below it', async () => {
    await show({ view: 'map' }, narrow);
    await map.shown();
    expect(map.element!.getBoundingClientRect().top).to.be.below(page.rows[0]!.getBoundingClientRect().top);
    expect(page.rows[0]!.compareDocumentPosition(map.element!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });
  it('is not offered where the webmaster turned it off', async () => {
    await show({ view: 'map', map: 'off' });
    await page.complete();
    expect(map.element).to.equal(null);
    expect(page.hasButton('Kaart')).to.equal(false);
  });
  it('waits for a press where the webmaster wants one', async () => {
    await show({ view: 'map', map: 'click' });
    await map.until(() => map.text.includes('Toon de kaart'), 'the button');
    expect(map.canvas).to.equal(null);
    const drawn = oneEvent(document, 'buurt-map-shown');
    map.button('Toon de kaart').click();
    await drawn;
    await map.shown();
  });
  it('loads nothing before it comes into view', async () => {
    await show({ view: 'map' }, `${wide}; margin-block-start: 3000px`);
    await page.complete();
    await map.until(() => map.element?.shadowRoot !== undefined && map.text !== '', 'the pane');
    expect(map.canvas).to.equal(null);
    page.element.scrollIntoView();
    await map.shown();
    scrollTo(0, 0);
  });

  describe('once shown', () => {
    beforeEach(async () => {
      const nowhere = service('phone', 'Telefoonlijn', { virtual: true });
      await show({ view: 'map', center: placeOf(house), zoom: '16' }, wide, [...four, nowhere]);
      await map.shown();
    });

    it('is a region with a name that says the same as the status and the list', () => {
      expect(map.canvas!.getAttribute('role')).to.equal('region');
      expect(map.label).to.equal('Kaart met 5 diensten. Dezelfde diensten staan in de lijst.');
      expect(page.status).to.equal('5 diensten gevonden');
      expect(page.names).to.have.length(5);
    });
    it('says how many have no place', () => {
      expect(map.text).to.contain('1 dienst heeft geen plaats op de kaart. Ze staat in de lijst.');
    });
    it('numbers the rows as its pins, and none without a place', () => {
      expect(page.words('b.tile')).to.deep.equal(['1', '2', '3', '4']);
    });
    it('adds no voice of its own', () => {
      expect([...map.root.querySelectorAll('[role=status], [role=alert], [aria-live=polite]')]).to.have.length(0);
    });
    it('has buttons of 44 pixels, each with a name', () => {
      map.button('Verschuif de kaart').click();
      expect(map.controls.map((each) => each.ariaLabel ?? '')).to.deep.equal([
        'Dichterbij',
        'Verder weg',
        'Toon alles',
        'Verschuif de kaart',
        'Naar boven',
        'Naar links',
        'Naar rechts',
        'Naar beneden',
      ]);
      for (const each of map.controls) {
        const { width, height } = each.getBoundingClientRect();
        expect(Math.min(width, height), each.ariaLabel ?? '').to.be.at.least(44);
      }
    });
    it('has few stops for a keyboard: the way round it, the map, and its buttons', () => {
      const stops = map.root.querySelectorAll('a[href], button, summary, [tabindex="0"]');
      const outside = [...stops].filter((each) => !each.closest('details:not([open]) > :not(summary)'));
      expect(outside.length).to.be.at.most(8);
    });
    it('can be skipped', () => {
      map.button('Sla de kaart over').click();
      expect(map.root.activeElement!.textContent).to.equal('Na de kaart');
    });
    it('lets Esc lead out of it', async () => {
      map.canvas!.focus();
      await sendKeys({ press: 'Escape' });
      expect(map.root.activeElement!.textContent).to.equal('Na de kaart');
    });
    it('follows the choices', async () => {
      await page.press('Gratis');
      await map.until(() => map.label.startsWith('Kaart met 2 diensten'), 'the narrowed map');
    });
    it('changes its words with the language, also on the map itself', async () => {
      page.element.lang = 'en';
      await map.until(() => map.label.startsWith('Map with 5'), 'the English name');
      // The map's own words are another file than those of the list.
      await map.until(() => map.controls.some(({ ariaLabel }) => ariaLabel === 'Closer'), 'its English buttons');
    });

    describe('when a pin is pressed', () => {
      beforeEach(() => map.pressUntil(() => page.all('[aria-expanded=true]').length === 1, 0, head));
      it('opens its row, brings it into view, and puts the focus there', async () => {
        await page.until(() => page.focused === 'Sociaal Huis Balen', 'the focus');
        const { top, bottom } = page.nameOf('Sociaal Huis Balen').getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(innerHeight);
      });
      it('keeps what is open when it is pressed again', async () => {
        await page.until(() => page.focused === 'Sociaal Huis Balen', 'the focus');
        page.search.focus();
        await map.pressUntil(() => page.focused === 'Sociaal Huis Balen', 0, head);
        expect(page.nameOf('Sociaal Huis Balen').ariaExpanded).to.equal('true');
      });
    });
    it('goes to a service that is opened in the list, and the focus stays there', async () => {
      page.nameOf('Soepcafé Den Dennenhof').focus();
      await page.open('Soepcafé Den Dennenhof');
      expect(page.focused).to.equal('Soepcafé Den Dennenhof');
      page.search.focus();
      // Its pin is in the middle now: a press there finds it.
      await map.pressUntil(() => page.focused === 'Soepcafé Den Dennenhof', 0, head - 6);
    });
  });

  describe('with several services at one address', () => {
    const title = () => map.root.querySelector('.cluster-title');
    beforeEach(async () => {
      const here = { location: house.location };
      await show({ view: 'map', center: placeOf(house), zoom: '16' }, wide, [
        house,
        { ...soup, ...here },
        { ...drive, ...here },
      ]);
      await map.shown();
      await map.pressUntil(() => title() !== null);
      await map.until(() => map.root.activeElement === title(), 'the focus');
    });
    it('names them in a list, in the order of the list', () => {
      expect(title()!.textContent).to.equal('Hier staan 3 diensten');
      expect(
        [...map.root.querySelectorAll('.cluster li')].map((each) => each.textContent?.replace(/\s+/g, ' ').trim()),
      ).to.deep.equal(['1. Sociaal Huis Balen', '2. Soepcafé Den Dennenhof', '3. Minder Mobielen Centrale']);
    });
    it('opens the row of the one that is chosen', async () => {
      map.root.querySelectorAll<HTMLElement>('.cluster li button')[1]!.click();
      await page.until(() => page.focused === 'Soepcafé Den Dennenhof', 'the focus');
      expect(title()).to.equal(null);
    });
    it('closes, with the focus back on the map', async () => {
      map.button('Sluit').click();
      await map.until(() => title() === null, 'the end');
      expect(map.root.activeElement).to.equal(map.canvas);
    });
  });

  it('opens a row that stands after the first fifty, before them and without those between', async () => {
    const many = Array.from({ length: 60 }, (_, at) => service(`s${at}`, `Dienst ${at}`));
    await show({ view: 'map', center: placeOf(house), zoom: '16' }, wide, [...many, house]);
    await map.shown();
    await map.pressUntil(() => page.focused === 'Sociaal Huis Balen', 0, head);
    expect(page.names).to.have.length(51);
    expect(page.names[0]).to.equal('Sociaal Huis Balen');
  });

  describe('on a device without WebGL', () => {
    const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!;
    beforeEach(() => {
      Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
    });
    afterEach(() => {
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', original);
    });
    it('is one sentence, and the list is complete', async () => {
      await show({ view: 'both' });
      await map.until(() => map.text !== '', 'the sentence');
      await map.until(() => !map.text.includes('Sla de kaart over'), 'the sentence');
      expect(map.text).to.equal('De kaart werkt niet op dit toestel. De lijst is volledig.');
      expect(page.names).to.have.length(4);
    });
    it('leaves the room of a map to the list', async () => {
      await show({ view: 'map' }, wide);
      const list = () => page.root.querySelector('.body > .rows')!.getBoundingClientRect();
      await map.until(() => list().width > 950, 'the room');
      const sentence = map.element!.getBoundingClientRect();
      expect(sentence.bottom).to.be.at.most(list().top);
      expect(sentence.height).to.be.below(100);
    });
  });
});
