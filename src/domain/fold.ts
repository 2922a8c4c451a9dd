const PLAIN = /^[\u0000-\u007f]*$/; // oxlint-disable-line no-control-regex
const MARKS = /\p{M}/gu;

/** Lower case without accents, as people type: "Café" and "cafe" are one word. */
export const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(MARKS, '').toLowerCase();

/** The words of a question, folded. */
export const wordsOf = (query: string): readonly string[] =>
  fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const LETTER = /[\p{L}\p{N}]/u;

/** Of what is folded; most letters are known without asking the table of all letters. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? (code > 96 && code < 123) || (code > 47 && code < 58) : LETTER.test(text.charAt(at));
}

/** Whether `word` stands in `text` at the beginning of a word. Both are folded. */
export function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !isLetter(text, at - 1)) return true;
  }
  return false;
}
