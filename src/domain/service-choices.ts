import { withoutRegion, type ChoiceIds } from './choices-offered.ts';
import type { Service } from './service.ts';

/** What a resident may choose among of services, besides the choices that every list of them offers. */
export const SERVICE_CHOICES = {
  categories: ({ category }) => category,
  needs: ({ needs }) => needs,
  kinds: ({ kind }) => (kind ? [kind] : []),
  access: ({ access }) => access,
  languages: withoutRegion,
} satisfies ChoiceIds<Service>;
