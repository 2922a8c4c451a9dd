import assert from 'node:assert/strict';
import { describe as given, it } from 'node:test';
import { describeServices } from '../../../src/domain/service-json-ld.ts';
import type { Service } from '../../../src/domain/service.ts';

const blank: Service = {
  id: 'a',
  name: 'Apotheek',
  category: [],
  needs: [],
  status: 'open',
  contact: { phone: [], email: [] },
  location: [],
  stops: [],
  serviceArea: [],
  audiences: [],
  bring: [],
  languages: [],
  access: [],
  rights: [],
  area: [],
};
const square = { street: 'Markt 1', postcode: '2490', place: 'Balen', lat: 51.17, lon: 5.17 };

/** The graph's only node, as a search engine reads it. */
function nodeOf(service: Partial<Service>, language = 'nl') {
  const written: { '@graph': Record<string, unknown>[] } = JSON.parse(
    JSON.stringify(describeServices([{ ...blank, ...service }], language)),
  );
  return written['@graph'][0] ?? {};
}

given('the description of a service for search engines', () => {
  it('is a place of its kind where it stands at one address', () => {
    assert.deepEqual(
      nodeOf({
        category: ['svc.pharmacy'],
        summary: { nl: 'Medicijnen', en: 'Medicines' },
        contact: {
          phone: [{ number: '014 00 00 01' }, { number: '014 00 00 02' }],
          email: [],
          url: 'https://a.example/',
        },
        location: [square],
      }),
      {
        '@type': 'Pharmacy',
        'name': 'Apotheek',
        'identifier': 'a',
        'description': 'Medicijnen',
        'url': 'https://a.example/',
        'telephone': '014 00 00 01',
        'address': {
          '@type': 'PostalAddress',
          'streetAddress': 'Markt 1',
          'postalCode': '2490',
          'addressLocality': 'Balen',
        },
        'geo': { '@type': 'GeoCoordinates', 'latitude': 51.17, 'longitude': 5.17 },
      },
    );
  });

  it('is in the language of the reader', () => {
    assert.equal(nodeOf({ name: { nl: 'Apotheek', en: 'Pharmacy' } }, 'en')['name'], 'Pharmacy');
  });

  it('is a service, with who offers it and how to reach it, where it is no such place', () => {
    const node = nodeOf({
      category: ['svc.carers'],
      organisation: { name: 'Samana', url: 'https://samana.example/' },
      municipality: 'Balen',
      contact: { phone: [{ number: '014 00 00 01' }], email: [] },
      location: [{ name: 'Zaal', ...square }],
      languages: ['nl', 'fr'],
    });
    assert.equal(node['@type'], 'Service');
    assert.deepEqual(node['provider'], {
      '@type': 'Organization',
      'name': 'Samana',
      'url': 'https://samana.example/',
    });
    assert.equal(node['areaServed'], 'Balen');
    const channel = node['availableChannel'] as Record<string, Record<string, unknown>>;
    assert.equal(channel['servicePhone']?.['telephone'], '014 00 00 01');
    assert.equal(channel['serviceLocation']?.['name'], 'Zaal');
    assert.deepEqual(channel['availableLanguage'], ['nl', 'fr']);
  });

  it('names every place of a service with several', () => {
    const node = nodeOf({ category: ['svc.library'], location: [square, { ...square, street: 'Markt 2' }] });
    const { serviceLocation } = node['availableChannel'] as {
      serviceLocation: { address: { streetAddress: string } }[];
    };
    assert.deepEqual(
      serviceLocation.map(({ address }) => address.streetAddress),
      ['Markt 1', 'Markt 2'],
    );
  });

  for (const category of ['svc.social-house', 'svc.support-group']) {
    it(`says nothing of where a hidden address is (${category})`, () => {
      const written = JSON.stringify(
        nodeOf({ category: [category], location: [{ ...square, name: 'Vluchthuis', hideAddress: true }] }),
      );
      for (const secret of ['Markt', '2490', 'Balen', '51.17', '5.17', 'Vluchthuis']) {
        assert.ok(!written.includes(secret), written);
      }
    });
  }

  given('with hours', () => {
    const library = { category: ['svc.library'], location: [square] };
    const hoursOf = (hours: Partial<Service['hours'] & object>, more: Partial<Service> = {}) =>
      nodeOf({ ...library, ...more, hours: { weekly: [], exceptions: [], ...hours } });

    it('gives each span its day', () => {
      const node = hoursOf({ weekly: [{ day: 1, from: '09:00', to: '12:30' }], validTo: '2026-12-31' });
      assert.deepEqual(node['openingHoursSpecification'], [
        {
          '@type': 'OpeningHoursSpecification',
          'dayOfWeek': 'https://schema.org/Monday',
          'opens': '09:00',
          'closes': '12:30',
          'validThrough': '2026-12-31',
        },
      ]);
    });
    for (const [to, closes] of [
      ['24:00', '23:59'],
      ['26:00', '02:00'],
      ['25:30', '01:30'],
    ]) {
      it(`writes an end at ${to} as ${closes}`, () => {
        const node = hoursOf({ weekly: [{ day: 6, from: '20:00', to: to ?? '' }] });
        assert.equal((node['openingHoursSpecification'] as { closes: string }[])[0]?.closes, closes);
      });
    }
    it('leaves out what cannot be said', () => {
      const node = hoursOf({
        weekly: [
          { day: 1, from: '09:00', to: '12:00', nth: [1] },
          { day: 2, from: '09:00', to: '12:00', appointment: true },
        ],
        exceptions: [{ date: '2026-12-24' }],
      });
      assert.ok(!('openingHoursSpecification' in node) && !('specialOpeningHoursSpecification' in node));
    });
    it('says which days differ', () => {
      const node = hoursOf({
        exceptions: [
          { date: '2026-12-25', until: '2027-01-02', closed: true },
          { date: '2026-12-24', from: '09:00', to: '12:00' },
        ],
      });
      assert.deepEqual(
        (node['specialOpeningHoursSpecification'] as Record<string, string>[]).map(
          ({ validFrom, validThrough, opens, closes }) => [validFrom, validThrough, opens, closes],
        ),
        [
          ['2026-12-25', '2027-01-02', '00:00', '00:00'],
          ['2026-12-24', '2026-12-24', '09:00', '12:00'],
        ],
      );
    });
    it('gives none while it is closed for a time', () => {
      const node = hoursOf({ weekly: [{ day: 1, from: '09:00', to: '12:00' }] }, { status: 'temporarily-closed' });
      assert.ok(!('openingHoursSpecification' in node));
    });
  });
});
