import type { Catalogue } from '../message.ts';
import { shell } from '../shell/nl.ts';
import { urgent } from '../urgent/nl.ts';
import { forms } from './nl.ts';

const nl = { ...shell, ...forms, ...urgent };
export type FormsMessages = Record<keyof typeof nl, string>;

/** What every form says. */
export const formsCatalogue: Catalogue<FormsMessages> = {
  nl,
  others: {
    fr: async () => (await import('./fr.ts')).default,
    de: async () => (await import('./de.ts')).default,
    en: async () => (await import('./en.ts')).default,
  },
};
