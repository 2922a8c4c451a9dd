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

/** By the text that asks for them: most files are part of many pages, and reading one takes longer than all else here. */
const known = new Map<string, readonly string[]>();

function askedIn(text: string): readonly string[] {
  const { module } = parseSync('built.js', text);
  const requests = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) => found.entries.map((entry) => entry.moduleRequest?.value)),
  ];
  return requests.filter((request) => request?.startsWith('.')) as string[];
}

function staticImports(file: string): string[] {
  const text = readBuilt(file).toString();
  const relative = known.get(text) ?? askedIn(text);
  known.set(text, relative);
  return relative.map((request) => posix.join(posix.dirname(file), request));
}

/** The files a browser has fetched once these modules run; what they load later is not in it. */
export const closure = (files: readonly string[]): ReadonlySet<string> => reached(files, staticImports);

/** What a page with this element and one native feed fetches before its content shows, without the loader. */
export function filesOf(element: string): ReadonlySet<string> {
  const asked = askedChunk(element);
  return closure([`${element}.js`, ...(asked ? chunksNamed(asked) : [])]);
}
