import type { Catalogue } from '../message.ts';
import { shell } from '../shell/nl.ts';
import { actions } from './nl.ts';

const nl = { ...shell, ...actions };
export type ActionsMessages = Record<keyof typeof nl, string>;

/** The action path's words until something is opened. */
export const actionsCatalogue: Catalogue<ActionsMessages> = {
  nl,
  others: {
    fr: async () => (await import('./fr.ts')).default,
    de: async () => (await import('./de.ts')).default,
    en: async () => (await import('./en.ts')).default,
  },
};
