import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build, transformWithOxc, type Rolldown } from 'vite';

/** Packages that browsers cannot import as they are published: not ES modules, or without file extensions. */
const bundled = ['papaparse', 'proj4', 'opening_hours'];
const bundlePath = /^\/__packages\/([\w-]+)\.js$/;

/** The package as one ES module. */
async function bundle(name: string): Promise<string> {
  const entry = '/package-entry.js';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'package-entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? `export * from '${name}'; export { default } from '${name}';` : undefined),
      },
    ],
    build: { write: false, lib: { entry, formats: ['es'], fileName: name } },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** The test server's twin of Vite: same TypeScript, same `?inline`, `?url` and `?worker&url`. */
export function viteSources(root: string): TestRunnerPlugin {
  const bundles = new Map<string, Promise<string>>();
  const bundleOnce = (name: string) => {
    const known = bundles.get(name) ?? bundle(name);
    bundles.set(name, known);
    return known;
  };

  return {
    name: 'vite-sources',
    resolveImport: ({ source }) => (bundled.includes(source) ? `/__packages/${source}.js` : undefined),
    resolveMimeType: ({ path }) => (path.endsWith('.ts') ? 'js' : undefined),
    async serve({ path, URL }) {
      const name = bundlePath.exec(path)?.[1];
      if (name && bundled.includes(name)) return { type: 'js', body: await bundleOnce(name) };
      const text = (value: string) => ({ type: 'js', body: `export default ${JSON.stringify(value)};` });
      if (URL.searchParams.has('inline')) return text(await readFile(join(root, path), 'utf8'));
      if (URL.searchParams.has('url')) return text(path);
      return undefined;
    },
    async transform({ path, body }) {
      if (!path.endsWith('.ts')) return undefined;
      const { code, map } = await transformWithOxc(String(body), join(root, path), {
        target: 'es2022',
        sourcemap: true,
        decorator: { legacy: true },
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
      const encoded = Buffer.from(JSON.stringify(map)).toString('base64');
      return `${code}\n//# sourceMappingURL=data:application/json;base64,${encoded}`;
    },
  };
}
