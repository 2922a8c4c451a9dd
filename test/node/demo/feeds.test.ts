import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { schema as areasSchema } from '../../../src/data/native/areas.ts';
import { schema as configSchema } from '../../../src/data/native/config.ts';
import { schema as partnersSchema } from '../../../src/data/native/partners.ts';
import { schema as servicesSchema } from '../../../src/data/native/services.ts';
import { toConfig } from '../../../src/data/to-config.ts';
import { readDocument } from '../../../src/data/read-document.ts';
import type { FeedKind } from '../../../src/domain/feed.ts';
import { plain } from '../../../src/domain/text.ts';
import type { Service } from '../../../src/domain/service.ts';
import { access, audiences, categories, needs, sectors, towns } from './expected.ts';

const folder = new URL('../../../demo/feeds/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

const now = Date.parse('2026-11-21T12:00:00+01:00');

/** One feed, read as a page reads it. */
async function read<K extends FeedKind>(kind: K, path: string) {
  const bytes = new Uint8Array(readFileSync(new URL(path, folder)));
  const url = `https://demo.example/feeds/${path}`;
  const room = { seen: new Map<string, string>(), items: 1000, now, signal: new AbortController().signal };
  return readDocument(kind, { bytes, contentType: '', url }, { url }, room);
}

const names = Object.keys(towns) as (keyof typeof towns)[];
const services = {
  balen: await read('services', 'balen/services.json'),
  ravels: await read('services', 'ravels/services.json'),
};
const partners = {
  balen: await read('partners', 'balen/partners.json'),
  ravels: await read('partners', 'ravels/partners.json'),
};
const areas = await read('areas', 'areas.json');
const all = names.flatMap((town) => services[town].items);
const count = (has: (service: Service) => boolean) => all.filter(has).length;
const places = (service: Service) => [...service.location, ...service.stops];
const unknown = (used: readonly string[], known: readonly string[]) => used.filter((id) => !known.includes(id));

for (const town of names) {
  describe(`the demo feeds of ${town}`, () => {
    const { items, problems } = services[town];
    const { box, area } = towns[town];

    it('fit the published schemas', () => {
      servicesSchema.parse(readJson(`${town}/services.json`));
      partnersSchema.parse(readJson(`${town}/partners.json`));
      areasSchema.parse(readJson('areas.json'));
    });

    it('are read without a single problem', () => {
      assert.deepEqual(problems, []);
      assert.deepEqual(partners[town].problems, []);
    });

    it('hold the twenty services of the brief, by name and category', () => {
      const found = items.map(({ id, name, category }) => [id, name, category.map((each) => each.slice(4)).join(' ')]);
      assert.deepEqual(found, towns[town].services);
    });

    it('put every service and stop inside the municipality', () => {
      const [west, south, east, north] = box;
      for (const service of items) {
        assert.ok(places(service).length > 0, `${service.id} is nowhere`);
        for (const { lat = 0, lon = 0 } of places(service)) {
          assert.ok(lon >= west && lon <= east && lat >= south && lat <= north, `${service.id} at ${lat}, ${lon}`);
        }
      }
    });

    it('say for every service what to do first, in plain words, and that it is a demo', () => {
      for (const { id, summary, nextStep, demo, lastChecked, checkedByRole, municipality } of items) {
        assert.ok(summary && nextStep && lastChecked && checkedByRole, id);
        assert.equal(demo, true, id);
        assert.equal(municipality, area, id);
        for (const words of Object.values(summary)) assert.ok(words.length <= 200, `${id}: ${words.length} characters`);
      }
    });

    it('answer every need with help by professionals and with neighbours or a place to meet', () => {
      for (const need of needs) {
        const kinds = items
          .filter(({ status, needs: own }) => status === 'open' && own.includes(need))
          .map(({ kind }) => kind);
        assert.ok(kinds.includes('formal'), `${need}: no formal service`);
        assert.ok(
          kinds.includes('informal') || kinds.includes('meeting'),
          `${need}: no informal service or meeting place`,
        );
      }
    });

    it('tell what to bring to the desks for rights, debts and food', () => {
      const desks = items.filter(({ category }) => category.some((each) => /^svc\.(rights|debt|food)$/.test(each)));
      assert.ok(desks.length > 0);
      for (const { id, bring } of desks) assert.ok(bring.length > 0, id);
    });

    it('have partners of at least six sectors, whose services exist', () => {
      const organisations = partners[town].items;
      const used = [...new Set(organisations.flatMap(({ sector }) => sector))];
      assert.ok(used.length >= 6, used.join(' '));
      assert.deepEqual(unknown(used, sectors), []);
      const own = items.map(({ id }) => id);
      const listed = organisations.flatMap(({ serviceIds }) => serviceIds);
      assert.deepEqual(unknown(listed, own), []);
      assert.deepEqual(unknown(own, listed), [], 'services of nobody');
      for (const { id, role, contactRole } of organisations) assert.ok(role && contactRole, id);
    });

    it('are what the config points at', () => {
      const config = readJson(`${town}/config.json`);
      configSchema.parse(config);
      const url = new URL(`${town}/config.json`, folder).href.replace('file://', 'https://demo.example');
      const read = toConfig(config, url);
      assert.deepEqual(read.problems, []);
      assert.equal(read.config.area, area);
      for (const requests of Object.values(read.config.feeds)) {
        for (const { url: address } of requests) readFileSync(new URL(address).pathname);
      }
      assert.deepEqual(
        read.config.urgent.map(({ number }) => number),
        ['112', '1733', '106', '1813', '1712'],
      );
    });
  });
}

describe('the forty services of the demo together', () => {
  it('use only ids of the vocabulary', () => {
    assert.deepEqual(
      unknown(
        all.flatMap(({ category }) => category),
        categories,
      ),
      [],
    );
    assert.deepEqual(
      unknown(
        all.flatMap((service) => service.needs),
        needs,
      ),
      [],
    );
    assert.deepEqual(
      unknown(
        all.flatMap((service) => service.audiences),
        audiences,
      ),
      [],
    );
    assert.deepEqual(
      unknown(
        all.flatMap((service) => service.access),
        access,
      ),
      [],
    );
  });

  it('lie in areas that exist', () => {
    assert.deepEqual(areas.problems, []);
    const ids = areas.items.map(({ id }) => id);
    assert.equal(ids.length, 14);
    assert.deepEqual(
      unknown(
        all.flatMap(({ area, serviceArea }) => [...area, ...serviceArea]),
        ids,
      ),
      [],
    );
    assert.deepEqual(
      unknown(
        areas.items.flatMap(({ parent }) => parent ?? []),
        ids,
      ),
      [],
    );
    for (const { id, centre, bbox, polygon } of areas.items) assert.ok(centre && (bbox ?? polygon), id);
  });

  it('have a telephone each, of the numbers nobody has', () => {
    const numbers = all.map(({ contact }) => contact.phone.map(({ number }) => number).join());
    assert.equal(new Set(numbers).size, 40);
    for (const number of numbers) assert.match(number, /^014 00 00 \d\d$/);
    for (const { contact } of all) {
      assert.match(contact.email.join(), /@demo\.example$/);
      assert.match(contact.url ?? '', /^https:\/\/demo\.example\//);
    }
  });

  it('are as uneven as real ones', () => {
    const noHours = (service: Service) =>
      !service.hours && service.stops.length === 0 && service.contact.phone.every(({ hours }) => !hours);
    const noDoor = ({ stops, location }: Service) =>
      stops.length > 0 || location.some(({ hideAddress }) => hideAddress);
    assert.equal(
      count((service) => !service.access.some((id) => id.startsWith('acc.wheelchair'))),
      6,
      'wheelchair unknown',
    );
    assert.equal(
      count(({ interpreter }) => interpreter === true),
      4,
      'interpreter',
    );
    assert.equal(count(noDoor), 3, 'hidden or no fixed address');
    assert.equal(
      count(({ status }) => status === 'temporarily-closed'),
      2,
      'temporarily closed',
    );
    assert.equal(
      count(({ lastChecked = '' }) => lastChecked < '2025-11-21'),
      5,
      'checked over a year ago',
    );
    assert.equal(
      count(({ languages }) => languages.includes('pl') || languages.includes('ar')),
      2,
      'Polish or Arabic',
    );
    assert.equal(count(noHours), 1, 'no hours');
    assert.equal(
      count(({ name }) => plain(name, 'nl').length > 80),
      1,
      'a very long name',
    );
    assert.ok(count(({ hours }) => hours?.byAppointment === true) >= 5, 'by appointment');
    assert.ok(count(({ alert, status }) => alert !== undefined && status === 'open') >= 2, 'alerts');
  });

  it('speak four languages in Balen', () => {
    for (const { id, summary } of all.filter(({ municipality }) => municipality === 'balen')) {
      assert.deepEqual(Object.keys(summary ?? {}), ['nl', 'fr', 'de', 'en'], id);
    }
  });
});

describe('the feeds of the demo partners', () => {
  const outline = async (path: string) => {
    const { format, items, problems } = await read('services', path);
    return {
      format,
      items: items.length,
      drawn: items.filter((service) => places(service).some(({ lat }) => lat !== undefined)).length,
      lost: problems.filter(({ severity }) => severity === 'error').length,
      withHours: items.filter(({ hours, stops }) => hours !== undefined || stops.length > 0).length,
    };
  };

  it('HSDS: one of ten has stopped, three come to the house or are on the telephone', async () => {
    const found = await outline('partner/hsds.json');
    assert.deepEqual(found, { format: 'hsds', items: 9, drawn: 6, lost: 0, withHours: 7 });
  });

  it('GeoJSON: a park is drawn at one point, and eight say when they are open', async () => {
    const found = await outline('partner/geojson.geojson');
    assert.deepEqual(found, { format: 'geojson', items: 10, drawn: 10, lost: 0, withHours: 8 });
  });

  it('CSV: one club has no place, and hours in words are kept', async () => {
    const found = await outline('partner/services.csv');
    assert.deepEqual(found, { format: 'csv', items: 10, drawn: 9, lost: 0, withHours: 8 });
    const { items } = await read('services', 'partner/services.csv');
    for (const { name, location } of items) {
      for (const { lat = 51.16, lon = 5.17 } of location) {
        assert.ok(
          Math.abs(lat - 51.17) < 0.05 && Math.abs(lon - 5.17) < 0.04,
          `${plain(name, 'nl')} at ${lat}, ${lon}`,
        );
      }
    }
  });
});
