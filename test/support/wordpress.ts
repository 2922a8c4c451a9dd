import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import type { WordPressTools } from './wordpress-tools.ts';

export interface RunningWordPress {
  readonly url: string;
  /** Runs PHP inside this WordPress and gives back what it printed. */
  php: (code: string) => string;
  /** What WordPress complained of that concerns our plugin. */
  complaints: () => string[];
  stop: () => Promise<void>;
}

export interface WordPressOptions {
  /** Policy of every public page. */
  readonly policy: string;
  /** Folder of the plugin, to be activated. */
  readonly plugin: string;
  /** Folder that is to be found at `/feeds`. */
  readonly feeds: string;
}

export const PASSWORD = 'a-long-word-for-tests';

const config = (socket: string, url: string, log: string) => `<?php
define( 'DB_NAME', 'wordpress' ); define( 'DB_USER', 'root' ); define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' ); define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' ); define( 'WP_SITEURL', '${url}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISALLOW_UNFILTERED_HTML', true ); // As on a network of sites: nobody may place scripts.
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', '${log}' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) define( $key, 'for-tests' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Sends the policy with every public page, and changes nothing else. */
const mustUse = (policy: string) => `<?php
add_filter( 'wp_headers', fn ( $headers ) => $headers + array( 'Content-Security-Policy' => ${JSON.stringify(policy)} ) );
`;

const INSTALL = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install( 'Balen', 'admin', 'admin@balen.example', false, '', '${PASSWORD}', 'en_US' );
wp_insert_user( array( 'user_login' => 'editor', 'user_pass' => '${PASSWORD}', 'user_email' => 'editor@balen.example', 'role' => 'editor', 'locale' => 'nl_BE' ) );
switch_theme( 'twentytwentythree' );
`;

const ACTIVATE = `
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$error = activate_plugin( 'buurt/buurt.php' );
if ( $error ) throw new Exception( $error->get_error_message() );
`;

/** Resolves once the process has said so. */
function hasSaid(child: ChildProcess, what: RegExp): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}: ${said.slice(-2000)}`)));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (what.test(said)) resolve();
    });
  });
}

function startDatabase(mariadbd: string, home: string, socket: string): ChildProcess {
  const data = join(home, 'database');
  mkdirSync(data);
  writeFileSync(join(home, 'first.sql'), 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
  const options = [
    ...['no-defaults', `datadir=${data}`, `socket=${socket}`, 'skip-networking', 'skip-grant-tables'],
    ...[`init-file=${join(home, 'first.sql')}`, `pid-file=${join(home, 'pid')}`, 'innodb-flush-log-at-trx-commit=0'],
    ...['innodb-log-file-size=8M', 'innodb-buffer-pool-size=32M', 'innodb-doublewrite=0', 'innodb-use-native-aio=0'],
    ...(process.getuid?.() === 0 ? ['user=root'] : []),
  ];
  return spawn(
    mariadbd,
    options.map((each) => `--${each}`),
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/**
 * Starts a WordPress of our own, with Debian's files, the plugin and a database on a socket in a temporary folder: no system
 * service, one port of this machine, and nothing of it stays.
 */
export async function startWordPress(tools: WordPressTools, options: WordPressOptions): Promise<RunningWordPress> {
  const home = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const site = join(home, 'site');
  const socket = join(home, 'socket');
  const log = join(home, 'debug.log');
  const children = [startDatabase(tools.mariadbd, home, socket)];
  const stop = async () => {
    await Promise.all(children.map(end));
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const ready = hasSaid(children[0]!, /ready for connections/);
    cpSync(tools.tree, site, { recursive: true, dereference: true });
    cpSync(options.plugin, join(site, 'wp-content/plugins/buurt'), { recursive: true });
    cpSync(options.feeds, join(site, 'feeds'), { recursive: true });
    mkdirSync(join(site, 'wp-content/mu-plugins'));
    writeFileSync(join(site, 'wp-content/mu-plugins/policy.php'), mustUse(options.policy));
    // WordPress is a thousand files: what PHP made of them is kept from one request to the next.
    mkdirSync(join(home, 'opcache'));
    const remembering = ['-d', 'opcache.enable_cli=1', '-d', `opcache.file_cache=${join(home, 'opcache')}`];
    // It cannot say which one it was given.
    const url = `http://127.0.0.1:${await freePort()}`;
    const server = spawn(tools.php, [...remembering, '-S', new URL(url).host, '-t', site], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    children.push(server);
    writeFileSync(join(site, 'wp-config.php'), config(socket, url, log));
    await Promise.all([ready, hasSaid(server, /Development Server/)]);

    const php = (code: string, before = '') => {
      const script = `$_SERVER['HTTP_HOST'] = '${new URL(url).host}'; ${before} require '${site}/wp-load.php'; ${code}`;
      const { status, stdout, stderr } = spawnSync(tools.php, [...remembering, '-r', script], { encoding: 'utf8' });
      if (status === 0) return stdout;
      throw new Error(`php: ${code}\n${stderr}\n${existsSync(log) ? readFileSync(log, 'utf8') : stdout}`);
    };
    php(INSTALL, "define( 'WP_INSTALLING', true );");
    php(ACTIVATE);

    return {
      url,
      php: (code) => php(code),
      complaints: () =>
        existsSync(log)
          ? readFileSync(log, 'utf8')
              .split('\n')
              .filter((line) => line.includes('plugins/buurt'))
          : [],
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
