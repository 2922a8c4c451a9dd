import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMPILED = process.env.NODE_COMPILE_CACHE ?? join(tmpdir(), 'hub-compiled');

/** One command of the hub as a process of its own, from its sources or as it is built, with what it said and how it ended. */
export function runHub(words: string[], environment: Record<string, string>, program = ['src/hub/cli.ts']) {
  const child = spawn(process.execPath, [...program, ...words], {
    // Started ten times over: what was compiled once is read back, from where the tests have theirs too.
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: COMPILED, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, said, ended };
}

/** Waits until it takes messages in; throws with what it said where it ends instead. */
export function listening({ child, said }: { child: ChildProcess; said: { err: string } }): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (text: string) => {
      if (text.includes('"listening"')) resolve();
    });
    child.once('close', (code) => reject(new Error(`The hub ended with ${code}: ${said.err}`)));
  });
}
