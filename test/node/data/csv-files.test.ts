import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plain } from '../../../src/domain/text.ts';
import { hasShared, sharedFile } from '../../support/shared.ts';
import { readDocument, tally } from '../../support/read-document.ts';

/** Every table of services under feeds: how many records it gives, which problems, and why. */
const TABLES: readonly (readonly [file: string, records: number, problems: Record<string, number>, why: string])[] = [
  [
    'csv/irail-facilities.csv',
    690,
    { 'advice column.unused': 1, 'advice point.missing': 1 },
    'no column has coordinates: said once, not 690 times',
  ],
  ['csv/irail-stations.csv', 729, { 'advice column.unused': 1 }, 'every station has a URI, a name and a position'],
  [
    'csv/outpost-services.csv',
    1,
    { 'advice column.unused': 1, 'advice row.hidden': 1, 'advice row.continued': 6 },
    'service 1 is not visible, rows 2–7 only add to it, service 8 is shown',
  ],
  [
    'csv/ohana-services.csv',
    21,
    { 'advice column.unused': 1, 'advice point.missing': 1, 'advice status.closed': 2 },
    '23 services, one inactive, one defunct; places are in another file',
  ],
  [
    'hsds/spec-csv/services.csv',
    1,
    { 'advice column.unused': 1, 'advice point.missing': 1 },
    'places are in another file of the package',
  ],
  [
    'hsds/orservices-datapackage/services.csv',
    488,
    { 'advice column.unused': 1, 'advice point.missing': 1, 'advice status.closed': 13 },
    '501 services, 13 inactive',
  ],
  [
    'hsds/florida-source/services.csv',
    135,
    { 'advice column.unused': 1, 'advice point.missing': 1, 'warning link.refused': 1, 'warning email.unreadable': 1 },
    'row 65 has its cells one column too far to the left',
  ],
  [
    'hsds/florida-source/organizations.csv',
    20,
    { 'advice column.unused': 1, 'advice id.made': 1, 'advice point.missing': 1 },
    'organisations, which are what this table is of',
  ],
  [
    'geojson/umap-test-upload-data.csv',
    2,
    { 'advice column.unused': 1, 'advice id.made': 1 },
    'two named points without ids',
  ],
];

/** Tables of something else: what the message must name. */
const REFUSED: readonly (readonly [file: string, words: RegExp])[] = [
  ['csv/ohana-locations.csv', /locations.*services\.csv.*organization_id/],
  ['hsds/florida-source/locations.csv', /no column that looks like a name; the columns are organization_name/],
  ['hsds/spec-csv/accessibility.csv', /no column that looks like a name; the columns are id, location_id/],
  ['hsds/spec-csv/addresses.csv', /no column that looks like a name/],
  ['hsds/spec-csv/attributes.csv', /services\.csv/],
  ['hsds/spec-csv/cost_options.csv', /services\.csv/],
  ['hsds/spec-csv/languages.csv', /services\.csv/],
  ['hsds/spec-csv/locations.csv', /locations.*services\.csv/],
  ['hsds/spec-csv/organizations.csv', /organisations.*services\.csv/],
  ['hsds/spec-csv/phones.csv', /services\.csv/],
  ['hsds/spec-csv/schedules.csv', /services\.csv/],
  ['hsds/spec-csv/service_at_location.csv', /services\.csv/],
  ['hsds/spec-csv/taxonomy_terms.csv', /services\.csv/],
  ['hsds/orservices-datapackage/locations.csv', /locations.*services\.csv/],
  ['hsds/orservices-datapackage/organizations.csv', /organisations.*services\.csv/],
  ['hsds/orservices-datapackage/phones.csv', /services\.csv/],
  ['hsds/orservices-datapackage/physical_addresses.csv', /no column that looks like a name/],
  ['hsds/orservices-datapackage/schedules.csv', /services\.csv/],
  ['hsds/orservices-datapackage/services_at_location.csv', /services\.csv/],
  ['swing/criminaliteit-gemeente.csv', /figures.*geolevel/],
  ['swing/zorgboerderijen.csv', /figures.*geolevel/],
];

const read = (file: string) =>
  readDocument('services', {
    bytes: sharedFile(`feeds/${file}`),
    url: `https://feeds.example/${file}`,
    request: { format: 'csv' },
  });

describe('tables that partners really publish', () => {
  // The recorded feeds stand beside the project and not in it; CI has them.
  if (!hasShared) return;
  for (const [file, records, problems, why] of TABLES) {
    it(`${file}: ${records} records, as ${why}`, async () => {
      const page = await read(file);
      assert.deepEqual(tally(page.problems), problems);
      assert.equal(page.items.length, records);
      assert.equal(new Set(page.items.map(({ id }) => id)).size, records, 'every id is unique');
    });
  }
  for (const [file, words] of REFUSED) {
    it(`${file} is refused by name`, () =>
      assert.rejects(read(file), { name: 'FeedFailure', code: 'shape', message: words }));
  }

  it('reads the hours, the address and the access of a railway station', async () => {
    const { items } = await read('csv/irail-facilities.csv');
    const aalst = items.find(({ name }) => name === 'Aalst');
    assert.deepEqual(aalst?.location, [{ street: 'Stationsplein 9', postcode: '9300', place: 'Aalst' }]);
    assert.deepEqual(
      aalst.hours?.weekly.map(({ day, from, to }) => `${day} ${from}-${to}`),
      [
        '1 05:45-20:00',
        '2 05:45-20:00',
        '3 05:45-20:00',
        '4 05:45-20:00',
        '5 05:45-20:00',
        '6 06:00-20:00',
        '7 06:00-20:00',
      ],
    );
    assert.deepEqual(aalst.access, ['acc.wheelchair', 'acc.hearing-loop', 'acc.parking']);
  });
  it('reads a name per language, and gives the plain one to readers without a column', async () => {
    const { items } = await read('csv/irail-stations.csv');
    const aachen = items.find(({ id }) => id === 'http://irail.be/stations/NMBS/008015345');
    assert.deepEqual(aachen?.name, {
      nl: 'Aken Hbf',
      fr: 'Aix-la-Chapelle Hbf',
      de: 'Aachen Hbf',
      en: 'Aachen Hbf',
    });
    assert.deepEqual(aachen.location, [{ lat: 50.770832, lon: 6.105275 }]);
  });
  it('says in which row and field a partner has to look', async () => {
    const { problems } = await read('hsds/florida-source/services.csv');
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'warning').map(({ path }) => path),
      ['row 65, column "service_email"', 'row 65, column "service_url"'],
    );
  });
  it('reads what Open Referral adds: first step, eligibility, ages, day of the last check', async () => {
    const { items } = await read('hsds/spec-csv/services.csv');
    const [service] = items;
    assert.equal(service?.id, 'ac148810-d857-441c-9679-408f346de14b');
    assert.deepEqual([service.minAge, service.maxAge, service.lastChecked], [12, 100, '2005-01-01']);
    assert.match(plain(service.cost?.text, 'nl'), /^Non-NHS patients are expected to pay/);
    assert.match(plain(service.nextStep, 'nl'), /^If you are an NHS patient/);
  });
});
