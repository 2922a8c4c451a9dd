import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { decode } from '../../../src/data/decode.ts';
import { sniff, type FormatName } from '../../../src/data/sniff.ts';
import { hasShared, sharedFile, sharedPath } from '../../support/shared.ts';

function sniffed(bytes: Uint8Array): FormatName | undefined {
  const { text } = decode(new Uint8Array(bytes), '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return sniff({ text, json, url: 'https://x.example/' });
}
const sniffJson = (json: unknown) => sniff({ text: JSON.stringify(json), json, url: '' });
const sniffText = (text: string) => sniff({ text, json: undefined, url: '' });

/** What each folder of recorded feeds holds; the files that differ are named below. */
const FOLDERS: Record<string, FormatName | undefined> = {
  'boundaries': 'geojson',
  'ckan': 'ckan',
  'csv': 'csv',
  'geojson': 'geojson',
  'hsds': 'hsds',
  'icalendar': 'icalendar',
  'ipdc': 'ipdc',
  'jsonstat': 'json-stat',
  'openactive': 'openactive',
  'openagenda': 'openagenda',
  'opendatasoft': 'opendatasoft',
  'schema-org-event': 'schema-org',
  'sdmx-json': 'sdmx-json',
  'swing': 'swing',
  'the-events-calendar': 'tribe-events',
  'tiles': undefined,
  'uitdatabank': 'uitdatabank',
};
const OTHERS: Record<string, FormatName | undefined> = {
  'geojson/umap-test-upload-data-osm.json': 'overpass',
  'geojson/umap-test-upload-data.umap': 'umap',
  'geojson/umap-test-upload-data.csv': 'csv',
  // Vocabularies, not data.
  'ipdc/context-ipdc-lpdc-im.jsonld': undefined,
  'ipdc/context-ldes.jsonld': undefined,
  // The set-up of a widget of publiq: there is no feed behind it.
  'uitdatabank/widget-page-config.json': undefined,
};

describe('telling a format by its content', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  const files = (hasShared ? readdirSync(sharedPath('feeds'), { recursive: true, encoding: 'utf8' }) : []).filter(
    (file) => file !== 'README.md' && statSync(sharedPath(`feeds/${file}`)).isFile(),
  );
  it('meets all 178 files', () => assert.equal(files.length, 178));
  for (const file of files.toSorted()) {
    const [folder = ''] = file.split('/');
    const table = folder === 'hsds' && file.endsWith('.csv') ? 'csv' : FOLDERS[folder];
    const expected = file in OTHERS ? OTHERS[file] : table;
    it(`${file} is ${expected ?? 'nothing we know'}`, () => {
      assert.equal(sniffed(sharedFile(`feeds/${file}`)), expected);
    });
  }
});

describe('telling a format apart', () => {
  const cases: readonly (readonly [FormatName | undefined, unknown])[] = [
    ['native', { kind: 'services', items: [] }],
    ['topojson', { type: 'Topology', objects: {} }],
    ['arcgis', { features: [{ attributes: {} }], spatialReference: {} }],
    ['hsds', { content: [], totalPages: 0, number: 1 }],
    ['hsds', { id: '1', name: 'A', organization: {} }],
    ['ckan', { success: false, error: {} }],
    ['opendatasoft', { total_count: 0, results: [] }],
    ['opendatasoft', [{ recordid: 'r', fields: {} }]],
    ['records', [{ naam: 'A' }]],
    ['records', [{ id: 1, name: 'A', address: 'Markt 1' }]],
    ['records', { '@odata.context': 'https://a.example', 'value': [] }],
    [undefined, [{ id: 'a', name: 'A' }]],
    ['records', [{ id: 'a', name: 'A', latitude: 51, contact: {} }]],
    [undefined, [1, null]],
    ['hsds', { services: [{ id: '1', name: 'A', schedules: [] }] }],
    ['hsds', [{ id: '1', name: 'A', organization: {} }]],
    ['records', [{ id: '1', nom: 'A', phones: '014 00 00 01' }]],
    ['overpass', { elements: [{ type: 'node', id: 1 }] }],
    ['openactive', { next: 'https://a.example/', items: [], license: '' }],
    ['openagenda', { total: 0, events: [], after: null }],
    ['tribe-events', { events: [], rest_url: 'https://a.example/' }],
    ['tribe-events', [{ utc_start_date: '2026-11-25 14:00:00' }]],
    ['wordpress', [{ id: 1, type: 'tribe_events', date_gmt: '2026-11-25T14:00:00', title: { rendered: 'Soep' } }]],
    ['swing', { headers: [{ name: 'a', type: 'b' }], rows: [] }],
    ['sdmx-json', { dataSets: [], structure: {} }],
    ['json-stat', { label: 'Without a version', dimension: {}, value: [] }],
    ['ipdc', { '@type': ['EventStream'], 'member': [{ '@type': ['ConceptSnapshot'] }] }],
    ['uitdatabank', { '@type': 'PagedCollection', 'member': [] }],
    ['schema-org', { '@context': { '@vocab': 'https://schema.org/' }, '@graph': [] }],
    [undefined, { type: 'featurecollection', features: [] }],
    [undefined, { items: [] }],
    [undefined, []],
    [undefined, null],
    [undefined, 'text'],
  ];
  for (const [expected, json] of cases) {
    it(`${JSON.stringify(json)} is ${expected ?? 'nothing we know'}`, () => assert.equal(sniffJson(json), expected));
  }
  it('tells pages with and without JSON-LD, tables and calendars', () => {
    assert.equal(sniffText('<!doctype html><p>Hallo'), 'html');
    assert.equal(sniffText('\n<html><script type="application/ld+json">{}</script>'), 'schema-org');
    assert.equal(sniffText('naam;straat\r\nA;B'), 'csv');
    assert.equal(sniffText('\n\nbegin:vcalendar'), 'icalendar');
    assert.equal(sniffText('<?xml version="1.0"?><rss version="2.0"/>'), 'rss');
    assert.equal(sniffText('<feed xmlns="http://www.w3.org/2005/Atom"><title>Nieuws</title>'), 'rss');
    assert.equal(sniffText('<?xml version="1.0"?><icalendar xmlns="urn:x"/>'), 'xml');
    assert.equal(sniffText('<?xml version="1.0"?><!DOCTYPE html><html><p>Hallo'), 'html');
    assert.equal(sniffText('<html><div itemscope itemtype="https://schema.org/Event">'), 'microdata');
    assert.equal(sniffText('<br />\n<b>Notice</b>: x\nBEGIN:VCALENDAR\nEND:VCALENDAR'), 'icalendar');
    assert.equal(sniffText('<html><pre>\nBEGIN:VCALENDAR\n</pre>'), 'html');
    assert.equal(sniffText('{"half": ['), undefined);
    assert.equal(sniffText('not found'), undefined);
  });
});
