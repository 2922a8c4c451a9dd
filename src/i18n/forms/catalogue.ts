import type { FormKind } from '../../domain/form.ts';
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

type OwnWords = Catalogue<Record<string, string>>;
const help = async (): Promise<OwnWords> => (await import('./help.ts')).helpCatalogue;
const tell = async (): Promise<OwnWords> => (await import('./tell.ts')).tellCatalogue;
const survey = async (): Promise<OwnWords> => (await import('./survey.ts')).surveyCatalogue;

/** The questions of our own forms: a page has one kind, and fetches only its words. */
export const OWN_WORDS: { readonly [Kind in FormKind]: () => Promise<OwnWords> } = {
  offer: help,
  request: help,
  talent: help,
  concern: tell,
  idea: tell,
  correction: tell,
  signup: tell,
  survey,
};
