import { expect } from '@open-wc/testing';
import type { Tabs } from '../../src/data/outbox/tabs.ts';
import { createOutboxStore } from '../../src/data/storage/outbox-store.ts';
import { FakeIntake, type Accident } from '../support/fake-intake.ts';
import { FakeTime, until } from '../support/fake-time.ts';
import {
  deleteOutbox,
  haveDeviceAlone,
  keepFromBefore,
  onDevice,
  openTab,
  type OutboxTab,
} from '../support/outbox-tab.ts';
import { submission } from '../support/submission.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

describe('the outbox', () => {
  haveDeviceAlone();
  let time: FakeTime;
  let intake: FakeIntake;
  let tab: OutboxTab;
  let tabs: OutboxTab[];
  const open = () => {
    const opened = openTab({ intake, time });
    tabs.push(opened);
    return opened;
  };
  const said = (word: string, where = tab) =>
    until(() => where.words.includes(word), `${word} among ${where.words.join()}`);
  const effects = () => [...intake.effects.values()].map((body) => JSON.parse(body).answers.what);

  beforeEach(deleteOutbox);
  beforeEach(() => {
    time = new FakeTime('2026-11-25T10:00:00Z');
    intake = new FakeIntake();
    tabs = [];
    tab = open();
  });
  afterEach(async () => {
    for (const each of tabs) await each.close();
  });

  it('leaves nothing on the device before somebody submits something', async () => {
    await tab.outbox.sendNow();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include('buurt-outbox');
  });

  it('keeps first, sends then, deletes last', async () => {
    let before: unknown;
    intake.onAttempt = async () => {
      const { messages } = await onDevice();
      before = {
        words: [...tab.words],
        kept: messages.map(({ body, attempts }) => [JSON.parse(body).answers, attempts]),
      };
    };
    expect(await tab.submit('Soep')).to.deep.equal({ state: 'queued', key: tab.keys[0], attempts: 0 });
    await said('sent');
    expect(before).to.deep.equal({ words: ['queued 0'], kept: [[{ what: 'Soep' }, 1]] });
    const after = await onDevice();
    expect(after.messages).to.deep.equal([]);
    expect(after.receipts).to.deep.equal([{ v: 1, key: tab.keys[0], day: '2026-11-25' }]);
    expect(tab.outbox.waiting).to.deep.equal([]);
    expect(tab.holds).to.equal(false);
  });

  for (const accident of ['drop', 'die', '500 after', 'html', 408, 409, 425, 429, 500, 503] satisfies Accident[]) {
    it(`(${accident}) waits, never calls it failed, and sends the same bytes once more`, async () => {
      intake.accidents = [accident];
      await tab.submit('Soep');
      await said('queued 1');
      await until(() => tab.outbox.waiting[0]?.attempts === 1);
      expect((await onDevice()).messages).to.have.length(1);
      await until(() => time.waits.includes(5 * SECOND));
      time.advance(5 * SECOND);
      await said('sent');
      expect(tab.words).to.deep.equal(['queued 0', 'queued 1', 'sent']);
      expect(effects()).to.deep.equal(['Soep']);
      expect(intake.attempts).to.have.length(2);
      expect(intake.attempts[1]).to.deep.equal(intake.attempts[0]);
    });
  }

  it('tries the first of a page once, as any other, before it waits', async () => {
    await tab.close();
    intake.accidents = [500];
    const store = createOutboxStore({ patience: 60_000 });
    let begin = () => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    let looks = 0;
    // What waits from earlier visits is looked at while the first attempt is under way.
    intake.onAttempt = async () => {
      begin();
      const before = looks;
      await until(() => looks > before);
    };
    tab = openTab({
      intake,
      time,
      store: {
        ...store,
        tidy: (now) => begun.then(() => store.tidy(now)),
        read: () => store.read().finally(() => setTimeout(() => ++looks)),
      },
    });
    tabs.push(tab);
    await tab.submitFirst('Soep');
    await until(() => time.waits.includes(5 * SECOND));
    expect(intake.attempts).to.have.length(1);
  });

  for (const status of [400, 413, 422]) {
    it(`(${status}) gives the words back, keeps none, and takes mended ones under a new key`, async () => {
      intake.accidents = [{ status, body: { detail: 'Te lang' } }];
      await tab.submit('Soep');
      await said('refused');
      await until(() => tab.outbox.waiting.length === 0);
      expect((await onDevice()).messages).to.deep.equal([]);
      await tab.submit('Brood', tab.keys[0]);
      await said('sent');
      expect(effects()).to.deep.equal(['Brood']);
      expect(intake.attempts[1]?.key).not.to.equal(intake.attempts[0]?.key);
    });
  }

  for (const status of [401, 403, 404, 405, 410]) {
    it(`(${status}) goes on waiting, slowly, and tells the webmaster`, async () => {
      intake.accidents = [status];
      await tab.submit('Soep');
      await said('queued 1 wrong');
      await until(() => tab.outbox.waiting[0]?.wrong === true);
      expect(tab.issues).to.deep.equal([`endpoint ${submission().endpoint}`]);
      await until(() => time.waits.includes(HOUR));
      tab.wake();
      await until(() => time.waits.includes(HOUR));
      expect(intake.attempts).to.have.length(1);
      time.advance(HOUR);
      await said('sent');
    });
  }

  it('waits as long as the intake asks, unless the resident says "now"', async () => {
    intake.accidents = [{ status: 503, headers: { 'retry-after': '600' } }];
    await tab.submit('Soep');
    await said('queued 1');
    await until(() => time.waits.includes(600 * SECOND));
    tab.wake();
    await until(() => time.waits.includes(600 * SECOND));
    expect(intake.attempts).to.have.length(1);
    await tab.outbox.sendNow();
    await said('sent');
  });

  it('sends when the page or the network comes to life', async () => {
    intake.accidents = ['drop'];
    await tab.submit('Soep');
    await said('queued 1');
    tab.wake();
    await said('sent');
  });

  it('sends one at a time, and a new message before one that keeps failing', async () => {
    intake.accidents = ['drop', 'hold'];
    await tab.submit('Soep');
    await said('queued 1');
    await tab.submit('Brood');
    await until(() => intake.held === 1);
    tab.wake();
    await tab.submit('Vervoer');
    expect(intake.attempts).to.have.length(2);
    intake.release();
    await until(() => intake.effects.size === 3);
    expect(effects()).to.deep.equal(['Brood', 'Vervoer', 'Soep']);
  });

  describe('on the next visit', () => {
    beforeEach(async () => {
      intake.always = 'die';
      await tab.submit('Soep');
      await said('queued 1');
      await until(() => time.waits.includes(5 * SECOND));
    });

    it('shows what waits without a word of it, and sends the same bytes', async () => {
      intake.always = 'hold';
      const next = open();
      await until(() => next.outbox.waiting.length === 1);
      const { key, ...shown } = next.outbox.waiting[0]!;
      expect(key).to.equal(tab.keys[0]);
      expect(shown).to.deep.equal({ kind: 'offer', at: Date.parse('2026-11-25T10:00:00Z'), attempts: 1 });
      await until(() => intake.held === 1);
      expect(next.outbox.waiting[0]?.attempts).to.be.greaterThan(0);
      intake.always = undefined;
      intake.release();
      await until(() => next.outbox.waiting.length === 0);
      expect(new Set(intake.attempts.map(({ body }) => body)).size).to.equal(1);
      expect(effects()).to.deep.equal(['Soep']);
    });
    it('says that it arrived, once, where no form follows it', async () => {
      intake.always = undefined;
      const next = open();
      await until(() => next.outbox.takeArrived() === 1);
      expect(next.outbox.takeArrived()).to.equal(0);
      await next.submit('Brood');
      await said('sent', next);
      expect(next.outbox.takeArrived()).to.equal(0);
    });
    it('deletes what waited for seven days, and says so until somebody heard it', async () => {
      intake.always = 'drop';
      time.advance(7 * DAY);
      const next = open();
      await until(() => next.outbox.takeExpired() === 1);
      expect(next.outbox.takeExpired()).to.equal(0);
      expect((await onDevice()).messages).to.deep.equal([]);
      const later = open();
      await later.outbox.sendNow();
      expect(later.outbox.takeExpired()).to.equal(0);
    });
    it('keeps it for a second less than that', async () => {
      intake.always = 'drop';
      time.advance(7 * DAY - SECOND);
      const next = open();
      await until(() => next.outbox.waiting.length === 1);
      expect(next.outbox.takeExpired()).to.equal(0);
    });
  });

  it('keeps what is refused after its form had gone, until a form has the words again', async () => {
    const key = await keepFromBefore('Soep', time.now());
    intake.accidents = [422];
    const next = open();
    await until(() => next.outbox.waiting[0]?.refused === true);
    next.wake();
    expect(await next.outbox.answers(key)).to.deep.equal({ what: 'Soep' });
    await next.submit('Brood', key);
    await said('sent', next);
    expect(effects()).to.deep.equal(['Brood']);
    expect((await onDevice()).messages).to.deep.equal([]);
  });

  it('forgets receipts after their day', async () => {
    await tab.submit('Soep');
    await said('sent');
    time.advance(DAY);
    const next = open();
    await next.outbox.sendNow();
    await until(() => next.outbox.waiting.length === 0);
    let left = await onDevice();
    while (left.receipts.length > 0) left = await onDevice();
  });

  describe('a second click', () => {
    it('while the first is being kept is the same message', async () => {
      const [first, second] = await Promise.all([tab.submit('Soep'), tab.submit('Soep')]);
      expect(second).to.deep.equal(first);
      await said('sent');
      expect(effects()).to.deep.equal(['Soep']);
      expect(intake.attempts).to.have.length(1);
    });
    it('with the key of one that was sent changes nothing', async () => {
      await tab.submit('Soep');
      await said('sent');
      expect(await tab.submit('Soep', tab.keys[0])).to.deep.include({ state: 'sent', key: tab.keys[0] });
      expect(intake.attempts).to.have.length(1);
    });
    it('with the key of one that waits sends that one, not another', async () => {
      intake.accidents = ['drop'];
      await tab.submit('Soep');
      await said('queued 1');
      await tab.submit('Soep', tab.keys[0]);
      await said('sent');
      expect(effects()).to.deep.equal(['Soep']);
      expect(intake.attempts[1]).to.deep.equal(intake.attempts[0]);
    });
  });
  it('takes the same words from the next person, once the first are kept', async () => {
    await tab.submit('Soep');
    await tab.submit('Soep');
    await until(() => intake.effects.size === 2);
    expect(effects()).to.deep.equal(['Soep', 'Soep']);
  });

  describe('"delete from this device"', () => {
    it('deletes the words in all tabs', async () => {
      intake.always = 'drop';
      const other = open();
      await tab.submit('Soep');
      await said('queued 1');
      await until(() => other.outbox.waiting.length === 1);
      await other.outbox.remove(tab.keys[0]!);
      await until(() => tab.outbox.waiting.length === 0);
      await said('deleted');
      const { messages, receipts } = await onDevice();
      expect({ messages, receipts }).to.deep.equal({ messages: [], receipts: [] });
      intake.always = undefined;
      await tab.outbox.sendNow();
      expect(effects()).to.deep.equal([]);
    });
    it('stops an attempt under way', async () => {
      intake.always = 'hold';
      await tab.submit('Soep');
      await until(() => intake.held === 1);
      await tab.outbox.remove(tab.keys[0]!);
      await said('deleted');
      intake.release();
      await tab.outbox.sendNow();
      expect(effects()).to.deep.equal([]);
      expect(intake.attempts).to.have.length(1);
    });
  });

  describe('has bounds:', () => {
    it('twenty messages, then no more is kept or called so', async () => {
      intake.always = 'drop';
      for (let at = 0; at < 20; at += 1) await tab.submit(`Soep ${at}`);
      expect(await tab.submit('Brood')).to.deep.equal({ state: 'full' });
      expect((await onDevice()).messages).to.have.length(20);
      await tab.outbox.remove(tab.keys[0]!);
      expect((await tab.submit('Brood')).state).to.equal('queued');
    });
    it('64 KiB', async () => {
      expect(await tab.submit('a'.repeat(64 * 1024))).to.deep.equal({ state: 'full' });
      expect(intake.attempts).to.deep.equal([]);
    });
  });

  describe('in two tabs', () => {
    let other: OutboxTab;
    beforeEach(() => (other = open()));
    const bothWait = () => until(() => time.waits.filter((wait) => wait === 5 * SECOND).length === 2);

    it('sends once, and tells both', async () => {
      intake.accidents = ['hold'];
      await tab.submit('Soep');
      await until(() => intake.held === 1 && other.outbox.waiting.length === 1);
      other.wake();
      await other.outbox.sendNow();
      intake.release();
      await said('sent');
      await until(() => other.outbox.waiting.length === 0);
      expect(intake.attempts).to.have.length(1);
    });
    it('tells the form what another tab did', async () => {
      intake.accidents = ['drop'];
      await tab.submit('Soep');
      await said('queued 1');
      await bothWait();
      await other.outbox.sendNow();
      await said('sent');
      expect(effects()).to.deep.equal(['Soep']);
    });
    it('gives the words back to the form that has them, whoever was refused', async () => {
      intake.accidents = ['drop', 422];
      await tab.submit('Soep');
      await said('queued 1');
      await bothWait();
      await other.outbox.sendNow();
      await said('refused');
      await until(() => other.outbox.waiting.length === 0);
      expect((await onDevice()).messages).to.deep.equal([]);
    });
    it('goes on from whichever tab is awake', async () => {
      intake.accidents = ['drop'];
      await other.submit('Soep');
      await said('queued 1', other);
      await until(() => tab.outbox.waiting[0]?.attempts === 1 && time.waits.includes(5 * SECOND));
      time.advance(5 * SECOND);
      await until(() => intake.effects.size === 1);
      expect(effects()).to.deep.equal(['Soep']);
    });
    it('does not wait for ever for a tab that was put to sleep while it sent', async () => {
      const asleep: Tabs = { alone: async () => false, tell: () => {}, subscribe: () => () => {} };
      const start = time.now();
      tab = openTab({ intake, time, tabs: asleep });
      tabs.push(tab);
      await tab.submit('Soep');
      await until(() => {
        if (time.waits.length > 0) time.advance(time.waits[0]!);
        return tab.words.includes('sent');
      });
      expect(time.now() - start).to.be.greaterThan(5 * 60 * SECOND);
    });
    it('sends once without locks and without a channel too, because of the keys', async () => {
      const alone: Tabs = { alone: (work) => work().then(() => true), tell: () => {}, subscribe: () => () => {} };
      await keepFromBefore('Soep', time.now());
      intake.accidents = ['hold', 'hold'];
      const both = [openTab({ intake, time, tabs: alone }), openTab({ intake, time, tabs: alone })];
      tabs.push(...both);
      await until(() => intake.held === 2);
      intake.release();
      await until(() => both.every(({ outbox }) => outbox.waiting.length === 0));
      expect(effects()).to.deep.equal(['Soep']);
    });
  });
});
