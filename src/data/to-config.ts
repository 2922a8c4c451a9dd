import { DEFAULTS, type Config, type ConfigFeed, type UrgentNumber } from '../domain/config.ts';
import type { FeedRequest, Problem } from '../domain/feed.ts';
import { RowReport } from './format.ts';
import { feed as feedSchema, urgentNumber } from './native/config.ts';
import { toPublisher } from './publisher.ts';
import { isFields } from './sources/wire.ts';
import { LIMITS, cleanText } from './values/clean-text.ts';
import { compact } from './values/compact.ts';
import { toId } from './values/ids.ts';
import { phoneNumber, webAddress } from './values/links.ts';
import { toText } from './values/text.ts';

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
  const report = new RowReport('', problems);
  if (!isFields(value)) {
    report.error('config.shape', '', value);
    return { config: DEFAULTS, problems };
  }
  const { municipality, publisher, area, intake, basemap, cache } = value;
  const address = (field: string, written: unknown) => toAddress(written, url, field, report);
  const config = compact<Config>({
    municipality: toText(municipality, LIMITS.title),
    publisher: toPublisher(publisher),
    languages: toLanguages(value['languages'], report),
    area: toId(area),
    feeds: toFeeds(value['feeds'], url, report),
    intake: intake === undefined ? undefined : address('intake', intake),
    basemap:
      typeof basemap === 'string' && isName(basemap)
        ? basemap
        : basemap === undefined
          ? undefined
          : address('basemap', basemap),
    urgent: toUrgent(value['urgent'], report),
    imageHosts: toHosts(value['imageHosts'], report),
    limits: toLimits(value['limits'], report),
    cache: typeof cache === 'boolean' ? cache : DEFAULTS.cache,
  });
  for (const field of ['municipality', 'publisher', 'area'] as const) {
    if (value[field] !== undefined && config[field] === undefined)
      report.warning(`${field}.shape`, field, value[field]);
  }
  if (cache !== undefined && typeof cache !== 'boolean') report.warning('cache.shape', 'cache', cache);
  return { config, problems };
}

/** Words are lists where people write one, or several with white space between. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : [value];
}

const isName = (basemap: string) => /^[\w-]{1,40}$/.test(basemap);

function toAddress(written: unknown, base: string, field: string, report: RowReport): string | undefined {
  const href =
    typeof written === 'string' && URL.canParse(written.trim(), base) ? new URL(written.trim(), base).href : '';
  const address = webAddress(href);
  if (address === undefined) report.warning('address.refused', field, written);
  return address;
}

function toLanguages(value: unknown, report: RowReport): readonly string[] {
  const languages = listOf(value).flatMap((each, at) => {
    const language = typeof each === 'string' ? each.toLowerCase() : '';
    if (LANGUAGES.has(language)) return language;
    report.warning('language.unknown', `languages/${at}`, each);
    return [];
  });
  return languages.length > 0 ? [...new Set(languages)] : DEFAULTS.languages;
}

function toFeeds(value: unknown, base: string, report: RowReport): Config['feeds'] {
  if (value === undefined) return DEFAULTS.feeds;
  if (!isFields(value)) {
    report.warning('feeds.shape', 'feeds', value);
    return DEFAULTS.feeds;
  }
  for (const field of Object.keys(value)) {
    if (!FEEDS.some((name) => name === field)) report.advice('feeds.unknown', `feeds/${field}`);
  }
  const feeds: Partial<Record<ConfigFeed, readonly FeedRequest[]>> = {};
  for (const name of FEEDS) {
    const written = value[name];
    if (written === undefined) continue;
    // One string may hold several addresses, as in the attribute `feed`.
    const requests = (typeof written === 'string' ? listOf(written) : [written].flat()).flatMap((each, at) => {
      const request = toRequest(each, base, `feeds/${name}/${at}`, report);
      return request ?? [];
    });
    if (requests.length > 0) feeds[name] = requests;
  }
  return feeds;
}

function toRequest(value: unknown, base: string, field: string, report: RowReport): FeedRequest | undefined {
  const parsed = feedSchema.safeParse(value);
  if (!parsed.success) return void report.warning('feed.shape', field, value);
  const { url, format, source, columns } = typeof parsed.data === 'string' ? { url: parsed.data } : parsed.data;
  const address = toAddress(url, base, field, report);
  if (address === undefined) return undefined;
  const label = cleanText(source ?? '', LIMITS.title) || undefined;
  return compact<FeedRequest>({ url: address, format: format || undefined, source: label, columns });
}

function toUrgent(value: unknown, report: RowReport): readonly UrgentNumber[] {
  if (value === undefined) return DEFAULTS.urgent;
  if (!Array.isArray(value)) {
    report.warning('urgent.shape', 'urgent', value);
    return DEFAULTS.urgent;
  }
  return value.flatMap((each, at): UrgentNumber[] => {
    const { data } = urgentNumber.safeParse(each);
    const number = phoneNumber(typeof data === 'object' ? data.number : data);
    if (!number) {
      report.warning('urgent.unreadable', `urgent/${at}`, each);
      return [];
    }
    const label = typeof data === 'object' ? toText(data.label, LIMITS.title) : undefined;
    return [compact<UrgentNumber>({ number, label })];
  });
}

function toHosts(value: unknown, report: RowReport): readonly string[] {
  return listOf(value).flatMap((each, at) => {
    const host = typeof each === 'string' ? each.toLowerCase() : '';
    if (HOST.test(host)) return host;
    report.warning('host.unreadable', `imageHosts/${at}`, each);
    return [];
  });
}

function toLimits(value: unknown, report: RowReport): Config['limits'] {
  const limits = { ...DEFAULTS.limits };
  if (value === undefined) return limits;
  for (const field of ['bytes', 'items'] as const) {
    const limit = isFields(value) ? value[field] : undefined;
    if (typeof limit === 'number' && Number.isSafeInteger(limit) && limit > 0) limits[field] = limit;
    else if (limit !== undefined || !isFields(value)) report.warning('limit.shape', `limits/${field}`, limit);
  }
  return limits;
}
