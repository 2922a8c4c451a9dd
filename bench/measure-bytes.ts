import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Round } from './measure-page.ts';
import { MONTH } from './activities.ts';
import { feedPath } from './site.ts';

const SIZE = 1000;
const CARDS = 12;
async function compressed(address: string): Promise<number> {
  const answer = await fetch(address);
  return (await promisify(brotliCompress)(await answer.arrayBuffer())).length;
}

/** Addresses of what the page asked for until now. */
const asked = () => performance.getEntriesByType('resource').map(({ name }) => name);

/** Once the widget shows this, the addresses of what the page asked for until then. */
function askedUntil([widget = '', drawn = '']: readonly string[]): readonly string[] | false {
  if (!document.querySelector(widget)?.shadowRoot?.querySelector(drawn)) return false;
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

/** Kilobytes, compressed with brotli at its best, before a resident sees the first service, activity or card. */
export async function measureBytes({ browser, site, samples }: Round): Promise<void> {
  const weighed = async (
    name: string,
    isIts: (path: string) => boolean,
    show: (page: Page) => Promise<readonly string[]>,
  ) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const addresses = (await show(page)).filter((address) => isIts(new URL(address).pathname));
    const sizes = await Promise.all(addresses.map(compressed));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    samples.add(SIZE, name, 'bytes', total / 1000);
    await page.close();
  };
  for (const [name, { widget, attributes, drawn }] of Object.entries(widgets)) {
    const body = `<!doctype html><html lang="nl"><script type="module" src="/dist/buurt.js"></script>
      <${widget} ${attributes}></${widget}></html>`;
    await weighed(
      name,
      (path) => path.startsWith('/dist/'),
      async (page) => {
        await page.route('**/bytes.html', (route) => route.fulfill({ contentType: 'text/html', body }));
        await page.goto(`${site}/bytes.html`);
        const shown = await page.waitForFunction(askedUntil, [widget, drawn]);
        return (await shown.jsonValue()) || [];
      },
    );
  }
  for (const [name, { page: contender, feed, isIts }] of Object.entries(others)) {
    await weighed(name, isIts, async (page) => {
      await page.goto(`${site}/bench/pages/measured.html?contender=${contender}`);
      await page.waitForFunction(() => window.bench);
      await page.evaluate((address) => window.bench?.list({ feed: address, map: true }), feed);
      await page.evaluate(() => window.bench?.map());
      return page.evaluate(asked);
    });
  }
}

const services = { widget: 'buurt-services-map', drawn: 'li .name' };
const calendar = { widget: 'buurt-activity-calendar' };
const activities = `feed="${feedPath('activities-native', SIZE)}"`;

const widgets = {
  'buurt': { ...services, attributes: `feed="${feedPath('native', SIZE)}"` },
  'buurt, GeoJSON': { ...services, attributes: `feed="${feedPath('geojson', SIZE)}"` },
  'buurt calendar': { ...calendar, attributes: `${activities} date="${MONTH}"`, drawn: 'li .name' },
  'buurt cards': {
    widget: 'buurt-indicator-cards',
    attributes: `feed="${feedPath('indicators-native', CARDS)}"`,
    drawn: '.card svg',
  },
  'buurt month': { ...calendar, attributes: `${activities} view="month" date="${MONTH}"`, drawn: 'td .title' },
};

const others = {
  'Leaflet': {
    page: 'leaflet',
    feed: feedPath('geojson', SIZE),
    isIts: (path: string) => path.includes('/leaflet') && !path.endsWith('.ts'),
  },
  'FullCalendar': {
    page: 'fullcalendar',
    feed: feedPath('activities-plain', SIZE),
    isIts: (path: string) => path.includes('/fullcalendar'),
  },
  'chart.js': {
    page: 'chartjs-cards',
    feed: feedPath('indicators-plain', CARDS),
    isIts: (path: string) => path.includes('/chartjs'),
  },
  'Plot': {
    page: 'plot-cards',
    feed: feedPath('indicators-plain', CARDS),
    isIts: (path: string) => path.includes('/plot'),
  },
};
