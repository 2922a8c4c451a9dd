import { fill, type Values } from '../i18n/message.ts';
import type { Language } from '../i18n/language.ts';
import { de } from './worker-words-de.ts';
import { en } from './worker-words-en.ts';
import { fr } from './worker-words-fr.ts';
import { nl, type WorkerWords } from './worker-words-nl.ts';

export type WordKey = keyof WorkerWords;
export type Words = (key: WordKey, values?: Values) => string;

const catalogues: Readonly<Record<Language, WorkerWords>> = { nl, fr, de, en };

export const wordsIn =
  (lang: Language): Words =>
  (key, values) =>
    fill(catalogues[lang][key], values);

/** The words for something with an id of ours; the id itself where there are none. */
export function wordsOf(lang: Language, subject: 'kind' | 'state' | 'act' | 'mode', id: string): string {
  const key = `${subject}.${id}`;
  return Object.hasOwn(nl, key) ? catalogues[lang][key as WordKey] : id;
}
