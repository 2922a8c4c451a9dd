import { actions } from './actions.ts';
import { activities } from './activities.ts';
import { areas } from './areas.ts';
import { config } from './config.ts';
import { wordsAt, type SchemaWords } from './field-words.ts';
import { forms } from './forms.ts';
import { indicators } from './indicators.ts';
import { partners } from './partners.ts';
import { services } from './services.ts';

/** The words of every published schema, by its name. They stand here and not in the schemas: no page of a resident needs them. */
export const SCHEMA_WORDS: Readonly<Record<string, SchemaWords>> = {
  services,
  activities,
  indicators,
  actions,
  partners,
  areas,
  forms,
  config,
};

/** A part of a JSON schema (draft 7), as far as we walk it. */
export interface JsonSchema {
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: (string | number)[];
  const?: string | number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
}

/** The schemas that say what one value may be: of a list its items, of a choice each of them. */
export function formsOf(schema: JsonSchema): readonly JsonSchema[] {
  const inside = [...(schema.anyOf ?? []), ...(schema.allOf ?? []), ...(schema.items ? [schema.items] : [])];
  return [schema, ...inside.flatMap(formsOf)];
}

/** Calls `visit` with every field, outer ones first, and the names that lead to it. */
export function eachField(schema: JsonSchema, visit: (field: JsonSchema, path: readonly string[]) => void): void {
  walk(schema, []);

  function walk(part: JsonSchema, path: readonly string[]): void {
    for (const { properties = {} } of formsOf(part)) {
      for (const [name, field] of Object.entries(properties)) {
        visit(field, [...path, name]);
        walk(field, [...path, name]);
      }
    }
  }
}

/** Gives each field its title and description in Dutch and English, which editors show while one types. */
export function describe(kind: string, schema: JsonSchema): void {
  const words = SCHEMA_WORDS[kind] ?? {};
  eachField(schema, (field, path) => {
    const found = wordsAt(words, path);
    if (!found) return;
    const [nameNl, nameEn, nl, en] = found;
    field.title = nameNl === nameEn ? nameNl : `${nameNl} · ${nameEn}`;
    field.description = `${nl}\n\n${en}`;
  });
}
