import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import type { Store } from '../../src/hub/database.ts';
import { listen } from '../../src/hub/listen.ts';
import { createLog } from '../../src/hub/logs.ts';
import { openHub, type OpenHub } from '../../src/hub/server.ts';
import { readSettings } from '../../src/hub/settings.ts';
import { postgresFolder, startPostgres, type RunningPostgres } from './postgres.ts';

/** The environment of a hub on a database of its own. */
export type FreshStore = () => Promise<Record<string, string>>;

const postgres = postgresFolder();
let started: Promise<RunningPostgres> | undefined;
/** One for all the files of a process: to make one takes as long as their tests. */
const server = (folder: string): Promise<RunningPostgres> => (started ??= startPostgres(folder));
after(async () => (await started)?.stop());

/** Runs the same suite on both databases; on SQLite alone, and says so, where there is no PostgreSQL to start. */
export function onEachStore(suite: (fresh: FreshStore, engine: Store['engine']) => void): void {
  describe('on SQLite', () => {
    const home = mkdtempSync(join(tmpdir(), 'hub-'));
    after(() => rmSync(home, { recursive: true, force: true }));
    suite(async () => ({ HUB_FILE: join(home, `${randomUUID()}.db`) }), 'sqlite');
  });
  if (postgres === undefined) {
    console.log('No PostgreSQL in /usr/lib/postgresql: the hub was tested on SQLite alone.');
    return;
  }
  describe('on PostgreSQL', () => {
    suite(async () => ({ DATABASE_URL: await (await server(postgres)).fresh() }), 'postgresql');
  });
}

export interface TestHub extends OpenHub {
  url: string;
  /** What it logged. */
  lines: string[];
  stop: () => Promise<void>;
}

/** The work beside the requests is done when a test does it: a notice that goes by itself meanwhile would be missed there. */
export const byHand: Parameters<typeof openHub>[3] = () => ({ stop: async () => undefined });

/** To try a password may take no time here; what it costs really is tried in `people.test.ts`. */
const QUICK = 2;

/** A real hub on a free port. `clock.now` is its time; it runs with the machine's where no clock is given. */
export async function startHub(
  environment: Record<string, string>,
  clock?: { now: Date },
  begin?: typeof byHand,
): Promise<TestHub> {
  const lines: string[] = [];
  const now = () => clock?.now ?? new Date();
  const settings = { ...readSettings({ PORT: '0', ...environment }), passwordCost: QUICK };
  const opened = await openHub(
    settings,
    createLog((line) => lines.push(line), now),
    now,
    begin,
  );
  const { port, stop } = await listen(opened);
  return { ...opened, url: `http://127.0.0.1:${port}`, lines, stop };
}

/** A message as the form sends it. */
export function message(change: Record<string, unknown> = {}): Record<string, unknown> & { key: string } {
  return {
    key: randomUUID(),
    kind: 'offer',
    formVersion: 1,
    lang: 'nl',
    area: 'dennenhof',
    answers: { what: ['offer.groceries'], name: 'Rita', contact: '014 00 00 09' },
    consent: { contact: true, share: false, text: 'Wij mogen je bellen.', at: '2026-11-22T10:00:00.000Z' },
    ...change,
  };
}

/** Posts to `/v1/intake`, or to that of a town, where `path` names it. */
export function post(
  url: string,
  body: Record<string, unknown> & { key: string },
  headers: Record<string, string> = {},
  path = '/v1/intake',
): Promise<Response> {
  return fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': body.key, ...headers },
    body: JSON.stringify(body),
  });
}
