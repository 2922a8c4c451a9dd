import type { FeedLimits, FeedRequest, Publisher } from './feed.ts';
import type { Text } from './text.ts';

/** Every feed a config may name, also those whose widget is not on the page. */
export type ConfigFeed = 'areas' | 'services' | 'activities' | 'indicators' | 'actions' | 'partners' | 'forms';

/** A number to call when it cannot wait. */
export interface UrgentNumber {
  /** As people dial it: `112`. */
  readonly number: string;
  /** What it is for. Absent: the catalogue's own sentence `urgent.<number>`. */
  readonly label?: Text;
}

/** One town's settings, for all widgets (contract §4). Every address is absolute. */
export interface Config {
  /** As a resident reads it. */
  readonly municipality?: Text;
  readonly publisher?: Publisher;
  /** What a resident may switch between, the first by default. One language: no switch. */
  readonly languages: readonly string[];
  /** Id or code of the area that is chosen at first. */
  readonly area?: string;
  readonly feeds: Readonly<Partial<Record<ConfigFeed, readonly FeedRequest[]>>>;
  /** Where forms are posted. */
  readonly intake?: string;
  /** A style or PMTiles address, or the name of a preset. */
  readonly basemap?: string;
  readonly urgent: readonly UrgentNumber[];
  /** Hosts that images may be asked from; none by default (safety-and-access S6). */
  readonly imageHosts: readonly string[];
  /** Beyond these a feed is refused, and its publisher told about the mirror (contract §6). */
  readonly limits: FeedLimits;
  /** Whether the last good copy of a feed may stay on the device. */
  readonly cache: boolean;
}

const FLEMISH_NUMBERS = ['112', '1733', '106', '1813', '1712'];

/** What holds where a config says nothing. */
export const DEFAULTS: Config = Object.freeze({
  languages: ['nl'],
  feeds: {},
  urgent: FLEMISH_NUMBERS.map((number) => ({ number })),
  imageHosts: [],
  limits: { bytes: 20 * 1024 * 1024, items: 100_000 },
  cache: true,
});
