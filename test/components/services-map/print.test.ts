import { expect } from '@open-wc/testing';
import { emulateMedia } from '../emulated-media.ts';
import { four, house, numbered } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

describe('on paper', () => {
  let page: ShownServices;
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    leave();
  });

  it('stand all rows, at once', async () => {
    page = await showServices({ services: numbered(120) });
    dispatchEvent(new Event('beforeprint'));
    expect(page.names).to.have.length(120);
    dispatchEvent(new Event('afterprint'));
    expect(page.names).to.have.length(50);
  });
  it('stand all services instead of a question of the guide, and its answer once there is one', async () => {
    page = await showServices({ services: four, attributes: { view: 'guide' } });
    dispatchEvent(new Event('beforeprint'));
    expect(page.names).to.have.length(4);
    expect(page.all('.question')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    for (const at of [0, 0, 1]) {
      page.all('.answer')[at]!.click();
      await page.drawn();
    }
    const { names } = page;
    dispatchEvent(new Event('beforeprint'));
    expect(page.names).to.deep.equal(names);
    expect(page.words('.question')).to.deep.equal(['Hier kan je terecht']);
  });
  it('stand phone, address and first step, without a press', async () => {
    page = await showServices({ services: four });
    await page.complete();
    dispatchEvent(new Event('beforeprint'));
    expect(page.row('Sociaal Huis Balen').textContent)
      .to.contain('014 00 00 01')
      .and.to.contain('Vaartstraat 14, 2490 Balen')
      .and.to.contain('Kom langs zonder afspraak.');
  });
  it('the number of an opened service stands too, in ink', async () => {
    page = await showServices({ services: four });
    await page.complete();
    await page.open('Sociaal Huis Balen');
    await emulateMedia({ media: 'print' });
    const number = page.row('Sociaal Huis Balen').querySelector("[href^='tel:']")!;
    expect(number.getClientRects()).to.have.length(1);
    // Firefox cannot be told that it prints.
    if (matchMedia('print').matches) expect(getComputedStyle(number).color).to.equal('rgb(0, 0, 0)');
    await emulateMedia({ media: 'screen' });
  });
  it('stands an address once, also where it has no postcode', async () => {
    page = await showServices({ services: [{ ...house, location: [{ street: 'Vaartstraat 14', place: 'Balen' }] }] });
    await page.complete();
    dispatchEvent(new Event('beforeprint'));
    expect(page.row('Sociaal Huis Balen').textContent?.match(/Vaartstraat 14/g)).to.have.length(1);
  });
  it('stands the week, because "open now" is untrue by the time it is read', async () => {
    page = await showServices({ services: four });
    await page.complete();
    dispatchEvent(new Event('beforeprint'));
    const row = page.row('Sociaal Huis Balen');
    expect(row.textContent).to.match(/maandag.*: 9 tot 12 uur/);
  });
  it('stands what hours are for, where they are those of a phone', async () => {
    const [phone] = house.contact.phone;
    const weekly = [{ day: 1, from: '09:00', to: '12:00' }] as const;
    const contact = { phone: [{ ...phone!, hours: { weekly, exceptions: [] } }], email: [] };
    page = await showServices({ services: [{ ...house, hours: undefined, contact }] });
    await page.complete();
    dispatchEvent(new Event('beforeprint'));
    expect(page.row('Sociaal Huis Balen').textContent).to.match(/Telefonisch te bereiken:\s+Elke maandag/);
  });
  it('stands what was asked of the list, and nothing where nothing was', async () => {
    page = await showServices({ services: four });
    await page.complete();
    dispatchEvent(new Event('beforeprint'));
    expect(page.words('.chosen-line')).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
    await page.press('Gratis');
    await page.drawn();
    expect(page.words('.chosen-line')).to.deep.equal([]);
    dispatchEvent(new Event('beforeprint'));
    expect(page.words('.chosen-line')).to.deep.equal(['Je keuzes: Gratis']);
    dispatchEvent(new Event('afterprint'));
    page.type(' soepc');
    await page.until(() => page.names.length === 1, 'the answer');
    dispatchEvent(new Event('beforeprint'));
    expect(page.words('.chosen-line')).to.deep.equal(['Je keuzes: ‘soepc’, Gratis']);
  });
  it('no hidden address stands', async () => {
    page = await showServices({ services: [{ ...house, location: [{ street: 'Geheim 1', hideAddress: true }] }] });
    await page.complete();
    dispatchEvent(new Event('beforeprint'));
    expect(page.text).not.to.contain('Geheim');
  });
  it('the circles are complete too', async () => {
    page = await showServices({ services: numbered(120, { circle: 3 }), attributes: { view: 'circles' } });
    dispatchEvent(new Event('beforeprint'));
    expect(page.names).to.have.length(120);
  });
  it('what a widget shows that has left the page does not matter', async () => {
    page = await showServices({ services: numbered(60) });
    page.element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(page.names).to.have.length(50);
  });
});
