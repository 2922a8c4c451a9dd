import { DEFAULTS, type Config, type ConfigFeed, type UrgentNumber } from '../domain/config.ts';
import type { FeedRequest, Problem } from '../domain/feed.ts';
import { RowReport } from './format.ts';
import { stemOf } from './native-feed.ts';
import { toPublisher } from './publisher.ts';
import { compact } from './values/compact.ts';
import { isFields, type Fields } from './values/fields.ts';
import { toId } from './values/ids.ts';
import { phoneNumber, webAddress } from './values/links.ts';
import { flag, line, title } from './values/readers.ts';
import { readRecord, type Readers } from './values/record.ts';

const FEEDS: readonly ConfigFeed[] = ['areas', 'services', 'activities', 'indicators', 'actions', 'partners', 'forms'];
const LANGUAGES = new Set(['nl', 'fr', 'de', 'en']);
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;

/**
 * Reads a config (contract §4), tolerant: whatever is wrong is a problem, and what it says is as if it were not there.
 * Addresses in it are relative to `url`, the config's own.
 */
export function toConfig(
  value: unknown,
  url: string,
): { readonly config: Config; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = new RowReport(() => '', problems);
  if (!isFields(value)) {
    report.error('config.shape', '', value);
    return { config: DEFAULTS, problems };
  }
  const config = readRecord(CONFIG, value, report, url, '', {});
  return { config: { ...DEFAULTS, ...config }, problems };
}

/** Words are lists where people write one, or several with white space between. */
function wordsIn(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : [value];
}

const isName = (basemap: unknown): basemap is string => typeof basemap === 'string' && /^[\w-]{1,40}$/.test(basemap);

function toAddress(written: unknown, report: RowReport, path: string, base: string): string | undefined {
  if (written === undefined) return undefined;
  // An address to subscribe to a calendar is a web address.
  const said = typeof written === 'string' ? written.trim().replace(/^webcals?:/i, 'https:') : '';
  const href = said && URL.canParse(said, base) ? new URL(said, base).href : '';
  const address = webAddress(href);
  if (address === undefined) report.warning('address.refused', path, written);
  return address;
}

function toLanguages(value: unknown, report: RowReport): readonly string[] | undefined {
  const languages = wordsIn(value).flatMap((each, at) => {
    // `nl-BE` is Dutch.
    const language = typeof each === 'string' ? each.toLowerCase().replace(/[-_].*/, '') : '';
    if (LANGUAGES.has(language)) return language;
    report.warning('language.unknown', `languages/${at}`, each);
    return [];
  });
  return languages.length > 0 ? [...new Set(languages)] : undefined;
}

function toFeeds(value: unknown, report: RowReport, path: string, base: string): Config['feeds'] | undefined {
  if (!isFields(value)) return undefined;
  const feeds: Partial<Record<ConfigFeed, readonly FeedRequest[]>> = {};
  for (const [field, written] of Object.entries(value)) {
    const name = FEEDS.find((each) => stemOf(each) === stemOf(field));
    if (!name) report.advice('feeds.unknown', `${path}/${field}`);
    if (!name || (written ?? '') === '') continue;
    // One string may hold several addresses, as in the attribute `feed`.
    const requests = (typeof written === 'string' ? wordsIn(written) : [written].flat()).flatMap(
      (each, at) => toRequest(each, base, `${path}/${field}/${at}`, report) ?? [],
    );
    if (requests.length > 0) feeds[name] = [...(feeds[name] ?? []), ...requests];
  }
  return feeds;
}

function toRequest(value: unknown, base: string, path: string, report: RowReport): FeedRequest | undefined {
  const draft = typeof value === 'string' ? { url: value } : value;
  if (!isFields(draft) || typeof draft.url !== 'string') return void report.warning('feed.shape', path, value);
  const url = toAddress(draft.url, report, path, base);
  return url === undefined ? undefined : { url, ...readRecord(REQUEST, draft, report, undefined, `${path}/`, {}) };
}

const REQUEST: Readers<Omit<FeedRequest, 'url'>> = {
  format: line,
  source: line,
  columns: toNames,
  dimensions: toNames,
};

function toNames(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isFields(value)) return undefined;
  const names = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(names);
}

function toUrgent(value: unknown, report: RowReport): readonly UrgentNumber[] | undefined {
  // One alone, or `{"112": "Noodnummer"}`.
  const isTable = isFields(value) && !('number' in value);
  const all = isTable ? Object.entries(value).map(([number, label]) => ({ number, label })) : [value].flat();
  const numbers = all.flatMap((each: unknown, at): UrgentNumber[] => {
    const draft: Fields = isFields(each) ? each : { number: each };
    const number = phoneNumber(draft.number);
    if (number) return [compact<UrgentNumber>({ number, label: title(draft.label ?? draft.name) })];
    report.warning('urgent.unreadable', `urgent/${at}`, each);
    return [];
  });
  // Without any that can be read, those of the country.
  return numbers.length > 0 || (all.length === 0 && !isTable) ? numbers : undefined;
}

function toHosts(value: unknown, report: RowReport): readonly string[] {
  return wordsIn(value).flatMap((each, at) => {
    const host = typeof each === 'string' ? each.toLowerCase().replace(/^https?:\/\/|\/.*$/g, '') : '';
    if (HOST.test(host)) return host;
    report.warning('host.unreadable', `imageHosts/${at}`, each);
    return [];
  });
}

const count = (value: unknown) => (Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : undefined);

const LIMITS: Readers<Partial<Config['limits']>> = { bytes: count, items: count };

const CONFIG: Readers<Partial<Config>, string> = {
  municipality: (value) => title(isFields(value) ? (value.name ?? value) : value),
  publisher: toPublisher,
  languages: toLanguages,
  area: toId,
  feeds: toFeeds,
  intake: toAddress,
  basemap: (value, report, path, base) => (isName(value) ? value : toAddress(value, report, path, base)),
  urgent: toUrgent,
  imageHosts: toHosts,
  limits: (value, report, path) =>
    isFields(value)
      ? { ...DEFAULTS.limits, ...readRecord(LIMITS, value, report, undefined, `${path}/`, {}) }
      : undefined,
  cache: flag,
};
