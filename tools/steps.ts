import { spawn } from 'node:child_process';

export interface StepResult {
  ok: boolean;
  output: string;
}

export type Step = () => Promise<StepResult>;

const bin = (path: string) => `node_modules/${path}`;

/** Programs of the tool chain, each run by the very Node that runs us. */
export const programs = {
  tsc: bin('typescript/bin/tsc'),
  oxlint: bin('oxlint/bin/oxlint'),
  oxfmt: bin('oxfmt/bin/oxfmt'),
  vite: bin('vite/bin/vite.js'),
  manifest: bin('@custom-elements-manifest/analyzer/cem.js'),
};

/** The compilers written in Go clean up after themselves all the time: half as often, they take a fifth less. */
const RARELY = { GOGC: '200' };

/** A step that runs a script with Node and keeps what it printed. */
export function script(path: string, ...args: string[]): Step {
  return () =>
    new Promise((resolve, reject) => {
      const env = { ...RARELY, ...process.env };
      const child = spawn(process.execPath, [path, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
      child.on('error', reject).on('close', (code) => resolve({ ok: code === 0, output }));
    });
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step, prints its name, time and whatever it had to say. */
export async function runStep(name: string, step: Step): Promise<boolean> {
  const start = performance.now();
  const { ok, output } = await step();
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds(start)})`);
  if (output.trim()) console.log(`${output.trimEnd()}\n`);
  return ok;
}
