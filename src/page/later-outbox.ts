import { plainAddress } from '../data/feed-address.ts';
import { browserOutbox } from '../data/outbox/browser-outbox.ts';
import type { OutboxIssue } from '../data/outbox/outbox.ts';
import type { Outbox } from '../domain/outbox.ts';

const REASONS: Record<OutboxIssue, string> = {
  'endpoint':
    'nobody takes messages at this address. They wait on the residents’ devices; mend the address or the intake.',
  'outbox-record':
    'something waits on this device that another version of buurt kept. It is left as it is, and not sent.',
};

/** The outbox of a page; what is wrong is told to its webmaster, in the console once. */
export function laterOutbox(root: HTMLElement): Outbox {
  const warned = new Set<OutboxIssue>();
  return browserOutbox((code, endpoint) => {
    const feed = plainAddress(endpoint);
    if (!warned.has(code)) console.warn(`buurt-help-form: ${REASONS[code]} ${feed}`);
    warned.add(code);
    const event = new Event('buurt-issue', { bubbles: true, composed: true });
    root.dispatchEvent(Object.assign(event, { widget: 'buurt-help-form', code, feed, count: 1 }));
  });
}
