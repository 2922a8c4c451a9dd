import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a WordPress of our own is made of. */
export interface WordPressTools {
  /** PHP, with the module that speaks to MariaDB. */
  readonly php: string;
  readonly mariadbd: string;
  /** Folder with WordPress as it was published, and a theme in it. */
  readonly tree: string;
}

/** The default theme, inside a WordPress. */
export const THEME = 'wp-content/themes/twentytwentythree';
/** Programs, which Debian installs without a service, a user or a question. */
const PROGRAMS = ['php-cli', 'php-mysql', 'mariadb-server-core'];
/** Only files: laid in a folder of our own, as the package itself would bring a web server that starts. */
const FILES = ['wordpress', 'wordpress-theme-twentytwentythree', 'libjs-underscore', 'php-getid3'];
const unpacked = join(homedir(), '.cache/buurt/wordpress');

/** The first of these that is a WordPress with its theme. */
const findTree = (): string | undefined =>
  ['/usr/share/wordpress', join(unpacked, 'usr/share/wordpress')].find(
    (folder) => existsSync(join(folder, 'wp-includes/version.php')) && existsSync(join(folder, THEME)),
  );

/** PHP on this machine, if any: enough to check how our files are written. */
export const findPhp = (): string | undefined => (spawnSync('php', ['--version']).status === 0 ? 'php' : undefined);

const hasModule = (php: string, name: string): boolean =>
  spawnSync(php, ['-r', `exit(extension_loaded('${name}') ? 0 : 1);`]).status === 0;

function findTools(): WordPressTools | undefined {
  const php = findPhp();
  const tree = findTree();
  const mariadbd = ['/usr/sbin/mariadbd', '/usr/libexec/mariadbd'].find((path) => existsSync(path));
  return php && tree && mariadbd && hasModule(php, 'mysqli') ? { php, tree, mariadbd } : undefined;
}

/** Asked for, or on CI unless `BUURT_WORDPRESS=0`; and only where apt-get may. */
const mayInstall = (): boolean =>
  (process.env.BUURT_WORDPRESS ?? (process.env.CI ? '1' : '0')) === '1' &&
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get');

/** One at a time, as two test files may ask; and WordPress whole or not at all, as a run may be cut short. */
const INSTALL = `set -e
[ -e "$1" ] && [ -e /usr/sbin/mariadbd ] && command -v php && exit 0
apt-get -qq update
apt-get -qq install -y --no-install-recommends ${PROGRAMS.join(' ')}
rm -rf "$1" "$1.half"
mkdir "$1.half"
cd "$1.half"
apt-get -qq -o APT::Sandbox::User=root download ${FILES.join(' ')}
for file in *.deb; do dpkg-deb -x "$file" .; rm "$file"; done
mv "$1.half" "$1"`;

function install(): void {
  console.log('No WordPress found: installing Debian’s PHP and MariaDB, and unpacking its WordPress, with apt-get.');
  mkdirSync(dirname(unpacked), { recursive: true });
  execFileSync('flock', [`${unpacked}.lock`, 'sh', '-c', INSTALL, 'sh', unpacked], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 180_000,
  });
}

/**
 * Whatever a WordPress needs: what is on this machine, or Debian's where it may be installed. Without it the output says what
 * was not tried.
 */
export function wordPressTools(): WordPressTools | undefined {
  if (!findTools() && mayInstall()) {
    try {
      install();
    } catch (error) {
      console.log(`apt-get could not bring WordPress: ${String(error)}`);
    }
  }
  const tools = findTools();
  if (!tools && process.env.BUURT_WORDPRESS === '1')
    throw new Error('BUURT_WORDPRESS=1 asks for a real WordPress, and none can be had here.');
  if (!tools) {
    const what = findPhp()
      ? 'No WordPress: the plugin was not tried in a real one.'
      : 'No PHP: the files of the plugins were checked by their text alone.';
    console.log(`${what} BUURT_WORDPRESS=1 installs what that needs, as root on Debian.`);
  }
  return tools;
}
