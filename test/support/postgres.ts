import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';

export interface RunningPostgres {
  /** Address of a new, empty database. */
  fresh: () => Promise<string>;
  stop: () => Promise<void>;
}

/** Folder of the newest PostgreSQL on this machine. */
export function postgresFolder(): string | undefined {
  const found = globSync('/usr/lib/postgresql/*/bin/initdb').sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  return found.at(-1) && dirname(found.at(-1)!);
}

/** PostgreSQL refuses to run as root: then it is started as another user. */
function otherUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const line = /^(?:postgres|nobody):[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : undefined;
}

/** Starts a PostgreSQL of our own, on a socket in a temporary folder: no port, and nothing of it stays. */
export async function startPostgres(folder: string): Promise<RunningPostgres> {
  const home = mkdtempSync(join(tmpdir(), 'hub-pg-'));
  const user = otherUser();
  if (user) chownSync(home, user.uid, user.gid);
  const data = join(home, 'data');
  const options = { ...user, cwd: home };
  const made = spawnSync(
    join(folder, 'initdb'),
    ['-D', data, '-U', 'hub', '-A', 'trust', '--no-sync', '-E', 'UTF8'],
    options,
  );
  if (made.status !== 0) throw new Error(`initdb: ${String(made.stderr)}`);
  const server = spawn(
    join(folder, 'postgres'),
    // What is killed is the hub, never this server and its disk.
    ['-D', data, '-k', home, ...['listen_addresses=', 'max_connections=60', 'fsync=off'].flatMap((set) => ['-c', set])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await started(server);
  const address = (name: string) => `postgresql://hub@${encodeURIComponent(home)}/${name}`;
  let count = 0;
  return {
    async fresh() {
      const name = `hub${(count += 1)}`;
      const client = new Client({ connectionString: address('postgres') });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return address(name);
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGQUIT');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function started(server: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${said}`)));
    server.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/ready to accept connections/.test(text)) resolve();
    });
  });
}
