import { outboxContext } from '../context/outbox-context.ts';
import { plainAddress } from '../data/feed-address.ts';
import type { OutboxIssue } from '../data/outbox/outbox.ts';
import { LateOutbox } from './late-outbox.ts';
import { provide } from './provide.ts';

const PROVIDED = Symbol.for('buurt.outbox.page.1');
const REASONS: Record<OutboxIssue, string> = {
  'endpoint':
    'nobody takes messages at this address. They wait on the residents’ devices; mend the address or the intake.',
  'outbox-record':
    'something waits on this device that another version of buurt kept. It is left as it is, and not sent.',
};

/** Looked at without making it: before something is sent nothing is kept, not even an empty store (P3). */
const mayWait = async () => {
  const stores = await indexedDB.databases?.();
  return stores?.some(({ name }) => name === 'buurt-outbox') ?? true;
};

/** Gives the page its outbox. Only a module with a form imports this: a page without one loads nothing of it. */
function provideOutbox(root: HTMLElement & { [PROVIDED]?: true }): void {
  // A second copy of buurt on the page uses the first one's outbox.
  if (root[PROVIDED]) return;
  root[PROVIDED] = true;
  const warned = new Set<OutboxIssue>();
  const issue = (code: OutboxIssue, endpoint: string) => {
    const feed = plainAddress(endpoint);
    if (!warned.has(code)) console.warn(`buurt-help-form: ${REASONS[code]} ${feed}`);
    warned.add(code);
    const event = new Event('buurt-issue', { bubbles: true, composed: true });
    root.dispatchEvent(Object.assign(event, { widget: 'buurt-help-form', code, feed, count: 1 }));
  };
  const load = async () => (await import('../data/outbox/browser-outbox.ts')).browserOutbox(issue);
  provide(root, outboxContext, new LateOutbox(load, mayWait));
}

provideOutbox(document.documentElement);
