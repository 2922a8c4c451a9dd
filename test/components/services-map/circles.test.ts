import { expect } from '@open-wc/testing';
import { four, numbered, service } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

describe('the circles', () => {
  let page: ShownServices;
  const outline = () =>
    page.all('h2, h3, [part=service] > .name').map((each) => [each.tagName, each.textContent?.trim()]);
  afterEach(leave);

  describe('with the four services and one that has no circle', () => {
    beforeEach(async () => {
      page = await showServices({ services: [...four, service('x', 'Nieuw')], attributes: { view: 'circles' } });
    });
    it('are headings below the one of the widget, from close by to further away', () => {
      expect(outline()).to.deep.equal([
        ['H2', 'Wie helpt in je buurt?'],
        ['H3', 'Buren, vrijwilligers en verenigingen'],
        ['BUTTON', 'Soepcafé Den Dennenhof'],
        ['BUTTON', 'Minder Mobielen Centrale'],
        ['H3', 'Hulp en zorg dicht bij huis'],
        ['BUTTON', 'Sociaal Huis Balen'],
        ['H3', 'Gespecialiseerde hulp'],
        ['BUTTON', 'Huisartsen Wezel'],
        ['H3', 'Nog niet ingedeeld'],
        ['BUTTON', 'Nieuw'],
      ]);
    });
    it('hold the same services as the list', async () => {
      const inCircles = page.names.toSorted();
      page.element.view = 'list';
      await page.drawn();
      expect(page.names.toSorted()).to.deep.equal(inCircles);
      expect(page.status).to.equal('5 diensten gevonden');
    });
    it('follow the choices', async () => {
      await page.press('Gratis');
      await page.until(() => page.names.length === 2, 'the two');
      expect(page.words('h3')).to.have.length(2);
    });
    it('open a row in place', async () => {
      await page.open('Huisartsen Wezel');
      expect(page.all('.details')).to.have.length(1);
    });
    it('have headings one deeper where the widget’s is', async () => {
      page.element.headingLevel = 4;
      await page.drawn();
      expect(page.all('h5')).to.have.length(4);
    });
  });

  describe('with many in one', () => {
    beforeEach(async () => {
      page = await showServices({ services: numbered(130, { circle: 3 }), attributes: { view: 'circles' } });
    });
    it('draw fifty of each', () => {
      expect(page.names).to.have.length(50);
      expect(page.status).to.equal('130 diensten gevonden');
    });
    it('go on at a press, with the focus on the first new one', async () => {
      await page.press('Toon meer');
      expect(page.names).to.have.length(100);
      expect(page.focused).to.equal('Dienst 51');
    });
  });

  it('have no other view beside them', async () => {
    page = await showServices({ services: four, attributes: { view: 'circles', map: 'visible' } });
    expect(page.hasButton('Kaart')).to.equal(false);
  });
});

describe('an attribute that changes', () => {
  afterEach(leave);

  it('turns the list into each of the other views and back', async () => {
    const page = await showServices({ services: four });
    for (const [view, sign] of [
      ['guide', '.guide'],
      ['circles', '.circle'],
      ['partners', '.group'],
      ['list', '.rows'],
      ['nonsense', '.rows'],
    ] as const) {
      page.element.setAttribute('view', view);
      await page.until(() => page.root.querySelector(sign) !== null, view);
      expect(page.all('[role=status]'), view).to.have.length(1);
    }
  });
});
