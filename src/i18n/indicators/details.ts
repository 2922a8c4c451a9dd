import type { Catalogue } from '../message.ts';
import { figures } from './figures-nl.ts';
import { opened } from './opened-nl.ts';
import { views } from './views-nl.ts';

const nl = { ...opened, ...figures, ...views };
export type IndicatorDetailsMessages = Record<keyof typeof nl, string>;

/** The words for what a resident opens: a card, the figures beside each other, what people said, the report on paper. */
export const indicatorDetailsCatalogue: Catalogue<IndicatorDetailsMessages> = {
  nl,
  others: {
    fr: async () => (await import('./details-fr.ts')).default,
    de: async () => (await import('./details-de.ts')).default,
    en: async () => (await import('./details-en.ts')).default,
  },
};
