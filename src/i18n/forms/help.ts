import type { Catalogue } from '../message.ts';
import { help, type Help } from './help-nl.ts';

/** The words of the forms to offer help, ask for it and name a talent. */
export const helpCatalogue: Catalogue<Help> = {
  nl: help,
  others: {
    fr: async () => (await import('./help-fr.ts')).help,
    de: async () => (await import('./help-de.ts')).help,
    en: async () => (await import('./help-en.ts')).help,
  },
};
