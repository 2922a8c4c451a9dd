import { FeedFailure } from '../feed-failure.ts';
import type { Format } from '../format.ts';
import type { IndicatorDraft } from '../native/indicators.ts';
import { cubeRows, openRows } from './cube-rows.ts';
import { jsonStatCube } from './json-stat-cube.ts';
import { fieldsOf, firstWords, isFields, objectsOf, wordsOf, type Fields } from './wire.ts';

/** One dataset of a document. */
interface Found {
  readonly set: Fields;
  /** Its name in a bundle, where that tells anything. */
  readonly key: string;
  /** JSON Pointer. */
  readonly path: string;
}

/**
 * Reads JSON-stat 1.x and 2.0 (feed-standards §10): a dataset, a bundle of them, or a collection that holds its datasets. One
 * indicator for each category of the dimension with the role `metric`. Of every other dimension than time and place one
 * category is read: parts are never added up. A collection of only links is a `FeedFailure('links-only')`.
 */
export const open: Format<IndicatorDraft> = ({ json, request }) => {
  const document = fieldsOf(json);
  const { held, links } = itemsOf(document);
  if (held.length === 0 && links.length > 0) {
    const some = links.slice(0, 5).map((label) => `"${label.slice(0, 60)}"`);
    throw new FeedFailure(
      'links-only',
      `This collection only points to ${links.length} tables: give the address of each table that you want instead. They are called ${some.join(', ')}.`,
    );
  }
  const found = isDataset(document) ? [{ set: document, key: '', path: '' }] : [...held, ...bundledIn(document)];
  if (found.length === 0) {
    const kind = wordsOf(document['class']);
    if (kind === 'dataset') {
      throw new FeedFailure(
        'shape',
        'This describes a JSON-stat table without its figures: give the address of its data.',
      );
    }
    throw new FeedFailure(
      'shape',
      `There is no JSON-stat dataset with values in it${kind === undefined ? '' : `, only a ${kind}`}.`,
    );
  }
  const skipped = { severity: 'warning', code: 'links.skipped', path: '/link/item', value: links.join(', ') } as const;
  return {
    ...openRows(found.flatMap(({ set, key, path }) => cubeRows(path, () => jsonStatCube(set, key), request))),
    updated: document['updated'],
    problems: links.length > 0 ? [skipped] : [],
  };
};

const isDataset = (set: Fields) => isFields(set['dimension']) && 'value' in set;

/** What a collection holds, and the names of what it only points to. */
function itemsOf({ class: kind, link }: Fields): {
  readonly held: readonly Found[];
  readonly links: readonly string[];
} {
  const items = kind === 'collection' ? objectsOf(fieldsOf(link)['item']) : [];
  return {
    held: items.flatMap((set, at) => (isDataset(set) ? [{ set, key: '', path: `/link/item/${at}` }] : [])),
    links: items.filter((item) => !isDataset(item)).map((item) => firstWords(item['label'], item['class']) ?? '?'),
  };
}

/** 1.x: `{ dataset: … }`, or each under its own name; an answer of JSON-RPC has it as its `result`. */
const bundledIn = (document: Fields): readonly Found[] =>
  Object.entries(document).flatMap(([key, set]) =>
    isFields(set) && isDataset(set) ? [{ set, key: /^(dataset|result)$/.test(key) ? '' : key, path: `/${key}` }] : [],
  );
