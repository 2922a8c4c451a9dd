import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build, type Rolldown } from 'vite';
import { byteRange } from '../../tools/byte-range.ts';
import type { Answer } from '../../tools/serve.ts';
import { becomes } from '../support/becomes.ts';
import { openSite, policy, type Site, type SiteOptions, type Visit } from '../support/page.ts';
import { hasShared, sharedFile } from '../support/shared.ts';

/** The one file has been read from. */
const asked = Promise.withResolvers<void>();
const files = new Map<string, string | Uint8Array>();

/** The map as it is built for a town's site, on a page with nothing else. */
async function buildMap(): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      lib: { entry: 'test/support/map-page.ts', formats: ['es'], fileName: 'map-page' },
      rolldownOptions: {
        output: { minify: true, entryFileNames: '[name].js', assetFileNames: 'assets/[name]-[hash][extname]' },
      },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  for (const file of output) files.set(`/map/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
}

function archive(header: string | undefined): Answer | undefined {
  if (!hasShared) return undefined;
  const body = sharedFile('feeds/tiles/protomaps-basemap-perth-z15.pmtiles');
  const range = byteRange(header, body.length);
  if (!range || range === 'unsatisfiable') return { status: 416 };
  const { start, end } = range;
  asked.resolve();
  const headers = {
    'content-range': `bytes ${start}-${end}/${body.length}`,
    'content-type': 'application/octet-stream',
  };
  return { status: 206, headers, body: body.subarray(start, end + 1) };
}

const page = '<!doctype html><title>Kaart</title><body><script type="module" src="/map/map-page.js"></script>';

const answer: SiteOptions['answer'] = (path, request) => {
  if (path === '/map/') return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
  if (path === '/map/perth.pmtiles') return archive(request.headers.range);
  const body = files.get(path);
  return body === undefined ? undefined : { headers: { 'content-type': 'text/javascript' }, body };
};

/** What the page tells of its map, once it is told. */
async function told({ page: shown }: Visit, name: string): Promise<unknown> {
  const value = await shown.waitForFunction((key) => document.body.getAttribute(key), `data-${name}`);
  return JSON.parse((await value.jsonValue()) ?? 'null');
}

/** Presses the number of the pin, frame after frame until it is drawn, and says what that selected. */
async function pressed(visit: Visit): Promise<unknown> {
  const box = await visit.page.locator('canvas').boundingBox();
  assert.ok(box);
  const press = async () => {
    await visit.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 - 20);
    await visit.page.evaluate(() => new Promise(requestAnimationFrame));
    return visit.page.getAttribute('body', 'data-selected');
  };
  await becomes(press, (selected) => assert.notEqual(selected, null));
  return told(visit, 'selected');
}

describe('the map under the policy of the page', () => {
  let site: Site;
  before(async () => {
    await buildMap();
    site = await openSite({ answer });
  });
  after(() => site.close());

  it('comes up clean, and answers to a press', async () => {
    const visit = await site.visit('/map/?basemap=/demo/basemap/balen-ravels.geojson');
    assert.equal(await told(visit, 'shown'), true);
    assert.deepEqual(await told(visit, 'attribution'), [{ text: 'Schematische kaart' }]);
    assert.equal(await pressed(visit), 'a');
    await visit.assertClean();
  });

  it('reads a map in one file by ranges of the own server', async () => {
    if (!hasShared) return;
    const visit = await site.visit('/map/?basemap=/map/perth.pmtiles&lat=-31.92&lon=115.81');
    assert.equal(await told(visit, 'shown'), true);
    await asked.promise;
    const [credit] = (await told(visit, 'attribution')) as { text: string }[];
    assert.match(credit?.text ?? '', /\p{L}/u);
    assert.equal(await visit.page.getAttribute('body', 'data-failure'), null);
    await visit.assertClean();
  });

  for (const [what, options] of [
    ['no worker may start', { policy: policy({ worker: "'none'" }) }],
    [
      'the page does not list our policy',
      { policy: policy().replace('trusted-types lit-html buurt', 'trusted-types lit-html') },
    ],
  ] as const) {
    it(`leaves it to the list where ${what}`, async () => {
      const strict = await openSite({ answer, ...options });
      try {
        const visit = await strict.visit('/map/');
        assert.equal(await told(visit, 'shown'), 'worker');
        assert.deepEqual(
          visit.errors.filter((error) => !/Content Security Policy/i.test(error)),
          [],
        );
        assert.equal(await visit.page.locator('canvas').count(), 0);
      } finally {
        await strict.close();
      }
    });
  }

  it('is not offered where the device has no WebGL', async () => {
    const old = await openSite({ answer, flags: ['--disable-3d-apis'] });
    try {
      const visit = await old.visit('/map/');
      assert.equal(await told(visit, 'offered'), false);
      assert.equal(await told(visit, 'shown'), 'webgl');
      await visit.assertClean();
    } finally {
      await old.close();
    }
  });
});
