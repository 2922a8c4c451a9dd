import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { ServiceDraft } from '../native/services.ts';
import { nextLink } from '../record-list.ts';
import { compacted } from './ipdc-expanded.ts';
import { ipdcService, isArchived, madeAt } from './ipdc-service.ts';
import { allWordsOf, fieldsOf, firstWords, isFields, listOf, objectsOf, webUrl, wordsOf, type Fields } from './wire.ts';

/**
 * IPDC and LPDC, the Flemish catalogue of public services: a page of its event stream (LDES), or expanded JSON-LD. A page
 * holds versions; the newest of each service is read, and an archived one takes the service away.
 */
export const open: Format<ServiceDraft> = ({ json, url }) => {
  const document = fieldsOf(json);
  const graph = Array.isArray(json) ? json : document['@graph'];
  const page = document['member'] ?? document['hydra:member'] ?? ('naam' in document ? [document] : undefined);
  const members = Array.isArray(graph) ? compacted(graph) : page;
  if (!Array.isArray(members)) {
    throw new FeedFailure('shape', 'This has no "member", so it is no page of the catalogue.');
  }
  const newest = newestOf(members);
  const next = nextPage(document, url) ?? nextLink(json, url);
  return {
    rows: newest.map((at): unknown => members[at]),
    read: (row, report) => (isFields(row) ? ipdcService(row, report) : void report.error('item.shape', '', row)),
    path: (at) => `/member/${newest[at] ?? at}`,
    ...(next !== undefined && { next }),
  };
};

/** Where the newest version of each service stands, archived ones left out. */
function newestOf(members: readonly unknown[]): readonly number[] {
  const newest = new Map<unknown, number>();
  for (const [at, member] of members.entries()) {
    const row = fieldsOf(member);
    const service = firstWords(row['isVersionOf'], row['@id']) ?? at;
    const before = newest.get(service);
    if (before === undefined || madeAt(row) >= madeAt(fieldsOf(members[before]))) newest.set(service, at);
  }
  return [...newest.values()].filter((at) => !isArchived(fieldsOf(members[at])));
}

/** The stream leads to newer pages; a relation that is no address of a page is not followed. */
function nextPage({ view, '@id': own }: Fields, url: string): string | undefined {
  const relations = listOf(view).flatMap((each) => objectsOf(fieldsOf(each)['relation']));
  const newer = relations.find((relation) =>
    allWordsOf(relation['@type']).some((type) => type.includes('GreaterThan')),
  );
  const node = wordsOf(newer?.['node']) ?? wordsOf(fieldsOf(newer?.['node'])['@id']);
  const page = node === undefined ? undefined : webUrl(node, webUrl(url)?.href);
  return page === undefined || page.href === own || page.href === url ? undefined : page.href;
}
