import type { Catalogue } from '../message.ts';
import { map, type MapMessages } from './nl.ts';

/** The words of a map: they come with it, once there is one to show. */
export const mapCatalogue: Catalogue<MapMessages> = {
  nl: map,
  others: {
    fr: async () => (await import('./fr.ts')).default,
    de: async () => (await import('./de.ts')).default,
    en: async () => (await import('./en.ts')).default,
  },
};
