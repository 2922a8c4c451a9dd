import type { Catalogue } from '../message.ts';
import { near } from '../near/nl.ts';
import { detailTerms } from '../terms/details-nl.ts';
import { details } from './details-nl.ts';
import { whenSentence } from './sentence-nl.ts';

const nl = { ...details, ...whenSentence, ...near, ...detailTerms };
export type ActivityDetailsMessages = Record<keyof typeof nl, string>;

/** The words for what a resident opens: a row, the choices, the way to take it along or print it. */
export const activityDetailsCatalogue: Catalogue<ActivityDetailsMessages> = {
  nl,
  others: {
    fr: async () => (await import('./details-fr.ts')).default,
    de: async () => (await import('./details-de.ts')).default,
    en: async () => (await import('./details-en.ts')).default,
  },
};
