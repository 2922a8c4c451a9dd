import type { Outbox } from '../domain/outbox.ts';

/** Takes messages and sends them nowhere: whoever tries a form out here has nothing to say to the town. */
export const previewOutbox: Outbox = {
  waiting: [],
  subscribe: () => () => {},
  async submit(_submission, changed) {
    const delivery = { state: 'sent', key: 'preview', received: new Date().toISOString() } as const;
    changed(delivery);
    return delivery;
  },
  sendNow: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  answers: () => Promise.resolve(undefined),
  takeExpired: () => 0,
  takeArrived: () => 0,
};
