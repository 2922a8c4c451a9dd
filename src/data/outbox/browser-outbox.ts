import type { Outbox } from '../../domain/outbox.ts';
import { delay } from '../delay.ts';
import { createOutboxStore } from '../storage/outbox-store.ts';
import { newKey } from './message.ts';
import { createOutbox, type OutboxIssue } from './outbox.ts';
import { browserTabs } from './tabs.ts';

/**
 * The outbox of a page in a real browser.
 *
 * @param issue hears of what the webmaster should know, with the address of the intake where it is about one
 */
export function browserOutbox(issue: (code: OutboxIssue, endpoint: string) => void): Outbox {
  return createOutbox({
    fetch: (...request) => fetch(...request),
    store: createOutboxStore(),
    tabs: browserTabs(),
    now: Date.now,
    random: Math.random,
    delay,
    newKey: () => newKey(crypto),
    wakes,
    issue,
    holding,
    kept: askToStay,
  });
}

function wakes(woken: () => void, signal: AbortSignal): void {
  addEventListener('online', woken, { signal });
  // After a return by the back button nothing of the page was loaded anew.
  addEventListener('pageshow', ({ persisted }) => persisted && woken(), { signal });
  addEventListener('visibilitychange', ({ target }) => isVisible(target) && woken(), { signal });
}

const isVisible = (target: EventTarget | null) => target instanceof Document && target.visibilityState === 'visible';

const warn = (event: Event) => event.preventDefault();

/** Browsers ask "leave this page?" as long as somebody listens; one that always does makes going back slow. */
function holding(holds: boolean): void {
  if (holds) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}

let asked = false;

/** Chromium decides by itself; other browsers would put a question to the resident (O12). */
function askToStay(): void {
  if (asked || !('userAgentData' in navigator)) return;
  asked = true;
  navigator.storage.persist().catch(() => {});
}
