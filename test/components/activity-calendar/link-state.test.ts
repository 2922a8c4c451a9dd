import { expect, oneEvent } from '@open-wc/testing';
import { FakeFeeds } from '../fake-feeds.ts';
import { putInPage } from '../shown-widget.ts';
import { four } from '../some-activities.ts';
import { leave, showCalendar, ShownCalendar } from './shown-calendar.ts';

const go = (hash: string) => history.replaceState(null, '', hash || location.pathname + location.search);
const hash = () => decodeURIComponent(location.hash);

describe('the choices in the address of the page', () => {
  let page: ShownCalendar;
  const open = (attributes: Record<string, string> = {}) =>
    showCalendar({ activities: four, attributes: { 'link-state': '', ...attributes } });
  const change = async (act: () => void, where = page) => {
    const changed = oneEvent(where.element, 'buurt-filter-change');
    act();
    await changed;
  };
  const press = (name: string, where = page) => change(() => where.button(name).click(), where);
  const choose = (when: string) =>
    change(() => {
      page.dates.value = when;
      page.dates.dispatchEvent(new Event('change', { bubbles: true }));
    });
  afterEach(leave);

  it('stay out of it unless the webmaster wants them there', async () => {
    page = await showCalendar({ activities: four });
    await press('Gratis');
    expect(location.hash).to.equal('');
  });
  it('are written there without a step in the history, and taken out again', async () => {
    page = await open();
    const { length } = history;
    await press('Gratis');
    await choose('7');
    expect(hash()).to.equal('#activity-calendar.when=7&activity-calendar.free=1');
    await press('Gratis');
    await choose('');
    expect(location.href).not.to.contain('#');
    expect(history.length).to.equal(length);
  });
  it('are read before anything is drawn', async () => {
    go('#activity-calendar.cat=cat.walk&activity-calendar.q=nete');
    page = await showCalendar({ attributes: { 'link-state': '' } });
    const drawn = new Set<number>();
    const watch = new MutationObserver(() => drawn.add(page.rows.length));
    watch.observe(page.root, { childList: true, subtree: true });
    page.feeds.activities.give(four);
    await page.until(() => page.rows.length > 0, 'the list');
    watch.disconnect();
    drawn.delete(0);
    expect([...drawn]).to.deep.equal([1]);
    expect(page.search.value).to.equal('nete');
    expect(page.announced).to.equal('');
  });
  it('are read from a shared link where the webmaster does not keep them there', async () => {
    go('#activity-calendar.when=today');
    page = await showCalendar({ activities: four });
    expect(page.names).to.deep.equal(['Soepcafé', 'Buurttuin']);
    expect(page.dates.value).to.equal('today');
  });
  describe('of a link to something far down the page', () => {
    const far = { activities: four, style: 'margin-block: 4000px' };
    const isInSight = ({ element }: ShownCalendar) => {
      const { top } = element.getBoundingClientRect();
      return top > -1 && top < innerHeight / 2;
    };
    afterEach(() => scrollTo(0, 0));

    it('bring that in sight, without the focus', async () => {
      go('#activity-calendar.free=1');
      page = await showCalendar(far);
      await page.until(() => isInSight(page), 'the calendar');
      expect(document.activeElement).to.equal(document.body);
    });
    it('bring the one in sight that the link was made in', async () => {
      go('#activity-calendar.ride=1&activity-calendar-2.free=1');
      const first = await showCalendar(far);
      page = await showCalendar(far);
      await page.until(() => isInSight(page), 'the second calendar');
      await page.drawn();
      expect(isInSight(first)).to.equal(false);
    });
    it('wait for what stands before that and pushes it down', async () => {
      go('#activity-calendar-2.free=1');
      const first = await showCalendar();
      page = await showCalendar({ activities: four, style: 'margin-block-end: 4000px' });
      await page.until(() => page.names.length === 2, 'the answer');
      first.element.style.paddingBlockEnd = '4000px';
      first.feeds.activities.give(four);
      await page.until(() => isInSight(page) && scrollY > 4000, 'the calendar');
    });
    it('leave who has gone somewhere already there', async () => {
      go('#activity-calendar.free=1');
      page = await showCalendar({ style: far.style });
      scrollTo(0, 300);
      page.feeds.activities.give(four);
      await page.element.ready;
      await page.until(() => page.names.length > 0, 'the list');
      expect(scrollY).to.equal(300);
    });
  });
  it('are shown as words to take away', async () => {
    go('#activity-calendar.place=Wezel&activity-calendar.own=1');
    page = await open();
    await page.complete();
    expect(page.words('.chosen .chip')).to.deep.equal(['Wezel', 'Buren organiseren dit']);
  });
  it('say which days were picked', async () => {
    go('#activity-calendar.when=2026-11-26/2026-11-28');
    page = await open();
    expect(page.names).to.deep.equal(['Bingo', 'Wandeling langs de Grote Nete', 'Buurttuin']);
    expect(page.dates.selectedOptions[0]!.text.trim()).to.equal('26–28 nov 2026');
  });
  it('that make no sense are ignored', async () => {
    go(
      '#activity-calendar.when=2026-11-28/2026-11-26&activity-calendar.lang=%3Cb%3E&activity-calendar.free=yes&activity-calendar.toString=1&activity-calendar.place=%25',
    );
    page = await open();
    expect(page.names).to.have.length(4);
  });
  it('leave what the page keeps there as it is written', async () => {
    go('#/route/a%20b?tab=2&Other.Q=a+b');
    page = await open();
    await press('Gratis');
    expect(location.hash).to.equal('#/route/a%20b?tab=2&Other.Q=a+b&activity-calendar.free=1');
  });
  it('follow a link to other choices', async () => {
    page = await open();
    location.hash = '#activity-calendar.ride=1';
    await page.until(() => page.names.length === 1, 'the other list');
    expect(page.names).to.deep.equal(['Bingo']);
  });
  it('have the view among them, where it is another than the page begins with', async () => {
    page = await open();
    page.all('[role=tab]')[2]!.click();
    await page.until(() => hash() === '#activity-calendar.view=month', 'the view in the address');
    await press('Gratis');
    expect(hash()).to.equal('#activity-calendar.free=1&activity-calendar.view=month');
    page.all('[role=tab]')[0]!.click();
    await page.until(() => hash() === '#activity-calendar.free=1', 'the address without it');
  });
  it('lead to the view that was shared, and to no other than residents can choose', async () => {
    go('#activity-calendar.view=month');
    page = await showCalendar({ activities: four });
    expect(page.element.view).to.equal('month');
    leave();
    go('#activity-calendar.view=guide');
    page = await showCalendar({ activities: four });
    expect(page.element.view).to.equal('list');
  });
  it('have the view among them too where a framework says which is the first', async () => {
    const feeds = new FakeFeeds();
    const element = document.createElement('buurt-activity-calendar');
    element.view = 'month';
    putInPage(element, feeds, { 'feed': '/activities.json', 'link-state': '' }, {});
    page = new ShownCalendar(element, feeds);
    feeds.activities.give(four);
    await element.ready;
    page.all('[role=tab]')[0]!.click();
    await page.until(() => hash() === '#activity-calendar.view=list', 'the view in the address');
    page.all('[role=tab]')[2]!.click();
    await page.until(() => hash() === '', 'the address without it');
  });
  it('have the days among them that were leafed to, until they are the present ones again', async () => {
    page = await open({ view: 'month' });
    await page.press('Volgende maand');
    expect(hash()).to.equal('#activity-calendar.at=2026-12');
    await page.press('Naar vandaag');
    expect(hash()).to.equal('');
    await page.press('Vorige maand');
    page.all('[role=tab]')[1]!.click();
    await page.until(
      () => hash() === '#activity-calendar.view=week&activity-calendar.at=2026-10-19/2026-10-25',
      'the week in the address',
    );
    page.all('[role=tab]')[0]!.click();
    await page.until(() => hash() === '#activity-calendar.view=list', 'the address of the list');
  });
  describe('of days elsewhere', () => {
    const wide = { activities: four, style: 'inline-size: 1000px' };
    const title = () => page.words('#leaf')[0];
    const chosen = () => page.all('[aria-selected=true][data-day]').map(({ dataset }) => dataset.day);
    afterEach(() => scrollTo(0, 0));

    it('lead to the month, the week and the day that were shared', async () => {
      go('#activity-calendar.view=month&activity-calendar.at=2027-03');
      page = await showCalendar(wide);
      expect(title()).to.equal('Maart 2027');
      expect(chosen()).to.deep.equal([]);
      leave();
      go('#activity-calendar.view=week&activity-calendar.at=2026-12-07/2026-12-13');
      page = await showCalendar(wide);
      expect(title()).to.equal('Week van 7–13 december 2026');
      leave();
      go('#activity-calendar.view=month&activity-calendar.at=2026-12-08');
      page = await showCalendar({ ...wide, attributes: { 'link-state': '' } });
      expect(title()).to.equal('December 2026');
      expect(chosen()).to.deep.equal(['2026-12-08']);
      expect(page.words('.chosen-day .group')[0]).to.equal('Dinsdag 8 december');
      expect(document.activeElement).to.equal(document.body);
      page.all('[data-day="2026-12-09"]')[0]!.click();
      await page.until(() => hash().endsWith('.at=2026-12-09'), 'the other day in the address');
      location.hash = '#activity-calendar.view=month&activity-calendar.at=2027-01';
      await page.until(() => title() === 'Januari 2027', 'the other month');
    });
    it('bring the day in sight that was shared, where it stands under its month, without the focus', async () => {
      go('#activity-calendar.view=month&activity-calendar.at=2026-12-08');
      page = await showCalendar({ ...wide, style: `${wide.style}; padding-block-end: 4000px` });
      const top = () => page.all('.chosen-day .group')[0]?.getBoundingClientRect().top ?? Infinity;
      await page.until(() => scrollY > 0 && Math.abs(top()) < innerHeight / 2, 'the day');
      expect(document.activeElement).to.equal(document.body);
    });
    it('lead in a narrow column to a list that begins on the day that was shared, until somebody leafs', async () => {
      const days = () => page.words('.days .group');
      go('#activity-calendar.view=month&activity-calendar.at=2026-11-28');
      page = await showCalendar({ activities: four, attributes: { 'link-state': '' }, style: 'inline-size: 320px' });
      expect(days()[0]).to.equal('Zaterdag 28 november');
      await page.press('Volgende maand');
      await page.press('Vorige maand');
      expect(days()[0]).to.equal('Vandaag, woensdag 25 november');
      expect(hash()).to.equal('#activity-calendar.view=month');
    });
    it('lead to the present ones where there are no such days', async () => {
      for (const at of ['2026-13', '2026-02-30', '0001-01', '<b>', '2026-1']) {
        go(`#activity-calendar.view=month&activity-calendar.at=${at}`);
        page = await showCalendar(wide);
        expect(title(), at).to.equal('November 2026');
        leave();
      }
    });
  });
  it('go back to the view that the page begins with', async () => {
    page = await open({ view: 'week' });
    location.hash = '#activity-calendar.view=list';
    await page.until(() => page.element.view === 'list', 'the list');
    location.hash = '#activity-calendar.free=1';
    await page.until(() => page.element.view === 'week', 'the week');
  });
  it('do not mix with those of another calendar', async () => {
    page = await open({ id: 'agenda' });
    const other = await open();
    await press('Gratis');
    await press('Iemand haalt me op', other);
    expect(hash()).to.equal('#agenda.free=1&activity-calendar.ride=1');
    expect([page.names.length, other.names.length]).to.deep.equal([2, 1]);
  });

  describe('once a resident has chosen', () => {
    it('stay when the webmaster’s script turns the address on afterwards', async () => {
      page = await showCalendar({ activities: four });
      await press('Gratis');
      page.element.linkState = true;
      await page.drawn();
      expect(page.names).to.deep.equal(['Soepcafé', 'Buurttuin']);
      await page.until(() => hash() === '#activity-calendar.free=1', 'the choices in the address');
      await press('Iemand haalt me op');
      await page.until(
        () => hash() === '#activity-calendar.free=1&activity-calendar.ride=1',
        'the choices in the address',
      );
    });
    it('are all in the address when a script turns it on afterwards, the view too', async () => {
      page = await showCalendar({ activities: four });
      page.all('[role=tab]')[2]!.click();
      page.element.linkState = true;
      await page.until(() => hash() === '#activity-calendar.view=month', 'the view in the address');
      leave();
      go('#activity-calendar.free=1');
      page = await showCalendar({ activities: four });
      await press('Iemand haalt me op');
      page.element.linkState = true;
      await page.until(() => hash().includes('ride=1'), 'the choices in the address');
    });
    const move = async () => {
      const { parentElement } = page.element;
      page.element.remove();
      await page.drawn();
      parentElement!.append(page.element);
      await page.until(() => page.rows.length > 0, 'the list');
    };
    it('stay when the calendar is moved in the page', async () => {
      page = await open();
      await press('Gratis');
      await move();
      expect(page.names).to.deep.equal(['Soepcafé', 'Buurttuin']);
    });
    it('stay when a link comes late, days too', async () => {
      page = await showCalendar({ activities: four });
      await page.complete();
      await choose('today');
      go('#activity-calendar.q=bingo');
      await move();
      expect(page.names).to.deep.equal(['Soepcafé', 'Buurttuin']);
      expect(page.dates.value).to.equal('today');
    });
  });
});
