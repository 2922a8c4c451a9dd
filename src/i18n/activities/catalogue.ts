import type { Catalogue } from '../message.ts';
import { shell } from '../shell/nl.ts';
import { activityTerms } from '../terms/activities-nl.ts';
import { activities } from './nl.ts';
import { when } from './when-nl.ts';

const nl = { ...shell, ...activities, ...when, ...activityTerms };
export type ActivitiesMessages = Record<keyof typeof nl, string>;

/** The activity calendar's words until something is opened. */
export const activitiesCatalogue: Catalogue<ActivitiesMessages> = {
  nl,
  others: {
    fr: async () => (await import('./fr.ts')).default,
    de: async () => (await import('./de.ts')).default,
    en: async () => (await import('./en.ts')).default,
  },
};
