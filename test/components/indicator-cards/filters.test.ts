import { expect, oneEvent } from '@open-wc/testing';
import type { FilterChangeEvent } from '../../../src/components/parts/filter-change-event.ts';
import type { IndicatorFilters } from '../../../src/domain/indicator-filters.ts';
import { bills, four, older, street } from '../some-indicators.ts';
import { leave, showCards, type ShownCards } from './shown-cards.ts';

let page: ShownCards;
const answered = async (act: () => unknown) => {
  const changed = oneEvent<FilterChangeEvent<IndicatorFilters>>(page.element, 'buurt-filter-change');
  act();
  return changed;
};
const options = (id: 'theme' | 'from') => [...(page.select(id)?.options ?? [])].map(({ text }) => text.trim());

describe('the choices among the figures', () => {
  afterEach(leave);
  beforeEach(async () => {
    page = await showCards({ items: [...four, street, bills] });
  });

  it('are the themes and sources there are, the most used first, with how many', () => {
    expect(options('theme')).to.deep.equal(['Alle', 'Samen (2)', 'Bevolking (1)', 'Geld (1)']);
    expect(options('from')).to.deep.equal([
      'Alle',
      'Vragen aan de deur (2)',
      'Officiële cijfers (1)',
      'Cijfers van partners (1)',
    ]);
  });
  it('have a label each', () => {
    for (const select of page.all<HTMLSelectElement>('select')) expect(select.labels).to.have.length(1);
  });
  it('keep those of a theme, and say the count aloud', async () => {
    const { count, filters } = await answered(() => page.choose('theme', 'Samen (2)'));
    expect(page.names).to.deep.equal(['Elke week contact met buren', 'Voelt zich vaak eenzaam']);
    expect([count, filters.theme, page.announced]).to.deep.equal([2, 'Samen', '2 cijfers gevonden']);
  });
  it('keep those of a source, and let go again', async () => {
    await answered(() => page.choose('from', 'Officiële cijfers (1)'));
    expect(page.element.items).to.deep.equal([older]);
    await answered(() => page.choose('from', 'Alle'));
    expect(page.names).to.have.length(4);
  });
  it('count with the other choice as it is, and narrow together', async () => {
    await answered(() => page.choose('theme', 'Geld (1)'));
    expect(options('from')).to.include('Cijfers van partners (1)').and.to.include('Officiële cijfers (0)');
    await answered(() => page.choose('from', 'Officiële cijfers (0)'));
    expect(page.words('.none p')[0]).to.equal('We vonden niets met deze keuzes.');
    await answered(() => page.button('Wis alle keuzes').click());
    expect(page.names).to.have.length(4);
    expect([page.select('theme')!.value, page.select('from')!.value]).to.deep.equal(['', '']);
  });
  it('are not there where there is nothing to choose', async () => {
    page.feeds.indicators.give([older]);
    await page.drawn();
    expect(page.all('select')).to.have.length(0);
  });
  it('are behind a button on a phone, which says how many are made', async () => {
    const isSeen = () => page.select('theme')!.checkVisibility();
    const fold = () => page.root.querySelector<HTMLElement>('.fold')!;
    expect([isSeen(), fold().checkVisibility()]).to.deep.equal([true, false]);
    page.element.style.inlineSize = '320px';
    expect([isSeen(), fold().checkVisibility()]).to.deep.equal([false, true]);
    fold().click();
    expect([isSeen(), fold().getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
    await answered(() => page.choose('theme', 'Samen (2)'));
    expect([isSeen(), fold().innerText.trim()]).to.deep.equal([true, 'Meer keuzes (1 gekozen)']);
    fold().click();
    expect([isSeen(), fold().getAttribute('aria-expanded')]).to.deep.equal([false, 'false']);
  });
  it('stay when another area is chosen', async () => {
    await answered(() => page.choose('theme', 'Samen (2)'));
    page.element.area = 'balen';
    await page.drawn();
    expect(page.names).to.deep.equal(['Elke week contact met buren', 'Voelt zich vaak eenzaam']);
  });
});

describe('the choices among the figures, in the address of the page', () => {
  const go = (hash: string) => history.replaceState(null, '', hash || location.pathname + location.search);
  const hash = () => decodeURIComponent(location.hash);
  const open = (attributes: Record<string, string> = {}) =>
    showCards({ items: four, attributes: { 'link-state': '', ...attributes } });
  afterEach(leave);

  it('stay out of it unless the webmaster wants them there', async () => {
    page = await showCards({ items: four });
    await answered(() => page.choose('theme', 'Geld (1)'));
    expect(location.hash).to.equal('');
  });
  it('are written there, and taken out again', async () => {
    page = await open();
    await answered(() => page.choose('theme', 'Geld (1)'));
    await answered(() => page.choose('from', 'Cijfers van partners (1)'));
    expect(hash()).to.equal('#indicator-cards.theme=Geld&indicator-cards.from=partner');
    await answered(() => page.choose('theme', 'Alle'));
    await answered(() => page.choose('from', 'Alle'));
    expect(location.href).not.to.contain('#');
  });
  it('are read before anything is drawn', async () => {
    go('#indicator-cards.from=register');
    page = await open();
    expect(page.names).to.deep.equal(['Inwoners van 65 jaar of ouder']);
    expect(page.announced).to.equal('');
  });
  it('are read from a shared link where the webmaster does not keep them there', async () => {
    go('#indicator-cards.theme=Geld');
    page = await showCards({ items: four });
    expect(page.names).to.deep.equal(['Gezinnen met hulp bij schulden']);
  });
  it('that make no sense are ignored', async () => {
    go('#indicator-cards.from=%3Cb%3E&indicator-cards.toString=1');
    page = await open();
    expect(page.names).to.have.length(4);
  });
  it('that lead to nothing can be taken back', async () => {
    go('#indicator-cards.theme=Nergens');
    page = await open();
    expect(page.names).to.deep.equal([]);
    await answered(() => page.button('Wis alle keuzes').click());
    expect(page.names).to.have.length(4);
  });
  it('do not mix with those of other cards', async () => {
    page = await open({ id: 'cijfers' });
    const other = await open();
    await answered(() => page.choose('theme', 'Geld (1)'));
    page = other;
    await answered(() => page.choose('theme', 'Bevolking (1)'));
    expect(hash()).to.equal('#cijfers.theme=Geld&indicator-cards.theme=Bevolking');
  });
});
