import { expect } from '@open-wc/testing';
import type { Activity } from '../../../src/domain/activity.ts';
import { DEFAULTS, type Config } from '../../../src/domain/config.ts';
import { FakeFeeds } from '../fake-feeds.ts';
import { showServices, type ShownServices } from '../services-map/shown-services.ts';
import { activity, on } from '../some-activities.ts';
import { surround, village } from '../some-neighbourhood.ts';
import { service } from '../some-services.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

const address = { street: 'Dennenhof 12', postcode: '2490', place: 'Balen', lat: 51.1605, lon: 5.1812 };
const house = service('b05', 'Buurthuis Dennenhof', { location: [address], access: ['acc.wheelchair'] });
const library = service('b15', 'Bibliotheek Balen');
const coffee = activity('coffee', 'Koffie', {
  ...on('2026-11-26', '09:30', '11:00'),
  place: { service: 'b05' },
});
const request = { url: 'https://feeds.example/services.json' };
const config: Config = { ...DEFAULTS, feeds: { services: [request] } };

describe('an activity that only says in which service it is', () => {
  let page: ShownCalendar;
  let feeds: FakeFeeds;
  const asked = () => feeds.asked.filter(({ kind }) => kind === 'services');
  const show = async (activities: readonly Activity[], settings = config, area?: string) => {
    feeds = new FakeFeeds();
    page = await showCalendar({ feeds, activities });
    const areas = [village('olmen', 'Olmen', 51.1423, 5.15), village('dennenhof', 'Dennenhof', 51.1605, 5.1812)];
    await surround(page, { config: settings, areas, area });
    await page.complete();
    await page.drawn();
  };
  afterEach(leave);

  it('has its name and village in the row, its address and access below', async () => {
    await show([coffee]);
    expect(asked()[0]!.requests).to.deep.equal([request]);
    feeds.services.give([house, library]);
    await page.drawn();
    expect(page.says('Koffie', 'note')).to.equal('Buurthuis Dennenhof, Balen');
    await page.open('Koffie');
    expect(page.pairs['Waar?']).to.equal('Buurthuis Dennenhof, Dennenhof 12, 2490 Balen');
    expect(page.pairs['Toegankelijkheid']).not.to.contain('We weten niet');
  });
  it('is found in the area of that service', async () => {
    await show([coffee], config, 'dennenhof');
    expect(page.names).to.deep.equal([]);
    feeds.services.give([house]);
    await page.drawn();
    expect(page.names).to.deep.equal(['Koffie']);
  });
  it('stands there without a place until somebody answers', async () => {
    await show([coffee]);
    expect(page.names).to.deep.equal(['Koffie']);
    expect(page.root.querySelector('.activity .note')).to.equal(null);
  });
  it('is organised by whoever the partners feed calls so', async () => {
    const partners = [{ url: 'https://feeds.example/partners.json' }];
    await show([{ ...coffee, organiser: { name: 'kwb', partner: 'kwb' } }], { ...DEFAULTS, feeds: { partners } });
    feeds.partners.give([{ id: 'kwb', name: 'KWB Balen', sector: [], serviceIds: [], area: [] }]);
    await page.drawn();
    await page.open('Koffie');
    expect(page.pairs['Wie organiseert het?']).to.equal('KWB Balen');
  });
  it('asks nobody where the town has no services, or each activity says where it is', async () => {
    await show([coffee], DEFAULTS);
    expect(asked()).to.have.length(0);
    leave();
    await show([{ ...coffee, place: { service: 'b05', ...address } }]);
    expect(asked()).to.have.length(0);
  });
});

describe('from an activity to its place', () => {
  const MORE = 'Meer over deze plek';
  let page: ShownCalendar;
  let services: ShownServices;
  const show = async (attributes: Readonly<Record<string, string>> = {}, place: Activity['place'] = coffee.place) => {
    const feeds = new FakeFeeds();
    services = await showServices({ feeds, services: [library, house], attributes });
    page = await showCalendar({ feeds, activities: [{ ...coffee, place: { ...address, ...place } }] });
    await page.open('Koffie');
  };
  afterEach(leave);

  it('is one press: the row of that service is open, and has the focus', async () => {
    await show();
    page.button(MORE).click();
    await services.until(() => services.focused === 'Buurthuis Dennenhof', 'the service');
    expect(services.nameOf('Buurthuis Dennenhof').getAttribute('aria-expanded')).to.equal('true');
  });
  it('also where only the name says so', async () => {
    await show({}, { name: 'buurthuis dennenhof' });
    expect(page.hasButton(MORE)).to.equal(true);
  });
  it('is not offered for another place, or where the page has no list of services', async () => {
    await show({}, { service: 'b99' });
    expect(page.hasButton(MORE)).to.equal(false);
    leave();
    await show({ view: 'guide' });
    expect(page.hasButton(MORE)).to.equal(false);
    leave();
    page = await showCalendar({ activities: [coffee] });
    await page.open('Koffie');
    expect(page.hasButton(MORE)).to.equal(false);
  });
});
