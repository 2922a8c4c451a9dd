import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { startServer, type Answer, type RunningServer } from '../tools/serve.ts';
import { serviceFeed, type FeedFormat } from './services.ts';

const json = { 'content-type': 'application/json' };
const feedAddress = /^\/bench\/feeds\/(geojson|native)-(\d+)\.json$/;

const isFormat = (text: string | undefined): text is FeedFormat => text === 'geojson' || text === 'native';

async function script(path: string): Promise<Answer> {
  const source = await readFile(join(process.cwd(), path), 'utf8');
  return { headers: { 'content-type': 'text/javascript' }, body: stripTypeScriptTypes(source) };
}

/** Where a page finds the feed of so many services. */
export const feedPath = (format: FeedFormat, count: number) => `/bench/feeds/${format}-${count}.json`;

/** The project as files, the feeds as they are asked for, and TypeScript with its types left out. */
export function startSite(): Promise<RunningServer> {
  const feeds = new Map<string, Buffer>();
  return startServer({
    root: process.cwd(),
    headers: () => ({ 'cache-control': 'no-store' }),
    answer: async (path) => {
      if (path === '/favicon.ico') return { status: 204 };
      if (path.endsWith('.ts')) return script(path);
      // Our own limit of 20 MB is lifted for the sizes that are larger.
      if (path === '/bench/feeds/config.json')
        return { headers: json, body: '{"limits":{"bytes":1e9,"items":100000}}' };
      const [, format, count] = feedAddress.exec(path) ?? [];
      if (!isFormat(format)) return undefined;
      const body = feeds.get(path) ?? Buffer.from(serviceFeed(format, Number(count)));
      feeds.set(path, body);
      return { headers: json, body };
    },
  });
}
