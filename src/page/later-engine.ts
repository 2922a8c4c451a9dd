/** In a file of its own: a module that is both imported and fetched later costs every page the code that tells the two apart. */
export { browserFeeds } from '../data/browser-feeds.ts';
