import { expect } from '@open-wc/testing';
import { report } from '../fake-feeds.ts';
import { action, all, bench, budget, cart, coffee, corner, crossing, numbered, ride, talk } from './some-actions.ts';
import { leave, showPath, wordsOf, type ShownPath } from './shown-path.ts';

describe('the board of actions', () => {
  let page: ShownPath;
  afterEach(leave);

  it('has quick wins and long-term goals, each by phase, and ideas apart', async () => {
    page = await showPath({ actions: all });
    expect(page.board).to.deep.equal({
      'Snel te doen': {
        'We zijn bezig': ['Infokar elke maandag', 'Bank en licht aan het pleintje'],
        'We kijken of het werkt': ['Elke dinsdag koffie'],
        'Gestopt': ['Rijdienst naar de dokter'],
      },
      'Voor later en voor lang': {
        'We denken na': ['Speelhoek met jongeren'],
        'We zijn bezig': ['Budgetcafé'],
      },
    });
    expect(page.words('.ideas .group')).to.deep.equal(['Ideeën van buren']);
    expect(page.words('.ideas .name')).to.deep.equal(['Babbelbank aan de bushalte']);
    expect(page.status).to.equal('6 acties en 1 idee');
    // It stands above the note already.
    expect(page.says('Budgetcafé', 'phase')).to.equal('');
  });
  it('says the next step and its date', async () => {
    page = await showPath({ actions: [bench, budget] });
    expect(page.says('Bank en licht aan het pleintje', 'next')).to.equal(
      'Volgende stap De bank plaatsen Op 3 december',
    );
    expect(page.says('Budgetcafé', 'next')).to.equal('Volgende stap Een zaal zoeken In januari 2027');
    expect(page.text).to.contain('1 van 2 stappen gedaan');
  });
  it('makes the next step and its date the largest text of a note', async () => {
    page = await showPath({ actions: [bench] });
    const size = (selector: string) =>
      Number.parseFloat(getComputedStyle(page.rows[0]!.querySelector(selector)!).fontSize);
    expect(size('.next > p:last-child')).to.be.greaterThan(size('.name'));
    expect(size('.next > p:last-child')).to.equal(size('.next'));
  });
  it('says in words what should have been ready', async () => {
    page = await showPath({ actions: [cart, action('b', 'Oud', { due: '2025-10' })] });
    expect(page.says('Infokar elke maandag', 'next')).to.contain('Had klaar moeten zijn op 3 november');
    expect(page.says('Oud', 'next')).to.equal('Had klaar moeten zijn in oktober 2025');
  });
  it('knows the day by the clock of the town', async () => {
    const before = new Date('2026-12-03T23:30:00+01:00');
    page = await showPath({ actions: [bench], now: before });
    expect(page.text).not.to.contain('Had klaar moeten zijn');
    leave();
    page = await showPath({ actions: [bench], now: new Date('2026-12-04T00:30:00+01:00') });
    expect(page.text).to.contain('Had klaar moeten zijn op 3 december');
  });
  it('says what is done, what is stopped and what is not begun', async () => {
    page = await showPath({
      actions: [coffee, ride, action('p', 'Later', { status: 'planned', due: '2027-03-01' })],
    });
    expect(page.says('Elke dinsdag koffie', 'state')).to.equal('Klaar');
    expect(page.board['Snel te doen']!['Gestopt']).to.deep.equal(['Rijdienst naar de dokter']);
    expect(page.says('Later', 'state')).to.equal('Nog niet begonnen');
    expect(page.says('Later', 'next')).to.equal('Moet klaar zijn op 1 maart 2027');
  });
  it('says plainly what waits, and why, in no phase', async () => {
    const stoppedBecause = 'Wachten op de vergunning.';
    const held = [
      action('h', 'Fietspad', { stoppedBecause }),
      action('p', 'Haag', { phase: 'design', status: 'planned', stoppedBecause }),
    ];
    page = await showPath({ actions: [ride, ...held] });
    expect(page.board['Snel te doen']).to.deep.equal({
      'Even gestopt': ['Fietspad', 'Haag'],
      'Gestopt': ['Rijdienst naar de dokter'],
    });
    const said = (name: string) => [...page.row(name).querySelectorAll('p')].map(wordsOf);
    expect(said('Fietspad')).to.deep.equal(['Wachten op de vergunning.']);
    expect(said('Rijdienst naar de dokter')).to.deep.equal(['Te weinig chauffeurs.']);
    page.element.view = 'list';
    await page.drawn();
    expect(page.says('Haag', 'phase')).to.equal('Even gestopt · Snel te doen');
  });
  it('never calls what is done or stopped late', async () => {
    page = await showPath({ actions: [coffee, ride].map((each) => ({ ...each, due: '2026-01-01' })) });
    expect(page.text).not.to.contain('Had klaar moeten zijn');
  });
  it('says who can join in', async () => {
    page = await showPath({ actions: [corner, { ...coffee, join: true }] });
    expect(page.words('.joinable')).to.deep.equal(['Je kan meedoen']);
  });
  it('says when an answer to an idea was promised, that it is late, or what it is', async () => {
    const late = { ...talk, id: 'late', title: 'Te laat', idea: { receivedOn: '2026-09-01', replyDays: 30 } };
    const answered = {
      ...talk,
      id: 'yes',
      title: 'Beantwoord',
      idea: { receivedOn: '2026-10-01', replyDays: 10, answer: 'Goed idee, we doen het.', answeredOn: '2026-10-08' },
    };
    const silent = { ...talk, id: 'no', title: 'Stil', idea: {} };
    page = await showPath({ actions: [talk, late, answered, silent] });
    expect(page.says('Babbelbank aan de bushalte', 'state')).to.equal('Antwoord beloofd voor 15 december');
    expect(page.says('Babbelbank aan de bushalte', 'note')).to.equal('Gekregen op 15 november');
    expect(page.says('Te laat', 'state')).to.equal('Antwoord beloofd voor 1 oktober. Dat is er nog niet.');
    expect(page.row('Beantwoord').textContent).to.contain('Goed idee, we doen het.');
    expect(page.says('Beantwoord', 'note')).to.contain('Antwoord gekregen op 8 oktober');
    expect(page.says('Stil', 'state')).to.equal('Nog geen antwoord');
  });

  it('has its two columns beside each other on a wide page', async () => {
    page = await showPath({ actions: all, style: 'inline-size: 1000px' });
    const [quick, long] = page.all('.column').map((column) => column.getBoundingClientRect());
    expect(quick!.right).to.be.at.most(long!.left);
    expect(quick!.top).to.equal(long!.top);
  });
  it('is one column on a phone', async () => {
    page = await showPath({ actions: all, style: 'inline-size: 360px' });
    const [quick, long] = page.all('.column').map((column) => column.getBoundingClientRect());
    expect(quick!.bottom).to.be.at.most(long!.top);
    expect(quick!.left).to.equal(long!.left);
  });

  it('shows one column where the webmaster asks for one, and no ideas beside it', async () => {
    page = await showPath({ actions: all, attributes: { horizon: 'long' } });
    expect(Object.keys(page.board)).to.deep.equal(['Voor later en voor lang']);
    expect(page.element.items.map(({ id }) => id)).to.deep.equal(['corner', 'budget']);
    expect(page.words('.views button')).to.deep.equal(['Bord', 'Lijst']);
  });
  it('shows in that column what nobody called quick, and all for a word it does not know', async () => {
    const { horizon: _, ...unsaid } = corner;
    page = await showPath({ actions: [bench, unsaid], attributes: { horizon: 'long' } });
    expect(page.element.items.map(({ id }) => id)).to.deep.equal(['corner']);
    page.element.horizon = 'snel';
    await page.drawn();
    expect(page.element.items).to.have.length(2);
  });
  it('shows one plan where the webmaster asks for one', async () => {
    page = await showPath({ actions: all, attributes: { plan: 'BBC-2.1' } });
    expect(page.names).to.deep.equal(['Bank en licht aan het pleintje']);
  });
  it('shows few notes at first, and more on request with the focus on the next', async () => {
    page = await showPath({ actions: numbered(60) });
    expect(page.rows).to.have.length(50);
    await page.press('Toon meer');
    expect([page.rows.length, page.focused]).to.deep.equal([60, 'Actie 51']);
  });
  it('keeps its own content while nothing is known, and says so when nothing comes', async () => {
    page = await showPath({ fallback: 'Alle acties' });
    expect(page.element.textContent).to.equal('Alle acties');
    expect(page.rows).to.have.length(0);
    page.feeds.actions.fail(report({ status: 'failed', failure: 'timeout', count: 0 }));
    await page.element.ready;
    expect(page.text).to.contain('We kunnen deze gegevens nu niet tonen.');
    expect(page.root.querySelector('slot')).not.to.equal(null);
  });
  it('says that there is nothing yet', async () => {
    page = await showPath({ actions: [] });
    expect(page.words('.none')[0]).to.contain('Er staan nog geen acties op.');
  });
  it('asks the feed again when the page wants it to', async () => {
    page = await showPath({ actions: [bench] });
    await page.element.refresh();
    expect(page.feeds.actions.refreshed).to.equal(1);
  });
  it('gives the page what it shows', async () => {
    page = await showPath({ actions: [crossing, bench, talk] });
    expect(page.element.items).to.deep.equal([bench, talk]);
  });
});
