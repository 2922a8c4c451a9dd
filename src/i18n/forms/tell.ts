import type { Catalogue } from '../message.ts';
import { tell, type Tell } from './tell-nl.ts';

/** The words of the forms to tell a worry or an idea, correct something and sign up. */
export const tellCatalogue: Catalogue<Tell> = {
  nl: tell,
  others: {
    fr: async () => (await import('./tell-fr.ts')).tell,
    de: async () => (await import('./tell-de.ts')).tell,
    en: async () => (await import('./tell-en.ts')).tell,
  },
};
