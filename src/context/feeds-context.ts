import { createContext } from '@lit/context';
import type { Feeds } from '../domain/feed.ts';

/** The page's feeds: one fetch per address for all widgets. Symbol.for, so that two copies of buurt share them. */
export const feedsContext = createContext<Feeds>(Symbol.for('buurt.feeds.1'));
