import type { FeedRequest } from '../../domain/feed.ts';
import { cleanText } from './clean-text.ts';

const LONGEST = 300;
const UNIVERSAL = /^([a-z][a-z0-9+.-]*:|[0-9a-f]{8}-[0-9a-f]{4}-)/i;

/** A record's own id as a string, `undefined` when it has none. */
export function toId(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? cleanText(value, LONGEST) || undefined : undefined;
}

/**
 * An id that two feeds of one town cannot share by accident. Addresses, `scheme:` names and UUIDs are unique already;
 * "12" becomes "<feed>:12". Stable across pages, hosts' query strings and languages.
 */
export function feedId(raw: string, request: FeedRequest): string {
  return UNIVERSAL.test(raw) ? raw : `${hash(addressWithoutQuery(request.url))}:${raw}`;
}

/** A stable id for a record that has none, made of what it says. */
export const idFromContent = (...parts: readonly unknown[]): string => hash(JSON.stringify(parts));

const addressWithoutQuery = (url: string) => url.split(/[?#]/, 1)[0] ?? '';

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
