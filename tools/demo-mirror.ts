import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { localTime } from '../src/domain/local-time.ts';
import { localAddress, localPath, withLocalFiles } from '../src/mirror/local-files.ts';
import { mirror } from '../src/mirror/mirror.ts';
import { writePages } from '../src/mirror/pages.ts';
import { datedFeed } from './demo-dates.ts';
import type { Answer } from './serve.ts';

const PAGE = '/demo/situations/static.html';
const CONFIG = 'demo/feeds/balen/config.json';
const INCLUDE = /<!--#include virtual="(\w+\.html)" -->/g;

/** What `buurt mirror --html` makes of the demo's feeds on a day, by the name of the file. */
async function piecesOf(now: Date): Promise<ReadonlyMap<string, string>> {
  const local = withLocalFiles(fetch);
  const dated: typeof fetch = async (input, init) => {
    const path = localPath(new URL(input instanceof Request ? input.url : input).href) ?? '';
    const feed = await datedFeed(`/${relative(process.cwd(), path).replaceAll('\\', '/')}`, now);
    return typeof feed?.body === 'string' ? new Response(feed.body) : local(input, init);
  };
  const out = await mkdtemp(join(tmpdir(), 'buurt-demo-'));
  try {
    const clock = () => now.getTime();
    const politeness = { fetch: dated, delay: 0, now: clock, pause: async () => {} };
    const mirrored = await mirror({ config: localAddress(CONFIG), out, ...politeness });
    const written = await writePages(mirrored, { out, level: 2, now: clock });
    const read = written.map(async ({ file }) => [file, await readFile(join(out, file), 'utf8')] as const);
    return new Map(await Promise.all(read));
  } finally {
    await rm(out, { recursive: true });
  }
}

const made = new Map<string, Promise<ReadonlyMap<string, string>>>();

/**
 * The page whose content is in its HTML, with what the mirror writes today: what a web server's includes do every night.
 * `undefined` for every other page.
 */
export async function includingPage(path: string, now = new Date()): Promise<Answer | undefined> {
  if (path !== PAGE) return undefined;
  const { date } = localTime(now);
  const asked = made.get(date) ?? piecesOf(now);
  made.set(date, asked);
  const [page, pieces] = await Promise.all([readFile(PAGE.slice(1), 'utf8'), asked]);
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
  return { headers, body: page.replace(INCLUDE, (_, file: string) => pieces.get(file) ?? '') };
}
