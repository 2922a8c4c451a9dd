import type { Catalogue } from '../message.ts';
import { shell, type Shell } from './nl.ts';

/** What every widget says. */
export const shellCatalogue: Catalogue<Shell> = {
  nl: shell,
  others: {
    fr: async () => (await import('./fr.ts')).shell,
    de: async () => (await import('./de.ts')).shell,
    en: async () => (await import('./en.ts')).shell,
  },
};
