import type { Problem } from '../../domain/feed.ts';
import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { jsonLdIn, type JsonLdBlocks } from './html-json-ld.ts';
import { roleOf } from './schema-types.ts';
import { schemaPlace } from './schema-place.ts';
import { isFields, listOf, objectsOf, type Fields } from './wire.ts';

/** schema.org places and services: JSON-LD by itself, or the blocks of it in a web page. Events are counted, not shown. */
export const open: Format<ServiceDraft> = ({ json, text, url, request }) => {
  const { blocks, problems }: JsonLdBlocks = json === undefined ? jsonLdIn(text) : { blocks: [json], problems: [] };
  const nodes: Fields[] = [];
  for (const block of blocks) gather(block, nodes, 0);
  const known = new Map<unknown, Fields>();
  for (const node of nodes) if (typeof node['@type'] !== 'undefined') known.set(node['@id'], node);
  const rows = nodes.filter((node) => roleOf(node) === 'place').map((node) => resolved(node, known));
  const events = nodes.filter((node) => roleOf(node) === 'event').length;
  return {
    rows,
    read: (row, report) => (isFields(row) ? schemaPlace(row, report, request, url) : undefined),
    problems: [...problems, ...otherKind(events)],
  };
};

const otherKind = (count: number): Problem[] =>
  count === 0 ? [] : [{ severity: 'advice', code: 'kind.other', path: '', value: String(count) }];

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
  }
}

const REFERRING = [
  'address',
  'geo',
  'location',
  'provider',
  'serviceOperator',
  'parentOrganization',
  'contactPoint',
  'image',
];

/** `{"@id": "#x"}` stands for the node of that name elsewhere in the document. */
function resolved(node: Fields, known: ReadonlyMap<unknown, Fields>): Fields {
  const changes: Record<string, unknown> = {};
  for (const member of REFERRING) {
    const targets = objectsOf(node[member]);
    if (targets.some(isReference)) {
      changes[member] = targets.map((target) => (isReference(target) ? (known.get(target['@id']) ?? target) : target));
    }
  }
  return Object.keys(changes).length > 0 ? { ...node, ...changes } : node;
}

const isReference = (target: Fields) => target['@id'] !== undefined && Object.keys(target).length === 1;
