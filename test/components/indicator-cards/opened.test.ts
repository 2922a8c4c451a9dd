import { expect } from '@open-wc/testing';
import type { Action } from '../../../src/domain/action.ts';
import { DEFAULTS, type Config } from '../../../src/domain/config.ts';
import { FakeFeeds, report } from '../fake-feeds.ts';
import { wordsOf } from '../shown-widget.ts';
import { bills, finding, four, indicator, lonely, neighbours, older, street } from '../some-indicators.ts';
import { leave, showCards, type ShownCards } from './shown-cards.ts';

const NEIGHBOURS = 'Elke week contact met buren';
const request = { url: 'https://feeds.example/actions.json' };
const config: Config = { ...DEFAULTS, feeds: { actions: [request] } };

const action = (id: string, title: string, more: Partial<Action> = {}): Action => ({
  id,
  kind: 'action',
  title,
  phase: 'do',
  status: 'running',
  because: [],
  partners: [],
  sectors: [],
  activityIds: [],
  indicatorIds: [],
  steps: [],
  area: [],
  contact: { phone: [], email: [] },
  ...more,
});
const actions = [
  action('coffee', 'Elke dinsdag koffie', { because: ['neighbour-weekly'], status: 'done', area: ['dennenhof'] }),
  action('bench', 'Idee: een babbelbank', { kind: 'idea', status: 'planned', because: ['neighbour-weekly'] }),
  action('tables', 'Lange tafels', { indicatorIds: ['neighbour-weekly'] }),
  action('path', 'Fietspad', { because: ['neighbour-weekly'], stoppedBecause: 'Geen vergunning.' }),
  action('there', 'Koffie in Gerheide', { because: ['neighbour-weekly'], area: ['gerheide'] }),
  action('other', 'Budgetcafé', { because: ['debt-help'] }),
];

describe('an opened indicator card', () => {
  let page: ShownCards;
  afterEach(leave);
  const pairs = () =>
    Object.fromEntries(page.all('.pairs dt').map((dt) => [wordsOf(dt), wordsOf(dt.nextElementSibling)]));

  describe('of a survey', () => {
    beforeEach(async () => {
      page = await showCards({
        items: [
          ...four,
          street,
          bills,
          finding('f3', 'Nog iets.'),
          finding('f4', 'Ver.', { links: ['neighbour-weekly'], area: ['gerheide'] }),
        ],
      });
      await page.open(NEIGHBOURS);
    });

    it('has its figures as a table', () => {
      const [caption] = page.words('.details table caption');
      expect(caption).to.contain(NEIGHBOURS);
      expect(page.words('.details tbody tr').join(' ')).to.match(/Dennenhof.*62\s%/);
    });
    it('says how it was measured: what was asked, of whom, and how sure it is', () => {
      const said = pairs();
      expect(said['De vraag']).to.equal('Hoe vaak spreek je met je buren?');
      expect(said['Wie gaf antwoord?']).to.equal('142 van de 236 mensen aan wie het gevraagd is');
      expect(said['Leeftijd']).to.equal('16 jaar of ouder');
      expect(said['Hoe is het gevraagd of geteld?']).to.equal('Vrijwilligers belden aan bij elk huis.');
      // 1,96·√(0,62·0,38/142) is 8 points.
      expect(said['Hoe zeker is dit?']).to.match(/tussen 54\s% en 70\s%/);
      expect(said['Over wie gaat het?']).to.equal('Geslacht: totaal');
    });
    it('says what people said about it here, and in what group', () => {
      expect(page.words('.said li')).to.deep.equal(['We kennen onze straat, de volgende niet meer. Bewoners']);
    });
    it('leads to all that people said', async () => {
      await page.press('Lees alles wat mensen zeggen');
      await page.until(() => page.button('Stemmen').ariaPressed === 'true', 'the voices');
      expect(page.status).to.equal('3 uitspraken gevonden');
    });
    it('closes when another one is opened', async () => {
      await page.open('Voelt zich vaak eenzaam');
      expect(page.all('.details')).to.have.length(1);
    });
  });

  it('links to a source that has an address, and shows where that leads', async () => {
    page = await showCards({ items: [older] });
    const details = await page.open('Inwoners van 65 jaar of ouder');
    const link = details.querySelector<HTMLAnchorElement>('a')!;
    expect([link.href, wordsOf(link)]).to.deep.equal(['https://statbel.fgov.be/', 'statbel.fgov.be']);
  });
  it('says how sure a number below zero is', async () => {
    const shrinks = indicator('growth', 'Bewoners erbij', [
      { level: 'area', place: 'dennenhof', year: 2025, value: -12, margin: 5 },
    ]);
    page = await showCards({ items: [{ ...shrinks, unit: 'count' }] });
    await page.open('Bewoners erbij');
    expect(pairs()['Hoe zeker is dit?']).to.contain('tussen -17 en -7');
  });
  it('keeps to itself what too few people answered', async () => {
    page = await showCards({ items: [lonely] });
    const details = await page.open('Voelt zich vaak eenzaam');
    expect(details.innerHTML).not.to.match(/37[.,]41|\b37\b/);
    expect(pairs()['Wie gaf antwoord?']).to.equal('24 mensen');
    expect(pairs()).not.to.have.property('Hoe zeker is dit?');
  });

  describe('about which something is done', () => {
    let feeds: FakeFeeds;
    const lines = () => page.words('.actions > li');
    const open = async () => {
      await page.open(NEIGHBOURS);
      feeds.actions.give(actions);
      await page.until(() => lines().length > 0, 'what is done');
    };
    beforeEach(async () => {
      feeds = new FakeFeeds();
      page = await showCards({ feeds, items: four, around: { config } });
    });

    it('asks for the actions once a card is open, and not before', async () => {
      await page.complete();
      const asked = () => feeds.asked.filter(({ kind }) => kind === 'actions');
      expect(asked()).to.have.length(0);
      await open();
      expect(asked()[0]!.requests).to.deep.equal([request]);
    });
    it('names what is done because of it and what wants to change it, here', async () => {
      await open();
      expect(page.words('.details h4')).to.include('Wat doen we eraan?');
      expect(lines()).to.deep.equal([
        'Elke dinsdag koffie Klaar',
        'Idee: een babbelbank',
        'Lange tafels Bezig',
        'Fietspad Even gestopt',
      ]);
    });
    it('is plain text where the page has no board', async () => {
      await open();
      expect(page.all('.actions button')).to.have.length(0);
    });
    it('leads to the board of the page', async () => {
      const asked: string[] = [];
      class Board extends HTMLElement {
        readonly items = [];
        async show(id: string) {
          asked.push(id);
          return true;
        }
      }
      if (!customElements.get('buurt-action-path')) customElements.define('buurt-action-path', Board);
      const board = document.body.appendChild(document.createElement('buurt-action-path'));
      await open();
      await page.press('Elke dinsdag koffie');
      board.remove();
      expect(asked).to.deep.equal(['coffee']);
    });
    it('says nothing of actions where nobody answers', async () => {
      await page.open(NEIGHBOURS);
      feeds.actions.fail(report({ status: 'failed', failure: 'timeout' }));
      await page.drawn();
      expect(page.text).not.to.contain('Wat doen we eraan?');
    });
  });
});

