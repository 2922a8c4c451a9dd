import { posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Chunks = Readonly<Record<string, Pick<Rolldown.RenderedChunk, 'imports'>>>;

/** What runs before this chunk does, and itself. */
function closure(file: string, chunks: Chunks, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const each of chunks[file]?.imports ?? []) closure(each, chunks, seen);
  return seen;
}

/** What the loader asks for already, and what nobody waits for. */
const ALONE = /\/(?:kind-(?:actions|activities|indicators|services)|later)-[^/]*$/;
const IMPORT = /\bimport\((["'])(\.{1,2}\/[^"'\n]+)\1\)/g;

/**
 * Has a later part asked for together with all that it imports. A browser finds those only when the part itself is there,
 * and each such turn of the network costs a phone some 200 ms.
 */
export const importsTogether = (): Plugin => ({
  name: 'imports-together',
  renderChunk(code, { fileName }, _options, { chunks }) {
    const there = closure(fileName, chunks);
    const told = new Set<string>();
    const folder = posix.dirname(fileName);
    const together = code.replace(IMPORT, (asked: string, _quote, address: string) => {
      const file = posix.join(folder, address);
      // Once for each: two parts of one file are asked for at the same time.
      if (ALONE.test(file) || told.has(file)) return asked;
      told.add(file);
      const others = [...closure(file, chunks)].filter((each) => each !== file && !there.has(each));
      const imports = others.map((each) => `import("./${posix.relative(folder, each)}")`);
      return others.length > 0 ? `Promise.all([${[asked, ...imports].join()}]).then(([part]) => part)` : asked;
    });
    return together === code ? undefined : { code: together, map: null };
  },
});
