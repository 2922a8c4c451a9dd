import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasShared, sharedText } from './shared.ts';

/** Of each way that we know of, one or two. */
export const ownWords = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/hostile/words.json'), 'utf8'),
) as readonly string[];

type Listed = { payloads: { payload: string }[] };
type Tests = { tests: { input: string }[] };
type Rows = (string | { input: string })[];

const payloads = (file: string) => (read(file) as Listed).payloads.map(({ payload }) => payload);
const inputs = (rows: Rows) => rows.flatMap((row) => (typeof row === 'string' ? [] : row.input));

function read(file: string): unknown {
  return JSON.parse(sharedText(`hostile/${file}`));
}

function fromStrangers(): string[] {
  return [
    ...payloads('xss/payloadsallthethings.json'),
    ...payloads('xss/bleach.json'),
    ...payloads('url/open-redirect.json'),
    ...['urltestdata-javascript-only', 'ada_extra_urltestdata', 'ada_long_urltestdata'].flatMap((name) =>
      inputs(read(`url/${name}.json`) as Rows),
    ),
    ...payloads('unicode/naughty-strings.json'),
    // Hundreds of one kind, each a few characters: they can stand side by side.
    ...batches(inputs((read('unicode/html5lib-numericEntities.json') as Tests).tests), 20).map((some) =>
      some.join(' '),
    ),
  ];
}

/** Strings that ought to do nothing but be read: a few of our own, and where they are, the lists of strangers. */
export const hostileWords: readonly string[] = [...new Set([...ownWords, ...(hasShared ? fromStrangers() : [])])];

/** The same in pieces, for pages that stay small. */
export function batches<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
