import { expect } from '@open-wc/testing';
import { LateFeeds } from '../../src/page/late-feeds.ts';
import { FakeFeeds } from '../components/fake-feeds.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));
const request = [{ url: 'https://balen.example/forms.json?key=secret' }];

describe('feeds whose reader is fetched when one is opened', () => {
  it('is the feed itself once it is here, for as long as somebody follows it', async () => {
    const feeds = new FakeFeeds();
    const forms = new LateFeeds(async () => feeds).open('forms', request);
    expect(feeds.asked).to.deep.equal([]);
    let told = 0;
    const leave = forms.subscribe(() => (told += 1));
    expect(forms.state.status).to.equal('pending');
    await turn();
    feeds.forms.give([]);
    expect(forms.state.status).to.equal('ready');
    expect(told).to.be.at.least(2);
    await forms.refresh();
    expect(feeds.forms.refreshed).to.equal(1);
    leave();
    expect(feeds.listenerCount).to.equal(0);
  });
  it('has failed where the reader cannot be fetched, without the key in its address, and may be asked again', async () => {
    const feeds = new FakeFeeds();
    let isLost = true;
    const forms = new LateFeeds(async () => {
      if (isLost) throw new Error('lost');
      return feeds;
    }).open('forms', request);
    let told = 0;
    forms.subscribe(() => (told += 1));
    await turn();
    const { state } = forms;
    expect(state.status === 'failed' && state.value.feeds[0]?.feed).to.equal('https://balen.example/forms.json');
    isLost = false;
    feeds.forms.give([]);
    await forms.refresh();
    expect(forms.state.status).to.equal('ready');
    expect(told).to.be.at.least(2);
    expect(feeds.listenerCount).to.equal(1);
  });
});
