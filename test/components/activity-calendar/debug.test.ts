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
  it('tells a webmaster who named no feed how to', async () => {
    page = await showCalendar({ attributes: { feed: '', debug: '' } });
    await panel();
    expect(page.words('.debug')[0]).to.contain('feed="');
  });
});
