import { createContext } from '@lit/context';
import type { Outbox } from '../domain/outbox.ts';

/** The page's outbox: one for all forms on it. Symbol.for, so that two copies of buurt share it. */
export const outboxContext = createContext<Outbox>(Symbol.for('buurt.outbox.1'));
