import { expect } from '@open-wc/testing';
import type { Activity } from '../../../src/domain/activity.ts';
import { DEFAULTS, type Config } from '../../../src/domain/config.ts';
import { showCalendar, type ShownCalendar } from '../activity-calendar/shown-calendar.ts';
import { FakeFeeds, report } from '../fake-feeds.ts';
import { wordsOf } from '../shown-widget.ts';
import { activity, on } from '../some-activities.ts';
import { surround } from '../some-neighbourhood.ts';
import { service } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

const house = service('b05', 'Buurthuis Dennenhof', { kind: 'meeting' });
const library = service('b15', 'Bibliotheek Balen', { kind: 'meeting' });
const at = (id: string, title: string, more: Partial<Activity>) =>
  activity(id, title, { place: { service: 'b05' }, ...more });
const activities = [
  at('meal', 'Buurtmaaltijd', on('2026-12-11', '12:00')),
  at('coffee', 'Koffie', {
    ...on('2026-09-01', '09:30', '11:00'),
    repeat: { every: 'week', interval: 1, on: [{ day: 2 }], except: [] },
  }),
  at('soup', 'Soep', { ...on('2026-11-25', '17:00', '19:00'), full: true }),
  at('yoga', 'Stoelyoga', on('2026-11-26', '10:00', '11:00')),
  at('film', 'Film', { ...on('2026-11-26', '14:00'), place: { service: 'b15' } }),
];
const request = { url: 'https://feeds.example/activities.json' };
const config: Config = { ...DEFAULTS, feeds: { activities: [request] } };

describe('what is on at a service soon', () => {
  let page: ShownServices;
  let feeds: FakeFeeds;
  const lines = () => page.words('.next-activities > li');
  const asked = () => feeds.asked.filter(({ kind }) => kind === 'activities');
  const show = async (settings = config) => {
    feeds = new FakeFeeds();
    page = await showServices({ feeds, services: [house, library] });
    await surround(page, { config: settings });
  };
  const openHouse = async () => {
    await page.open('Buurthuis Dennenhof');
    await page.until(() => asked().length > 0, 'the question for activities');
    feeds.activities.give(activities);
    await page.until(() => lines().length > 0, 'what is on');
  };
  afterEach(leave);

  it('is asked once a row is open, and not before', async () => {
    await show();
    await page.complete();
    expect(asked()).to.have.length(0);
    await page.open('Buurthuis Dennenhof');
    await page.until(() => asked().length > 0, 'the question for activities');
    expect(asked()[0]!.requests).to.deep.equal([request]);
  });
  it('is asked nobody in a town without a calendar', async () => {
    await show(DEFAULTS);
    await page.open('Buurthuis Dennenhof');
    await page.drawn();
    expect(asked()).to.have.length(0);
    expect(page.text).not.to.contain('Wat is er te doen?');
  });
  it('says the next three, with when they are, the soonest first', async () => {
    await show();
    await openHouse();
    expect(lines()).to.deep.equal([
      'Soep Vandaag, woensdag 25 november, 17 – 19 uur · Volzet',
      'Stoelyoga Morgen, donderdag 26 november, 10 – 11 uur',
      'Koffie Dinsdag 1 december, 9.30 – 11 uur',
    ]);
    expect(page.words('.details h3')).to.contain('Wat is er te doen?');
  });
  it('says nothing where nothing is planned, or nobody answers', async () => {
    await show();
    await openHouse();
    feeds.activities.give([activities[4]!]);
    await page.drawn();
    expect(lines()).to.deep.equal([]);
    feeds.activities.fail(report({ status: 'failed', failure: 'timeout' }));
    await page.drawn();
    expect(page.text).not.to.contain('Wat is er te doen?');
  });
  it('is plain text where the page has no calendar', async () => {
    await show();
    await openHouse();
    expect(page.all('.next-activities button')).to.have.length(0);
  });

  describe('with a calendar on the page', () => {
    let calendar: ShownCalendar;
    const press = async (title: string) => {
      page.button(title).click();
      await calendar.until(() => calendar.focused === title, `${title} in the calendar`);
    };
    beforeEach(async () => {
      await show();
      calendar = await showCalendar({ feeds, activities });
      await openHouse();
    });

    it('is a press away from it, with the focus', async () => {
      await press('Stoelyoga');
      expect(calendar.nameOf('Stoelyoga').getAttribute('aria-expanded')).to.equal('true');
    });
    it('is found on another day than the first two weeks', async () => {
      feeds.activities.give(activities.slice(0, 1));
      await page.drawn();
      await press('Buurtmaaltijd');
      expect(calendar.days).to.deep.equal({ 'Vrijdag 11 december': ['Buurtmaaltijd'] });
    });
    it('is found where something else was asked for', async () => {
      calendar.type('film');
      await calendar.until(() => calendar.names.length === 1, 'the one that was searched for');
      await press('Stoelyoga');
    });
    it('is found where the calendar shows a month', async () => {
      calendar.button('Maand').click();
      await calendar.drawn();
      await press('Stoelyoga');
      expect(calendar.button('Lijst').getAttribute('aria-selected')).to.equal('true');
    });
    it('stays closed where the page shows its own', async () => {
      calendar.element.addEventListener('buurt-activity-select', (event) => event.preventDefault(), { once: true });
      expect(await calendar.element.show('yoga')).to.equal(true);
      expect(wordsOf(calendar.root.querySelector('.open'))).to.equal('');
    });
    it('says so where there is no such activity', async () => {
      expect(await calendar.element.show('nothing')).to.equal(false);
    });
  });
});
