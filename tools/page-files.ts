import { existsSync, globSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { dist, readBuilt } from './built-files.ts';
import { ASKED, askedChunk } from './chunks.ts';
import { reached } from './reached.ts';

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
export const closure = (files: readonly string[]): ReadonlySet<string> => reached(files, staticImports);

/** What a page with this element and one native feed fetches before its content shows, without the loader. */
export function filesOf(element: string): ReadonlySet<string> {
  const asked = askedChunk(element);
  return closure([`${element}.js`, ...(asked ? chunksNamed(asked) : [])]);
}
