import { fill, type Values } from '../i18n/message.ts';
import { en } from './words-en.ts';
import { nl, type WordKey } from './words-nl.ts';

/** The languages of whoever builds a site; residents have more. */
export const BUILDER_LANGUAGES = ['nl', 'en'] as const;
export type BuilderLanguage = (typeof BUILDER_LANGUAGES)[number];

const WORDS = { nl, en };

export const say = (language: BuilderLanguage, key: WordKey, values?: Values): string =>
  fill(WORDS[language][key], values);

/** Whether there are words of this name: of names that are put together. */
export const isWordKey = (key: string): key is WordKey => Object.hasOwn(nl, key);

export type Say = (key: WordKey, values?: Values) => string;
