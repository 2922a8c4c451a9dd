import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What we read of a package that is installed. */
interface Installed {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Found {
  readonly folder: string;
  readonly about: Installed;
}

/** The package of this name as the one in `parent` would find it. */
function find(name: string, parent: string): Found | undefined {
  const folder = [join(parent, 'node_modules', name), join('node_modules', name)].find((each) =>
    existsSync(join(each, 'package.json')),
  );
  return folder === undefined
    ? undefined
    : { folder, about: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) };
}

/** These packages with all that they need, by name. What is types alone is in nothing that we give. */
function allOf(names: readonly string[], parent = '.', found = new Map<string, Found>()): Map<string, Found> {
  for (const name of names) {
    const one = name.startsWith('@types/') || found.has(name) ? undefined : find(name, parent);
    if (!one) continue;
    found.set(name, one);
    allOf(Object.keys(one.about.dependencies ?? {}), one.folder, found);
  }
  return found;
}

const textsIn = (folder: string): readonly string[] =>
  globSync(['{LICEN,licen}[CScs][Ee]*', 'LICENSES/*'], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file, 'utf8').trim());

function noticeOf({ folder, about }: Found): string {
  const { name, version, license = 'see below', homepage, repository } = about;
  const source = typeof repository === 'object' ? repository.url : repository;
  const address = source?.replace(/^git\+/, '') ?? homepage ?? '';
  return [`${name} ${version} (${license}) ${address}`.trim(), ...textsIn(folder)].join('\n\n');
}

/**
 * The licences of the packages that are built into what we give: each asks for its words to go along, and some for the address
 * of its source.
 */
export function thirdParty(names: readonly string[]): string {
  const all = [...allOf(names)].sort(([one], [other]) => one.localeCompare(other, 'en'));
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `buurt is under the EUPL-1.2: see LICENSE. Parts of these packages are in it:${line}${all.map(([, each]) => noticeOf(each)).join(line)}\n`;
}
