import { outboxContext } from '../context/outbox-context.ts';
import { LateOutbox } from './late-outbox.ts';
import { provide } from './provide.ts';

const PROVIDED = Symbol.for('buurt.outbox.page.1');

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
  const load = async () => {
    const { laterOutbox } = await import('./later-outbox.ts');
    return () => laterOutbox(root);
  };
  const outbox = new LateOutbox(load, mayWait);
  // A tab that came before anything was kept sees what another kept since, once somebody comes back to it (O6).
  document.addEventListener('visibilitychange', () => void outbox.look());
  provide(root, outboxContext, outbox);
}

provideOutbox(document.documentElement);
