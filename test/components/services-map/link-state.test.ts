import { expect, oneEvent } from '@open-wc/testing';
import { four } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

const go = (hash: string) => history.replaceState(null, '', hash || location.pathname + location.search);
const hash = () => decodeURIComponent(location.hash);

describe('the choices in the address', () => {
  let page: ShownServices;
  const open = (attributes: Record<string, string> = {}) =>
    showServices({ services: four, attributes: { 'link-state': '', ...attributes } });
  const press = async (name: string, where = page) => {
    const changed = oneEvent(where.element, 'buurt-filter-change');
    where.button(name).click();
    await changed;
  };
  afterEach(leave);

  it('stay out of it unless the webmaster wants them there', async () => {
    page = await showServices({ services: four });
    await press('Gratis');
    expect(location.hash).to.equal('');
  });
  it('are written there, and taken out again', async () => {
    page = await open();
    await press('Gratis');
    expect(hash()).to.equal('#services-map.free=1');
    await press('Gratis');
    expect(location.href).not.to.contain('#');
  });
  it('make no step in the history', async () => {
    page = await open();
    const { length } = history;
    await press('Gratis');
    expect(history.length).to.equal(length);
  });
  it('are read before anything is drawn', async () => {
    go('#services-map.cat=svc.gp&services-map.q=wezel');
    page = await showServices({ attributes: { 'link-state': '' } });
    const drawn: number[] = [];
    const watch = new MutationObserver(() => drawn.push(page.rows.length));
    watch.observe(page.root, { childList: true, subtree: true });
    page.feeds.services.give(four);
    await page.until(() => page.rows.length > 0, 'the list');
    watch.disconnect();
    expect(new Set(drawn.filter((count) => count > 0))).to.deep.equal(new Set([1]));
    expect(page.names).to.deep.equal(['Huisartsen Wezel']);
    expect(page.search.value).to.equal('wezel');
  });
  it('are shown as words to take away', async () => {
    go('#services-map.cat=svc.gp');
    page = await open();
    await page.complete();
    expect(page.hasButton('Wis: Huisarts')).to.equal(true);
  });
  it('say nothing aloud on arrival', async () => {
    go('#services-map.free=1');
    page = await open();
    expect(page.announced).to.equal('');
  });
  it('that make no sense are ignored', async () => {
    go('#services-map.kind=best,formal&services-map.lang=%3Cb%3E&services-map.free=yes&services-map.toString=1');
    page = await open();
    expect(page.names).to.deep.equal(['Sociaal Huis Balen', 'Huisartsen Wezel']);
  });
  it('leave what the page keeps there as it is written', async () => {
    go('#/route/a%20b?tab=2&Other.Q=a+b');
    page = await open();
    await press('Gratis');
    expect(location.hash).to.equal('#/route/a%20b?tab=2&Other.Q=a+b&services-map.free=1');
    await press('Gratis');
    expect(location.hash).to.equal('#/route/a%20b?tab=2&Other.Q=a+b');
  });
  it('follow a link to other choices', async () => {
    page = await open();
    location.hash = '#services-map.kind=meeting';
    await page.until(() => page.names.length === 1, 'the other list');
    expect(page.names).to.deep.equal(['Soepcafé Den Dennenhof']);
  });
  it('stay when a resident goes to a place in the page', async () => {
    page = await open();
    await press('Gratis');
    const changed = oneEvent(window, 'hashchange');
    location.hash = '#inhoud';
    await changed;
    await page.drawn();
    expect(page.names).to.have.length(2);
    await press('Nu open');
    expect(hash()).to.contain('inhoud').and.to.contain('services-map.free=1');
  });

  it('stay when the webmaster’s script turns the address on afterwards', async () => {
    page = await showServices({ services: four });
    await press('Gratis');
    page.element.linkState = true;
    await page.drawn();
    expect(page.names).to.have.length(2);
    await press('Nu open');
    await page.until(() => hash() === '#services-map.open=1&services-map.free=1', 'the choices in the address');
  });

  describe('of two widgets', () => {
    let other: ShownServices;
    it('do not mix when each has an id', async () => {
      page = await open({ id: 'zorg' });
      other = await open({ id: 'buren' });
      await press('Gratis');
      await press('Nu open', other);
      expect(hash()).to.equal('#zorg.free=1&buren.open=1');
      expect([page.names.length, other.names.length]).to.deep.equal([2, 1]);
    });
    it('do not mix when neither has one', async () => {
      page = await open();
      other = await open();
      await press('Gratis');
      await press('Nu open', other);
      expect(hash()).to.equal('#services-map.free=1&services-map-2.open=1');
    });
  });

  describe('and my list', () => {
    beforeEach(() => localStorage.setItem('buurt-list', '["drive"]'));
    it('is restored on arrival', async () => {
      go('#services-map.mine=1');
      page = await open();
      await page.until(() => page.rows.length > 0, 'my list');
      expect(page.names).to.deep.equal(['Minder Mobielen Centrale']);
    });
  });

  describe('to share', () => {
    let copied: string[];
    const device = (more: object) => {
      for (const [name, value] of Object.entries(more))
        Object.defineProperty(navigator, name, { configurable: true, value });
    };
    beforeEach(() => {
      copied = [];
      device({ share: undefined, clipboard: { writeText: async (text: string) => void copied.push(text) } });
    });
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('is an address with the choices in it, also where they are not kept there', async () => {
      page = await showServices({ services: four });
      await press('Gratis');
      await page.complete();
      await page.press('Deel');
      await page.until(() => page.announced.endsWith('De link is gekopieerd.'), 'the words');
      // Beside the button too: the voice may be far out of view.
      expect(page.words('.own .note')).to.deep.equal(['De link is gekopieerd.']);
      await press('Gratis');
      expect(page.words('.own .note')).to.deep.equal([]);
      await press('Gratis');
      expect(copied).to.have.length(1);
      page.element.remove();
      go(new URL(copied[0]!).hash);
      page = await showServices({ services: four });
      expect(page.names).to.deep.equal(['Sociaal Huis Balen', 'Soepcafé Den Dennenhof']);
    });
    it('uses what the device has for it', async () => {
      const shared: ShareData[] = [];
      device({ share: async (data: ShareData) => void shared.push(data) });
      page = await showServices({ services: four });
      await page.complete();
      await page.press('Deel');
      expect(shared).to.deep.equal([{ url: location.href }]);
    });
    it('is shown to copy by hand where the device has nothing', async () => {
      device({ clipboard: undefined });
      page = await showServices({ services: four });
      await page.complete();
      await page.press('Deel');
      await page.until(() => page.announced.includes('Kopieer deze link:'), 'the link');
      expect(page.words('.own .note')[0]).to.contain(location.pathname);
    });
  });
});
