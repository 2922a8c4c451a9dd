import { Remembered } from './remembered.ts';
import { Folding, nearestWord, search, type SearchText, type SearchWords } from './search.ts';

/** So many are folded at a time: 5 ms, and less than 50 on a slow phone. */
const SOME = 3000;

/** Searches one list of records, and keeps what costs time until the list or its words change. */
export class Searcher<Each> {
  readonly #wordsIn: (record: Each) => SearchWords;
  readonly #label: (id: string) => string;
  readonly #folding = new Remembered<Folding<Each>>();
  readonly #text = new Remembered<SearchText>();
  readonly #nearest = new Remembered<string | undefined>();

  /** @param label the words for a vocabulary id */
  constructor(wordsIn: (record: Each) => SearchWords, label: (id: string) => string) {
    this.#wordsIn = wordsIn;
    this.#label = label;
  }
  /** Makes some of what is searched ahead of the first question; whether there is more to make. */
  prepare(records: readonly Each[]): boolean {
    return this.#foldingOf(records).fold(SOME);
  }
  /** The same in each free moment, until all is made; the list may be another by then. */
  prepareAll(records: () => readonly Each[], whenFree: (work: () => void) => void): void {
    whenFree(() => {
      if (this.prepare(records())) this.prepareAll(records, whenFree);
    });
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
    return this.#text.for([records, words], () => this.#foldingOf(records).text(this.#label));
  }
  #foldingOf(records: readonly Each[]): Folding<Each> {
    return this.#folding.for([records], () => new Folding(records, this.#wordsIn));
  }
}
