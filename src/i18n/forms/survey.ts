import type { Catalogue } from '../message.ts';
import { survey, type Survey } from './survey-nl.ts';

/** The words of the question list. */
export const surveyCatalogue: Catalogue<Survey> = {
  nl: survey,
  others: {
    fr: async () => (await import('./survey-fr.ts')).survey,
    de: async () => (await import('./survey-de.ts')).survey,
    en: async () => (await import('./survey-en.ts')).survey,
  },
};
