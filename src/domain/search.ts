import { fold, startsWord, wordsOf } from './fold.ts';
import { distinctWords, lettersApart } from './near-word.ts';
import { allForms, type Text } from './text.ts';

/** The words for the ids of a record. Few records have a set of ids of their own: they share these. */
interface Labels {
  readonly category: string;
  readonly others: string;
}

/** What is searched, folded, in the order of the records; a scan of 100,000 takes a few milliseconds. */
export interface SearchText {
  readonly names: readonly string[];
  /** The name first, then everything else that the feed says. */
  readonly all: readonly string[];
  readonly labels: readonly Labels[];
  /** Which of `labels` is each record's. */
  readonly labelsOf: readonly number[];
}

/** What of a record is searched. */
export interface SearchWords {
  readonly name: string;
  /** Everything else that it says, a line each. */
  readonly rest: string;
  readonly category: readonly string[];
  /** Its other vocabulary ids: needs, audiences, access. */
  readonly others: readonly string[];
}

/** Lines for `SearchWords.rest`; nothing for what is not there. */
export const linesOf = (...texts: readonly (Text | undefined)[]): string => {
  let lines = '';
  for (const text of texts) {
    const words = allForms(text);
    if (words) lines += `\n${words}`;
  }
  return lines;
};

/** Makes the text to search of some records, all at once or some of them at a time. */
export class Folding<Each> {
  readonly #records: readonly Each[];
  readonly #wordsIn: (record: Each) => SearchWords;
  readonly #names: string[] = [];
  readonly #all: string[] = [];
  readonly #ids: Pick<SearchWords, 'category' | 'others'>[] = [];
  readonly #idsOf: number[] = [];
  readonly #known = new Map<string, number>();

  constructor(records: readonly Each[], wordsIn: (record: Each) => SearchWords) {
    this.#records = records;
    this.#wordsIn = wordsIn;
  }
  /** Folds so many more; whether any are left. */
  fold(most: number): boolean {
    const { length } = this.#records;
    const end = Math.min(this.#all.length + most, length);
    for (const record of this.#records.slice(this.#all.length, end)) {
      const { name, rest, category, others } = this.#wordsIn(record);
      this.#names.push(fold(name));
      this.#all.push(fold(name + rest));
      const key = `${category.join()}|${others.join()}`;
      let at = this.#known.get(key);
      if (at === undefined) {
        this.#known.set(key, (at = this.#ids.length));
        this.#ids.push({ category, others });
      }
      this.#idsOf.push(at);
    }
    return end < length;
  }
  /** `label` turns a vocabulary id into the words a resident would use for it. */
  text(label: (id: string) => string): SearchText {
    this.fold(this.#records.length);
    const said = new Map<string, string>();
    const say = (id: string) => {
      let words = said.get(id);
      if (words === undefined) said.set(id, (words = fold(label(id))));
      return words;
    };
    const labels = this.#ids.map(({ category, others }) => ({
      category: category.map(say).join('\n'),
      others: others.map(say).join('\n'),
    }));
    return { names: this.#names, all: this.#all, labels, labelsOf: this.#idsOf };
  }
}

/** Builds the text to search; see `Folding`. */
export const searchText = <Each>(
  records: readonly Each[],
  wordsIn: (record: Each) => SearchWords,
  label: (id: string) => string,
): SearchText => new Folding(records, wordsIn).text(label);

/**
 * Which records hold every word of `query`: first those whose name has a word beginning with the first of them, then those
 * whose category has, then those with such a word anywhere, then the rest. Within a group the order stays. Where nothing
 * holds a word of five letters or more, the words of names and categories that differ by one letter stand in for it.
 * `undefined` for an empty query.
 */
export function search(text: SearchText, query: string): readonly number[] | undefined {
  const words = wordsOf(query);
  if (words.length === 0) return undefined;
  const found = scan(
    text,
    words.map((word) => [word]),
  );
  if (found.length > 0) return found;
  const forms = words.map((word) => (isKnown(text, word) ? [word] : nearWords(text, word, 1)));
  return forms.every((each) => each.length > 0) ? scan(text, forms) : [];
}

/** A query that finds something, with the nearest words there are for those that are nowhere; `undefined` without one. */
export function nearestWord(text: SearchText, query: string): string | undefined {
  if (search(text, query)?.length !== 0) return undefined;
  const words = wordsOf(query).map((word) => (isKnown(text, word) ? word : nearWords(text, word, 2)[0]));
  if (words.includes(undefined)) return undefined;
  const near = words.join(' ');
  return search(text, near)?.length ? near : undefined;
}

/** @param words each in the forms that will do */
function scan({ names, all, labels, labelsOf }: SearchText, words: readonly (readonly string[])[]): readonly number[] {
  const [first = []] = words;
  const begins = (hay: string) => first.some((form) => startsWord(hay, form));
  const inLabels = labels.map(({ category, others }) => ({
    holds: words.map((forms) => forms.some((form) => category.includes(form) || others.includes(form))),
    beginsCategory: begins(category),
    begins: begins(others),
  }));
  const places: readonly number[][] = [[], [], [], []];
  for (let at = 0; at < all.length; at++) {
    const hay = all[at] ?? '';
    const label = inLabels[labelsOf[at] ?? 0];
    if (!holdsAll(hay, words, label?.holds)) continue;
    const place = begins(names[at] ?? '') ? 0 : label?.beginsCategory ? 1 : label?.begins || begins(hay) ? 2 : 3;
    places[place]?.push(at);
  }
  return ([] as number[]).concat(...places);
}

/** @param held which of the words need not be looked for. Asked of every record at every key: without a closure for each. */
function holdsAll(hay: string, words: readonly (readonly string[])[], held: readonly boolean[] = []): boolean {
  for (let index = 0; index < words.length; index++)
    if (!held[index] && !holdsAny(hay, words[index] ?? [])) return false;
  return true;
}

function holdsAny(hay: string, forms: readonly string[]): boolean {
  for (let index = 0; index < forms.length; index++) if (hay.includes(forms[index] ?? '')) return true;
  return false;
}

const isKnown = ({ all, labels }: SearchText, word: string): boolean =>
  labels.some(({ category, others }) => category.includes(word) || others.includes(word)) ||
  all.some((hay) => hay.includes(word));

const SHORTEST = 5;
/** Collected once per text, when a word is found nowhere for the first time. */
const dictionaries = new WeakMap<SearchText, ReadonlySet<string>>();

/** The words of names and categories at most so many letters away, the nearest first. */
function nearWords(text: SearchText, word: string, most: number): readonly string[] {
  if (word.length < SHORTEST) return [];
  let words = dictionaries.get(text);
  if (!words) {
    words = distinctWords([...text.labels.map(({ category }) => category), ...text.names]);
    dictionaries.set(text, words);
  }
  const near: { readonly word: string; readonly apart: number }[] = [];
  for (const each of words) {
    const apart = lettersApart(word, each, most);
    if (apart <= most) near.push({ word: each, apart });
  }
  return near.sort((a, b) => a.apart - b.apart).map((each) => each.word);
}
