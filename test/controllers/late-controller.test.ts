import { expect } from '@open-wc/testing';
import { LateController } from '../../src/controllers/late-controller.ts';

describe('the half of a widget that comes later', () => {
  let isOffline: boolean;
  let need: 'now' | 'idle';
  let drawn: number;
  let acted: number;
  let missed: number;
  let late: LateController<string>;
  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => (drawn += 1),
    updateComplete: Promise.resolve(true),
  };
  beforeEach(() => {
    isOffline = true;
    need = 'idle';
    drawn = 0;
    acted = missed = 0;
    const load = async () => {
      if (isOffline) throw new TypeError('Failed to fetch');
      return () => 'half';
    };
    late = new LateController(host, load, () => need, { act: () => (acted += 1), missed: () => (missed += 1) });
  });

  it('is not lost before it is asked for', () => expect(late.isLost).to.equal(false));

  describe('when it cannot be fetched', () => {
    beforeEach(() => late.ask());

    it('is lost, and the widget draws without it', () => {
      expect(late.isLost).to.equal(true);
      expect(drawn).to.equal(1);
    });
    it('does not make the widget draw for ever', async () => {
      await late.ask();
      expect(drawn).to.equal(1);
    });
    it('tells a resident who asks for something of it', async () => {
      expect(await late.with(() => true)).to.equal(undefined);
      expect([acted, missed]).to.deep.equal([1, 1]);
    });
    it('is there once it can be fetched', async () => {
      isOffline = false;
      expect(await late.with((half) => half.length)).to.equal(4);
      expect([late.isLost, missed]).to.deep.equal([false, 0]);
    });
  });
  it('tells once who followed a link to it that it cannot be fetched, and nobody who asked for nothing', async () => {
    await late.ask();
    expect(missed).to.equal(0);
    late.isLost = false;
    need = 'now';
    await late.ask();
    await late.ask();
    expect([acted, missed]).to.deep.equal([0, 1]);
  });
});
