import { expect, oneEvent } from '@open-wc/testing';
import { surround, village } from '../some-neighbourhood.ts';
import { action, all, bench } from './some-actions.ts';
import { leave, showPath, type ShownPath } from './shown-path.ts';

const go = (hash: string) => history.replaceState(null, '', hash || location.pathname + location.search);
const hash = () => decodeURIComponent(location.hash);

describe('the choices of the action path', () => {
  let page: ShownPath;
  const press = async (name: string) => {
    const changed = oneEvent(page.element, 'buurt-filter-change');
    page.button(name).click();
    return changed;
  };
  const isPressed = (name: string) => page.button(name).getAttribute('aria-pressed');
  afterEach(leave);

  it('are what goes on, and what is over', async () => {
    page = await showPath({ actions: all });
    await press('Nog bezig');
    expect(page.names).to.have.length(5);
    expect(page.names).to.not.include('Elke dinsdag koffie');
    expect([isPressed('Nog bezig'), isPressed('Afgerond')]).to.deep.equal(['true', 'false']);
    await press('Afgerond');
    expect(page.names).to.deep.equal(['Elke dinsdag koffie', 'Rijdienst naar de dokter']);
    await press('Afgerond');
    expect(page.names).to.have.length(7);
  });
  it('are told to who listens, and counted aloud', async () => {
    page = await showPath({ actions: all });
    expect(page.announced).to.equal('');
    const { filters, count } = (await press('Je kan meedoen')) as unknown as {
      filters: { join: boolean };
      count: number;
    };
    expect([filters.join, count]).to.deep.equal([true, 1]);
    expect(page.announced).to.equal('1 actie');
  });
  it('offer to join only where that can be', async () => {
    page = await showPath({ actions: [bench] });
    expect(page.hasButton('Je kan meedoen')).to.equal(false);
  });
  it('say that nothing is left, with a way back', async () => {
    page = await showPath({ actions: [bench] });
    await press('Afgerond');
    expect(page.words('.none')[0]).to.contain('We vonden niets met deze keuzes.');
    await press('Wis alle keuzes');
    expect(page.names).to.have.length(1);
  });
  it('take no view away, also where they leave nothing in it', async () => {
    page = await showPath({ actions: all });
    await press('Je kan meedoen');
    expect(page.hasButton('Vragen aan het bestuur')).to.equal(true);
    page.feeds.actions.give([bench]);
    await press('Je kan meedoen');
    expect(page.hasButton('Vragen aan het bestuur')).to.equal(false);
  });
  it('hold in every view', async () => {
    page = await showPath({ actions: all, attributes: { view: 'advice' } });
    await press('Nog bezig');
    expect(page.names).to.deep.equal(['Straatlamp Eelstraat']);
  });

  describe('by area', () => {
    const here = action('here', 'Hier', { area: ['dennenhof'] });
    const there = action('there', 'Daar', { area: ['malou'] });
    const town = action('town', 'Overal in Balen', { municipality: 'balen' });
    const nowhere = action('nowhere', 'Zonder plaats');
    const areas = [
      { id: 'balen', name: 'Balen', type: 'municipality' as const, postcodes: [] },
      { ...village('dennenhof', 'Dennenhof', 51.14, 5.15), parent: 'balen' },
      { ...village('malou', 'Malou', 51.16, 5.17), parent: 'balen' },
    ];

    it('follow the neighbourhood; what is of the whole town is of each part', async () => {
      page = await showPath({ actions: [here, there, town, nowhere] });
      await surround(page, { areas, area: 'dennenhof' });
      await page.until(() => page.names.length === 3, 'the answer');
      expect([...page.names].sort()).to.deep.equal(['Hier', 'Overal in Balen', 'Zonder plaats']);
    });
    it('follow what the actions call it where there are no areas; one that nobody knows narrows nothing', async () => {
      page = await showPath({ actions: [here, there, town, nowhere], attributes: { area: 'Dennenhof' } });
      expect([...page.names].sort()).to.deep.equal(['Hier', 'Zonder plaats']);
      page.element.area = 'denenhof';
      await page.until(() => page.names.length === 4, 'all');
    });
  });

  describe('in the address of the page', () => {
    it('stay out of it unless the webmaster wants them there', async () => {
      page = await showPath({ actions: all });
      await press('Afgerond');
      expect(location.hash).to.equal('');
    });
    it('are written there, and taken out again', async () => {
      page = await showPath({ actions: all, attributes: { 'link-state': '' } });
      await press('Je kan meedoen');
      await press('Nog bezig');
      expect(hash()).to.equal('#action-path.state=running&action-path.join=1');
      await press('Je kan meedoen');
      await press('Nog bezig');
      expect(location.href).not.to.contain('#');
    });
    it('are read before anything is drawn', async () => {
      go('#action-path.plan=BBC-2.1');
      page = await showPath({ attributes: { 'link-state': '' } });
      const drawn = new Set<number>();
      const watch = new MutationObserver(() => drawn.add(page.rows.length));
      watch.observe(page.root, { childList: true, subtree: true });
      page.feeds.actions.give(all);
      await page.until(() => page.rows.length > 0, 'the board');
      watch.disconnect();
      drawn.delete(0);
      expect([...drawn]).to.deep.equal([1]);
      expect(page.announced).to.equal('');
    });
    it('that make no sense are ignored', async () => {
      go('#action-path.state=%3Cb%3E&action-path.join=yes&action-path.toString=1');
      page = await showPath({ actions: all, attributes: { 'link-state': '' } });
      expect(page.names).to.have.length(7);
    });
    it('lead to one note, opened, in the view where it stands', async () => {
      go('#action-path.item=crossing');
      page = await showPath({ actions: all });
      await page.until(() => page.root.querySelector('.pairs') !== null, 'the details');
      expect(page.names).to.deep.equal(['Veilig oversteken aan de school']);
      expect(page.words('.views [aria-pressed=true]')).to.deep.equal(['Vragen aan het bestuur']);
      await page.until(() => page.chips.length > 0, 'the choice');
      expect(page.chips).to.deep.equal(['Veilig oversteken aan de school']);
    });
    it('are what is shared of a note', async () => {
      page = await showPath({ actions: all });
      const shared: string[] = [];
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: async ({ url }: ShareData) => void shared.push(url ?? ''),
      });
      await page.open('Budgetcafé');
      page.button('Deel dit').click();
      Reflect.deleteProperty(navigator, 'share');
      expect(shared.map((url) => new URL(url).hash)).to.deep.equal(['#action-path.item=budget']);
    });
  });
});
