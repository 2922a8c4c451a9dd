import type { Catalogue } from '../message.ts';
import { detailTerms } from '../terms/details-nl.ts';
import { details } from './details-nl.ts';

const nl = { ...details, ...detailTerms };
export type ActionDetailsMessages = Record<keyof typeof nl, string>;

/** The words for what a resident opens, and for what can be done with all that is shown. */
export const actionDetailsCatalogue: Catalogue<ActionDetailsMessages> = {
  nl,
  others: {
    fr: async () => (await import('./details-fr.ts')).default,
    de: async () => (await import('./details-de.ts')).default,
    en: async () => (await import('./details-en.ts')).default,
  },
};
