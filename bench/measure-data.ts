import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Samples } from './samples.ts';
import { serviceFeed } from './services.ts';

/** A native feed as large as buurt reads by default, nearly. */
export const FEED_BYTES = 20e6;
const MARGIN = 0.98;

/** Reads and checks the feed, each time in a fresh process, beside a bare `JSON.parse` of it. */
export async function measureData(samples: Samples, turns: number): Promise<void> {
  const each = Buffer.byteLength(serviceFeed('native', 1000)) / 1000;
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const file = join(folder, 'services.json');
  try {
    await writeFile(file, serviceFeed('native', Math.floor((FEED_BYTES * MARGIN) / each)));
    for (let turn = 0; turn < turns; turn++) {
      const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'data-once.ts'), file]);
      const { parse, read } = JSON.parse(stdout) as { parse: number; read: number };
      samples.add(FEED_BYTES, 'JSON.parse', 'read', parse);
      samples.add(FEED_BYTES, 'buurt', 'read', read);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
