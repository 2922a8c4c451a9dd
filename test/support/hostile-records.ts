import type { Answer } from '../../tools/serve.ts';
import { batches } from './hostile-words.ts';

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

/** Makes a feed of these words; `share` is how many of them go into one record, where it is not one that takes each alone. */
export type Maker = (words: readonly string[], share?: number) => Answer;

/** Words for one record of a feed in another format. */
const SHARE = 4;

/**
 * Records for a format that is only another way to write a native one. Each takes another word for each field: every word is
 * in some fields of every format.
 */
export const records = <Record>(
  words: readonly string[],
  share = SHARE,
  make: (next: () => string, at: number) => Record,
): Record[] =>
  Array.from({ length: Math.ceil(words.length / share) }, (_, at) => {
    let field = at * share;
    return make(() => rotated(words, 0, field++), at);
  });

/** Where an address, a number or a name of a file may stand: too few places to leave it to chance which words come there. */
const ADDRESS = /"(?:url|src|online|email|number|website)":\[?"$/;

/**
 * The feed of a maker that takes one word for a whole record, with `share` words in each record instead: each field has the
 * next of them, and begins with another one in the next record. What names a record, and so what refers to it, has one of its
 * words in all places.
 *
 * @param first which of its words a record's first address has
 */
export function dealt(make: Maker, words: readonly string[], share: number, first: number): Answer {
  const hands = batches(words, share).map((hand, at) => ({ hand, at, text: at, address: first }));
  const { body, ...answer } = make(hands.map(({ at }) => `\ue000${at}\ue001`));
  const filled = String(body).replace(/("[a-z]+":\[?"|n | |)\ue000(\d+)\ue001/g, (_, before: string, at: string) => {
    const held = hands[Number(at)];
    if (!held) return before;
    const isName = before === ' ' || before === '"place":"';
    const turn = isName ? held.at : ADDRESS.test(before) ? held.address++ : held.text++;
    return before + JSON.stringify(held.hand[turn % held.hand.length] ?? '').slice(1, -1);
  });
  return { ...answer, body: filled };
}
