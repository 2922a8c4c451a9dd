/** Everything public, in one list. A page needs only `buurt.js`; this is for those who build. */
export * from './entries/activity-calendar.ts';
export * from './entries/help-form.ts';
export * from './entries/neighbourhood.ts';
export * from './entries/services-map.ts';
export type { ActivityFilters } from './domain/activity-filters.ts';
export type { Activity } from './domain/activity.ts';
export type { Area } from './domain/area.ts';
export type { FormAnswers, FormDefinition, FormField, FormKind } from './domain/form.ts';
export type { OpeningHours } from './domain/opening-hours.ts';
export type { Occurrence } from './domain/occurrences.ts';
export type { Partner } from './domain/partner.ts';
export type { Service } from './domain/service.ts';
export type { ServiceFilters } from './domain/service-filters.ts';
export type { Text } from './domain/text.ts';
