import type { FeedKind } from '../domain/feed.ts';
import type { Source } from '../domain/provenance.ts';
import type { Text } from '../domain/text.ts';

/** A record of any kind; an indicator's source is more than the feed it stood in. */
interface Kept {
  readonly id: string;
  readonly publisher?: Text;
  readonly source?: Partial<Source>;
}

/** What a native feed says of one record. */
export type NativeItem = Readonly<Record<string, unknown>> & { readonly id: string };

const TIMES = ['start', 'repeat', 'hours', 'moments'];
const FEED_ONLY: readonly string[] = ['label', 'format', 'licence'];

/**
 * A record as a native feed's item (contract §4): read again, it is the same record. It keeps whose it is and under which
 * licence, as it now stands among those of others; a hidden address stays behind.
 */
export function nativeItem(kind: FeedKind, { source = {}, ...record }: Kept): NativeItem {
  const own = Object.entries(source).filter(([key]) => !FEED_ONLY.includes(key));
  const said = Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      isEmptyList(value) ? [] : [[key, PLACES.includes(key) ? withoutHidden(value) : value]],
    ),
  );
  return {
    ...said,
    id: record.id,
    // An activity that says no time is one whose time was lost; this one is always there.
    ...(kind === 'activities' && !TIMES.some((time) => time in said) && { permanent: true }),
    publisher: record.publisher ?? source.label,
    ...(source.licence !== undefined && { licence: source.licence }),
    ...(own.length > 0 && { source: Object.fromEntries(own) }),
  };
}

/** Where a record says places, of its own or of its moments. */
const PLACES: readonly string[] = ['location', 'stops', 'place', 'moments', 'changes'];
const HIDDEN: readonly string[] = ['street', 'lat', 'lon'];

/** An address that is not to be shown is not handed on either: whoever reads a list reads all of it. */
export function withoutHidden(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutHidden);
  if (typeof value !== 'object' || value === null) return value;
  const isHidden = 'hideAddress' in value && value.hideAddress === true;
  const left = Object.entries(value).filter(([key]) => !isHidden || !HIDDEN.includes(key));
  return Object.fromEntries(left.map(([key, each]) => [key, withoutHidden(each)]));
}

/** A list that is not there and one that is empty are read alike. */
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
