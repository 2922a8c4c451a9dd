import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { examined } from '../../support/examined.ts';
import { hasShared, sharedFile, sharedPath } from '../../support/shared.ts';

type Named = readonly [kind: string | undefined, format: string | undefined];
type Odd = readonly [file: string, codes: string, named?: Named];

/** What the files of a folder are. */
const FOLDERS: Readonly<Record<string, Named>> = {
  'boundaries': ['areas', 'geojson'],
  'ckan': ['services', 'ckan'],
  'csv': ['services', 'csv'],
  'geojson': ['services', 'geojson'],
  'hsds': ['services', 'hsds'],
  'hsds/florida-source': ['services', 'csv'],
  'hsds/orservices-datapackage': ['services', 'csv'],
  'hsds/spec-csv': ['services', 'csv'],
  'icalendar': ['activities', 'icalendar'],
  'ipdc': ['services', 'ipdc'],
  'jsonstat': ['indicators', 'json-stat'],
  'openactive': ['activities', 'openactive'],
  'openagenda': ['activities', 'openagenda'],
  'opendatasoft': ['services', 'opendatasoft'],
  'schema-org-event': ['activities', 'schema-org'],
  'sdmx-json': ['indicators', 'sdmx-json'],
  'swing': ['indicators', 'swing'],
  'the-events-calendar': ['activities', 'tribe-events'],
  'tiles': [undefined, undefined],
  'uitdatabank': ['activities', 'uitdatabank'],
};

const SERVICES: Named = ['services', 'uitdatabank'];
/** A table that is not one of services: it is told what it is a part of, or which columns it has. */
const TABLE: Named = [undefined, 'csv'];
const UNKNOWN: Named = [undefined, undefined];

