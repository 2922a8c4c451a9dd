import { nearestWord, search, searchText, type SearchText, type SearchWords } from './search.ts';

/** Searches one list of records, and keeps what costs time until the list or its words change: a redraw must not search again. */
export class Searcher<Each> {
  readonly #wordsIn: (record: Each) => SearchWords;
  readonly #label: (id: string) => string;
  #text: { readonly of: readonly Each[]; readonly words: string; readonly text: SearchText } | undefined;
  #nearest: { readonly of: SearchText; readonly query: string; readonly word: string | undefined } | undefined;

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
    if (this.#nearest?.of !== text || this.#nearest.query !== query)
      this.#nearest = { of: text, query, word: nearestWord(text, query) };
    return this.#nearest.word;
  }
  #textOf(records: readonly Each[], words: string): SearchText {
    if (this.#text?.of !== records || this.#text.words !== words)
      this.#text = { of: records, words, text: searchText(records, this.#wordsIn, this.#label) };
    return this.#text.text;
  }
}
