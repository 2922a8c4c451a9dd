import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Round } from './measure-services.ts';
import { feedPath } from './site.ts';

const SIZE = 1000;
const compressed = async (body: Buffer) => (await promisify(brotliCompress)(body)).length;

/** Adds up what a page fetches until its list is there, the feed and the bench's own page left out. */
async function weigh(page: Page, show: () => Promise<unknown>, isIts: (path: string) => boolean): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (isIts(new URL(response.url()).pathname)) bodies.push(response.body());
  });
  await show();
  const sizes = await Promise.all((await Promise.all(bodies)).map(compressed));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** Kilobytes, compressed with brotli at its best, before a resident sees the first service. */
export async function measureBytes({ browser, site, samples }: Round): Promise<void> {
  const weighings = {
    'buurt': { body: tag('native'), isIts: (path: string) => path.startsWith('/dist/') },
    'buurt, GeoJSON': { body: tag('geojson'), isIts: (path: string) => path.startsWith('/dist/') },
  };
  for (const [name, { body, isIts }] of Object.entries(weighings)) {
    const page = await browser.newPage();
    await page.route('**/bytes.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    const show = async () => {
      await page.goto(`${site}/bytes.html`);
      await page.getByRole('listitem').first().waitFor();
    };
    samples.add(SIZE, name, 'bytes', await weigh(page, show, isIts));
    await page.close();
  }
  const page = await browser.newPage();
  await page.goto(`${site}/bench/pages/measured.html?contender=leaflet`);
  await page.waitForFunction(() => window.bench);
  const show = async () => {
    await page.evaluate((feed) => window.bench?.list({ feed, map: true }), feedPath('geojson', SIZE));
    await page.evaluate(() => window.bench?.map());
  };
  samples.add(SIZE, 'Leaflet', 'bytes', await weigh(page, show, (path) => path.includes('/leaflet')));
  await page.close();
}

const tag = (format: 'native' | 'geojson') =>
  `<!doctype html><html lang="nl"><script type="module" src="/dist/buurt.js"></script>
  <buurt-services-map feed="${feedPath(format, SIZE)}"></buurt-services-map></html>`;
