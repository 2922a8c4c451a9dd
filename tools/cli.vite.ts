import { join } from 'node:path';
import { defineConfig } from 'vite';
import { hubPackages } from './hub-packages.ts';

const root = join(import.meta.dirname, '..');

/**
 * The command `buurt` for Node: its own build, as it holds what no page may fetch. All it needs is in it, so that checking and
 * mirroring work right after `npx`; only the hub's packages are left to whoever runs a hub.
 */
export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: true, external: [...hubPackages] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        'buurt': join(root, 'src/cli/buurt.ts'),
        // Node is given its address, as no thread can be built in.
        'reading-thread': join(root, 'src/hub/feeds/reading-thread.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js', minify: true },
    },
  },
});
