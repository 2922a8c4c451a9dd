import { posix, relative } from 'node:path';
import type { TestRunnerConfig } from '@web/test-runner';
import { build, type Plugin, type Rolldown } from 'vite';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const CHUNKS = '__bundled';

/** What the page asks for by its address, as a module of `vite-sources.ts` would. */
const workersByAddress: Plugin = {
  name: 'workers-by-address',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!id.endsWith('?worker&url')) return undefined;
    const found = await this.resolve(id.replace(/\?.*$/, ''), importer, { skipSelf: true });
    return found && `\0address:/${posix.join(...relative('.', found.id).split(/[\\/]/))}`;
  },
  load: (id) =>
    id.startsWith('\0address:') ? `export default ${JSON.stringify(id.slice('\0address:'.length))};` : undefined,
};

/**
 * These files with all they import, in as few modules as their shared parts allow: hundreds of requests for each page would take
 * longer than its tests. They stand at their own addresses, so that a failure is told with the name of its file.
 */
export async function bundledTests(files: readonly string[]): Promise<Middleware> {
  const entry = Object.fromEntries(files.map((file) => [file, file]));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [workersByAddress],
    build: {
      write: false,
      // What the maps of sources are written from.
      outDir: '.',
      target: 'es2022',
      sourcemap: true,
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external: /^\/__web-dev-server/,
        output: {
          entryFileNames: '[name]',
          chunkFileNames: `${CHUNKS}/[name]-[hash].js`,
        },
      },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  const bodies = new Map(output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
  return async (context, next) => {
    const body = bodies.get(context.path);
    if (body === undefined) return next();
    context.type = context.path.endsWith('.map') ? 'json' : 'js';
    // A chunk is named after what is in it.
    if (context.path.startsWith(`/${CHUNKS}/`)) context.set('cache-control', 'public, max-age=31536000, immutable');
    context.body = body;
  };
}
