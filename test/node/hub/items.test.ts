import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { changeRoutes } from '../../../src/hub/items/change-routes.ts';
import { itemGrid } from '../../../src/hub/items/item-grid.ts';
import { onEachStore, startHub, type TestHub } from '../../support/hub.ts';
import { activities, feedOf, partnerOf, type Partner } from '../../support/publisher.ts';

interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Said {
  readonly code: string;
  readonly parameter: string;
  readonly next?: string;
  readonly items: readonly { readonly id: string }[];
  readonly features: readonly Feature[];
  readonly links: readonly { readonly rel: string; readonly href: string; readonly type: string }[];
  readonly conformsTo: readonly string[];
  readonly collections: readonly { readonly id: string; readonly title: string }[];
  readonly numberReturned: number;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly required?: readonly string[] }>> };
}

const at = (lat: number, lon: number) => ({ name: 'Zaal', lat, lon });
const ACTIVITIES = [
  { id: 'soup', title: 'Soep op straat', category: 'cat.meal', start: '2026-12-05T17:00', place: at(51.16, 5.18) },
  {
    id: 'choir',
    title: 'Koor',
    description: 'Café chantant',
    start: '2026-12-01T20:00',
    repeat: 'FREQ=WEEKLY',
    place: at(51.2, 5.3),
  },
  { id: 'walk', title: 'Wandelen', category: 'cat.walk', start: '2027-02-01', place: at(51.165, 5.185) },
  { id: 'show', title: 'Tentoonstelling', start: '2026-11-01', end: '2027-01-31', hours: 'Mo-Fr 10:00-17:00' },
];
const SERVICES = [
  { id: 'ldc', name: 'De Sparappel', category: 'svc.meeting', location: [at(51.16, 5.18), at(51.3, 5.4)] },
  { id: 'hidden', name: 'Vluchthuis', location: [{ ...at(51.161, 5.181), street: 'Geheim 1', hideAddress: true }] },
];

