import { feedsContext } from '../context/feeds-context.ts';
import type { Feeds } from '../domain/feed.ts';
import { meet } from './copies.ts';
import { provide } from './provide.ts';

const PROVIDED = Symbol.for('buurt.page.1');
// Once for each copy. The folder is above that of the chunks; a bundler of somebody else may leave us none.
meet('widgets', String(import.meta.url).replace(/[^/]*\/[^/]*$/, ''));

/** Gives the page its feeds: what a widget asks for when nothing nearer answers. */
export function provideFeeds(make: () => Feeds, root: HTMLElement & { [PROVIDED]?: true } = document.documentElement) {
  // A second copy of buurt on the page uses the first one's feeds.
  if (root[PROVIDED]) return;
  root[PROVIDED] = true;
  provide(root, feedsContext, make());
}
