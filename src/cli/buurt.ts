#!/usr/bin/env node
import './older-node.ts';
import type { DoctorLanguage } from '../doctor/finding-words.ts';
import { VERSION } from '../domain/version.ts';
import { Misuse } from './misuse.ts';
import { readerLanguage } from './reader-language.ts';
import { MORE, USAGE } from './usage.ts';

/** What runs one command, and answers the exit code. */
type Command = (words: readonly string[], reader: DoctorLanguage) => Promise<number>;

/** Each is loaded when it is asked for: the hub needs packages that the others do without. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  mirror: async () => (await import('./mirror.ts')).mirrorCommand,
  hub: async () => (await import('./hub.ts')).hubCommand,
};

/** Wrong use of a command, as shells have it. */
const MISUSED = 2;

let isCut = false;
// Whatever it leads to may be full; a program that reads only the beginning goes on without the rest.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (isCut || error.code === 'EPIPE') return;
  isCut = true;
  process.exitCode = MISUSED;
  process.stderr.write(`${new Misuse('file', 'stdout', readerLanguage(process.env)).message} (${error.code})\n`);
});

async function main([name = '', ...words]: readonly string[]): Promise<number> {
  const reader = readerLanguage(process.env);
  if (['help', '--help', '-h'].some((word) => word === name || words.includes(word))) {
    process.stdout.write(USAGE[reader]);
    return 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  if (name === '') {
    process.stderr.write(USAGE[reader]);
    return MISUSED;
  }
  try {
    if (!Object.hasOwn(COMMANDS, name)) throw new Misuse('command', name, reader);
    const command = await COMMANDS[name]?.();
    return (await command?.(words, reader)) ?? MISUSED;
  } catch (error) {
    // Whoever types a command is told what to do, never where in our code we were.
    const message = error instanceof Error ? error.message : String(error);
    const isMisuse = error instanceof Misuse;
    process.stderr.write(`${message}\n${isMisuse ? `${MORE[error.language]}\n` : ''}`);
    return isMisuse ? MISUSED : 1;
  }
}

const code = await main(process.argv.slice(2));
process.exitCode = isCut ? MISUSED : code;
