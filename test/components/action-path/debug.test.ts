import { expect } from '@open-wc/testing';
import { leave, showPath, type ShownPath } from './shown-path.ts';
import { bench } from './some-actions.ts';

describe('an action path with debug', () => {
  let page: ShownPath;
  const alerts = () => page.words('.debug .alert');
  afterEach(leave);

  it('says which attributes it does not know, what it does, and what was probably meant', async () => {
    const attributes = { debug: '', view: 'bord', horizon: 'kort, long', plan: 'BBC-2.2' };
    page = await showPath({ actions: [bench], attributes });
    await page.until(() => alerts().length > 0, 'the panel');
    expect(alerts()).to.deep.equal([
      'view="bord" kennen we niet. Bedoel je board? Wel: board, list, advice.',
      'horizon="kort" kennen we niet. Wel: quick, long.',
      'plan="BBC-2.2" vinden we nergens in je lijsten. Bedoel je BBC-2.1? Wel: BBC-2.1.',
    ]);
  });
  it('calls nothing unknown that it reads', async () => {
    page = await showPath({ actions: [bench], attributes: { debug: '', horizon: 'Quick', plan: 'BBC-2.1' } });
    await page.until(() => page.all('.debug').length > 0, 'the panel');
    expect(alerts()).to.deep.equal([]);
  });
});
