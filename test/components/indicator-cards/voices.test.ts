import { expect } from '@open-wc/testing';
import { voices } from '../../../src/components/indicator-cards/voices.ts';
import type { Finding } from '../../../src/domain/indicator.ts';
import { bills, finding, neighbours, street } from '../some-indicators.ts';
import { drawn, wipe, type Drawn } from './drawn.ts';

describe('what groups of people said', () => {
  let page: Drawn;
  let shown: string[];
  let board: (HTMLElement & { items: readonly { id: string; title: string }[] }) | undefined;
  afterEach(() => {
    wipe();
    board?.remove();
    board = undefined;
  });
  const draw = async (findings: readonly Finding[], lang = 'nl') => {
    shown = [];
    page = await drawn(
      ({ words, text }) =>
        voices({
          findings,
          words,
          text,
          headingLevel: 2,
          indicators: [neighbours],
          open: undefined,
          drawn: 24,
          more: async () => {},
          show: (id) => shown.push(id),
        }),
      { lang },
    );
  };

  it('stands by theme, what has none at the end', async () => {
    await draw([finding('f9', 'Zomaar iets.'), street, bills, finding('f3', 'Nog iets.', { theme: 'Samen' })]);
    expect(page.words('h3')).to.deep.equal(['Samen', 'Geld', 'Andere onderwerpen']);
    expect(page.all('ul').map((list) => list.querySelectorAll('li').length)).to.deep.equal([2, 1, 1]);
  });
  it('says of what people, how many, and when', async () => {
    await draw([street, { ...bills, participants: 1 }]);
    expect(page.words('.says')).to.deep.equal([
      'We kennen onze straat, de volgende niet meer.',
      'Mensen komen laat, als de rekeningen zich opstapelen.',
    ]);
    expect(page.words('.note')).to.deep.equal([
      'Bewoners · 9 mensen · maart 2026',
      'Zorgverleners · 1 persoon · april 2026',
    ]);
  });
  it('says no more than is known', async () => {
    await draw([finding('f9', 'Zomaar iets.', { date: '2026-03-14' }), finding('f8', 'Niets meer.')]);
    expect(page.words('.note')).to.deep.equal(['maart 2026', '']);
    expect(page.words('h3')).to.deep.equal([]);
  });
  it('says it in French', async () => {
    await draw([street], 'fr');
    expect(page.words('.note')).to.deep.equal(['Habitants · 9 personnes · mars 2026']);
  });
  it('leads to the figure that it is about', async () => {
    await draw([street]);
    page.button('Bekijk het cijfer: Elke week contact met buren').click();
    expect(shown).to.deep.equal(['neighbour-weekly']);
  });
  it('leaves out what is not on this page', async () => {
    await draw([bills]);
    expect(page.all('button')).to.have.length(0);
  });
  it('leads to what is done about it, where the page shows that', async () => {
    const opened: string[] = [];
    class Board extends HTMLElement {
      items = [{ id: 'bench', title: 'Bank en licht aan het pleintje' }];
      async show(id: string): Promise<boolean> {
        opened.push(id);
        return true;
      }
    }
    if (!customElements.get('buurt-action-path')) customElements.define('buurt-action-path', Board);
    board = document.createElement('buurt-action-path') as unknown as Board;
    document.body.append(board);
    await draw([{ ...street, links: ['bench'] }]);
    page.button('Wat we eraan doen: Bank en licht aan het pleintje').click();
    expect(opened).to.deep.equal(['bench']);
  });
  it('can be found and focused by its id', async () => {
    await draw([street]);
    const [line] = page.all('[data-id=f1]');
    line!.focus();
    expect(line!.matches(':focus')).to.equal(true);
  });
});
