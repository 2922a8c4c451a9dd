import type { Language } from './language.ts';

const AND: Record<Language, string> = { nl: ' en ', fr: ' et ', de: ' und ', en: ' and ' };

/** "maandag, woensdag en vrijdag" */
export const list = (items: readonly string[], language: Language): string =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(AND[language]);

/** Ready to stand at the start of a line. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
