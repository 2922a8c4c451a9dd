import { expect } from '@open-wc/testing';
import type { Delivery, Outbox } from '../../src/domain/outbox.ts';
import { LateOutbox } from '../../src/page/late-outbox.ts';
import { FakeOutbox } from '../components/help-form/fake-outbox.ts';
import { submission } from '../support/submission.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('an outbox that is made when it is needed', () => {
  let real: FakeOutbox;
  let fetched: number;
  let made: number;
  let isLost: boolean;
  const load = async (): Promise<() => Outbox> => {
    fetched += 1;
    if (isLost) throw new Error('lost');
    return () => {
      made += 1;
      return real;
    };
  };
  beforeEach(() => {
    real = new FakeOutbox();
    fetched = made = 0;
    isLost = false;
  });

  it('is fetched for who may be offline once they send, and not made while this device kept nothing', async () => {
    const late = new LateOutbox(load, async () => false);
    late.subscribe(() => {});
    await turn();
    expect([fetched, made]).to.deep.equal([1, 0]);
    expect(late.waiting).to.deep.equal([]);
    isLost = true;
    void late.submit(submission(), () => {});
    await turn();
    expect(real.submitted).to.have.length(1);
  });
  it('is made once where something may wait, and followed', async () => {
    const late = new LateOutbox(load, async () => true);
    let told = 0;
    const leave = late.subscribe(() => (told += 1));
    await turn();
    real.wait({ key: 'a', kind: 'idea', at: 0, attempts: 0 });
    expect([made, told, late.waiting.length]).to.deep.equal([1, 1, 1]);
    leave();
    expect(real.listenerCount).to.equal(0);
  });
  it('is made where another tab kept something since, once somebody looks again, for as long as it is followed', async () => {
    let isKept = false;
    const late = new LateOutbox(load, async () => isKept);
    const leave = late.subscribe(() => {});
    await turn();
    await late.look();
    expect(made).to.equal(0);
    isKept = true;
    leave();
    await late.look();
    expect(made).to.equal(0);
    late.subscribe(() => {});
    await late.look();
    await late.look();
    expect([made, real.listenerCount]).to.deep.equal([1, 1]);
  });
  it('is made to send, and then followed by who came before', async () => {
    const late = new LateOutbox(load, async () => false);
    late.subscribe(() => {});
    const heard: Delivery[] = [];
    void late.submit(submission(), (delivery) => heard.push(delivery));
    await turn();
    real.tell({ state: 'queued', key: 'k', attempts: 0 });
    expect(heard).to.have.length(1);
    expect(real.listenerCount).to.equal(1);
  });
  it('says so when it cannot be fetched, and is asked for again at the next try', async () => {
    const late = new LateOutbox(load, async () => false);
    isLost = true;
    const lost = await late.submit(submission(), () => {}).catch((error: Error) => error.message);
    expect(lost).to.equal('lost');
    isLost = false;
    void late.submit(submission(), () => {});
    await turn();
    expect(real.submitted).to.have.length(1);
  });
  it('follows nothing for who left before it came', async () => {
    const late = new LateOutbox(load, async () => true);
    late.subscribe(() => {})();
    await turn();
    expect(real.listenerCount).to.equal(0);
  });
});
