import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConsentRequestEvent } from '../../../src/components/map-pane/map-events.ts';
import type { Activity } from '../../../src/domain/activity.ts';
import { DEFAULTS } from '../../../src/domain/config.ts';
import { emulateMedia } from '../emulated-media.ts';
import { ShownPane } from '../shown-pane.ts';
import { bingo, garden, soup } from '../some-activities.ts';
import { surround } from '../some-neighbourhood.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

const OPEN = 'Toon op de kaart';
const CLOSE = 'Sluit de kaart';
const ADDRESS = 'Den Dennenhof, Dennenlaan 3, 2491 Olmen';
const STRANGER = 'https://tiles.stranger.example';

describe('the map of an activity’s place', () => {
  let page: ShownCalendar;
  let map: ShownPane;
  const show = async (activities: readonly Activity[] = [soup], basemap?: string) => {
    page = await showCalendar({ activities });
    map = new ShownPane(page);
    if (basemap !== undefined) await surround(page, { config: { ...DEFAULTS, basemap } });
  };
  const isThere = () => map.element !== null;
  const open = async (name = 'Soepcafé') => {
    await page.open(name);
    await page.press(OPEN);
  };
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(leave);

  it('is offered, and not there before it is asked for', async () => {
    await show();
    await page.open('Soepcafé');
    expect(page.button(OPEN).getAttribute('aria-expanded')).to.equal('false');
    expect(isThere()).to.equal(false);
  });
  for (const [what, place] of [
    ['has no point', { name: 'Den Dennenhof' }],
    ['is not to be shown', { ...soup.place, hideAddress: true }],
  ] as const) {
    it(`is not offered where the place ${what}`, async () => {
      await show([{ ...soup, place }]);
      await page.open('Soepcafé');
      expect(page.hasButton(OPEN)).to.equal(false);
    });
  }
  it('is not offered where there is no place', async () => {
    await show([garden]);
    await page.open('Buurttuin');
    expect(page.hasButton(OPEN)).to.equal(false);
  });
  it('has the name of the activity where the place has none', async () => {
    await show([{ ...soup, place: { lat: 51.1423, lon: 5.15 } }]);
    await open();
    await map.shown();
    expect(map.label).to.equal('Kaart met Soepcafé');
  });

  describe('once a resident asked for it', () => {
    beforeEach(async () => {
      await show([soup, bingo]);
      await page.open('Soepcafé');
      page.button(OPEN).focus();
      await sendKeys({ press: 'Enter' });
      await map.shown();
    });

    it('is a region with the name of the place, and says that to nobody by itself', () => {
      expect(map.canvas!.getAttribute('role')).to.equal('region');
      expect(map.label).to.equal('Kaart met Den Dennenhof');
      expect(page.status).to.equal('2 activiteiten gevonden');
      expect(map.text).not.to.contain('lijst');
    });
    it('stands below its button, which keeps the focus and says that it is open', () => {
      const opener = page.button(OPEN);
      expect(page.focused).to.equal(OPEN);
      expect(opener.getAttribute('aria-expanded')).to.equal('true');
      expect(page.root.getElementById(opener.getAttribute('aria-controls')!)!.contains(map.element)).to.equal(true);
    });
    it('has the place in its middle', async () => {
      let pressed = '';
      map.element!.addEventListener('pin-select', (event) => (pressed = event.type));
      await map.pressUntil(() => pressed !== '', 0, -26);
    });
    it('has room for all its buttons', () => {
      map.button('Verschuif de kaart').click();
      const { bottom } = map.root.querySelector('.frame')!.getBoundingClientRect();
      for (const each of map.controls)
        expect(each.getBoundingClientRect().bottom, each.ariaLabel ?? '').to.be.at.most(bottom);
    });
    it('can be skipped, and lets Esc lead out of it, to the button that closes it', async () => {
      map.button('Sla de kaart over').click();
      expect(map.root.activeElement!.textContent).to.equal('Na de kaart');
      map.canvas!.focus();
      await sendKeys({ press: 'Escape' });
      expect(map.root.activeElement!.textContent).to.equal('Na de kaart');
      await sendKeys({ press: 'Tab' });
      expect(page.focused).to.equal(CLOSE);
    });
    it('gives the focus back when it is closed from below', async () => {
      page.button(CLOSE).focus();
      await page.press(CLOSE);
      expect(isThere()).to.equal(false);
      expect(page.focused).to.equal(OPEN);
      expect(page.button(OPEN).getAttribute('aria-expanded')).to.equal('false');
    });
    it('goes away at its own button too, and comes back', async () => {
      await page.press(OPEN);
      expect(isThere()).to.equal(false);
      await page.press(OPEN);
      await map.shown();
    });
    it('goes away when something else is opened', async () => {
      await page.open('Bingo');
      expect(isThere()).to.equal(false);
      expect(page.button(OPEN).getAttribute('aria-expanded')).to.equal('false');
    });
    it('speaks the language of the page', async () => {
      page.element.lang = 'fr';
      await map.until(() => map.label === 'Carte avec Den Dennenhof', 'the French name');
      await map.until(() => map.text.includes('Passer la carte'), 'the French words');
      expect(page.hasButton('Fermer la carte')).to.equal(true);
    });
    it('is not on paper', () => {
      dispatchEvent(new Event('beforeprint'));
      expect(isThere()).to.equal(false);
      expect(page.hasButton(CLOSE)).to.equal(false);
      dispatchEvent(new Event('afterprint'));
    });
  });

  describe('on a device without WebGL', () => {
    const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!;
    beforeEach(async () => {
      Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
      await show();
      await open();
    });
    afterEach(() => {
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', original);
    });
    it('is one sentence, said aloud, and the address stays', async () => {
      const sentence = 'De kaart werkt niet op dit toestel. Het adres staat hieronder.';
      await map.until(() => map.text === sentence, 'the sentence');
      // Seen at the map: aloud, it comes after what the calendar shows.
      await page.until(() => page.announced.endsWith(sentence), 'the answer');
      expect(page.pairs['Waar?']).to.equal(ADDRESS);
    });
  });

  describe('that comes from another site', () => {
    let asked: string[];
    let requests: ConsentRequestEvent[];
    const { fetch: original } = globalThis;
    const listen = (event: Event) => void requests.push(event as ConsentRequestEvent);
    const cancel = (event: Event) => event.preventDefault();
    const question = () => map.text.includes('De kaart komt van tiles.stranger.example.');
    beforeEach(async () => {
      asked = [];
      requests = [];
      addEventListener('buurt-consent-request', listen);
      globalThis.fetch = async (given, more) => {
        const { href } = new URL(given instanceof Request ? given.url : given, location.href);
        if (!href.startsWith(STRANGER)) return original(given, more);
        asked.push(href);
        return Response.json({ version: 8, sources: {}, layers: [] });
      };
      await show([soup], `${STRANGER}/style.json`);
    });
    afterEach(() => {
      globalThis.fetch = original;
      removeEventListener('buurt-consent-request', listen);
      removeEventListener('buurt-consent-request', cancel);
    });

    it('asks first, and comes after a yes', async () => {
      await open();
      await map.until(question, 'the question');
      expect(asked).to.deep.equal([]);
      expect(requests.map(({ origins }) => origins)).to.deep.equal([[STRANGER]]);
      const drawn = oneEvent(document, 'buurt-map-shown');
      map.button('Toon de kaart').click();
      await drawn;
      expect(asked).not.to.deep.equal([]);
    });
    it('asks no second time', async () => {
      await open();
      await map.until(question, 'the question');
      map.button('Toon de kaart').click();
      await map.shown();
      await page.press(CLOSE);
      await page.press(OPEN);
      await map.shown();
      expect(requests).to.have.length(1);
    });
    it('leaves the question to a page that asks its own way', async () => {
      addEventListener('buurt-consent-request', cancel);
      await open();
      await map.until(() => requests.length === 1, 'the request');
      expect(question()).to.equal(false);
      expect(asked).to.deep.equal([]);
      page.element.setAttribute('map', 'visible');
      await map.shown();
    });
  });

  it('says that its background is missing, and where the address is', async () => {
    await show([soup], '/nowhere/style.json');
    await open();
    await map.shown();
    expect(map.text).to.contain('De achtergrond van de kaart laadt niet. Het adres staat hieronder.');
  });
});
