import type { core } from 'zod/mini';
import type { DocumentKind } from './finding.ts';

type Schema = core.$ZodType;

interface NativeSchema {
  /** The document around its items; of a config, all of it. */
  readonly envelope: Schema;
  readonly item: Schema;
}

/** The published schemas: a page that only shows feeds never fetches them. */
const SCHEMAS: { readonly [K in DocumentKind]: () => Promise<NativeSchema> } = {
  activities: async () => {
    const { schema, activity } = await import('../data/native/activities.ts');
    return { envelope: schema, item: activity };
  },
  services: async () => {
    const { schema, service } = await import('../data/native/services.ts');
    return { envelope: schema, item: service };
  },
  partners: async () => {
    const { schema, partner } = await import('../data/native/partners.ts');
    return { envelope: schema, item: partner };
  },
  areas: async () => {
    const { schema, area } = await import('../data/native/areas.ts');
    return { envelope: schema, item: area };
  },
  forms: async () => {
    const { schema, form } = await import('../data/native/forms.ts');
    return { envelope: schema, item: form };
  },
  indicators: async () => {
    const { schema } = await import('../data/native/indicators.ts');
    return { envelope: schema, item: schema.shape.items.def.element };
  },
  actions: async () => {
    const { schema, action } = await import('../data/native/actions.ts');
    return { envelope: schema, item: action };
  },
  config: async () => {
    const { schema } = await import('../data/native/config.ts');
    return { envelope: schema, item: schema };
  },
};

export const nativeSchema = (kind: DocumentKind): Promise<NativeSchema> => SCHEMAS[kind]();
