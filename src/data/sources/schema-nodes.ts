import type { Problem } from '../../domain/feed.ts';
import type { FeedDocument } from '../format.ts';
import { jsonLdIn, type JsonLdBlocks } from './html-json-ld.ts';
import { roleOf } from './schema-types.ts';
import { fieldsOf, isFields, listOf, objectsOf, wordsOf, type Fields } from './wire.ts';

/** Everything with a type that a document speaks of. */
export interface SchemaNodes {
  readonly nodes: readonly Fields[];
  readonly problems: readonly Problem[];
  /** A node in which `{"@id": "#x"}` has become the node of that name elsewhere in the document. */
  readonly resolved: (node: Fields) => Fields;
}

/** Gathers the nodes of JSON-LD by itself, or of the blocks of it in a web page. */
export function schemaNodes({ json, text }: Pick<FeedDocument, 'json' | 'text'>): SchemaNodes {
  const { blocks, problems }: JsonLdBlocks = json === undefined ? jsonLdIn(text) : { blocks: [json], problems: [] };
  const nodes: Fields[] = [];
  const isPrefixed = PREFIXED.test(text);
  for (const block of blocks) gather(isPrefixed || SINGLE.test(text) ? plainly(block) : block, nodes, 0);
  const known = new Map<string | undefined, Fields>();
  for (const node of nodes) {
    for (const each of [node, ...REFERRING.flatMap((member) => objectsOf(node[member]))]) {
      const id = wordsOf(each['@id']);
      if (id !== undefined && !isReference(each) && !known.has(id)) known.set(id, each);
    }
  }
  return { nodes, problems, resolved: resolver(known) };
}

/** Some write the vocabulary in front of each name: `schema:startDate`. */
const PREFIXED = /"(?:schema:|https?:\/\/schema\.org\/)name"/;
const PREFIX = /^(?:schema:|https?:\/\/schema\.org\/)/;
/** Programs that expand JSON-LD write a list also of one, and an object around its words. */
const SINGLE = /":\s*(?:\[\s*(?=["{\d])|\{[^{}]{0,100}"@value")/;

/** The names without what stands before them, and what stands alone in a list by itself. */
function plainly(value: unknown, depth = 0): unknown {
  if (depth > 2 * DEEPEST || Object(value) !== value) return value;
  if (Array.isArray(value)) {
    const each: unknown[] = value.map((one) => plainly(one, depth + 1));
    return each.length === 1 && depth > 0 ? each[0] : each;
  }
  const members = Object.entries(fieldsOf(value));
  const plain = Object.fromEntries(members.map(([name, each]) => [name.replace(PREFIX, ''), plainly(each, depth + 1)]));
  return '@value' in plain && !('@language' in plain) ? plain['@value'] : plain;
}

/** Members under which a page nests what it is about. */
const NESTING = ['@graph', 'itemListElement', 'item', 'mainEntity', 'about'];
/** Deeper than any page is written, less deep than a stack. */
const DEEPEST = 8;

function gather(value: unknown, into: Fields[], depth: number): void {
  if (depth > DEEPEST) return;
  for (const node of listOf(value)) {
    if (Array.isArray(node)) gather(node, into, depth + 1);
    if (!isFields(node)) continue;
    if (node['@type'] !== undefined) into.push(node);
    for (const member of NESTING) if (node[member] !== undefined) gather(node[member], into, depth + 1);
    // What a place or an organisation lists happens there, or is theirs.
    const host = roleOf(node) === 'place' ? 'location' : 'organizer';
    gather(listedBy(node, 'event', host), into, depth + 1);
    gather(listedBy(node, 'events', host), into, depth + 1);
    gather(listedBy(node, 'hasCourseInstance', 'instanceOfCourse'), into, depth + 1);
  }
}

/** The events that a node lists, each with that node as its host. */
const listedBy = (node: Fields, member: string, host: string): Fields[] =>
  objectsOf(node[member]).flatMap<Fields>((event) => (isReference(event) ? [] : { [host]: node, ...event }));

const REFERRING = [
  'address',
  'geo',
  'location',
  'containedInPlace',
  'provider',
  'serviceOperator',
  'parentOrganization',
  'contactPoint',
  'image',
  'organizer',
  'subEvent',
  'superEvent',
];
/** An event, its place, the address of that. */
const FARTHEST = 3;

function resolver(known: ReadonlyMap<string | undefined, Fields>): (node: Fields) => Fields {
  // One for each distance, so that a node to which many refer is put together once.
  const done = Array.from({ length: FARTHEST }, () => new Map<Fields, Fields>());
  const put = (node: Fields, distance: number): Fields => {
    const before = done[distance]?.get(node);
    if (before || distance === FARTHEST) return before ?? node;
    const changes: Record<string, unknown> = {};
    for (const member of REFERRING) {
      const targets = listOf(node[member]);
      const found = targets.map((target) => {
        if (!isFields(target)) return target;
        return put((isReference(target) && known.get(wordsOf(target['@id']))) || target, distance + 1);
      });
      if (found.some((target, at) => target !== targets[at])) changes[member] = found;
    }
    const whole = Object.keys(changes).length > 0 ? { ...node, ...changes } : node;
    done[distance]?.set(node, whole);
    return whole;
  };
  return (node) => put(node, 0);
}

/** Names a node and says nothing of it. */
export const isReference = (node: Fields): boolean =>
  Object.keys(node).every((member) => member === '@id' || member === '@type');
