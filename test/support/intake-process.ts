import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import type { Attempt, Effect, IntakeSettings } from './intake-server.ts';

export interface IntakeProcess {
  /** Where messages are posted. */
  readonly url: string;
  readonly attempts: () => Attempt[];
  readonly effects: () => Effect[];
  /** Ends it at once, in the middle of whatever it does. */
  kill: () => Promise<void>;
  /** Starts it again where it was killed, or killed itself. */
  start: () => Promise<void>;
  readonly isUp: () => boolean;
  /** Which part of the attempts goes wrong from now on, from 0 to 1. */
  faults: (rate: number) => Promise<void>;
  /** Ends it, and its ledgers. */
  close: () => Promise<void>;
}

/** The test intake in a process of its own, on the same address for all its lives. */
export async function startIntake(seed: number, hang = 800): Promise<IntakeProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  const port = await freePort();
  const program = join(import.meta.dirname, 'intake-server.ts');
  let lives = 0;
  let rate = 0;
  let child: ChildProcess | undefined;

  const isUp = () => child !== undefined && child.exitCode === null && child.signalCode === null;
  const ledger = <T>(name: string): T[] => {
    const file = join(folder, name);
    // A line that was being written when it was killed is no effect: its commit never ended.
    const whole = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
    return whole.map((line) => JSON.parse(line));
  };
  const faults = async (part: number) => {
    rate = part;
    if (isUp()) await fetch(`http://127.0.0.1:${port}/faults?rate=${rate}`).catch(() => {});
  };
  const start = async () => {
    if (isUp()) return;
    const settings: IntakeSettings = { port, folder, hang, seed: seed * 1000 + lives++ };
    child = spawn(process.execPath, [program, JSON.stringify(settings)], { stdio: ['ignore', 'pipe', 'inherit'] });
    if (child.stdout) await once(child.stdout, 'data');
    await faults(rate);
  };
  const kill = async () => {
    if (!child || !isUp()) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}/intake`,
    attempts: () => ledger<Attempt>('attempts'),
    effects: () => ledger<Effect>('effects'),
    kill,
    start,
    isUp,
    faults,
    async close() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
