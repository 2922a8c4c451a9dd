import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '../..');

/** The search of the documentation: one classic script, because a browser starts no module from a file. */
export default defineConfig({
  root,
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/docs',
    emptyOutDir: false,
    reportCompressedSize: false,
    lib: {
      entry: join(root, 'src/docs/search.ts'),
      formats: ['iife'],
      name: 'buurtSearch',
      fileName: () => 'search.js',
    },
    rolldownOptions: { output: { minify: true } },
  },
});
