import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the mirror is written. A file there is whole or it is the one from before, also when the power goes. */
export class Folder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }
  /** `undefined` where there is none, or it cannot be read. */
  read(file: string): string | undefined {
    try {
      return readFileSync(join(this.path, file), 'utf8');
    } catch {
      return undefined;
    }
  }
  /** Takes away what a run that was killed left half written, here and in the folders named. */
  sweep(...folders: readonly string[]): void {
    for (const folder of ['', ...folders].map((each) => join(this.path, each)))
      for (const file of filesIn(folder)) {
        const [, run] = /\.(\d+)\.next$/.exec(file) ?? [];
        if (run !== undefined && !isOther(Number(run))) rmSync(join(folder, file), { force: true });
      }
  }
  /** What is the same already stays untouched, so that a web server goes on answering "not modified". */
  write(file: string, text: string): boolean {
    if (this.read(file) === text) return false;
    const target = join(this.path, file);
    mkdirSync(dirname(target), { recursive: true });
    const next = `${target}.${process.pid}.next`;
    writeFileSync(next, text);
    renameSync(next, target);
    return true;
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether a process that is not ours has this number: it may be a run that is still busy. */
function isOther(run: number): boolean {
  try {
    return run !== process.pid && process.kill(run, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
