import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { admits, admitsPackage, roomOf } from './rooms.ts';
import { readSource, type SourceImport } from './source-imports.ts';

export interface Breach {
  file: string;
  line: number;
  why: string;
}

const longest = 400;
const sinks = /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|document\.write|srcdoc|\beval\(|new Function\b/;
const vagueName = /^(?:utils?|helpers?|types?|constants?)$/;

/** Why an import is not allowed, or undefined when it is. */
function whyNot(path: string, { from, typeOnly }: SourceImport): string | undefined {
  const room = roomOf(path);
  if (!room) return undefined;
  if (!from.startsWith('.')) return admitsPackage(room, from) ? undefined : `${room.name} may not import ${from}`;
  const target = posix.join(posix.dirname(path), from);
  const other = roomOf(target);
  if (!other) return `${from} is outside the rooms of src`;
  return admits(room, other.name, typeOnly) ? undefined : `${room.name} may not import ${other.name} (${from})`;
}

function fileBreaches(path: string, code: string[]): [line: number, why: string][] {
  const breaches: [number, string][] = [];
  const names = path.replace(/(?:\.d)?\.ts$/, '').split('/');
  if (!roomOf(path)) breaches.push([1, 'belongs to no room; the rooms are listed in tools/rooms.ts']);
  if (path !== 'index.ts' && names.at(-1) === 'index') breaches.push([1, 'src/index.ts is the only index']);
  const vague = names.find((name) => vagueName.test(name));
  if (vague) breaches.push([1, `“${vague}” says nothing: a thing lives with its noun`]);
  const length = code.at(-1) === '' ? code.length - 1 : code.length;
  if (length > longest) breaches.push([longest + 1, `${length} lines; over ${longest} a file has two subjects`]);
  return breaches;
}

function sinkBreaches(code: string[]): [line: number, why: string][] {
  return code.flatMap((line, index) => {
    const sink = sinks.exec(line)?.[0];
    return sink ? [[index + 1, `${sink}: text never becomes markup or code here`] as [number, string]] : [];
  });
}

function breachesOf(root: string, path: string): Breach[] {
  const { imports, code } = readSource(path, readFileSync(join(root, 'src', path), 'utf8'));
  const importBreaches = imports.map((found) => [found.line, whyNot(path, found)] as const);
  return [...fileBreaches(path, code), ...importBreaches, ...sinkBreaches(code)].flatMap(([line, why]) =>
    why ? [{ file: `src/${path}`, line, why }] : [],
  );
}

/** Every breach of the rules on rooms, names and sinks in `root/src`. */
export function importBreaches(root: string): Breach[] {
  const files = globSync('**/*.ts', { cwd: join(root, 'src') }).map((file) => file.replaceAll('\\', '/'));
  return files.sort().flatMap((file) => breachesOf(root, file));
}

if (import.meta.main) {
  const breaches = importBreaches('.');
  for (const { file, line, why } of breaches) console.error(`${file}:${line}: ${why}`);
  if (breaches.length > 0) process.exitCode = 1;
}