/** Where something is peculiar, what has to be said of it. */
const ODD: readonly Odd[] = [
  ['README.md', 'parse', UNKNOWN],
  ['csv/irail-facilities.csv', 'point.missing contact.missing'],
  ['csv/irail-stations.csv', 'point.abroad'],
  ['csv/ohana-locations.csv', 'shape', TABLE],
  ['csv/ohana-services.csv', 'status.closed'],
  ['csv/outpost-services.csv', 'row.hidden row.continued'],
  ['geojson/kontich-groendienst.geojson', 'id.made'],
  ['geojson/osm-bicycle-parking-6769.geojson', 'name.made'],
  ['geojson/osm-habay.geojson', 'hours.unreadable id.duplicate'],
  ['geojson/osm-parc-haute-sure.geojson', 'hours.unreadable id.duplicate'],
  ['geojson/osm-toilets-1268.geojson', 'name.made hours.unreadable'],
  ['geojson/umap-test-upload-data-osm.json', 'name.made', ['services', 'overpass']],
  ['geojson/umap-test-upload-data.csv', 'id.made', ['services', 'csv']],
  ['geojson/umap-test-upload-data.umap', 'id.made', ['services', 'umap']],
  ['hsds/florida-source/locations.csv', 'shape', TABLE],
  ['hsds/florida-source/organizations.csv', 'id.made'],
  ['hsds/florida-source/services.csv', 'email.unreadable link.refused'],
  ['hsds/mock-service.json', 'hours.partly point.unreadable'],
  ...['locations', 'organizations', 'phones', 'physical_addresses', 'schedules', 'services_at_location'].map(
    (name): Odd => [`hsds/orservices-datapackage/${name}.csv`, 'shape', TABLE],
  ),
  ['hsds/orservices-datapackage/services.csv', 'status.closed text.long'],
  ['hsds/oruk-v1.json', 'shape encoding.windows-1252'],
  ...(
    'accessibility addresses attributes cost_options languages locations organizations phones schedules ' +
    'service_at_location taxonomy_terms'
  )
    .split(' ')
    .map((name): Odd => [`hsds/spec-csv/${name}.csv`, 'shape', TABLE]),
  ['hsds/spec-service-list.json', 'hsds.shallow'],
  ['hsds/spec-taxonomy-term-list.json', 'shape'],
  ['icalendar/Casablanca.ics', 'items.none'],
  ['icalendar/Office-2012-owa.ics', 'id.made'],
  ['icalendar/SwedishHolidays2003-2006.ics', 'class.private items.none'],
  ['icalendar/THFC.ics', 'activity.past'],
  ['icalendar/belgische-feestdagen.ics', 'items.past'],
  ['icalendar/biweekly-exdate-until.ics', 'repeat.utc'],
  ['icalendar/daily-count-exdate-recurrence-id.ics', 'end.before-start'],
  ['icalendar/event-with-category.ics', 'time.missing'],
  ['icalendar/gent-hackerspace.ics', 'activity.past place.missing'],
  ['icalendar/ics-parser-example.ics', 'start.unreadable line.broken repeat.utc kind.other'],
  ['icalendar/incoming.ics', 'kind.other'],
  ['icalendar/issue_722_missing_timezones.ics', 'title.missing id.made'],
  ['icalendar/ms_timezones.ics', 'line.unreadable time.missing'],
  ['icalendar/multiple_timezones.ics', 'moments.unreadable title.missing'],
  ['icalendar/tentative-apple-calendar.ics', 'status.tentative'],
  ['icalendar/utf8-french-calendar.ics', 'kind.other'],
  ['ipdc/context-ipdc-lpdc-im.jsonld', 'shape', UNKNOWN],
  ['ipdc/context-ldes.jsonld', 'shape', UNKNOWN],
  ['ipdc/ldes-page-1.json', 'text.long'],
  ['jsonstat/collection.json', 'links-only'],
  ['jsonstat/hierarchy.json', 'period.missing'],
  ['jsonstat/order.json', 'period.missing'],
  ['jsonstat/statswe.json', 'dimension.chosen'],
  ['openactive/place-example-1.json', 'kind.other'],
  ['openactive/rpde-page-session-series.json', 'times.elsewhere'],
  ['openactive/rpde-page-with-deleted.json', 'parent.elsewhere title.missing'],
  ['openagenda/agenda-albi-75-events.json', 'items.past point.abroad'],
  ['openagenda/api-v2-event.json', 'status.unpublished'],
  ['openagenda/search-response.json', 'openagenda.short'],
  ['schema-org-event/concert.jsonld', 'id.made'],
  ['sdmx-json/exr-time-series.json', 'place.unsaid dimension.chosen'],
  ['swing/zorgboerderijen.csv', 'level.year'],
  ['the-events-calendar/archive-v1.json', 'id.duplicate'],
  ...readdirOf('tiles').map((name): Odd => [`tiles/${name}`, 'parse']),
  ...readdirOf('uitdatabank')
    .filter((name) => /^(?:event|place)-original/.test(name))
    .map((name): Odd => [`uitdatabank/${name}`, 'status.unpublished', name.startsWith('place') ? SERVICES : undefined]),
  ['uitdatabank/export-event-with-dates.json', 'moments.missing'],
  ['uitdatabank/organizer-original-with-geo.json', '', SERVICES],
  ['uitdatabank/search-paged-links-only.json', 'links-only', [undefined, 'uitdatabank']],
  ['uitdatabank/widget-page-config.json', 'shape', UNKNOWN],
];

function readdirOf(folder: string): string[] {
  return hasShared ? readdirSync(sharedPath(`feeds/${folder}`)) : [];
}

const files = hasShared
  ? readdirSync(sharedPath('feeds'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(sharedPath('feeds').length + 1))
      .sort()
  : [];
const odd = new Map(ODD.map(([file, ...rest]) => [file, rest] as const));

describe('the doctor and every recorded feed', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  it('has them all', () => {
    assert.ok(files.length > 170, String(files.length));
    assert.deepEqual(
      ODD.map(([file]) => file).filter((file) => !files.includes(file)),
      [],
    );
  });
  for (const file of files) {
    const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
    const [codes = '', named = FOLDERS[folder] ?? UNKNOWN] = odd.get(file) ?? [];
    it(`${file}: ${named.join(' ').trim() || 'nothing that is known'}${codes && `, ${codes}`}`, async () => {
      const { kind, format, findings } = await examined(new Uint8Array(sharedFile(`feeds/${file}`)));
      assert.deepEqual([kind, format], named);
      const found = new Set(findings.map(({ code }) => code));
      assert.deepEqual(
        codes.split(' ').filter((code) => code !== '' && !found.has(code)),
        [],
        [...found].join(' '),
      );
      assert.ok(!found.has('check.failed'));
      const nowhere = findings.filter(({ path, place }) => path !== '' && place === undefined);
      assert.deepEqual(nowhere, []);
    });
  }
});
