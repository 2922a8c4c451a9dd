import { expect } from '@open-wc/testing';
import { FakeFeeds, report } from '../fake-feeds.ts';
import { four, neighbours } from '../some-indicators.ts';
import { leave, showCards, type ShownCards } from './shown-cards.ts';

describe('indicator cards with debug', () => {
  let page: ShownCards;
  const panels = () => page.words('.debug').join(' ');
  afterEach(leave);

  it('show which record has a problem', async () => {
    const feeds = new FakeFeeds();
    const problem = { severity: 'error', code: 'id.missing', path: '/items/3' } as const;
    feeds.indicators.give(four, [report({ label: 'Statbel', problems: [problem] })]);
    page = await showCards({ feeds, attributes: { debug: '' } });
    await page.until(() => panels().includes('id.missing'), 'the panel');
    expect(panels()).to.contain('Statbel').and.to.contain('record 4');
  });
  it('have the doctor read the list itself: where in the file it is, and what else it finds', async () => {
    const feed = JSON.stringify(
      { kind: 'indicators', items: [{ ...four[0], id: 'a', lable: 'x' }, { id: 'b' }] },
      null,
      2,
    );
    const url = URL.createObjectURL(new Blob([feed], { type: 'application/json' }));
    const feeds = new FakeFeeds();
    feeds.indicators.give(four, [report({ asked: { kind: 'indicators', request: { url } } })]);
    page = await showCards({ feeds, attributes: { debug: '' } });
    await page.until(() => /regel \d+, kolom \d+/.test(panels()), 'the place in the file');
    expect(panels()).to.contain('De server zegt niet of de lijst veranderd is.');
    URL.revokeObjectURL(url);
  });
  it('list what else there is to choose in the sources, each once', async () => {
    page = await showCards({ items: [neighbours, { ...neighbours, id: 'again' }], attributes: { debug: '' } });
    await page.until(() => panels().includes('Dimensies die je kan kiezen'), 'the list');
    expect(page.words('.debug li').filter((words) => words.startsWith('sex'))).to.deep.equal([
      'sex Geslacht. Nu: totaal. Mogelijk: totaal, man, vrouw',
    ]);
  });
  it('name what is asked for and no feed has', async () => {
    const ids = `${four[0]!.id} ind.${four[1]!.id} pop-56, nobodys`;
    page = await showCards({ items: four, attributes: { debug: '', ids } });
    await page.until(() => panels().includes('vinden we nergens'), 'the names');
    const known = four.map(({ id }) => id).join(', ');
    expect(page.words('.debug .alert')).to.deep.equal([
      `ids="pop-56 nobodys" vinden we nergens in je lijsten. Bedoel je pop-65? Wel: ${known}.`,
    ]);
  });
  it('name the view, the themes and the levels that they do not know', async () => {
    const attributes = { debug: '', lang: 'en', view: 'card', theme: 'samn', levels: 'gemeente region' };
    page = await showCards({ items: [neighbours], attributes });
    await page.until(() => panels().includes('samn'), 'the names');
    expect(page.words('.debug .alert')).to.deep.equal([
      'view="card" is not known to us. Do you mean cards? Known: cards, compare, voices.',
      'theme="samn" is nowhere in your lists. Do you mean Samen? Known: Samen.',
      'levels="gemeente" is not known to us. Known: area, municipality, region, country.',
    ]);
  });
  it('say nothing of it to a resident', async () => {
    page = await showCards({ items: [neighbours] });
    await page.complete();
    expect(page.text).not.to.contain('Dimensies');
    expect(page.all('.debug')).to.have.length(0);
  });
});
