import { expect } from '@open-wc/testing';
import { activity, bingo, garden, on, soup, walk } from '../some-activities.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

interface Event {
  readonly identifier: string;
  readonly startDate: string;
  readonly eventStatus: string;
}

describe('what search engines read', () => {
  let page: ShownCalendar;
  afterEach(leave);

  const described = (): Event[] =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
      (script) => JSON.parse(script.textContent)['@graph'],
    );
  const written = () => page.until(() => described().length > 0, 'the description');

  it('is each activity once, at its next time', async () => {
    page = await showCalendar({ activities: [soup, bingo, walk] });
    await written();
    expect(described().map(({ identifier, startDate }) => `${identifier} ${startDate}`)).to.deep.equal([
      'soup 2026-11-25T14:00+01:00',
      'bingo 2026-11-26T13:30+01:00',
      'walk 2026-11-28T09:30+01:00',
    ]);
  });
  it('says what is off', async () => {
    page = await showCalendar({ activities: [{ ...bingo, status: 'cancelled' }] });
    await written();
    expect(described()[0]?.eventStatus).to.equal('https://schema.org/EventCancelled');
  });
  it('is only what is shown, and not written anew for a resident who looks for something', async () => {
    const far = activity('far', 'Kerstmarkt', { ...on('2027-03-20', '14:00'), place: { name: 'Markt' } });
    page = await showCalendar({ activities: [soup, bingo, garden, far] });
    await written();
    const ids = () => described().map(({ identifier }) => identifier);
    expect(ids()).to.deep.equal(['soup', 'bingo']);
    await page.press('Gratis');
    await page.until(() => page.names.length === 2, 'the answer');
    await new Promise<void>((free) => (globalThis.requestIdleCallback ?? setTimeout)(() => free()));
    expect(ids()).to.deep.equal(['soup', 'bingo']);
  });
  it('is said once where two calendars show the same', async () => {
    page = await showCalendar({ activities: [soup, bingo] });
    await written();
    const second = await showCalendar({ activities: [bingo, walk] });
    await second.until(() => described().length === 3, 'the second description');
    expect(described().map(({ identifier }) => identifier)).to.have.members(['soup', 'bingo', 'walk']);
  });
  it('is said once where the page copies a calendar with its description inside', async () => {
    page = await showCalendar({ activities: [soup, bingo] });
    await written();
    const copy = document.importNode(page.element, true);
    page.element.after(copy);
    expect(described().map(({ identifier }) => identifier)).to.deep.equal(['soup', 'bingo']);
    copy.remove();
  });
  it('is left out where the webmaster says so, and gone with the calendar', async () => {
    page = await showCalendar({ activities: [soup] });
    await written();
    page.element.withoutJsonLd = true;
    await page.until(() => described().length === 0, 'the silence');
    page.element.withoutJsonLd = false;
    await written();
    page.element.remove();
    expect(described()).to.have.length(0);
  });
});
