import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import type { AreaChangeEvent } from '../../../src/components/neighbourhood/events.ts';
import {
  addressOf,
  areas,
  config,
  leaveNeighbourhood,
  showNeighbourhood,
  widget,
  type ShownNeighbourhood,
} from './shown-neighbourhood.ts';

const ALL = ['Sociaal Huis Balen', 'Soepcafé Den Dennenhof', 'Minder Mobielen Centrale', 'Huisartsen Wezel'];

describe('a neighbourhood with two widgets inside', () => {
  let page: ShownNeighbourhood;
  const names = () => page.widgets.map((each) => each.names);
  const listsOf = (count: number) => () => names().every(({ length }) => length === count);
  afterEach(leaveNeighbourhood);

  describe('and a config', () => {
    beforeEach(async () => {
      page = await showNeighbourhood();
      await page.listed();
    });
    it('gives both its feed', () => {
      expect(names()).to.deep.equal([ALL, ALL]);
      const asked = page.feeds.asked.filter(({ kind }) => kind === 'services');
      expect(asked.map(({ requests }) => requests.map(({ url }) => url.split('/').at(-1)))).to.deep.equal([
        ['services.json'],
        ['services.json'],
      ]);
    });
    it('puts the publisher in the foot of each', () => {
      for (const each of page.widgets)
        expect(each.text).to.contain('Van Gemeente Balen.').and.to.contain('014 00 00 50');
    });
    it('lets residents report an error to the publisher', async () => {
      const [first] = page.widgets;
      const details = await first!.open('Sociaal Huis Balen');
      expect(details.querySelector<HTMLAnchorElement>('a[href^="mailto:welzijn@"]')).not.to.equal(null);
    });
    it('offers its areas in the order of the map, with everywhere first', () => {
      expect(page.options).to.deep.equal(['Overal', 'Balen', 'Olmen', 'Wezel']);
      expect(page.select!.labels![0]!.textContent).to.equal('Kies je buurt of dorp');
      // A browser takes plain spaces away at the start of a choice.
      expect([...page.select!.options].map(({ text }) => text.length - text.trimStart().length)).to.deep.equal([
        0, 0, 2, 2,
      ]);
      expect(page.chosen).to.equal('Overal');
    });

    describe('when a resident chooses an area', () => {
      let event: AreaChangeEvent;
      beforeEach(async () => {
        setTimeout(() => page.choose('olmen'));
        event = await oneEvent<AreaChangeEvent>(document, 'buurt-area-change');
        await page.until(listsOf(2), 'the narrowed lists');
      });
      it('tells the page which', () => expect(event.area).to.equal('olmen'));
      it('narrows every widget to what is there or comes there', () => {
        const here = ['Soepcafé Den Dennenhof', 'Minder Mobielen Centrale'];
        expect(names()).to.deep.equal([here, here]);
      });
      it('stands in its attribute, and nowhere in the address', () => {
        expect(page.element.getAttribute('area')).to.equal('olmen');
        expect(location.hash).to.equal('');
      });
      it('goes back to everywhere', async () => {
        page.choose('');
        await page.until(listsOf(4), 'the whole lists');
      });
      it('shows in the choice what a script chooses afterwards', async () => {
        page.element.area = 'wezel';
        await page.until(listsOf(1), 'the other lists');
        expect(page.chosen).to.equal('Wezel');
      });
      it('stays chosen when it is moved in the page', async () => {
        page.place.prepend(page.element);
        await page.listed();
        expect(page.chosen).to.equal('Olmen');
        expect(names().map(({ length }) => length)).to.deep.equal([2, 2]);
      });
    });

    it('a widget with an area of its own keeps it', async () => {
      page.element.append(widget({ area: 'wezel' }));
      await page.until(() => page.widgets[2]?.names.length === 1, 'the own list');
      page.choose('olmen');
      await page.until(() => page.widgets[0]!.names.length === 2, 'the narrowed list');
      expect(page.widgets[2]!.names).to.deep.equal(['Huisartsen Wezel']);
    });

    describe('when a resident chooses a language', () => {
      it('every widget speaks it, and the choice of area too', async () => {
        for (const [language, search, area] of [
          ['fr', 'Rechercher', 'Olmen-le-Village'],
          ['de', 'Suchen', 'Olmen'],
          ['en', 'Search', 'Olmen'],
          ['nl', 'Zoeken', 'Olmen'],
        ] as const) {
          await page.speak(language);
          await page.until(() => page.widgets.every(({ text }) => text.includes(search)), search);
          await page.until(() => page.options[2] === area, area);
        }
      });
      it('the focus stays on the button, and it is the pressed one', async () => {
        await page.speak('fr');
        await page.until(() => page.widgets.every(({ text }) => text.includes('Rechercher')), 'French');
        const { activeElement } = page.element.shadowRoot!;
        expect(activeElement?.textContent?.trim()).to.equal('Français');
        expect(activeElement?.getAttribute('aria-pressed')).to.equal('true');
      });
      it('names each language in itself, and marks it so', () => {
        expect(page.languages.map(({ lang, textContent }) => [lang, textContent?.trim()])).to.deep.equal([
          ['nl', 'Nederlands'],
          ['fr', 'Français'],
          ['de', 'Deutsch'],
          ['en', 'English'],
        ]);
      });
      it('what the page itself says inside is not ours to change', async () => {
        const own = document.createElement('p');
        own.lang = 'nl';
        page.element.append(own);
        await page.speak('en');
        expect(own.lang).to.equal('nl');
      });
    });
    it('is accessible', async () => {
      // Two regions of the page need two names; that is up to the webmaster.
      page.widgets[1]!.element.heading = 'Meer hulp';
      await page.widgets[1]!.drawn();
      await expect(page.element).to.be.accessible();
    });
  });

  describe('that names an area', () => {
    it('begins there', async () => {
      page = await showNeighbourhood({ settings: { ...config, area: 'olmen' } });
      await page.until(listsOf(2), 'the narrowed lists');
      expect(page.chosen).to.equal('Olmen');
    });
    it('begins where the page says, rather', async () => {
      page = await showNeighbourhood({ settings: { ...config, area: 'olmen' }, attributes: { area: 'wezel' } });
      await page.until(listsOf(1), 'the narrowed lists');
      expect(page.chosen).to.equal('Wezel');
    });
    it('leaves it with that config', async () => {
      page = await showNeighbourhood({ settings: { ...config, area: 'olmen' } });
      await page.until(listsOf(2), 'the narrowed lists');
      page.element.config = addressOf({ ...config, area: 'wezel' });
      await page.until(listsOf(1), 'the other lists');
      expect(page.chosen).to.equal('Wezel');
      page.element.config = addressOf(config);
      await page.until(listsOf(4), 'the whole lists');
      expect(page.chosen).to.equal('Overal');
    });
    it('does not go back there once a resident chose everywhere', async () => {
      page = await showNeighbourhood({ settings: { ...config, area: 'olmen' } });
      await page.until(listsOf(2), 'the narrowed lists');
      page.choose('');
      page.place.prepend(page.element);
      await page.until(listsOf(4), 'the whole lists');
      await page.listed();
      expect(page.chosen).to.equal('Overal');
    });
  });
  it('understands the code of an area, and shows its name', async () => {
    page = await showNeighbourhood({ attributes: { area: '13003' } });
    await page.listed();
    expect(page.chosen).to.equal('Balen');
  });
  it('has no choices to offer with one language and no areas', async () => {
    page = await showNeighbourhood({ settings: { feeds: { services: config.feeds.services } } });
    await page.listed();
    expect(page.element.shadowRoot!.querySelector('[part=settings]')).to.equal(null);
  });

  describe('with link-state', () => {
    const open = () => showNeighbourhood({ attributes: { 'link-state': '' } });
    it('keeps the area in the address', async () => {
      page = await open();
      await page.listed();
      page.choose('olmen');
      expect(location.hash).to.equal('#neighbourhood.area=olmen');
    });
    it('begins at the area of the address', async () => {
      history.replaceState(null, '', '#neighbourhood.area=olmen');
      page = await open();
      await page.until(listsOf(2), 'the narrowed lists');
    });
    it('remembers that everywhere was chosen', async () => {
      page = await showNeighbourhood({ settings: { ...config, area: 'olmen' }, attributes: { 'link-state': '' } });
      await page.until(listsOf(2), 'the narrowed lists');
      page.choose('');
      const { hash } = location;
      leaveNeighbourhood();
      history.replaceState(null, '', hash);
      page = await showNeighbourhood({ settings: { ...config, area: 'olmen' }, attributes: { 'link-state': '' } });
      await page.listed();
      expect(names()).to.deep.equal([ALL, ALL]);
    });
    it('keeps the language in the address beside the area, and begins with it', async () => {
      page = await open();
      await page.listed();
      await page.speak('fr');
      expect(location.hash).to.equal('#neighbourhood.lang=fr');
      page.choose('olmen');
      const { hash } = location;
      expect(hash).to.equal('#neighbourhood.area=olmen&neighbourhood.lang=fr');
      leaveNeighbourhood();
      history.replaceState(null, '', hash);
      page = await open();
      await page.until(listsOf(2), 'the narrowed lists');
      expect(page.element.lang).to.equal('fr');
    });
    it('begins with the first language of the config where an address names none that buurt speaks', async () => {
      history.replaceState(null, '', '#neighbourhood.lang=xx');
      page = await open();
      await page.listed();
      expect(page.element.lang).to.equal('nl');
    });
    it('shares the address with its widgets', async () => {
      page = await showNeighbourhood({ attributes: { 'link-state': '' }, inside: [widget({ 'link-state': '' })] });
      await page.listed();
      page.choose('olmen');
      const changed = oneEvent(page.element, 'buurt-filter-change');
      page.widgets[0]!.button('Gratis').click();
      await changed;
      expect(location.hash).to.equal('#neighbourhood.area=olmen&services-map.free=1');
    });
  });

  it('with an area, whose areas come last: says nothing of the lists until it knows what belongs to that area', async () => {
    page = await showNeighbourhood({ settings: { ...config, area: 'olmen' }, areasLater: true });
    const [first] = page.widgets;
    let isReady = false;
    void first!.element.ready.then(() => (isReady = true));
    await page.until(() => page.feeds.asked.some(({ kind }) => kind === 'services'), 'the question');
    // What answers questions is here by now.
    await import('../../../src/components/services-map/choosing.ts');
    await nextFrame();
    await nextFrame();
    expect(isReady).to.equal(false);
    expect(first!.text).not.to.contain('0 diensten');
    page.feeds.areas.give(areas);
    await page.until(listsOf(2), 'the narrowed lists');
    await first!.element.ready;
  });
  it('without a config still holds an area for widgets with a feed of their own', async () => {
    page = await showNeighbourhood({
      attributes: { config: '', area: 'olmen' },
      inside: [widget({ feed: '/services.json' })],
    });
    await page.until(listsOf(2), 'the narrowed list');
  });
  it('whose config cannot be read leaves the widgets what the town put in them', async () => {
    const inside = widget();
    inside.textContent = 'Alle diensten';
    page = await showNeighbourhood({ attributes: { config: '/no-such-config.json' }, inside: [inside] });
    await page.widgets[0]!.element.ready;
    expect(inside.innerText).to.equal('Alle diensten');
  });
  it('follows another config', async () => {
    page = await showNeighbourhood();
    await page.listed();
    const other = { ...config, publisher: { name: 'Gemeente Ravels' } };
    page.element.config = URL.createObjectURL(new Blob([JSON.stringify(other)]));
    await page.until(
      () => page.widgets.every(({ text }) => text.includes('Van Gemeente Ravels')),
      'the other publisher',
    );
  });
});
