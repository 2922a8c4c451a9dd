import { Remembered } from './remembered.ts';
import { nearestWord, search, searchText, type SearchText, type SearchWords } from './search.ts';

/** Searches one list of records, and keeps what costs time until the list or its words change. */
export class Searcher<Each> {
  readonly #wordsIn: (record: Each) => SearchWords;
  readonly #label: (id: string) => string;
  readonly #text = new Remembered<SearchText>();
  readonly #nearest = new Remembered<string | undefined>();

  /** @param label the words for a vocabulary id */
  constructor(wordsIn: (record: Each) => SearchWords, label: (id: string) => string) {
    this.#wordsIn = wordsIn;
    this.#label = label;
  }
  /** See `search`. `words` is another where the labels are. */
  find(records: readonly Each[], words: string, query: string): readonly number[] | undefined {
    return query ? search(this.#textOf(records, words), query) : undefined;
  }
  /** What to search for instead of words that are nowhere; see `nearestWord`. */
  nearest(records: readonly Each[], words: string, query: string): string | undefined {
    if (!query) return undefined;
    const text = this.#textOf(records, words);
    return this.#nearest.for([text, query], () => nearestWord(text, query));
  }
  #textOf(records: readonly Each[], words: string): SearchText {
    return this.#text.for([records, words], () => searchText(records, this.#wordsIn, this.#label));
  }
}
