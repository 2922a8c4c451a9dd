import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deliveredFiles, dist } from './built-files.ts';
import { phpValue, type PhpValue } from './php-array.ts';
import { moFile, readTranslations } from './translations.ts';
import { zip } from './zip.ts';

/** Where plugins for content management systems are put together: beside `dist`, which goes to a site without them. */
export const plugins = 'build';

/** What we read of `web-types.json`, which is made from the code of the elements. */
interface WebTypes {
  readonly contributions: {
    readonly html: {
      readonly elements: readonly {
        readonly name: string;
        readonly attributes: readonly { readonly name: string; readonly value: { readonly type: string } }[];
      }[];
    };
  };
}

/** Locales of WordPress in which one translation is read; it looks for each by its own name. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  nl: ['nl_NL', 'nl_NL_formal', 'nl_BE'],
  fr: ['fr_FR', 'fr_BE'],
  de: ['de_DE', 'de_DE_formal', 'de_AT', 'de_CH'],
};

const integrity = (file: string) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** What may stand in an attribute: a kind of value, or a list of words. */
function kindOf(type: string): PhpValue {
  const words = [...type.matchAll(/"([\w-]+)"/g)].map(([, word = '']) => word);
  if (words.length > 0) return words;
  return type === 'boolean' || type === 'number' ? type : 'string';
}

/** The elements with their attributes, so that no plugin keeps a list of its own. */
export function elementFacts({ contributions }: WebTypes): { readonly [name: string]: PhpValue } {
  const { elements } = contributions.html;
  return Object.fromEntries(
    [...elements]
      .sort((a, b) => a.name.localeCompare(b.name))
      .map(({ name, attributes }) => [
        name.replace(/^buurt-/, ''),
        Object.fromEntries(attributes.map((attribute) => [attribute.name, kindOf(attribute.value.type)])),
      ]),
  );
}

/** The file in which a plugin finds what this build made. */
function buildFacts(scripts: Readonly<Record<string, string>>): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8'));
  const webTypes: WebTypes = JSON.parse(readFileSync(join(dist, 'web-types.json'), 'utf8'));
  const hashes = Object.entries(scripts).map(([name, file]) => [name, integrity(file)]);
  const facts = { version, integrity: Object.fromEntries(hashes), elements: elementFacts(webTypes) };
  return `<?php\n\n/**\n * @file\n * Made by the build: what this copy of buurt is, and what its elements understand.\n */\n\nreturn ${phpValue(facts)};\n`;
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** What every plugin carries: what a resident's browser may ask for, and the page that checks a site; these in `open`. */
function copyShared(source: string, target: string, open = target): void {
  cpSync(source, target, { recursive: true });
  const pages = ['embed.html', 'self-test.html'].filter((file) => existsSync(join(dist, file)));
  for (const file of [...deliveredFiles(), ...pages]) write(join(open, 'dist', file), readFileSync(join(dist, file)));
  write(join(target, 'LICENSE.txt'), readFileSync('LICENSE'));
  write(join(target, 'THIRD-PARTY.txt'), readFileSync(join(dist, 'THIRD-PARTY.txt')));
  write(join(open, 'accent.js'), readFileSync('integrations/shared/accent.js'));
}

function writeWordPress(): void {
  const source = 'integrations/wordpress/buurt';
  const target = join(plugins, 'wordpress/buurt');
  copyShared(source, target);
  cpSync('integrations/shared/Element.php', join(target, 'includes/Element.php'));
  const scripts = {
    'dist/buurt.js': join(dist, 'buurt.js'),
    'accent.js': 'integrations/shared/accent.js',
    'blocks/editor.js': join(source, 'blocks/editor.js'),
  };
  write(join(target, 'includes/build.php'), buildFacts(scripts));
  for (const [language, locales] of Object.entries(LOCALES)) {
    const words = moFile(readTranslations(readFileSync(join(source, `languages/buurt-${language}.po`), 'utf8')));
    for (const locale of locales) write(join(target, `languages/buurt-${locale}.mo`), words);
  }
}

/** The class that writes the tags: systems find their classes by the namespace. */
const elementClass = (namespace: string) =>
  readFileSync('integrations/shared/Element.php', 'utf8').replace('namespace Buurt;', `namespace ${namespace};`);

/** Both scripts of a page with a widget. */
const pageScripts = { 'dist/buurt.js': join(dist, 'buurt.js'), 'accent.js': 'integrations/shared/accent.js' };

function writeDrupal(): void {
  const target = join(plugins, 'drupal/buurt');
  copyShared('integrations/drupal/buurt', target);
  write(join(target, 'src/Element.php'), elementClass('Drupal\\buurt'));
  write(join(target, 'build.php'), buildFacts(pageScripts));
}

function writeTypo3(): void {
  const target = join(plugins, 'typo3/buurt');
  // With Composer nothing but this folder can be asked for by a browser.
  copyShared('integrations/typo3/buurt', target, join(target, 'Resources/Public'));
  write(join(target, 'Classes/Element.php'), elementClass('Buurt\\Typo3'));
  write(join(target, 'Resources/Private/build.php'), buildFacts(pageScripts));
}

function pack(system: string): void {
  const folder = join(plugins, system);
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const named = (path: string) => path.slice(folder.length + 1).replaceAll('\\', '/');
  const files = new Map(paths.map((path) => [named(path), readFileSync(path)]));
  writeFileSync(join(plugins, `buurt-${system}.zip`), zip(files));
}

/** Puts the plugins together from `integrations` and what was built: a folder and a zip of each. */
export function writeIntegrations(): void {
  rmSync(plugins, { recursive: true, force: true });
  writeWordPress();
  writeDrupal();
  writeTypo3();
  for (const system of ['wordpress', 'drupal', 'typo3']) pack(system);
}

if (import.meta.main) writeIntegrations();
