import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toJSONSchema } from 'zod/mini';

/** The native feeds of the public contract; each has its zod schema in `src/data/native`. */
const feeds = ['services', 'activities', 'indicators', 'actions', 'partners', 'areas', 'forms', 'config'];

type Override = NonNullable<Parameters<typeof toJSONSchema>[1]>['override'];

/** A field that we mend when it is wrong (`z.catch`) is not required of a publisher either. */
const mendedIsOptional: Override = ({ zodSchema, jsonSchema }) => {
  const { def } = zodSchema._zod;
  if (def.type !== 'object' || !jsonSchema.required) return;
  const required = jsonSchema.required.filter((key) => def.shape[key]?._zod.def.type !== 'catch');
  if (required.length > 0) jsonSchema.required = required;
  else delete jsonSchema.required;
};

async function publish(feed: string, source: string, folder: string): Promise<void> {
  const { schema } = await import(resolve(source));
  if (!schema) throw new Error(`${source} must export the feed’s zod schema as \`schema\`.`);
  const published = toJSONSchema(schema, {
    // What a publisher may write, before defaults are filled in.
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: mendedIsOptional,
  });
  writeFileSync(join(folder, `${feed}.schema.json`), `${JSON.stringify(published, null, 2)}\n`);
}

/** Writes a JSON schema per native feed that exists so far. */
export async function writeSchemas(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const feed of feeds) {
    const source = `src/data/native/${feed}.ts`;
    if (existsSync(source)) await publish(feed, source, folder);
  }
}
