import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { ASKED, askedChunk } from './chunks.ts';
import { reached } from './reached.ts';

/** What the loader asks for already, and what nobody waits for. */
const ALONE = [...Object.keys(ASKED).flatMap((element) => askedChunk(element) ?? []), 'later'];
const IMPORT = /\bimport\((["'])(\.{1,2}\/[^"'\n]+)\1\)/g;

/**
 * Has a later part asked for together with all that it imports. A browser finds those only when the part itself is there,
 * and each such turn of the network costs a phone some 200 ms.
 */
export const importsTogether = (): Plugin => ({
  name: 'imports-together',
  renderChunk(code, { fileName }, _options, { chunks }) {
    const importsOf = (file: string) => chunks[file]?.imports ?? [];
    const there = reached([fileName], importsOf);
    const told = new Set<string>();
    const folder = posix.dirname(fileName);
    const together = code.replace(IMPORT, (asked: string, _quote, address: string) => {
      const file = posix.join(folder, address);
      // Once for each: two parts of one file are asked for at the same time.
      if (told.has(file) || ALONE.some((name) => posix.basename(file).startsWith(`${name}-`))) return asked;
      told.add(file);
      const others = [...reached([file], importsOf)].filter((each) => each !== file && !there.has(each));
      const imports = others.map((each) => `import("./${posix.relative(folder, each)}")`);
      return others.length > 0 ? `Promise.all([${[asked, ...imports].join()}]).then(([part]) => part)` : asked;
    });
    return together === code ? undefined : { code: together, map: null };
  },
});