onEachStore((fresh) => {
  describe('the records of a town', () => {
    let hub: TestHub;
    let club: Partner;
    const clock = { now: new Date('2026-11-22T10:00:00Z') };
    const asked = async (path: string, headers: Record<string, string> = {}) => {
      const response = await fetch(path.startsWith('http') ? path : hub.url + path, { headers });
      return { status: response.status, headers: response.headers, said: (await response.json()) as Said };
    };
    const ids = async (query: string, kind = 'activities') =>
      (await asked(`/v1/items?m=balen&kind=${kind}${query}`)).said.items.map(({ id }) => id);
    before(async () => {
      hub = await startHub({ ...(await fresh()), HUB_TOWNS: 'balen ravels', HUB_URL: 'https://hub.example' }, clock);
      club = await partnerOf(hub, 'club', { town: 'balen' });
      await club.ask('feed', 'PUT', feedOf(ACTIVITIES));
      const care = await partnerOf(hub, 'care', { town: 'balen', kind: 'services' });
      await care.ask('feed', 'PUT', { kind: 'services', items: SERVICES });
    });
    after(() => hub.stop());

    it('are found by place, day, category and words, and by all of them at once', async () => {
      assert.deepEqual(await ids(''), ['choir', 'show', 'soup', 'walk']);
      assert.deepEqual(await ids('&bbox=5.17,51.15,5.19,51.17'), ['soup', 'walk']);
      // It is made larger to hundredths of a degree, so that maps ask the same.
      assert.deepEqual(await ids('&bbox=5.1841,51.1601,5.1849,51.1649'), ['soup', 'walk']);
      assert.deepEqual(await ids('&bbox=-180,-90,180,90'), ['choir', 'soup', 'walk']);
      assert.deepEqual(await ids('&from=2026-12-05&to=2026-12-05'), ['show', 'soup']);
      assert.deepEqual(await ids('&from=2026-12-22&to=2026-12-22'), ['choir', 'show']);
      assert.deepEqual(await ids('&from=2027-02-01'), ['choir', 'walk']);
      assert.deepEqual(await ids('&to=2026-11-30'), ['show']);
      assert.deepEqual(await ids('&category=cat.walk,cat.meal'), ['soup', 'walk']);
      assert.deepEqual(await ids('&q=cafe%20CHANT'), ['choir']);
      assert.deepEqual(await ids('&q=soep&bbox=5.17,51.15,5.19,51.17&from=2026-12-01&category=cat.meal'), ['soup']);
      assert.deepEqual(await ids('&q=soep&category=cat.walk'), []);
      assert.deepEqual(await ids('&bbox=5.39,51.29,5.41,51.31', 'services'), ['ldc']);
      // Whose address is not shown is found by other words, and nowhere on a map.
      assert.deepEqual(await ids('&bbox=5.17,51.15,5.19,51.17', 'services'), ['ldc']);
      assert.deepEqual(await ids('&q=vluchthuis', 'services'), ['hidden']);
    });

    it('keep a hidden address to themselves, wherever they are read or looked for', async () => {
      assert.deepEqual(await ids('&q=geheim', 'services'), []);
      clock.now = new Date(clock.now.getTime() + 60_000);
      for (const path of [
        '/feeds/balen/services.json',
        '/feeds/balen/care/services.json',
        '/feeds/balen/services.geojson',
        '/v1/items?m=balen&kind=services',
        '/v1/changes/services?m=balen',
        '/ogc/collections/balen.services/items/hidden',
      ]) {
        const text = await (await fetch(hub.url + path)).text();
        assert.match(text, /Vluchthuis/, path);
        assert.doesNotMatch(text, /Geheim|51\.161|5\.181/, path);
      }
    });

    it('are asked three hundred times a minute at most from one place', async () => {
      const ask = (remoteAddress: string) =>
        hub.app.request('/ogc/conformance', {}, { incoming: { socket: { remoteAddress } } });
      const statuses = await Promise.all(Array.from({ length: 300 }, async () => (await ask('192.0.2.1')).status));
      assert.deepEqual([...new Set(statuses)], [200]);
      const full = await ask('192.0.2.1');
      assert.deepEqual([full.status, full.headers.get('access-control-allow-origin')], [429, '*']);
      assert.ok(Number(full.headers.get('retry-after')) > 0);
      assert.equal((await ask('192.0.2.2')).status, 200);
      // Who has one address of IPv6 has a whole network of them.
      for (let at = 0; at < 300; at += 1) await ask(`2001:db8:0:7::${at.toString(16)}`);
      assert.equal((await ask('2001:db8::7:1:2:3:4')).status, 429);
      assert.equal((await ask('2001:db8::8:0:0:0:1')).status, 200);
    });

    it('come page by page, also where a record goes between two of them', async () => {
      const first = await asked('/v1/items?m=balen&kind=activities&limit=2');
      assert.deepEqual(
        first.said.items.map(({ id }) => id),
        ['choir', 'show'],
      );
      const next = first.said.next ?? '';
      assert.ok(next.startsWith('https://hub.example/v1/items?m=balen&kind=activities&limit=2&cursor='), next);
      await club.ask('items/show', 'DELETE');
      const second = await asked(next.replace('https://hub.example', ''));
      assert.deepEqual([second.said.items.map(({ id }) => id), second.said.next], [['soup', 'walk'], undefined]);
      await club.ask('items/show', 'PUT', ACTIVITIES[3]);
      assert.deepEqual(await ids(''), ['choir', 'show', 'soup', 'walk']);
    });

    it('are GeoJSON for who asks for that, and the same again is no work', async () => {
      const path = '/v1/items?m=balen&kind=services';
      const { said, headers } = await asked(path, { accept: 'application/geo+json' });
      assert.equal(headers.get('content-type'), 'application/geo+json');
      assert.deepEqual(
        said.features.map(({ id, geometry, properties }) => [id, geometry, properties['name']]),
        [
          ['hidden', null, 'Vluchthuis'],
          [
            'ldc',
            {
              type: 'MultiPoint',
              coordinates: [
                [5.18, 51.16],
                [5.4, 51.3],
              ],
            },
            'De Sparappel',
          ],
        ],
      );
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('cache-control'), 'public, max-age=60');
      const again = await fetch(hub.url + path, {
        headers: { 'accept': 'application/geo+json', 'if-none-match': headers.get('etag') ?? '' },
      });
      // A page of another site that asks whether it changed has to be let in too.
      assert.deepEqual([again.status, again.headers.get('access-control-allow-origin')], [304, '*']);
      assert.equal(again.headers.get('cache-control'), 'public, max-age=60');
    });

    it('say which part of a question is wrong, and never leave it out in silence', async () => {
      for (const [query, parameter] of [
        ['m=balen', 'kind'],
        ['m=balen&kind=partners', 'kind'],
        ['kind=services', 'm'],
        ['m=mol&kind=services', 'm'],
        ['m=balen&kind=services&bbox=5,51,6', 'bbox'],
        ['m=balen&kind=services&bbox=5,52,6,51', 'bbox'],
        ['m=balen&kind=services&bbox=5,51,6,NaN', 'bbox'],
        ['m=balen&kind=services&from=morgen', 'from'],
        ['m=balen&kind=services&from=2026-12-01&to=2026-13-01', 'to'],
        ['m=balen&kind=services&limit=0', 'limit'],
        ['m=balen&kind=services&cursor=', 'cursor'],
        ['m=balen&kind=services&catgory=x', 'catgory'],
      ] as const) {
        const { status, said } = await asked(`/v1/items?${query}`);
        assert.deepEqual([status, said.code, said.parameter], [400, 'query.wrong', parameter], query);
      }
      assert.equal((await asked('/v1/items?m=ravels&kind=services')).status, 404);
      assert.equal((await asked('/v1/items?m=balen&kind=services&limit=99999')).status, 200);
    });

    it('are read by a map program, from its landing page on (OGC API Features)', async () => {
      const follow = async (from: Said, rel: string) => {
        const { href } = from.links.find((each) => each.rel === rel) ?? assert.fail(`no link ${rel}`);
        const found = await asked(href.replace('https://hub.example', ''));
        assert.equal(found.status, 200, href);
        return found;
      };
      const { said: landing } = await asked('/ogc');
      assert.match(JSON.stringify((await follow(landing, 'conformance')).said.conformsTo), /conf\/core.*conf\/geojson/);
      await follow(landing, 'service-desc');
      const { said: data } = await follow(landing, 'data');
      assert.deepEqual(
        data.collections.map(({ id, title }) => [id, title]),
        [
          ['balen.services', 'balen: services'],
          ['balen.activities', 'balen: activities'],
        ],
      );
      const { said: collection, headers: about } = await asked('/ogc/collections/balen.activities');
      assert.equal(about.get('vary'), 'Accept-Language');
      const { said: all, headers } = await follow(collection, 'items');
      assert.equal(headers.get('content-type'), 'application/geo+json');
      assert.deepEqual([all.features.length, all.numberReturned], [4, 4]);
      const items = '/ogc/collections/balen.activities/items';
      const found = async (query: string) => (await asked(items + query)).said.features.map(({ id }) => id);
      // Exactly the box that was asked: the standard has no larger one.
      assert.deepEqual(await found('?bbox=5.1841,51.1601,5.1859,51.1659'), ['walk']);
      assert.deepEqual(await found('?bbox=5.1841,51.1601,0,5.1859,51.1659,9'), ['walk']);
      assert.deepEqual(await found('?datetime=2026-12-05T12:00:00Z'), ['show', 'soup']);
      assert.deepEqual(await found('?datetime=2027-02-01/..'), ['choir', 'walk']);
      assert.deepEqual(await found('?datetime=../2026-11-30'), ['show']);
      const { said: page } = await asked(`${items}?limit=3`);
      assert.deepEqual(
        (await follow(page, 'next')).said.features.map(({ id }) => id),
        ['walk'],
      );
      for (const query of ['?datetime=soon', '?datetime=a/b/c', '?bbox=1', '?limit=-1', '?colour=red']) {
        assert.equal((await asked(items + query)).status, 400, query);
      }
      const { said: one } = await asked(`${items}/soup`);
      assert.deepEqual(
        [(one as unknown as Feature).id, one.links.map(({ rel }) => rel)],
        ['soup', ['self', 'collection']],
      );
      for (const path of [
        `${items}/none`,
        '/ogc/collections/balen.partners',
        '/ogc/collections/balen.services.x',
        '/ogc/collections/mol.services/items',
      ]) {
        assert.equal((await asked(path)).status, 404, path);
      }
    });

    it('are told to who keeps a copy, each change once and also what went (RPDE)', async () => {
      const theatre = await partnerOf(hub, 'theatre', { town: 'ravels' });
      const later = (seconds: number) => (clock.now = new Date(clock.now.getTime() + seconds * 1_000));
      const copy = new Map<string, unknown>();
      let at = '/v1/changes/activities?m=ravels';
      /** Reads on until there is nothing new; returns what was told. */
      const read = async () => {
        const told: string[] = [];
        for (;;) {
          const { status, said } = await asked(at.replace('https://hub.example', ''));
          assert.equal(status, 200, said.code);
          const items = said.items as unknown as {
            id: string;
            state: string;
            modified: number;
            data?: { title: string };
          }[];
          for (const { id, state, data } of items) {
            told.push(`${state} ${id}`);
            if (data) copy.set(id, data.title);
            else copy.delete(id);
          }
          at = said.next ?? '';
          if (items.length === 0) return told;
        }
      };
      await theatre.ask('feed', 'PUT', feedOf(activities(700)));
      later(60);
      assert.deepEqual([(await read()).length, copy.size, copy.get('theatre/a699')], [700, 700, 'Koffie 699']);
      assert.deepEqual(await read(), []);
      await theatre.ask('items/a0', 'DELETE');
      later(1);
      await theatre.ask('items/a1', 'PUT', { ...activities(2)[1], title: 'Thee' });
      later(10);
      // Another node may still have something from before it.
      assert.deepEqual(await read(), []);
      later(60);
      const another = (path: string) => changeRoutes(hub.hub).request(path, {}, { incoming: { socket: {} } });
      const same = await another(at.slice(at.indexOf('/v1')));
      assert.deepEqual(await same.json(), (await asked(at.replace('https://hub.example', ''))).said);
      assert.deepEqual(await read(), ['deleted theatre/a0', 'updated theatre/a1']);
      assert.deepEqual([copy.size, copy.get('theatre/a1')], [699, 'Thee']);

      const stood = at.replace('https://hub.example', '');
      for (let count = 0; count < 21; count += 1) {
        later(1);
        await theatre.ask('items/a2', 'PUT', { ...activities(3)[2], title: `Soep ${count}` });
      }
      later(60);
      // The oldest version that is kept is newer than what it saw: a deletion may be lost.
      assert.deepEqual([(await asked(stood)).status, (await asked(stood)).said.code], [410, 'changes.gone']);
      at = '/v1/changes/activities?m=ravels';
      const again = await another(at);
      assert.deepEqual(await again.json(), (await asked(at)).said);
      assert.deepEqual([(await read()).length, copy.get('theatre/a2')], [699, 'Soep 20']);
      const choir = await partnerOf(hub, 'choir', { town: 'ravels' });
      await choir.ask('feed', 'PUT', feedOf(activities(1)));
      later(60);
      assert.equal((await asked(at.replace('https://hub.example', ''))).status, 410);
      for (let count = 0; count < 21; count += 1) {
        later(1);
        await choir.ask('items/a0', 'PUT', { ...activities(1)[0], title: `Lied ${count}` });
      }
      later(60);
      // Its log begins after the first page of the other.
      at = '/v1/changes/activities?m=ravels';
      assert.deepEqual([(await read()).length, copy.get('choir/a0')], [700, 'Lied 20']);
      assert.deepEqual(await read(), []);
      // Somebody takes it away, and gives it the same name again.
      for (const table of ['source_version', 'source'] as const) {
        const id = table === 'source' ? 'id' : 'source';
        await hub.hub.db.deleteFrom(table).where('municipality', '=', 'ravels').where(id, '=', 'choir').execute();
      }
      await hub.hub.db.deleteFrom('token').where('source', '=', 'choir').execute();
      await (await partnerOf(hub, 'choir', { town: 'ravels' })).ask('feed', 'PUT', feedOf(activities(2)));
      later(60);
      assert.deepEqual(await read(), ['updated choir/a0', 'updated choir/a1']);
      for (const [path, status] of [
        ['/v1/changes/activities?m=ravels&after=x', 400],
        ['/v1/changes/activities', 400],
        ['/v1/changes/activities?m=ravels&since=1', 400],
        ['/v1/changes/parties?m=ravels', 404],
      ] as const) {
        assert.equal((await asked(path)).status, status, path);
      }
    });

    it('and every other address for a program are in /openapi.json, and nothing that is not there', async () => {
      const { said } = await asked('/openapi.json');
      const written = Object.entries(said.paths).flatMap(([path, operations]) =>
        Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
      );
      const there = hub.app.routes
        .filter(({ method, path }) => method !== 'ALL' && /^\/(?:feeds|v1|ogc)\b/.test(path))
        .map(({ method, path }) => {
          const named = path.replace(/:(\w+)\??/g, '{$1}').replace('{file}', '{kind}.json');
          return `${method} ${named}`;
        })
        // The figures of a survey stand where a list of them would.
        .filter((each) => each !== 'GET /feeds/{town}/indicators.json');
      assert.deepEqual(written.toSorted(), [...new Set(there)].toSorted());
      assert.deepEqual(said.components.schemas['activity']?.required, ['id', 'title']);
      assert.deepEqual(
        JSON.stringify(said).match(/"#\/components\/schemas\/(?!service|activity|message|problem)/),
        null,
      );
    });
  });
});

describe('a grid of points', () => {
  it('finds what a scan of all of them finds, in boxes of any size and over the date line', () => {
    const points = Array.from({ length: 2_000 }, (_, n) => [
      { lat: ((n * 37) % 1_700) / 10 - 85, lon: ((n * 91) % 3_590) / 10 - 179.5 },
    ]);
    const within = itemGrid(points);
    for (const [west, south, east, north] of [
      ...[
        [5, 51, 5.2, 51.2],
        [-180, -90, 180, 90],
        [-10, -10, 10, 10],
        [170, -20, -170, 20],
        [180, 90, 180, 90],
      ],
      [0.05, 0.05, 0.06, 0.06],
    ] as [number, number, number, number][]) {
      const isIn = ({ lat, lon }: { lat: number; lon: number }) =>
        lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);
      const scanned = points.flatMap(([point], n) => (point && isIn(point) ? [n] : []));
      assert.deepEqual(within({ west, south, east, north }), scanned, [west, south, east, north].join());
    }
  });
});
