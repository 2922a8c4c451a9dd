import type { Answer } from '../../tools/serve.ts';

export type Row = Record<string, unknown>;

/** Some words, and the next ones of the list: so that the groups of one feed do not all hold the same. */
export const rotated = (words: readonly string[], at: number, by: number) => words[(at + by) % words.length] ?? '';

export const point = (at: number) => ({ lat: 51.16 + (at % 20) / 1000, lon: 5.17 + (at % 30) / 1000 });

/** A week with something on every day, so that a row says "open" at any hour. */
export const weekly = (note: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: day % 2 ? '12:00' : '24:00', note }));

export const json = (value: unknown, type = 'application/json'): Answer => ({
  headers: { 'content-type': type },
  // What JSON.parse of a stranger's file may hold and an object literal may not.
  body: JSON.stringify(value).replace(
    /^\{/,
    '{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}},',
  ),
});

export const envelope = (kind: string, word: string, items: readonly Row[]): Answer =>
  json({
    kind,
    version: word,
    publisher: {
      name: { nl: word, [word]: word },
      contact: { role: word, phone: '014 00 00 03', email: 'a@b.example' },
    },
    licence: word,
    updated: word,
    timezone: word,
    [word]: word,
    items,
  });

/** Records of a feed in another format, for so many words. */
const SHARE = 4;

/**
 * Records for a format that is only another way to write a native one. Each takes another word for each field: every word is
 * in some fields of every format, and in all of them in the native feeds.
 */
export const records = <Record>(words: readonly string[], make: (next: () => string, at: number) => Record): Record[] =>
  Array.from({ length: Math.ceil(words.length / SHARE) }, (_, at) => {
    let field = at * SHARE;
    return make(() => rotated(words, 0, field++), at);
  });
