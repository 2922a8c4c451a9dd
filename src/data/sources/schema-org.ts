import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { schemaNodes } from './schema-nodes.ts';
import { schemaPlace } from './schema-place.ts';
import { otherKind, roleOf } from './schema-types.ts';
import { isFields } from './wire.ts';

/** schema.org places and services: JSON-LD by itself, or the blocks of it in a web page. Events are counted, not shown. */
export const open: Format<ServiceDraft> = (document) => {
  const { nodes, resolved, problems } = schemaNodes(document);
  const { url, request } = document;
  return {
    rows: nodes.filter((node) => roleOf(node) === 'place').map(resolved),
    read: (row, report) => (isFields(row) ? schemaPlace(row, report, request, url) : undefined),
    problems: [...problems, ...otherKind(nodes.filter((node) => roleOf(node) === 'event').length)],
  };
};
