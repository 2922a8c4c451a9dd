import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

export const dist = 'dist';

/** Paths inside dist of what a resident's browser downloads, widgets first: not the command, nor the webmaster's pages. */
export function deliveredFiles(): string[] {
  const all = globSync('**/*.{js,mjs,css}', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
  const files = all.filter((file) => !/^(?:cli|builder|docs)\//.test(file));
  const depth = (file: string) => file.split('/').length;
  return files.sort((a, b) => depth(a) - depth(b) || a.localeCompare(b));
}

export function readBuilt(file: string): Buffer {
  return readFileSync(join(dist, file));
}

/** Bytes as a good server sends them: brotli at its highest level. */
export async function brotliBytes(file: string): Promise<number> {
  return (await promisify(brotliCompress)(readBuilt(file))).length;
}
