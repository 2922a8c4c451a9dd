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
  it('list what else there is to choose in the sources, each once', async () => {
    page = await showCards({ items: [neighbours, { ...neighbours, id: 'again' }], attributes: { debug: '' } });
    await page.until(() => panels().includes('Dimensies die je kan kiezen'), 'the list');
    expect(page.words('.debug li').filter((words) => words.startsWith('sex'))).to.deep.equal([
      'sex Geslacht. Nu: totaal. Mogelijk: totaal, man, vrouw',
    ]);
  });
  it('say nothing of it to a resident', async () => {
    page = await showCards({ items: [neighbours] });
    await page.complete();
    expect(page.text).not.to.contain('Dimensies');
    expect(page.all('.debug')).to.have.length(0);
  });
});
