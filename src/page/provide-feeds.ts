import { ContextProvider } from '@lit/context';
import { feedsContext } from '../context/feeds-context.ts';
import { neighbourhoodContext } from '../context/neighbourhood-context.ts';
import type { Feeds } from '../domain/feed.ts';
import { meet } from './copies.ts';

const PROVIDED = Symbol.for('buurt.page.1');
// Once for each copy. The folder is above that of the chunks; a bundler of somebody else may leave us none.
meet('widgets', String(import.meta.url).replace(/[^/]*\/[^/]*$/, ''));

/**
 * Gives the page what a widget asks for when nothing nearer answers: the page's feeds, and "no neighbourhood". One
 * provider at the root also passes askers on when a `buurt-neighbourhood` comes to life after the widgets inside it.
 */
export function provideFeeds(make: () => Feeds, root: HTMLElement & { [PROVIDED]?: true } = document.documentElement) {
  // A second copy of buurt on the page uses the first one's feeds.
  if (root[PROVIDED]) return;
  root[PROVIDED] = true;
  new ContextProvider(root, { context: feedsContext, initialValue: make() });
  new ContextProvider(root, { context: neighbourhoodContext, initialValue: undefined });
}
