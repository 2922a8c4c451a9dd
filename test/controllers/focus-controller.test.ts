import { expect } from '@open-wc/testing';
import { showPath } from '../components/action-path/shown-path.ts';
import { bench, coffee } from '../components/action-path/some-actions.ts';
import { showCalendar } from '../components/activity-calendar/shown-calendar.ts';
import { showServices, type ShownServices } from '../components/services-map/shown-services.ts';
import { leave } from '../components/shown-widget.ts';
import { bingo, soup } from '../components/some-activities.ts';
import { doctor, drive, house } from '../components/some-services.ts';

afterEach(leave);

describe('the focus, when a slow feed brings rows in above', () => {
  let page: ShownServices;
  beforeEach(async () => {
    page = await showServices({ services: [drive, doctor] });
    page.nameOf('Minder Mobielen Centrale').focus();
  });
  it('stays with its service, whichever row that is in', async () => {
    page.feeds.services.give([house, drive, doctor]);
    await page.drawn();
    expect(page.focused).to.equal('Minder Mobielen Centrale');
    expect(page.root.activeElement).to.equal(page.nameOf('Minder Mobielen Centrale'));
  });
  it('that was inside an opened row is then on its name', async () => {
    const details = await page.open('Minder Mobielen Centrale');
    details.querySelector<HTMLElement>('a')!.focus();
    page.feeds.services.give([house, drive, doctor]);
    await page.drawn();
    expect(page.root.activeElement).to.equal(page.nameOf('Minder Mobielen Centrale'));
  });
  it('goes to the heading where its service is there no more', async () => {
    page.feeds.services.give([house, doctor]);
    await page.drawn();
    expect(page.focused).to.equal('Wie helpt in je buurt?');
  });
  it('stays with its activity', async () => {
    const calendar = await showCalendar({ activities: [bingo] });
    calendar.nameOf('Bingo').focus();
    calendar.feeds.activities.give([soup, bingo]);
    await calendar.drawn();
    expect([calendar.names[0], calendar.focused]).to.deep.equal(['Soepcafé', 'Bingo']);
  });
  it('stays with its action', async () => {
    const path = await showPath({ actions: [coffee], attributes: { view: 'list' } });
    path.nameOf('Elke dinsdag koffie').focus();
    path.feeds.actions.give([bench, coffee]);
    await path.drawn();
    expect([path.names[0], path.focused]).to.deep.equal(['Bank en licht aan het pleintje', 'Elke dinsdag koffie']);
  });
});
