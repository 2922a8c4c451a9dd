import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { datedFeed } from '../tools/demo-dates.ts';
import { startServer, type Answer, type RunningServer } from '../tools/serve.ts';
import { activityFeed, type ActivityFormat } from './activities.ts';
import { bundle } from './bundle.ts';
import { formFeed, type FormFormat } from './form-questions.ts';
import { indicatorFeed, type IndicatorFormat } from './indicators.ts';
import { serviceFeed, type FeedFormat } from './services.ts';

const json = { 'content-type': 'application/json' };
const feedAddress = /^\/bench\/feeds\/([\w-]+)-(\d+)\.json$/;

const feeds: Readonly<Record<FeedFormat | ActivityFormat | IndicatorFormat | FormFormat, (count: number) => string>> = {
  'geojson': (count) => serviceFeed('geojson', count),
  'native': (count) => serviceFeed('native', count),
  'activities-plain': (count) => activityFeed('activities-plain', count),
  'activities-native': (count) => activityFeed('activities-native', count),
  'indicators-plain': (count) => indicatorFeed('indicators-plain', count),
  'indicators-native': (count) => indicatorFeed('indicators-native', count),
  'forms-native': formFeed,
};
const isFormat = (text: string | undefined): text is keyof typeof feeds => text !== undefined && text in feeds;

/** Made of packages that are not written for a browser alone. */
const BUNDLED = ['fullcalendar', 'chartjs-cards', 'plot-cards'].map((page) => `/bench/pages/${page}.ts`);

async function script(path: string): Promise<string> {
  const file = join(process.cwd(), path);
  return BUNDLED.includes(path) ? bundle(file) : stripTypeScriptTypes(await readFile(file, 'utf8'));
}

/** Where a page finds the feed of so many records. */
export const feedPath = (format: keyof typeof feeds, count: number) => `/bench/feeds/${format}-${count}.json`;

/** The project as files, the feeds as they are asked for, and TypeScript with its types left out. */
export function startSite(): Promise<RunningServer> {
  const made = new Map<string, Buffer>();
  const scripts = new Map<string, string>();
  async function answer(path: string): Promise<Answer | undefined> {
    if (path === '/favicon.ico') return { status: 204 };
    if (path.endsWith('.ts')) {
      const body = scripts.get(path) ?? (await script(path));
      scripts.set(path, body);
      return { headers: { 'content-type': 'text/javascript' }, body };
    }
    // Our own limit of 20 MB is lifted for the sizes that are larger.
    if (path === '/bench/feeds/config.json') return { headers: json, body: '{"limits":{"bytes":1e9,"items":100000}}' };
    const [, format, count] = feedAddress.exec(path) ?? [];
    if (!isFormat(format)) return datedFeed(path);
    const body = made.get(path) ?? Buffer.from(feeds[format](Number(count)));
    made.set(path, body);
    return { headers: json, body };
  }
  return startServer({ root: process.cwd(), headers: () => ({ 'cache-control': 'no-store' }), answer });
}
