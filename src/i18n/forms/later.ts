import type { Catalogue } from '../message.ts';
import { formsCatalogue, type FormsMessages } from './catalogue.ts';
import { later, type Later } from './later-nl.ts';

export type LaterMessages = FormsMessages & Later;
const { nl, others } = formsCatalogue;

/** What every form says, also once it is filled in. */
export const laterCatalogue: Catalogue<LaterMessages> = {
  nl: { ...nl, ...later },
  others: {
    fr: async () => ({ ...(await others.fr()), ...(await import('./later-fr.ts')).later }),
    de: async () => ({ ...(await others.de()), ...(await import('./later-de.ts')).later }),
    en: async () => ({ ...(await others.en()), ...(await import('./later-en.ts')).later }),
  },
};
