import assert from 'node:assert/strict';
import { it } from 'node:test';
import { boards } from '../support/hostile-boards.ts';
import { hostileAnswer } from '../support/hostile-feeds.ts';
import { lists } from '../support/hostile-lists.ts';
import { hostileWords } from '../support/hostile-words.ts';

const named = new Map([
  ['all', hostileWords],
  // Nobody's field.
  ['plain', Array.from({ length: 200 }, (_, at) => `~${at}`)],
]);
const itemsOf = (name: string, file: string, share?: number) =>
  JSON.parse(String(hostileAnswer(`/${name}/${file}`, named, 10, share)?.body)).items as unknown;

function* keysOf(value: unknown): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    yield key;
    yield* keysOf(inner);
  }
}

/** Every text of a document, and every key that is a word, with the fields that lead to it. */
function* texts(value: unknown, known: ReadonlySet<string>, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const each of value) yield* texts(each, known, path);
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) {
      const isField = known.has(key);
      if (!isField) yield [`${path} key`, key];
      yield* texts(inner, known, `${path} ${isField ? key : '*'}`);
    }
}

/** What stands in which fields. */
function fieldsOf(name: string, file: string, share?: number): Map<string, Set<string>> {
  const known = new Set([...keysOf(itemsOf('plain', file))].filter((key) => !key.startsWith('~')));
  const found = new Map<string, Set<string>>();
  for (const [path, text] of texts(itemsOf(name, file, share), known)) {
    const fields = found.get(text) ?? new Set();
    found.set(text, fields.add(path));
  }
  return found;
}
/** A word as it stands in a field: alone, or after what makes an id or a name of it. */
const forms = (word: string) => ['', 'n ', 'x '].map((before) => before + word);
const all = (fields: Map<string, Set<string>>) => new Set([...fields.values()].flatMap((paths) => [...paths]));

for (const { feeds, share } of [
  { feeds: ['services.json', 'activities.json'], share: lists.share },
  { feeds: ['indicators.json', 'actions.json'], share: boards.share },
]) {
  const dealt = new Map(feeds.map((file) => [file, fieldsOf('all', file, share)]));
  const fieldsWith = (word: string, file: string) =>
    new Set(forms(word).flatMap((form) => [...(dealt.get(file)?.get(form) ?? [])]));

  for (const file of feeds)
    it(`${file}, dealt out: every field has words, and every word stands in many fields`, () => {
      const fields = all(fieldsOf('plain', file, share));
      const without = [...all(fieldsOf('plain', file))].filter((path) => !fields.has(path));
      assert.deepEqual(without, []);
      const few = hostileWords.filter((word) => fieldsWith(word, file).size < 8);
      assert.deepEqual(few, []);
    });

  it(`${feeds.join(' and ')}, dealt out: every word is a text, and an address`, () => {
    for (const sort of [/ (?:nl|fr)$/, / (?:url|src|online|email|number)$/]) {
      const isIn = (word: string, file: string) => [...fieldsWith(word, file)].some((path) => sort.test(path));
      const lost = hostileWords.filter((word) => !feeds.some((file) => isIn(word, file)));
      assert.deepEqual({ sort, lost }, { sort, lost: [] });
    }
  });
}
