import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { TestRunnerConfig } from '@web/test-runner';
import { contentType } from './content-types.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const shared = resolve('../shared');
const folders = ['feeds', 'hostile'];

/**
 * Serves the recorded and hostile feeds beside the project as `/__shared/feeds/…` and `/__shared/hostile/…`;
 * `/__shared/` itself says whether they are there.
 */
export const sharedFolders: Middleware = async (context, next) => {
  if (!context.path.startsWith('/__shared/')) return next();
  if (context.path === '/__shared/') {
    context.body = { present: existsSync(shared), required: Boolean(process.env.CI) };
    return;
  }
  const file = join(shared, decodeURIComponent(context.path.slice('/__shared/'.length)));
  const allowed = folders.some((folder) => file.startsWith(join(shared, folder) + sep));
  const body = allowed ? await readFile(file).catch(() => undefined) : undefined;
  if (!body) return;
  context.type = contentType(file);
  context.body = body;
};
