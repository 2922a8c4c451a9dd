import { expect } from '@open-wc/testing';
import { FakeFeeds, report } from '../fake-feeds.ts';
import { bingo } from '../some-activities.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

describe('a calendar with debug', () => {
  let page: ShownCalendar;
  let feeds: FakeFeeds;
  const panel = () => page.until(() => page.root.querySelector('.debug') !== null, 'the panel');
  beforeEach(() => {
    feeds = new FakeFeeds();
  });
  afterEach(leave);

  it('shows which record has a problem, and what to do', async () => {
    feeds.activities.give(
      [bingo],
      [
        report({
          label: 'Zandstappers',
          problems: [
            { severity: 'error', code: 'start.unreadable', path: '/items/3', value: 'morgen', name: 'Wandeling' },
            { severity: 'warning', code: 'title.missing', path: '/items/4' },
          ],
        }),
      ],
    );
    page = await showCalendar({ feeds, attributes: { debug: '' } });
    await panel();
    const [words] = page.words('.debug');
    expect(words).to.contain('Zandstappers').and.to.contain('morgen').and.to.contain('record 4, ‘Wandeling’');
    expect(words).to.contain('start.unreadable').and.to.contain('title.missing');
  });
  it('says nothing of it to a resident', async () => {
    feeds.activities.give(
      [bingo],
      [report({ problems: [{ severity: 'error', code: 'start.unreadable', path: '/items/3' }] })],
    );
    page = await showCalendar({ feeds });
    await page.complete();
    expect(page.text).not.to.contain('start.unreadable');
    expect(page.root.querySelector('.debug, .notice')).to.equal(null);
  });
  it('shows why a feed failed', async () => {
    feeds.activities.fail(report({ status: 'failed', failure: 'http-4xx', message: 'a: 404', count: 0 }));
    page = await showCalendar({ feeds, attributes: { debug: '' } });
    await page.until(() => page.root.querySelector('.debug .alert') !== null, 'the panel');
    expect(page.words('.debug .alert')[0]).to.contain('De server weigert dit adres');
  });
  it('says which attributes it does not know, what it does, and what was probably meant', async () => {
    const attributes = {
      debug: '',
      view: 'lijst',
      date: '1-12-2026',
      days: 'veel',
      categories: 'cat.koffie walk games',
    };
    feeds.activities.give([bingo]);
    page = await showCalendar({ feeds, attributes });
    await panel();
    expect(page.words('.debug .alert')).to.deep.equal([
      'view="lijst" kennen we niet. Bedoel je list? Wel: list, week, month.',
      'date="1-12-2026" kennen we niet. Bedoel je 2026-12-01? Wel: een dag, zoals 2026-12-01.',
      'days="veel" kennen we niet. Wel: een getal vanaf 1, zoals 14.',
      'categories="cat.koffie" vinden we nergens in je lijsten. Bedoel je cat.coffee? Wel: cat.games.',
    ]);
  });
  it('knows which days there are', async () => {
    feeds.activities.give([bingo]);
    page = await showCalendar({ feeds, attributes: { debug: '', date: '2027-02-29' } });
    await panel();
    expect(page.words('.debug .alert').join()).to.contain('date="2027-02-29" kennen we niet.');
  });
  it('calls nothing unknown that it reads', async () => {
    const attributes = { debug: '', view: ' Month ', date: '2026-12-01', days: '30', categories: 'games,cat.walk' };
    feeds.activities.give([bingo]);
    page = await showCalendar({ feeds, attributes: { ...attributes, 'lang': 'nl-BE', 'heading-level': '3' } });
    await panel();
    expect(page.words('.debug .alert')).to.deep.equal([]);
  });
  it('waits for every list before it says that something stands in none', async () => {
    feeds.activities.give([bingo], [report(), report({ status: 'failed', failure: 'timeout' })]);
    page = await showCalendar({ feeds, attributes: { debug: '', categories: 'cat.koffie' } });
    await panel();
    expect(page.words('.debug .alert').join()).to.contain('antwoordde niet op tijd').and.not.to.contain('koffie');
  });
  it('tells a webmaster who named no feed how to', async () => {
    page = await showCalendar({ attributes: { feed: '', debug: '' } });
    await panel();
    expect(page.words('.debug')[0]).to.contain('feed="');
  });
});
