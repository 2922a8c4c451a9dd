import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
