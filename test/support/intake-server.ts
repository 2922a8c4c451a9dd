/**
 * An intake for tests that keeps what a server owes (safety-and-access O11) and does everything else wrong that a network
 * can do. It is a process of its own, so that it can be killed: `node intake-server.ts '{"port":…,"folder":…,"seed":…}'`.
 *
 * Two ledgers in the folder, one JSON record a line: `attempts` (what came in) and `effects` (what was done).
 */
import { createHash } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pick, seeded } from './seeded.ts';

export interface IntakeSettings {
  port: number;
  folder: string;
  seed: number;
  /** Milliseconds that an answer hangs before its connection breaks. */
  hang: number;
}
export interface Attempt {
  key: string;
  hash: string;
  fault: string;
}
export interface Effect {
  key: string;
  hash: string;
  received: string;
  /** The answers, as JSON. */
  answers: string;
}

export const FAULTS = ['drop', 'die', '500', 'hang', 'hang-before', 'delay', '503', '429', 'html'] as const;
type Fault = (typeof FAULTS)[number] | 'none' | 'crash';

const settings: IntakeSettings = JSON.parse(process.argv[2] ?? '{}');
const random = seeded(settings.seed);
const file = (name: string) => join(settings.folder, name);
const lines = <T>(name: string): T[] =>
  existsSync(file(name))
    ? readFileSync(file(name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

const effects = new Map(lines<Effect>('effects').map((effect) => [effect.key, effect]));
/** Part of the attempts that go wrong, from 0 to 1. */
let rate = 0;

/** Effect and key are one line: both are on the disk, or neither is. */
function commit(effect: Effect): void {
  const ledger = openSync(file('effects'), 'a');
  writeSync(ledger, `${JSON.stringify(effect)}\n`);
  fsyncSync(ledger);
  closeSync(ledger);
  effects.set(effect.key, effect);
}

function answer(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  const hash = createHash('sha256').update(body).digest('hex');
  const key = String(request.headers['idempotency-key'] ?? '');
  const fault: Fault = random() < rate ? (random() < 0.04 ? 'crash' : pick(FAULTS, random)) : 'none';
  appendFileSync(file('attempts'), `${JSON.stringify({ key, hash, fault } satisfies Attempt)}\n`);
  if (fault === 'drop') return void response.destroy();
  if (fault === 'hang-before') return void setTimeout(() => response.destroy(), settings.hang);
  if (fault === '503') return answer(response, 503, {}, random() < 0.5 ? { 'retry-after': '1' } : {});
  if (fault === '429') return answer(response, 429, {}, { 'retry-after': '1' });
  if (fault === 'html') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>');

  const { key: inside, answers } = JSON.parse(body) as { key: string; answers: unknown };
  if (!key || inside !== key) return answer(response, 400, { title: 'No key' });
  const known = effects.get(key);
  if (known && known.hash !== hash) return answer(response, 422, { title: 'Another message had this key' });
  const effect = known ?? { key, hash, received: new Date().toISOString(), answers: JSON.stringify(answers) };
  if (!known) commit(effect);
  if (fault === 'crash') process.kill(process.pid, 'SIGKILL');
  if (fault === 'die') return void response.destroy();
  if (fault === 'hang') return void setTimeout(() => response.destroy(), settings.hang);
  if (fault === '500') return answer(response, 500, {});
  if (fault === 'delay') await new Promise((resolve) => setTimeout(resolve, random() * 400));
  answer(response, known ? 200 : 201, { key, received: effect.received });
}

createServer((request, response) => {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', 'content-type, idempotency-key');
  response.setHeader('access-control-max-age', '600');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/faults') rate = Number(searchParams.get('rate'));
  if (request.method !== 'POST') return void response.writeHead(204).end();
  take(request, response).catch(() => response.destroy());
}).listen(settings.port, '127.0.0.1', () => console.log('listening'));
