import { expect } from '@open-wc/testing';
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

  it('keeps the order of the hours: a day is read as a plan, and what is far is not hidden', async () => {
    device(at(51.2, 5.1));
    const early = activity('e', 'Vroeg en ver', { ...on('2026-11-25', '11:00'), place: { lat: 51.1, lon: 5 } });
    page = await showCalendar({
      activities: [
        early,
        activity('l', 'Laat en dichtbij', { ...on('2026-11-25', '15:00'), place: { lat: 51.2, lon: 5.1 } }),
      ],
    });
    press();
    await page.until(isPressed, 'the place');
    expect(page.names).to.deep.equal(['Vroeg en ver', 'Laat en dichtbij']);
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
  });
});
