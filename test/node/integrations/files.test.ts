import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { readTranslations } from '../../../tools/translations.ts';
import { hasPhp, phpFault } from '../../support/php.ts';

const all = (pattern: string) => globSync(`integrations/${pattern}`).sort();
const text = (file: string) => readFileSync(file, 'utf8');
const php = [...all('**/*.php'), ...all('**/*.module')];

const WORDPRESS = 'integrations/wordpress/buurt';
const DRUPAL = 'integrations/drupal/buurt';
const yaml = (file: string): Record<string, unknown> => parse(text(join(DRUPAL, file)));

describe('the files of the plugins', () => {
  it('are PHP that can be read', () => {
    assert.ok(php.length > 10);
    for (const file of php) {
      assert.match(text(file), /^<\?php\n/, file);
      // What stands after a last tag is sent to the visitor, before any header.
      assert.doesNotMatch(text(file), /\?>\s*$/, file);
      if (hasPhp) assert.equal(phpFault(file), '', file);
    }
  });

  it('do nothing when somebody asks for them by their address', () => {
    for (const file of all('wordpress/buurt/**/*.php'))
      assert.match(text(file), /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, file);
  });

  it('say the same version and the same needs wherever they say them', () => {
    const { version }: { version: string } = JSON.parse(text('package.json'));
    const main = text(join(WORDPRESS, 'buurt.php'));
    const readme = text(join(WORDPRESS, 'readme.txt'));
    assert.equal(/^ \* Version: +(.+)$/m.exec(main)?.[1], version);
    assert.equal(/^Stable tag: (.+)$/m.exec(readme)?.[1], version);
    for (const need of ['Requires at least', 'Requires PHP', 'License']) {
      const said = (source: string) => new RegExp(`${need}: +(.+)`).exec(source)?.[1];
      assert.equal(said(main), said(readme), need);
    }
  });
});

describe('the words of the WordPress plugin', () => {
  const asked = new Set(
    all('wordpress/buurt/**/*.php').flatMap((file) =>
      [...text(file).matchAll(/(?:__|_e)\( '((?:[^'\\]|\\.)*)', 'buurt'/g)].map(([, words = '']) => words),
    ),
  );
  const inBlocks = all('wordpress/buurt/blocks/*/block.json').flatMap((file) => {
    const {
      title,
      description,
      keywords = [],
    }: { title: string; description: string; keywords?: string[] } = JSON.parse(text(file));
    return [title, description, ...keywords];
  });
  for (const language of ['nl', 'fr', 'de'])
    it(`are all there in ${language}, and no others`, () => {
      const known = readTranslations(text(join(WORDPRESS, `languages/buurt-${language}.po`))).slice(1);
      for (const { source, target } of known) assert.notEqual(target, '', source);
      assert.deepEqual(
        known
          .filter(({ context }) => !context)
          .map(({ source }) => source)
          .sort(),
        [...asked].sort(),
      );
      assert.deepEqual(
        known
          .filter(({ context }) => context)
          .map(({ source }) => source)
          .sort(),
        inBlocks.sort(),
      );
    });
});

describe('the Drupal module', () => {
  it('says what it is', () => {
    const info = yaml('buurt.info.yml');
    assert.equal(info['type'], 'module');
    assert.match(String(info['core_version_requirement']), /\^10\.3 \|\| \^11/);
    assert.ok(Object.hasOwn(yaml('buurt.routing.yml'), String(info['configure'])));
  });

  it('names classes that are there', () => {
    const classes = JSON.stringify([yaml('buurt.services.yml'), yaml('buurt.routing.yml')]).matchAll(
      /Drupal(?:\\\\\w+)+/g,
    );
    const files = [...classes].map(([name]) => `${name.replaceAll('\\\\', '/').replace('Drupal/buurt', 'src')}.php`);
    assert.equal(new Set(files).size, 2);
    for (const file of files) assert.ok(existsSync(join(DRUPAL, file)), file);
    for (const file of all('drupal/buurt/src/**/*.php')) {
      const [, space, name] = /namespace ([\w\\]+);[^]*?\nfinal class (\w+)/.exec(text(file)) ?? [];
      const expected = file.replace(`${DRUPAL}/src`, 'Drupal/buurt').replace('.php', '').replaceAll('/', '\\');
      assert.equal(`${space}\\${name}`, expected);
    }
  });

  it('describes every setting that it keeps', () => {
    const schema = yaml('config/schema/buurt.schema.yml');
    const keys = (kind: string) => Object.keys(Object((Object(schema[kind]) as { mapping?: object }).mapping));
    assert.deepEqual(keys('buurt.settings'), Object.keys(yaml('config/install/buurt.settings.yml')));
    const block = text(join(DRUPAL, 'src/Plugin/Block/BuurtBlock.php'));
    const kept = /defaultConfiguration[^]*?return \[([^]*?)\n {4}\];/.exec(block)?.[1] ?? '';
    assert.deepEqual(
      keys('block.settings.buurt_widget'),
      [...kept.matchAll(/^ {6}'(\w+)'/gm)].map(([, key]) => key),
    );
  });

  it('loads both scripts as modules', () => {
    const libraries = yaml('buurt.libraries.yml');
    const scripts = Object.values(libraries).flatMap((library) => Object.entries(Object(Object(library).js)));
    assert.deepEqual(
      scripts.map(([file]) => file),
      ['dist/buurt.js', 'accent.js'],
    );
    for (const [, options] of scripts) assert.equal(Object(options).attributes.type, 'module');
  });

  it('guards its settings with a permission of its own', () => {
    const [permission] = Object.keys(yaml('buurt.permissions.yml'));
    const route = JSON.stringify(yaml('buurt.routing.yml'));
    assert.ok(route.includes(`"_permission":"${permission}"`));
  });

  for (const language of ['nl', 'fr', 'de'])
    it(`has all its words in ${language}, and no others`, () => {
      const sources = all('drupal/buurt/src/**/*.php').map(text).join('\n');
      const asked = [...sources.matchAll(/(?:->t|TranslatableMarkup)\('((?:[^'\\]|\\.)*)'/g)].map(
        ([, words = '']) => words,
      );
      const [permission, menu] = [yaml('buurt.permissions.yml'), yaml('buurt.links.menu.yml')];
      const { title, description } = Object(permission['administer buurt']);
      const wanted = new Set([...asked, title, description, Object(menu['buurt.settings']).description]);
      // The name is the same in every language.
      wanted.delete('buurt');
      const known = readTranslations(text(join(DRUPAL, `translations/${language}.po`))).slice(1);
      for (const { source, target } of known) assert.notEqual(target, '', source);
      assert.deepEqual(known.map(({ source }) => source).sort(), [...wanted].map(String).sort());
    });
});
