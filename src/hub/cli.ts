import { access } from 'node:fs/promises';
import { backUp, restore } from './backup.ts';
import { sourcesCommand } from './feeds/sources-command.ts';
import { tokenCommand } from './feeds/token-command.ts';
import { createLog } from './logs.ts';
import { listen } from './listen.ts';
import { openHub } from './server.ts';
import { readSettings } from './settings.ts';
import { fileTrouble, Unusable } from './unusable.ts';

const say = (words: string) => process.stderr.write(`${words}\n`);
const log = createLog(
  (line) => process.stdout.write(line),
  () => new Date(),
);

async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  // Behind a log there may be a full disk, or a program that went: what people write comes in all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  for (const file of Object.values(settings.configs).filter((each) => !/^https?:/i.test(each))) {
    // What people write matters more than their questions: no reason not to start.
    await access(file).catch((error: unknown) =>
      say(`HUB_CONFIG: ${file}: ${fileTrouble(error) ?? 'it cannot be read.'}`),
    );
  }
  const opened = await openHub(settings, log);
  const { port, stop } = await listen(opened);
  log.info('listening', { port });
  const { address, towns } = settings;
  const intakes = towns.length === 1 ? ['/v1/intake'] : towns.map((town) => `/v1/intake/${town}`);
  const named = intakes.map((path) => address + path).join(', ');
  say(`The intake is at ${named}, the worker's page at ${address}/worker (Ctrl+C stops it).`);
  if (opened.firstLink) say(`Choose the first password, within two days: ${opened.firstLink}`);
  const end = () => void stop().then(() => log.info('stopped'));
  process.once('SIGTERM', end).once('SIGINT', end);
}

/** Also while the hub runs. */
async function backup(file = `hub-${new Date().toISOString().slice(0, 10)}.ndjson`): Promise<void> {
  say(`${await backUp(readSettings(process.env).store, file)} rows are in ${file}. Keep it as safe as the messages.`);
}

/** Into an empty database, while no hub runs on it. */
async function bringBack(file?: string): Promise<void> {
  if (!file) throw new Unusable('restore: which file? Write: restore FILE');
  say(`${await restore(readSettings(process.env).store, file)} rows are back.`);
}

/** A command beside the hub, also while it runs. */
const beside =
  (run: typeof tokenCommand) =>
  (...words: string[]) =>
    run(readSettings(process.env), words, { print: (line) => void process.stdout.write(`${line}\n`), say }, new Date());

const commands: Readonly<Record<string, (...words: string[]) => Promise<void>>> = {
  serve,
  backup,
  restore: bringBack,
  token: beside(tokenCommand),
  sources: beside(sourcesCommand),
};

/** Runs one command of the hub; answers the exit code. After `serve` the process goes on until it is told to stop. */
export async function hub([command = 'serve', ...words]: readonly string[]): Promise<number> {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!run) {
    say(`hub: no command “${command}”. There is: ${Object.keys(commands).join(', ')}.`);
    return 1;
  }
  try {
    await run(...words);
    return 0;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    say(error.message);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await hub(process.argv.slice(2));
