import { expect } from '@open-wc/testing';
import type { Neighbourhood } from '../../../src/domain/neighbourhood.ts';
import { at, denied, device, forgetDevice } from '../fake-position.ts';
import { surround, village } from '../some-neighbourhood.ts';
import { four, service } from '../some-services.ts';
import { ShownPane } from '../shown-pane.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

describe('near me', () => {
  let page: ShownServices;
  afterEach(() => {
    forgetDevice();
    leave();
  });
  const isPressed = () => page.button('Dicht bij mij').getAttribute('aria-pressed') === 'true';
  const press = () => page.button('Dicht bij mij').click();

  describe('when the device tells where it is', () => {
    let asks: { readonly asked: number };
    beforeEach(async () => {
      asks = device(at(51.142345678, 5.150456789));
      page = await showServices({ services: four });
      await page.complete();
    });
    it('asks nothing before a press', () => expect(asks.asked).to.equal(0));

    describe('and is asked', () => {
      beforeEach(async () => {
        press();
        await page.until(isPressed, 'the place');
      });
      it('puts the nearest first', () => {
        expect(page.names).to.deep.equal([
          'Soepcafé Den Dennenhof',
          'Minder Mobielen Centrale',
          'Sociaal Huis Balen',
          'Huisartsen Wezel',
        ]);
      });
      it('leaves out what is farther than a resident will go', async () => {
        const select = page.root.querySelector<HTMLSelectElement>('select#far')!;
        select.value = '5000';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await page.until(() => page.names.length === 3, 'what is near');
        expect(page.names).not.to.contain('Huisartsen Wezel');
      });
      it('goes any distance again once all choices are taken back', async () => {
        const select = page.root.querySelector<HTMLSelectElement>('select#far')!;
        select.value = '5000';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await page.until(() => page.names.length === 3, 'what is near');
        await page.press('Meer keuzes');
        await page.until(() => page.root.querySelector('dialog')?.open === true, 'the sheet');
        page.root.querySelector<HTMLInputElement>('dialog [value="need.company"]')!.click();
        await page.until(() => page.names.length === 2, 'the answer');
        page.root.querySelector('dialog')!.close();
        await page.until(() => page.all('dialog').length === 0, 'the end of the sheet');
        await page.press('Wis alle keuzes');
        await page.until(() => page.names.length === 4, 'all of them, also what is far');
        expect(select.value).to.equal('');
      });
      it('says how far, in words of a walker', () => {
        const [first, ...others] = page.words('.distance');
        expect(first).to.match(/^50.m$/);
        expect(others.at(-1)).to.match(/^7,2.km$/);
      });
      it('says that the place stays on the device', () => {
        expect(page.text).to.contain('Je plaats blijft op dit toestel. We bewaren ze niet.');
      });
      it('keeps it nowhere', () => {
        const kept = JSON.stringify([localStorage, sessionStorage]) + document.cookie + location.href;
        expect(kept).not.to.match(/51[.,]14|5[.,]15/);
        expect(page.element.outerHTML).not.to.match(/51\.14234|5\.1504/);
      });
      it('forgets it at a second press', async () => {
        press();
        await page.until(() => !isPressed(), 'the end');
        expect(page.names[0]).to.equal('Sociaal Huis Balen');
        expect(page.all('.distance')).to.have.length(0);
      });
      it('forgets it when the widget leaves the page', async () => {
        const { parentElement } = page.element;
        page.element.remove();
        parentElement!.append(page.element);
        await page.drawn();
        expect(isPressed()).to.equal(false);
      });
    });
  });

  it('rounds to a hundred metres', async () => {
    // Not rounded, the second would be nearer.
    device(at(51.16049, 5.1));
    const places = [
      service('a', 'Ten zuiden', { location: [{ lat: 51.1597, lon: 5.1 }] }),
      service('b', 'Ten noorden', { location: [{ lat: 51.1605, lon: 5.1 }] }),
    ];
    page = await showServices({ services: places });
    press();
    await page.until(isPressed, 'the place');
    expect(page.names).to.deep.equal(['Ten zuiden', 'Ten noorden']);
  });

  it('numbers the pins of the map as the rows, and shows the same places', async () => {
    device(at(51.142345678, 5.150456789));
    page = await showServices({ services: four, attributes: { view: 'map', map: 'click', limit: '3' } });
    const map = new ShownPane(page);
    await map.until(() => map.element !== null, 'the map');
    const numbers = () => map.element!.pins.map(({ label, number }) => [label, number]);
    const before = numbers();
    press();
    await page.until(isPressed, 'the place');
    expect(before).to.deep.equal([
      ['Sociaal Huis Balen', 1],
      ['Soepcafé Den Dennenhof', 2],
      ['Minder Mobielen Centrale', 3],
      ['Huisartsen Wezel', 0],
    ]);
    expect(numbers()).to.have.deep.members([
      ['Soepcafé Den Dennenhof', 1],
      ['Minder Mobielen Centrale', 2],
      ['Sociaal Huis Balen', 3],
      ['Huisartsen Wezel', 0],
    ]);
  });

  describe('when the device does not tell', () => {
    beforeEach(async () => {
      device(denied);
      page = await showServices({ services: four });
      press();
    });
    it('says so aloud, and what to do', async () => {
      await page.until(() => page.announced.startsWith('We kennen'), 'the words');
      expect(page.announced).to.equal('We kennen je plaats niet. Typ de naam van je dorp bij Zoeken.');
      expect(isPressed()).to.equal(false);
    });
    it('keeps the order of the list', async () => {
      await page.until(() => page.announced.startsWith('We kennen'), 'the words');
      expect(page.names[0]).to.equal('Sociaal Huis Balen');
    });
  });

  describe('with villages to choose from', () => {
    const areas = [village('olmen', 'Olmen', 51.1423, 5.15), village('wezel', 'Wezel', 51.205, 5.175)];
    const inNeighbourhood = async (more: Partial<Neighbourhood>) => {
      page = await showServices({ services: four });
      await surround(page, { areas, ...more });
    };

    describe('and a device that does not tell', () => {
      const select = () => page.root.querySelector<HTMLSelectElement>('select#near')!;
      beforeEach(async () => {
        device(denied);
        await inNeighbourhood({});
        press();
        await page.until(() => select() !== null, 'the villages');
      });
      it('offers them, with a label', () => {
        expect(page.announced).to.equal('We kennen je plaats niet. Kies je dorp in de lijst.');
        expect(select().labels![0]!.textContent).to.equal('Afstand vanaf');
        expect([...select().options].slice(1).map(({ text }) => text)).to.deep.equal(['Olmen', 'Wezel']);
      });
      it('counts from the one that is chosen, and hides nothing', async () => {
        select().value = 'wezel';
        select().dispatchEvent(new Event('change', { bubbles: true }));
        await page.until(() => page.names[0] === 'Huisartsen Wezel', 'the nearest');
        expect(page.names).to.have.length(4);
      });
    });
    it('counts from the chosen village without any device', async () => {
      await inNeighbourhood({ area: 'wezel', areas: areas.map((each) => ({ ...each, bbox: [5, 51, 6, 52] })) });
      await page.until(() => page.names[0] === 'Huisartsen Wezel', 'the nearest');
      expect(page.all('.distance')).to.have.length(4);
    });
  });
});
