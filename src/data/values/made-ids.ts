import type { FeedRequest } from '../../domain/feed.ts';
import { plainAddress } from '../feed-address.ts';

const UNIVERSAL = /^([a-z][a-z0-9+.-]*:|[0-9a-f]{8}-[0-9a-f]{4}-)/i;

/**
 * An id that two feeds of one town cannot share by accident. Addresses, `scheme:` names and UUIDs are unique already;
 * "12" becomes "<feed>:12". Stable across pages, hosts' query strings and languages.
 */
export function feedId(raw: string, request: FeedRequest): string {
  return UNIVERSAL.test(raw) ? raw : `${hash(plainAddress(request.url))}:${raw}`;
}

/** A stable id for a record that has none, made of what it says. */
export const idFromContent = (...parts: readonly unknown[]): string => hash(JSON.stringify(parts));

/** FNV-1a, 32 bits twice; a name, not a protection. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x5bd1e995) ^ (b >>> 13);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** A name for what has none: what it is, and the street it stands in. */
export const madeOf = (what: string, street: string | undefined): string =>
  `${what.charAt(0).toUpperCase()}${what.slice(1)}${street === undefined ? '' : `, ${street}`}`;
