import { expect } from '@open-wc/testing';
import { four } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

/** The list leaves its rows alone where nothing changed for them: these are changes. */
describe('the rows of services, drawn again', () => {
  let page: ShownServices;
  afterEach(leave);
  beforeEach(async () => {
    page = await showServices({ services: four });
  });
  const again = async () => {
    page.element.requestUpdate();
    await page.element.updateComplete;
  };
  const search = async (words: string) => {
    const field = page.root.querySelector('input')!;
    field.value = words;
    field.dispatchEvent(new InputEvent('input'));
    await page.until(() => (words ? page.names.length === 0 : page.names.length > 0), 'the answer');
  };

  it('follow the clock, from one minute to the next', async () => {
    page.element.clock = () => new Date('2026-11-25T14:00:00Z');
    await again();
    const [, cafe] = page.words('.state');
    expect(cafe).to.equal('Open tot 17 uur');
  });
  it('stand again after nothing was found, and after the widget had nothing to show', async () => {
    const names = [...page.names];
    await search('qqqqq');
    await search('');
    expect(page.names).to.deep.equal(names);
    page.element.view = 'partners';
    await again();
    page.element.view = 'list';
    await again();
    expect(page.names).to.deep.equal(names);
  });
  it('close, and tell the time, after one was opened', async () => {
    const [name = ''] = page.names;
    const opener = () => page.row(name).querySelector<HTMLElement>('.name')!;
    opener().click();
    await again();
    expect(opener().ariaExpanded).to.equal('true');
    opener().click();
    await again();
    expect(opener().ariaExpanded).to.equal('false');
  });
});
