import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';

const tarball = `buurt-${JSON.parse(readFileSync('dist/package.json', 'utf8')).version}.tgz`;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** An empty project of somebody who installs the package, without any network. */
export interface PackedProject {
  readonly folder: string;
  /** The package as `npm pack` makes it. */
  readonly tarball: string;
  readonly write: (name: string, body: unknown) => void;
  readonly run: (program: string, ...words: string[]) => Promise<Ended>;
  /** What the program says; throws when it ends with anything but 0. */
  readonly must: (program: string, ...words: string[]) => Promise<string>;
  readonly remove: () => void;
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'buurt-package-'));

/** Packs what is in `dist` and installs it; gives the folder. */
async function install(): Promise<string> {
  const { folder, write, must, remove } = projectIn(newFolder());
  after(remove);
  write('package.json', { name: 'somebody', private: true, type: 'module' });
  await must('npm', 'pack', resolve('dist'), '--silent', '--pack-destination', folder);
  await must('npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`);
  return folder;
}

/** Once in a process: it takes longer than most of what is tried with it. */
let installed: Promise<string> | undefined;

/** A project with what is in `dist` packed and installed, outside of ours. */
export async function packedProject(): Promise<PackedProject> {
  const project = projectIn(newFolder());
  cpSync(await (installed ??= install()), project.folder, { recursive: true, verbatimSymlinks: true });
  return project;
}

function projectIn(folder: string): PackedProject {
  const write = (name: string, body: unknown) =>
    writeFileSync(join(folder, name), typeof body === 'string' ? body : JSON.stringify(body));
  const run = (program: string, ...words: string[]): Promise<Ended> => {
    const environment = { ...process.env, LANG: 'nl_BE.UTF-8', LC_ALL: '' };
    const options = { cwd: folder, env: environment, shell: process.platform === 'win32' };
    return new Promise((settle) => {
      execFile(program, words, options, (error, out, err) =>
        settle({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
      );
    });
  };
  const must = async (program: string, ...words: string[]): Promise<string> => {
    const { code, out, err } = await run(program, ...words);
    assert.equal(code, 0, `${program} ${words.join(' ')}: ${err}${out}`);
    return out;
  };
  const remove = () => rmSync(folder, { recursive: true });
  return { folder, tarball: join(folder, tarball), write, run, must, remove };
}
