import type { DoctorLanguage } from '../doctor/finding-words.ts';

/** The language of whoever types: Dutch where the terminal is Dutch, else English, as the panel on a page does. */
export function readerLanguage(environment: Readonly<Record<string, string | undefined>>): DoctorLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^nl\b/i.test((LC_ALL || LC_MESSAGES || LANG || '').replace('_', '-')) ? 'nl' : 'en';
}
