import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEME, wordPressTools } from './wordpress-tools.ts';

/** Has WordPress's own code write the stylesheet of a theme, which is settings in a file, without a database. */
const WRITE = (tree: string) => `<?php
$tree = '${tree}'; $theme = "$tree/${THEME}";
define('ABSPATH', "$tree/"); define('WPINC', 'wp-includes');
$read = fn ($file) => json_decode(file_get_contents($file), true);
function wp_get_global_settings() { global $read, $theme; return $read("$theme/theme.json")['settings']; }
$needed = ['compat', 'plugin', 'functions', 'formatting', 'kses', 'l10n', 'theme', 'class-wp-block-type', 'class-wp-block-type-registry',
  'class-wp-block-supports', 'class-wp-theme-json-schema', 'class-wp-theme-json', 'block-supports/typography'];
foreach ($needed as $file) require_once "$tree/wp-includes/$file.php";
add_filter('pre_option_blog_charset', fn () => 'UTF-8');
$all = new WP_Theme_JSON($read("$tree/wp-includes/theme.json"), 'default');
$all->merge(new WP_Theme_JSON($read("$theme/theme.json"), 'theme'));
echo $all->get_stylesheet();`;

/** What a page of WordPress with its default theme loads; nothing where there is no WordPress to ask. */
export function wordPressStyles(): string | undefined {
  const tools = wordPressTools();
  if (!tools) return undefined;
  const { tree, php } = tools;
  const { status, stdout, stderr } = spawnSync(php, { input: WRITE(tree), encoding: 'utf8' });
  if (status !== 0) throw new Error(`php: ${stdout}${stderr}`);
  const library = ['style.css', 'theme.css'].map((file) =>
    readFileSync(join(tree, 'wp-includes/css/dist/block-library', file), 'utf8'),
  );
  return [...library, stdout].join('\n');
}
