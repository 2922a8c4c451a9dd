import type { Catalogue } from '../message.ts';
import { shell } from '../shell/nl.ts';
import { indicatorTerms } from '../terms/indicators-nl.ts';
import { cards } from './cards-nl.ts';
import { indicators } from './nl.ts';
import { says } from './says-nl.ts';
import { valueWords } from './value-words-nl.ts';

const nl = { ...shell, ...cards, ...indicators, ...says, ...valueWords, ...indicatorTerms };
export type IndicatorsMessages = Record<keyof typeof nl, string>;

/** The indicator cards' words until something is opened. */
export const indicatorsCatalogue: Catalogue<IndicatorsMessages> = {
  nl,
  others: {
    fr: async () => (await import('./fr.ts')).default,
    de: async () => (await import('./de.ts')).default,
    en: async () => (await import('./en.ts')).default,
  },
};
