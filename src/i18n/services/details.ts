import type { Catalogue } from '../message.ts';
import { near } from '../near/nl.ts';
import { detailTerms } from '../terms/details-nl.ts';
import { everyday } from '../terms/everyday-nl.ts';
import { urgent } from '../urgent/nl.ts';
import { details } from './details-nl.ts';

const nl = { ...details, ...near, ...urgent, ...detailTerms, ...everyday };
export type DetailsMessages = Record<keyof typeof nl, string>;

/** The words for what a resident opens: a row, the choices, the guide, the map. */
export const detailsCatalogue: Catalogue<DetailsMessages> = {
  nl,
  others: {
    fr: async () => (await import('./details-fr.ts')).default,
    de: async () => (await import('./details-de.ts')).default,
    en: async () => (await import('./details-en.ts')).default,
  },
};
