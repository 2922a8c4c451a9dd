import { copyFileSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ANGULAR, writeAngularTags } from './angular-tags.ts';
import { writeEditorData } from './editor-data.ts';
import { FRAMEWORKS, writeFrameworkTypes } from './framework-types.ts';
import { hubPackages } from './hub-packages.ts';
import { thirdParty } from './third-party.ts';

interface Workspace {
  version: string;
  description: string;
  license: string;
  dependencies: Record<string, string>;
}

/** What the hub needs is installed beside our package; all other code is in it. */
const OPTIONAL = ['lit', ...hubPackages];
/** Whose types ours add to: named for installers that let a package see only what it names, in whatever version a page has. */
const TYPED = [...FRAMEWORKS, '@angular/core', '@types/react'];

function exportsOf(folder: string): Record<string, unknown> {
  const widgets = globSync('src/entries/*.ts')
    .map((file) => basename(file, '.ts'))
    .sort();
  const withTypes = (name: string, source: string) => ({ types: `./types/${source}.d.ts`, default: `./${name}.js` });
  const typesAlone = (name: string) => ({ types: `./types/frameworks/${name}.d.ts` });
  return {
    ...(existsSync(join(folder, 'index.js')) && { '.': withTypes('index', 'index') }),
    './buurt.js': { types: './types/loader.d.ts', default: './buurt.js' },
    ...Object.fromEntries(widgets.map((name) => [`./${name}`, withTypes(name, `entries/${name}`)])),
    ...Object.fromEntries(['attributes', ...FRAMEWORKS].map((name) => [`./${name}`, typesAlone(name)])),
    [`./${ANGULAR}`]: { ...typesAlone(ANGULAR), default: `./${ANGULAR}.js` },
    './consent/*': './consent/*',
    './schema/*': './schema/*',
    './custom-elements.json': './custom-elements.json',
    './vscode.html-custom-data.json': './vscode.html-custom-data.json',
    './web-types.json': './web-types.json',
    './hashes.json': './hashes.json',
    './package.json': './package.json',
  };
}

/** Makes dist the npm package `buurt`; the root package stays private, because it carries Node for the tools. */
export function writeNpmPackage(folder: string): void {
  const workspace: Workspace = JSON.parse(readFileSync('package.json', 'utf8'));
  const { version, description, license, dependencies } = workspace;
  const manifest = {
    'name': 'buurt',
    version,
    description,
    license,
    'type': 'module',
    // Widgets run in browsers; the command `check` here, the hub in Node 24.
    'engines': { node: '>=20' },
    'bin': { buurt: 'cli/buurt.js' },
    'exports': exportsOf(folder),
    'customElements': 'custom-elements.json',
    'web-types': 'web-types.json',
    // Every module defines elements or belongs to one that does.
    'sideEffects': true,
    // All code is in the modules: their type declarations mention Lit, and the hub needs the others.
    'peerDependencies': Object.fromEntries([
      ...OPTIONAL.map((name) => [name, `^${dependencies[name]}`]),
      ...TYPED.map((name) => [name, '*']),
    ]),
    'peerDependenciesMeta': Object.fromEntries([...OPTIONAL, ...TYPED].map((name) => [name, { optional: true }])),
  };
  if (existsSync(join(folder, 'custom-elements.json'))) {
    writeEditorData(folder, version);
    writeFrameworkTypes(folder);
    writeAngularTags(folder);
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const inside = Object.keys(dependencies).filter((name) => !hubPackages.includes(name));
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), thirdParty(inside));
  for (const file of ['LICENSE', 'CHANGELOG.md']) copyFileSync(file, join(folder, file));
  writeFileSync(join(folder, 'README.md'), asDelivered(readFileSync('README.md', 'utf8')));
}

/** A README whose links lead where its folder has what they name. */
const asDelivered = (readme: string): string =>
  readme
    .replace(/\]\(demo\/docs\/guides\/(\w+)(?:\.nl|(\.en))\.md/g, '](docs/guides/$1$2.html')
    .replace(/\]\(src\/i18n\/terms\/[\w-]+\.ts/g, '](docs/feeds/words.en.html')
    .replaceAll('](demo/docs/', '](docs/')
    .replace('[CONTRIBUTING.md](CONTRIBUTING.md)', 'CONTRIBUTING.md, beside the sources,');
