import { expect, oneEvent } from '@open-wc/testing';
import type { FilterChangeEvent } from '../../../src/components/parts/filter-change-event.ts';
import { at, denied, device, forgetDevice } from '../fake-position.ts';
import { surround, village } from '../some-neighbourhood.ts';
import { activity, four, on, soup } from '../some-activities.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

describe('near me, in the calendar', () => {
  let page: ShownCalendar;
  afterEach(() => {
    forgetDevice();
    leave();
  });
  const isPressed = () => page.button('Dicht bij mij').getAttribute('aria-pressed') === 'true';
  const press = () => page.button('Dicht bij mij').click();

  describe('when the device tells where it is', () => {
    let asks: { readonly asked: number };
    beforeEach(async () => {
      asks = device(at(51.1398, 5.1532));
      page = await showCalendar({ activities: four });
      await page.complete();
    });
    it('asks nothing before a press', () => {
      expect(asks.asked).to.equal(0);
      expect(page.all('.distance')).to.have.length(0);
    });

    describe('and is asked', () => {
      beforeEach(async () => {
        press();
        await page.until(isPressed, 'the place');
      });
      it('says how far each is, and nothing of what has no place', () => {
        expect(page.says('Soepcafé', 'distance')).to.match(/^350.m$/);
        expect(page.says('Bingo', 'distance')).to.match(/^3,3.km$/);
        expect(page.row('Buurttuin').querySelector('.distance')).to.equal(null);
      });
      it('says that the place stays on the device, and keeps it nowhere', () => {
        expect(page.text).to.contain('Je plaats blijft op dit toestel. We bewaren ze niet.');
        const kept = JSON.stringify([localStorage, sessionStorage]) + document.cookie + location.href;
        expect(kept + page.element.outerHTML).not.to.match(/51[.,]1398|51[.,]14\b|5[.,]153/);
      });
      it('forgets it at a second press', async () => {
        press();
        await page.until(() => !isPressed(), 'the end');
        expect(page.all('.distance')).to.have.length(0);
      });
    });
  });

  describe('when some of it is near', () => {
    const far = (select = page.root.querySelector<HTMLSelectElement>('select#far')!) => select;
    const choose = async (metres: string) => {
      far().value = metres;
      far().dispatchEvent(new Event('change', { bubbles: true }));
      await page.drawn();
    };
    beforeEach(async () => {
      device(at(51.2, 5.1));
      page = await showCalendar({
        activities: [
          activity('e', 'Vroeg en ver', { ...on('2026-11-25', '11:00'), place: { lat: 51.1, lon: 5 } }),
          activity('l', 'Laat en dichtbij', { ...on('2026-11-25', '15:00'), place: { lat: 51.2, lon: 5.1 } }),
          activity('w', 'Ergens', on('2026-11-25', '12:00')),
          activity('m', 'Morgen', { ...on('2026-11-26', '12:00'), place: { lat: 51.2, lon: 5.1 } }),
          activity('f', 'Altijd ver', { place: { lat: 51.1, lon: 5 } }),
          activity('n', 'Altijd dichtbij', { place: { lat: 51.2, lon: 5.1 } }),
        ],
      });
      press();
      await page.until(isPressed, 'the place');
    });
    it('puts the nearest first within each day, and hides nothing that is far', () => {
      expect(page.days).to.deep.equal({
        'Vandaag, woensdag 25 november': ['Laat en dichtbij', 'Vroeg en ver', 'Ergens'],
        'Morgen, donderdag 26 november': ['Morgen'],
        'Doorlopend': ['Altijd dichtbij', 'Altijd ver'],
      });
      expect(page.element.items.map(({ id }) => id)).to.deep.equal(['l', 'e', 'w', 'm', 'n', 'f']);
    });
    it('puts the nearest first under a month too, asked while it was looked at', async () => {
      page.element.style.cssText = 'display: block; inline-size: 1000px';
      page.element.view = 'month';
      const day = () => page.root.querySelector<HTMLElement>('[data-day="2026-11-25"]');
      await page.until(() => day() !== null, 'the month');
      press();
      await page.until(() => !isPressed(), 'the end');
      day()!.click();
      await page.until(() => page.names.length === 5, 'the day');
      expect(page.names.slice(-2)).to.deep.equal(['Altijd ver', 'Altijd dichtbij']);
      press();
      await page.until(isPressed, 'the place');
      expect(page.names).to.deep.equal(['Laat en dichtbij', 'Vroeg en ver', 'Ergens', 'Altijd dichtbij', 'Altijd ver']);
    });
    it('stands by the hour on paper, which says no distances', async () => {
      await page.until(() => page.hasButton('Deel'), 'the actions');
      dispatchEvent(new Event('beforeprint'));
      const printed = page.words('.sheet .day:first-of-type li').map((row) => /Vroeg|Laat|Ergens/.exec(row)?.[0]);
      dispatchEvent(new Event('afterprint'));
      expect(printed).to.deep.equal(['Vroeg', 'Ergens', 'Laat']);
      expect(page.names[0]).to.equal('Laat en dichtbij');
    });
    it('hides what is farther than a resident will go, and nothing of which that is not known', async () => {
      expect(far().labels[0]!.textContent).to.equal('Hoe ver?');
      await choose('2000');
      await page.until(() => page.names.length === 4, 'what is near');
      expect(page.names).to.deep.equal(['Laat en dichtbij', 'Ergens', 'Morgen', 'Altijd dichtbij']);
      expect(page.announced).to.equal('4 activiteiten gevonden');
    });
    it('shows all in the order of the hours again once nothing is near any more', async () => {
      await choose('2000');
      await page.until(() => page.names.length === 4, 'what is near');
      const told = oneEvent(page.element, 'buurt-filter-change') as Promise<FilterChangeEvent<unknown>>;
      press();
      await page.until(() => page.names.length === 6, 'the end');
      expect(page.names.slice(0, 3)).to.deep.equal(['Vroeg en ver', 'Ergens', 'Laat en dichtbij']);
      expect((await told).count).to.equal(6);
    });
  });
  it('says that choices hide all of it where all is too far, and takes the distance back with them', async () => {
    device(at(52, 5));
    page = await showCalendar({ activities: [soup] });
    press();
    await page.until(isPressed, 'the place');
    const select = page.root.querySelector<HTMLSelectElement>('select#far')!;
    select.value = '1000';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await page.until(() => page.hasButton('Wis alle keuzes'), 'the way back');
    await page.press('Wis alle keuzes');
    await page.until(() => page.names.length === 1, 'the soup');
    expect(select.value).to.equal('');
  });
  it('does not tell how far a hidden address is', async () => {
    device(at(51.1, 5));
    page = await showCalendar({ activities: [{ ...soup, place: { ...soup.place, hideAddress: true } }] });
    press();
    await page.until(isPressed, 'the place');
    expect(page.all('.distance')).to.have.length(0);
  });
  it('says so aloud when the device does not tell, and what to do', async () => {
    device(denied);
    page = await showCalendar({ activities: four });
    press();
    await page.until(() => page.announced.startsWith('We kennen'), 'the words');
    expect(page.announced).to.equal('We kennen je plaats niet. Typ de naam van je dorp bij Zoeken.');
    expect(isPressed()).to.equal(false);
  });
  it('counts from a village that is chosen instead', async () => {
    device(denied);
    page = await showCalendar({ activities: four });
    await surround(page, {
      areas: [village('olmen', 'Olmen', 51.1423, 5.15), village('wezel', 'Wezel', 51.205, 5.175)],
    });
    press();
    await page.until(() => page.root.querySelector('select#near') !== null, 'the villages');
    const select = page.root.querySelector<HTMLSelectElement>('select#near')!;
    expect(select.labels[0]!.textContent).to.equal('Afstand vanaf');
    select.value = 'olmen';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await page.until(() => page.all('.distance').length > 0, 'the distances');
    expect(page.says('Soepcafé', 'distance')).to.match(/^50.m$/);
    expect(page.announced).to.equal('4 activiteiten gevonden');
  });
});
