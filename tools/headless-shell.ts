import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where Debian keeps what both have in common. */
const COMMON = '/usr/lib/chromium';
const NAME = 'chromium-headless-shell';

/** Whole or not at all, as a run may be cut short; unpacked in a folder of our own, so that the system stays as it is. */
const FETCH = `set -e
rm -rf "$1.half"
mkdir -p "$1.half"
cd "$1.half"
apt-get -qq update
apt-get -qq -o APT::Sandbox::User=root download "${NAME}=$2"
dpkg-deb -x ${NAME}_*.deb .
rm ${NAME}_*.deb
for file in ${COMMON}/*; do [ -e ".${COMMON}/\${file##*/}" ] || ln -s "$file" ".${COMMON}/"; done
rm -rf "$1"
mv "$1.half" "$1"`;

/** The version of Debian's Chromium, where that is what is installed. */
const debianVersion = (): Promise<string | undefined> =>
  run('dpkg-query', ['-W', '-f', '${Version}', 'chromium']).then(
    ({ stdout }) => stdout,
    () => undefined,
  );

/**
 * The very Chromium that is installed, without the windows of a desktop: nobody sees those in a test, and they take more than
 * the pages in them. Debian's own; fetched on CI, as root, and taken wherever it was fetched before.
 */
export async function headlessShell(): Promise<string | undefined> {
  const version = process.env.CHROME_PATH ? undefined : await debianVersion();
  if (!version) return undefined;
  const folder = join(homedir(), '.cache/buurt', `${NAME}-${version}`);
  const program = join(folder, COMMON, NAME);
  if (existsSync(program)) return program;
  if (!process.env.CI || process.getuid?.() !== 0) return undefined;
  try {
    await run('sh', ['-c', FETCH, 'sh', folder, version], { timeout: 60_000 });
    return program;
  } catch (error) {
    console.log(`No ${NAME}, so the tests run in the whole browser: ${String(error)}`);
    return undefined;
  }
}
