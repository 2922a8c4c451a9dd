import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { writtenAhead } from './tools/ahead.ts';
import { chunkGroups, chunkName, compileHint } from './tools/chunks.ts';
import { consentTools } from './tools/consent-tools.ts';
import { importsTogether } from './tools/imports-together.ts';
import { minifyTemplates } from './tools/minify-templates.ts';

const root = import.meta.dirname;

/** Public module names and the sources they are built from: `dist/<name>.js` is made from `src/entries/<name>.ts`. */
function entries(): Record<string, string> {
  const files = globSync('src/entries/*.ts', { cwd: root }).sort();
  return Object.fromEntries(files.map((file) => [basename(file, '.ts'), join(root, file)]));
}

/** The module that names everything public only points at the widgets’ modules: nothing is delivered twice. */
function widgetsStayOutside(): Plugin {
  return {
    name: 'widgets-stay-outside',
    enforce: 'pre',
    resolveId(id, importer) {
      const name = /\/entries\/([\w-]+)\.ts$/.exec(id)?.[1];
      return importer && name ? { id: `./${name}.js`, external: true } : undefined;
    },
  };
}

const { data = '', ...widgets } = entries();

interface Build {
  readonly entry: Record<string, string>;
  readonly plugins: Plugin[];
  readonly isOneFile?: true;
  /** The folder of what it fetches later. */
  readonly chunks?: string;
}

/**
 * The builds, by `--mode`. The loader and the two sides of the frame are files that share nothing; the index must not turn
 * the widgets’ modules into fronts for chunks of their own, which would cost each page a round trip.
 */
const builds: Record<string, Build> = {
  'loader': { entry: { buurt: join(root, 'src/loader.ts') }, plugins: [writtenAhead()] },
  'embed': { entry: { embed: join(root, 'src/frame/embed.ts') }, plugins: [] },
  'self-test': { entry: { 'self-test': join(root, 'src/frame/self-test.ts') }, plugins: [] },
  // One more script tag for a page with a consent tool: nothing to fetch besides.
  ...Object.fromEntries(
    consentTools.map((tool) => [
      `consent-${tool}`,
      { entry: { [`consent/${tool}`]: join(root, `src/consent/${tool}.ts`) }, plugins: [] },
    ]),
  ),
  'embed-host': { entry: { 'embed-host': join(root, 'src/frame/embed-host.ts') }, plugins: [] },
  'index': { entry: { index: join(root, 'src/index.ts') }, plugins: [widgetsStayOutside()] },
  'widgets': { entry: widgets, plugins: [importsTogether()] },
  // For Node and workers: what pages fetch together with elements is apart here.
  'data': { entry: { data }, plugins: [], chunks: 'data' },
  // A browser starts no module from a file share, so the builder is one script with everything in it.
  'builder': { entry: { 'builder/builder': join(root, 'src/builder/builder.ts') }, plugins: [], isOneFile: true },
};

/** The demo asks for `/dist/x.js`; while developing it gets the source of that very module. */
function sourcesAsDist(): Plugin {
  return {
    name: 'sources-as-dist',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const name = /^\/dist\/([\w-]+)\.js(?:\?|$)/.exec(request.url ?? '')?.[1];
        const source = name === 'buurt' ? join(root, 'src/loader.ts') : name && entries()[name];
        if (source) request.url = source.slice(root.length);
        next();
      });
    },
  };
}

const oneFile = { formats: ['iife' as const], name: 'buurtBuilder' };
const modules = { formats: ['es' as const] };

export default defineConfig(({ mode }) => ({
  publicDir: false,
  // Asset addresses become `new URL('…', import.meta.url)`, so that the folder can be put anywhere.
  base: './',
  // A classic script has none: what it needs beside it is found from its page.
  ...(builds[mode]?.isOneFile && { define: { 'import.meta.url': 'document.baseURI' } }),
  plugins: [sourcesAsDist(), minifyTemplates(), ...(builds[mode]?.plugins ?? [])],
  optimizeDeps: { include: ['maplibre-gl'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Beside each file, and not named in it: a phone would fetch those names, and nobody looks.
    sourcemap: builds[mode]?.isOneFile ? false : 'hidden',
    modulePreload: false,
    emptyOutDir: false,
    reportCompressedSize: false,
    lib: { entry: builds[mode]?.entry ?? {}, ...(builds[mode]?.isOneFile ? oneFile : modules) },
    rolldownOptions: {
      output: {
        minify: true,
        // Notes for other bundlers, which can leave nothing out of a widget; whose code is in it stands in THIRD-PARTY.txt.
        comments: mode === 'index' || mode === 'data',
        codeSplitting: builds[mode]?.isOneFile ? false : { groups: chunkGroups },
        ...(mode === 'widgets' && { postBanner: compileHint }),
        entryFileNames: '[name].js',
        chunkFileNames: (chunk) => `${builds[mode]?.chunks ?? 'chunks'}/${chunkName(chunk)}-[hash].js`,
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
}));
