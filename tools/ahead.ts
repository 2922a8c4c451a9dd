import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import { builtElements, filesOf } from './page-files.ts';

/** The chunks of each element, as `src/page/ahead.ts` has them. Its own module is imported anyway. */
function chunksAhead(): Record<string, string[]> {
  const chunksOf = (element: string) => [...filesOf(element)].filter((file) => dirname(file) === 'chunks');
  return Object.fromEntries(
    builtElements().map((element) => [element, chunksOf(element).map((file) => basename(file, '.js'))]),
  );
}

/** Tells the loader which files were built for each element. */
export const writtenAhead = (): Plugin => ({
  name: 'written-ahead',
  load: (id) =>
    id.replaceAll('\\', '/').endsWith('/src/page/ahead.ts')
      ? `export const ahead = ${JSON.stringify(chunksAhead())};`
      : undefined,
});
