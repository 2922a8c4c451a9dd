import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliveredFiles, dist, readBuilt } from './built-files.ts';

/** Subresource-integrity values, for pages that pin what they load. */
export function writeHashes(): void {
  const integrity = (file: string) => `sha384-${createHash('sha384').update(readBuilt(file)).digest('base64')}`;
  const hashes = Object.fromEntries(deliveredFiles().map((file) => [file, integrity(file)]));
  const json = JSON.stringify(hashes, null, 2);
  writeFileSync(join(dist, 'hashes.json'), `${json}\n`);
  // The builder also runs as a file, where no page may fetch one.
  writeFileSync(join(dist, 'builder/hashes.js'), `globalThis.buurtHashes = ${json};\n`);
}
