/** What was made last, for who asks for the same again: a redraw must not do the same work twice. */
export class Remembered<Made> {
  #last: { readonly key: readonly unknown[]; readonly made: Made } | undefined;

  /** What was made for a key of the very same values, else what `make` makes now. */
  for(key: readonly unknown[], make: () => Made): Made {
    if (!this.#last || key.some((each, at) => each !== this.#last?.key[at])) this.#last = { key, made: make() };
    return this.#last.made;
  }
}
