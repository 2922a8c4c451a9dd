import type { Catalogue } from '../message.ts';
import { shell } from '../shell/nl.ts';
import { terms } from '../terms/nl.ts';
import { services } from './nl.ts';

const nl = { ...shell, ...services, ...terms };
export type ServicesMessages = Record<keyof typeof nl, string>;

/** The services map's words until something is opened. */
export const servicesCatalogue: Catalogue<ServicesMessages> = {
  nl,
  others: {
    fr: async () => (await import('./fr.ts')).default,
    de: async () => (await import('./de.ts')).default,
    en: async () => (await import('./en.ts')).default,
  },
};
