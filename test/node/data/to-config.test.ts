import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DEFAULTS } from '../../../src/domain/config.ts';
import { toConfig } from '../../../src/data/to-config.ts';
import { tally } from '../../support/read-document.ts';

const HERE = 'https://balen.example/buurt/config.json';

describe('toConfig', () => {
  it('takes the name of a municipality that says more, and leaves alone what is not filled in', () => {
    const { config, problems } = toConfig(
      { municipality: { name: 'Balen', nis: '13003' }, feeds: { services: null, areas: '' } },
      HERE,
    );
    assert.deepEqual([config.municipality, config.feeds, problems], ['Balen', {}, []]);
  });
  it('resolves feed addresses against its own, one or several, with what the publisher does not say', () => {
    const { config, problems } = toConfig(
      {
        municipality: 'Balen (demo)',
        publisher: { name: 'Gemeente Balen', contact: { phone: '014 00 00 00' } },
        languages: ['nl', 'fr'],
        area: 13003,
        feeds: {
          areas: 'areas.json',
          services: [
            '/feeds/services.json',
            { url: '../p.csv', format: 'csv', source: 'LDC', columns: { name: 'Wat' } },
          ],
          forms: 'a.json b.json',
        },
        intake: '/intake',
        basemap: 'openfreemap',
        imageHosts: 'Img.example cdn.example',
        limits: { items: 500 },
        cache: false,
      },
      HERE,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      municipality: 'Balen (demo)',
      publisher: { name: 'Gemeente Balen', contact: { phone: '014 00 00 00' } },
      languages: ['nl', 'fr'],
      area: '13003',
      feeds: {
        areas: [{ url: 'https://balen.example/buurt/areas.json' }],
        services: [
          { url: 'https://balen.example/feeds/services.json' },
          { url: 'https://balen.example/p.csv', format: 'csv', source: 'LDC', columns: { name: 'Wat' } },
        ],
        forms: [{ url: 'https://balen.example/buurt/a.json' }, { url: 'https://balen.example/buurt/b.json' }],
      },
      intake: 'https://balen.example/intake',
      basemap: 'openfreemap',
      urgent: DEFAULTS.urgent,
      imageHosts: ['img.example', 'cdn.example'],
      limits: { bytes: DEFAULTS.limits.bytes, items: 500 },
      cache: false,
    });
  });
  it('says nothing wrong of an empty config, and gives the Flemish numbers', () => {
    const { config, problems } = toConfig({}, HERE);
    assert.deepEqual(problems, []);
    assert.deepEqual(config, DEFAULTS);
    assert.deepEqual(
      config.urgent.map(({ number }) => number),
      ['112', '1733', '106', '1813', '1712'],
    );
  });
  it('lets a town choose its urgent numbers, or none', () => {
    const { config, problems } = toConfig(
      { urgent: ['112', { number: '014 00 00 09', label: { nl: 'Wachtdienst' } }, {}] },
      HERE,
    );
    assert.deepEqual(config.urgent, [{ number: '112' }, { number: '014 00 00 09', label: { nl: 'Wachtdienst' } }]);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/urgent/2'],
    );
    assert.deepEqual(toConfig({ urgent: [] }, HERE).config.urgent, []);
  });
  it('takes urgent numbers as webmasters write them: one, or a table with their names', () => {
    assert.deepEqual(toConfig({ urgent: '112' }, HERE).config.urgent, [{ number: '112' }]);
    assert.deepEqual(toConfig({ urgent: { 112: 'Nood', 1813: 'Zelfmoordlijn' } }, HERE).config.urgent, [
      { number: '112', label: 'Nood' },
      { number: '1813', label: 'Zelfmoordlijn' },
    ]);
    assert.deepEqual(toConfig({ urgent: [{ number: 106, name: 'Tele-Onthaal' }] }, HERE).config.urgent, [
      { number: '106', label: 'Tele-Onthaal' },
    ]);
  });
  it('never leaves a page without urgent numbers because none of its own can be read', () => {
    for (const urgent of ['brandweer', ['brandweer'], {}, { brandweer: '' }]) {
      assert.deepEqual(toConfig({ urgent }, HERE).config.urgent, DEFAULTS.urgent);
    }
  });
  it('reads addresses, languages and sites as people copy them', () => {
    const { config, problems } = toConfig(
      {
        languages: ['nl-BE', 'FR_be'],
        feeds: { activities: 'webcal://agenda.example/zaal.ics' },
        imageHosts: 'https://foto.example/album/ www.balen.example',
      },
      HERE,
    );
    assert.deepEqual(config.languages, ['nl', 'fr']);
    assert.deepEqual(config.feeds.activities, [{ url: 'https://agenda.example/zaal.ics' }]);
    assert.deepEqual(config.imageHosts, ['foto.example', 'www.balen.example']);
    assert.deepEqual(problems, []);
  });
  it('takes every wrong part for absent, and names it', () => {
    const { config, problems } = toConfig(
      {
        municipality: 5.5,
        publisher: [7],
        languages: ['nl', 'klingon'],
        feeds: { services: ['javascript:alert(1)', 7, { format: 'csv' }], winkels: 'x.json', areas: 'a.json' },
        intake: 'data:text/plain,x',
        basemap: 'ftp://x.example/style.json',
        urgent: ['brandweer'],
        imageHosts: ['*.img.example'],
        limits: { bytes: -1, items: 'many' },
        cache: 'soms',
      },
      HERE,
    );
    assert.deepEqual(config, {
      ...DEFAULTS,
      municipality: '5.5',
      feeds: { areas: [{ url: 'https://balen.example/buurt/a.json' }] },
    });
    assert.deepEqual(problems.map(({ severity, path }) => `${severity} ${path}`).sort(), [
      'advice /feeds/winkels',
      'warning /basemap',
      'warning /cache',
      'warning /feeds/services/0',
      'warning /feeds/services/1',
      'warning /feeds/services/2',
      'warning /imageHosts/0',
      'warning /intake',
      'warning /languages/1',
      'warning /limits/bytes',
      'warning /limits/items',
      'warning /publisher',
      'warning /urgent/0',
    ]);
  });
  it('survives a config that is none', () => {
    for (const value of [undefined, null, 'x', 5, []]) {
      const { config, problems } = toConfig(value, HERE);
      assert.equal(config, DEFAULTS);
      assert.deepEqual(tally(problems), { 'error config.shape': 1 });
    }
  });
});
