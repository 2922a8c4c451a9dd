import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toJSONSchema } from 'zod/mini';
import { describe, type JsonSchema } from './schema-words/described.ts';

/** The native feeds of the public contract; each has its zod schema in `src/data/native`. */
export const FEEDS = ['services', 'activities', 'indicators', 'actions', 'partners', 'areas', 'forms', 'config'];

type Override = NonNullable<Parameters<typeof toJSONSchema>[1]>['override'];

/** A field that we mend when it is wrong (`z.catch`) is not required of a publisher either. */
const mendedIsOptional: Override = ({ zodSchema, jsonSchema }) => {
  const { def } = zodSchema._zod;
  if (def.type !== 'object' || !jsonSchema.required) return;
  const required = jsonSchema.required.filter((key) => def.shape[key]?._zod.def.type !== 'catch');
  if (required.length > 0) jsonSchema.required = required;
  else delete jsonSchema.required;
};

/** What editors and the documentation know of a feed: its schema, with words for each field. */
export async function publishedSchema(feed: string): Promise<JsonSchema> {
  const source = sourceOf(feed);
  const { schema } = await import(resolve(source));
  if (!schema) throw new Error(`${source} must export the feed’s zod schema as \`schema\`.`);
  const published: JsonSchema = JSON.parse(
    JSON.stringify(
      toJSONSchema(schema, {
        // What a publisher may write, before defaults are filled in.
        io: 'input',
        target: 'draft-7',
        unrepresentable: 'any',
        override: mendedIsOptional,
      }),
    ),
  );
  describe(feed, published);
  return published;
}

const sourceOf = (feed: string): string => `src/data/native/${feed}.ts`;

/** Writes a JSON schema per native feed that exists so far. */
export async function writeSchemas(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const feed of FEEDS) {
    if (!existsSync(sourceOf(feed))) continue;
    writeFileSync(join(folder, `${feed}.schema.json`), `${JSON.stringify(await publishedSchema(feed), null, 2)}\n`);
  }
}
