import { expect } from '@open-wc/testing';
import { all, crossing, lamp, numbered } from './some-actions.ts';
import { leave, showPath, wordsOf, type ShownPath } from './shown-path.ts';

describe('the views of the action path', () => {
  let page: ShownPath;
  afterEach(leave);

  it('are chosen with buttons, of which one is pressed', async () => {
    page = await showPath({ actions: all });
    const pressed = () => page.words('.views [aria-pressed=true]');
    expect(pressed()).to.deep.equal(['Bord']);
    await page.press('Lijst');
    expect(pressed()).to.deep.equal(['Lijst']);
    expect(page.focused).to.equal('');
    expect(page.announced).to.equal('6 acties en 1 idee');
  });
  it('are the page’s to choose too, whoever chose last', async () => {
    page = await showPath({ actions: all });
    await page.press('Lijst');
    page.element.view = 'advice';
    await page.drawn();
    expect(page.names).to.deep.equal(['Straatlamp Eelstraat', 'Veilig oversteken aan de school']);
    await page.press('Bord');
    expect([page.element.view, page.words('.views [aria-pressed=true]')]).to.deep.equal(['board', ['Bord']]);
  });

  describe('as a list', () => {
    beforeEach(async () => {
      page = await showPath({ actions: all, attributes: { view: 'list' } });
    });
    it('goes by the day of the next step; what has none comes after, what is over last', () => {
      expect(page.names).to.deep.equal([
        'Infokar elke maandag',
        'Bank en licht aan het pleintje',
        'Budgetcafé',
        'Speelhoek met jongeren',
        'Elke dinsdag koffie',
        'Rijdienst naar de dokter',
        'Babbelbank aan de bushalte',
      ]);
    });
    it('says the phase of each in words, with a mark of three steps that is not read out', () => {
      expect(page.says('Budgetcafé', 'phase')).to.equal('We zijn bezig · Voor later en voor lang');
      const mark = page.row('Budgetcafé').querySelector('.mark')!;
      expect(mark.getAttribute('aria-hidden')).to.equal('true');
      expect([mark.children.length, mark.querySelectorAll('.on').length]).to.deep.equal([3, 2]);
    });
    it('says of what was stopped only that, and in no phase', () => {
      expect(page.says('Rijdienst naar de dokter', 'phase')).to.equal('Gestopt · Snel te doen');
      expect(page.row('Rijdienst naar de dokter').querySelector('.mark')).to.equal(null);
    });
  });

  describe('as questions to those who govern', () => {
    beforeEach(async () => {
      page = await showPath({ actions: all, attributes: { view: 'advice' } });
    });
    it('says to whom, when, and what the answer is, the latest first', () => {
      expect(page.names).to.deep.equal(['Straatlamp Eelstraat', 'Veilig oversteken aan de school']);
      expect(page.status).to.equal('2 vragen aan het bestuur');
      expect(page.says('Straatlamp Eelstraat', 'next')).to.equal('Nog geen antwoord');
      expect(page.says('Straatlamp Eelstraat', 'note')).to.equal('Gevraagd aan: Het college Gevraagd op 2 november');
      expect(page.says('Veilig oversteken aan de school', 'next')).to.equal('Het bestuur zegt: voor een deel');
      expect(wordsOf(page.row('Veilig oversteken aan de school'))).to.contain('Er komt een zebrapad, geen licht.');
    });
    it('never leaves a no without a word on why', async () => {
      page.feeds.actions.give([{ ...lamp, advice: { answer: 'no' } }]);
      await page.drawn();
      expect(wordsOf(page.rows[0])).to.contain('Het bestuur zegt nee De reden staat er nog niet bij.');
    });
    it('says so where nothing was asked', async () => {
      page.feeds.actions.give(all.slice(0, 2));
      await page.drawn();
      expect(page.words('.none')[0]).to.contain('Er zijn nog geen vragen aan het bestuur.');
    });
  });
  it('offer no questions where nobody asked any', async () => {
    page = await showPath({ actions: all.filter(({ kind }) => kind !== 'advice') });
    expect(page.hasButton('Vragen aan het bestuur')).to.equal(false);
  });

  describe('shown by another widget', () => {
    it('is opened in its own view, with the focus', async () => {
      page = await showPath({ actions: all });
      expect(await page.element.show('crossing')).to.equal(true);
      expect(page.focused).to.equal(crossing.title);
      expect(page.nameOf('Veilig oversteken aan de school').ariaExpanded).to.equal('true');
      expect(await page.element.show('bench')).to.equal(true);
      expect(page.board).to.have.property('Snel te doen');
    });
    it('is found where something else was asked for', async () => {
      page = await showPath({ actions: all });
      await page.press('Afgerond');
      expect(await page.element.show('bench')).to.equal(true);
      expect(page.focused).to.equal('Bank en licht aan het pleintje');
    });
    it('is found beyond the first notes, in its place behind them', async () => {
      page = await showPath({ actions: numbered(80) });
      await page.press('Nog bezig');
      expect(await page.element.show('n70')).to.equal(true);
      expect(page.focused).to.equal('Actie 71');
      expect([page.rows.length, page.names.at(-1)]).to.deep.equal([51, 'Actie 71']);
      expect(page.element.items).to.have.length(80);
      await page.press('Toon meer');
      expect([page.rows.length, page.focused]).to.deep.equal([80, 'Actie 51']);
    });
    it('says so where there is no such action, or the webmaster left it out', async () => {
      page = await showPath({ actions: all, attributes: { horizon: 'long' } });
      expect(await page.element.show('nothing')).to.equal(false);
      expect(await page.element.show('bench')).to.equal(false);
    });
  });
});
