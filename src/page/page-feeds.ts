import { browserFeeds } from '../data/browser-feeds.ts';
import { provideFeeds } from './provide-feeds.ts';

provideFeeds(browserFeeds);