describe('the figures looked at another way', () => {
  let page: ShownCards;
  afterEach(leave);

  it('can be cards, beside each other, and what people said', async () => {
    page = await showCards({ items: [...four, street] });
    expect(page.words('.views button')).to.deep.equal(['Cijfers', 'Vergelijken', 'Stemmen']);
    expect(page.button('Cijfers').ariaPressed).to.equal('true');
  });
  it('offer no view that has nothing to show', async () => {
    const { values } = older;
    page = await showCards({ items: [{ ...older, values: values.slice(1) }], around: { area: 'balen' } });
    expect(page.all('.views')).to.have.length(0);
  });
  it('begin as the webmaster says', async () => {
    page = await showCards({ items: [...four, street, bills], attributes: { view: 'voices' } });
    expect(page.text).to.contain('We kennen onze straat').and.to.contain('2 uitspraken gevonden');
    expect(page.element.items).to.deep.equal([street, bills]);
  });
  it('say the others when asked, aloud how many, and go back', async () => {
    page = await showCards({ items: [...four, street] });
    await page.press('Stemmen');
    await page.until(() => page.text.includes('We kennen onze straat'), 'what people said');
    expect(page.announced).to.equal('1 uitspraak gevonden');
    await page.press('Vergelijken');
    await page.until(() => page.root.querySelector('table') !== null, 'the table');
    expect(page.announced).to.equal('4 cijfers gevonden');
    await page.press('Cijfers');
    expect(page.names).to.have.length(4);
  });
  it('put another neighbourhood beside it, where the publisher lets them and there is a figure of it', async () => {
    page = await showCards({ items: [{ ...neighbours, compareAreas: true }, older], attributes: { view: 'compare' } });
    const beside = page.root.querySelector<HTMLSelectElement>('select#beside')!;
    expect([...beside.options].map(({ text }) => text.trim())).to.deep.equal(['Geen andere buurt', 'Gerheide']);
    beside.selectedIndex = 1;
    beside.dispatchEvent(new Event('change', { bubbles: true }));
    await page.drawn();
    expect(page.row(NEIGHBOURS).textContent).to.contain('Gerheide');
    expect(page.row('Inwoners van 65 jaar of ouder').textContent).not.to.contain('Gerheide');
  });
  it('put no neighbourhood beside it where the publisher does not let them', async () => {
    page = await showCards({ items: [neighbours], attributes: { view: 'compare' } });
    expect(page.root.querySelector('select#beside')).to.equal(null);
  });
  it('show what was said when it is asked for', async () => {
    page = await showCards({ items: [...four, street, bills] });
    expect(await page.element.show('f2')).to.equal(true);
    expect(wordsOf(page.root.activeElement)).to.contain('Mensen komen laat');
  });
  it('lead from what people said to the figure', async () => {
    page = await showCards({ items: [neighbours, street], attributes: { view: 'voices' } });
    await page.press(`Bekijk het cijfer: ${NEIGHBOURS}`);
    await page.until(() => page.focused === NEIGHBOURS, 'the card');
    expect(page.opener(NEIGHBOURS).ariaExpanded).to.equal('true');
  });
});
