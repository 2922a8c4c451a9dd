import { existsSync, globSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { dist, readBuilt } from './built-files.ts';
import { ASKED } from './chunks.ts';

/** The elements that the loader defines and that are built. */
export const builtElements = (): readonly string[] => Object.keys(ASKED).filter((name) => isBuilt(`${name}.js`));

export const isBuilt = (file: string) => existsSync(join(dist, file));

/** The chunks whose name begins so, hash and ending left out. */
export const chunksNamed = (start: string): string[] =>
  globSync(`chunks/${start}-*.js`, { cwd: dist }).map((file) => file.replaceAll('\\', '/'));

function staticImports(file: string): string[] {
  const { module } = parseSync(file, readBuilt(file).toString());
  const requests = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) => found.entries.map((entry) => entry.moduleRequest?.value)),
  ];
  const relative = requests.filter((request) => request?.startsWith('.')) as string[];
  return relative.map((request) => posix.join(posix.dirname(file), request));
}

/** The files a browser has fetched once these modules run; what they load later is not in it. */
export function closure(files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    closure(staticImports(file), seen);
  }
  return seen;
}

/** What a page with this element and one native feed fetches before its content shows, without the loader. */
export function filesOf(element: string): Set<string> {
  const asked = ASKED[element]?.replace(/^.*\//, (folder) => (folder === 'data/kinds/' ? 'kind-' : ''));
  return closure([`${element}.js`, ...(asked ? chunksNamed(asked) : [])]);
}
