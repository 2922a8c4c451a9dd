import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import type { FeedKind } from '../../../src/domain/feed.ts';
import { activity } from '../../../src/data/native/activities.ts';
import { area } from '../../../src/data/native/areas.ts';
import { form } from '../../../src/data/native/forms.ts';
import { partner } from '../../../src/data/native/partners.ts';
import { service } from '../../../src/data/native/services.ts';
import { readDocument } from '../../support/read-document.ts';
import {
  text,
  words,
  flag,
  count,
  line,
  date,
  link,
  number,
  one,
  point,
  question,
  week,
  contact,
  hours,
  identity,
  image,
  stamp,
  id,
  name,
  provenance,
  type Field,
} from './schema-fields.ts';
import { FIGURE_KINDS } from './schema-fields-figures.ts';

const KINDS: Partial<
  Record<FeedKind | 'findings', { shape: Record<string, z.core.$ZodType>; fields: Record<string, Field> }>
> = {
  services: {
    shape: service.shape,
    fields: {
      ...identity,
      ...provenance,
      category: words,
      kind: one('formal', 'informal', 'meeting'),
      circle: { right: [1, 2, 3, 4, 5], wrong: [0, 6, '1', true, [1]] },
      needs: words,
      summary: text,
      description: text,
      organisation: {
        right: ['OCMW', { name: 'OCMW' }, { name: { nl: 'OCMW' }, url: 'https://a.example' }],
        wrong: [true, ['OCMW'], { name: true }, { name: 'OCMW', url: 7 }],
        tolerated: [7],
        refused: [{ name: 'OCMW', url: 'javascript:alert(1)' }],
      },
      // "closed" has a test of its own: the service is not shown.
      status: one('open', 'active', 'temporarily-closed'),
      alert: text,
      contact,
      location: {
        right: [
          point,
          { ...point, name: { nl: 'Zaal' }, street: 'Dorp 1', postcode: 2490, place: 'Balen', hideAddress: true },
          [{ street: 'Dorp 1' }, { lat: '51.1', lon: '5.1' }],
        ],
        wrong: [7, 'Dorp 1', { lat: true, lon: true }, { street: true }, { hideAddress: 'soms' }, [{ street: 'A' }, 7]],
        tolerated: [{ street: 7 }],
        refused: [{ lat: 95, lon: 5 }],
      },
      virtual: flag,
      stops: {
        right: [[{ ...point, schedule: week }], [{ street: 'Dorp 1', schedule: { weekly: week } }]],
        wrong: [
          7,
          'Dorp',
          [{ street: 'Dorp 1' }],
          [{ street: 'Dorp 1', schedule: 7 }],
          [{ street: true, schedule: week }],
        ],
        tolerated: [{ street: 'Dorp 1', schedule: week }],
      },
      serviceArea: words,
      hours,
      cost: {
        right: [
          { type: 'free' },
          { amount: 5, currency: 'EUR', unit: 'per maaltijd', text: { nl: 'vijf euro' } },
          { type: 'income', text: 'naar inkomen' },
        ],
        wrong: [7, { type: 'duur' }, { amount: 'vijf' }, { type: 'fixed', unit: true }, { currency: 7 }],
        tolerated: ['gratis', 'naar inkomen'],
        refused: [{ amount: -1 }, { type: 'fixed', currency: 'euro' }],
      },
      eligibility: text,
      minAge: count,
      maxAge: count,
      audiences: words,
      nextStep: text,
      bring: {
        right: ['Kaart', { nl: 'Kaart' }, ['Kaart', { nl: 'Bewijs' }]],
        wrong: [true, ['a', true]],
        tolerated: [7],
      },
      languages: words,
      interpreter: flag,
      access: words,
      homeVisit: flag,
      accompany: flag,
      rights: words,
      lastChecked: date,
      checkedByRole: text,
      externalId: {
        right: [
          { scheme: 'kbo', id: '0207' },
          { scheme: 'kbo', id: 207 },
        ],
        wrong: ['kbo:207', 7, { id: '0207' }, { scheme: 'kbo' }, { scheme: true, id: '1' }],
        tolerated: [{ scheme: 1, id: '1' }],
      },
      image,
    },
  },
  areas: {
    shape: area.shape,
    fields: {
      ...identity,
      type: one('neighbourhood', 'village', 'municipality'),
      parent: { right: ['13003', 13003], wrong: [true, ['13003'], { id: 1 }] },
      centre: {
        right: [point, { lat: '51.1', lon: '5.1' }],
        wrong: [7, '51.1, 5.1', { lat: true, lon: 5 }, { lat: 51 }],
        refused: [{ lat: 95, lon: 5 }],
      },
      radius: { ...count, as: 'bbox' },
      bbox: {
        right: [[5, 51, 6, 52]],
        wrong: [7, '5,51,6,52', [5, 51, 6, '52']],
        refused: [
          [5, 52, 6, 51],
          [5, 51],
        ],
      },
      polygon: {
        right: [
          [
            [
              [5, 51],
              [6, 51],
              [6, 52],
            ],
          ],
          {
            type: 'Polygon',
            coordinates: [
              [
                [5, 51],
                [6, 51],
                [6, 52],
              ],
            ],
          },
        ],
        wrong: [
          7,
          'POLYGON',
          { type: 'Point', coordinates: [5, 51] },
          [
            [5, 51],
            [6, 51],
          ],
        ],
        refused: [[[[5, 51]]], { type: 'Polygon', coordinates: [] }],
      },
      nisCode: { right: ['13003', 13003], wrong: [true, ['13003'], { id: 1 }] },
      postcodes: { ...words, right: ['2490', ['2490', '2491'], [2490]], tolerated: [2490] },
      municipality: line,
      demo: flag,
    },
  },
  partners: {
    shape: partner.shape,
    fields: {
      ...identity,
      ...provenance,
      sector: words,
      kind: one('public', 'non-profit', 'residents', 'business'),
      role: text,
      contactRole: text,
      phone: { ...number, right: ['014 00 00 01', 14000001] },
      email: { right: ['a@b.example'], wrong: [7, ['a@b.example']], refused: ['a@b?bcc=c@d.example'] },
      url: link,
      contact: {
        right: [{ phone: '014 00 00 01' }, { phone: [{ number: '014 00 00 01' }] }],
        wrong: [7, 'bel ons', ['014']],
        as: 'phone',
      },
      serviceIds: { ...words, right: ['b01', ['b01', 'b02'], ['b01', 2]], tolerated: [7] },
    },
  },
  activities: {
    shape: activity.shape,
    fields: {
      id,
      title: name,
      ...provenance,
      category: words,
      uitType: line,
      themes: words,
      summary: text,
      description: text,
      timezone: { right: ['Europe/Brussels', 'Asia/Tokyo'], wrong: [7, ['UTC']], refused: ['Mars/Olympus'] },
      start: { ...stamp, needed: true },
      end: stamp,
      movedFrom: stamp,
      movedTo: { ...stamp, as: 'start' },
      repeat: {
        right: [
          'elke dinsdag',
          'RRULE:FREQ=WEEKLY;BYDAY=TU',
          { every: 'month', on: 'last wednesday', until: '2027-06-30', except: ['2026-12-30'] },
          { every: 'week', on: ['TU', 'FR'], interval: 2, count: 10, except: '2026-12-25' },
          { every: 'month', on: 15 },
          { every: 'week', extra: ['2026-12-24T10:00', { start: '2026-12-31', note: 'Laatste' }] },
        ],
        wrong: [
          7,
          true,
          ['elke dinsdag'],
          { every: 7 },
          { every: 'week', on: true },
          { every: 'week', interval: 'veel' },
          { every: 'week', count: true },
          { every: 'week', until: 2027 },
          { every: 'week', except: true },
          { every: 'week', extra: 7 },
        ],
        tolerated: [{ every: 'week', interval: '2' }],
        refused: [
          'nu en dan',
          { every: 'soms' },
          { every: 'week', interval: 0 },
          { every: 'week', count: -1 },
          { every: 'week', until: 'ooit' },
          { every: 'week', except: ['ooit'] },
          { every: 'week', extra: ['ooit'] },
        ],
      },
      moments: {
        right: [
          ['2026-11-26T10:00', '2026-11-27'],
          [
            {
              start: '2026-11-26T10:00',
              end: '2026-11-26T11:00',
              status: 'cancelled',
              full: true,
              note: text.right[1],
            },
          ],
          [{ start: '2026-11-26T10:00', movedFrom: '2026-11-25T10:00' }],
        ],
        wrong: [
          7,
          true,
          [7],
          [{ end: '2026-11-26' }],
          [{ start: '2026-11-26', full: 'soms' }],
          [{ start: '2026-11-26', status: 'weg' }],
        ],
        tolerated: ['2026-11-26'],
        refused: [['ooit'], [{ start: '2026-02-30' }], [{ start: '2026-11-26', end: 'laat' }]],
      },
      changes: {
        right: [
          [{ at: '2026-11-25', status: 'cancelled', note: 'Ziek' }],
          [{ at: '2026-11-25T17:00', start: '2026-11-26T17:00', end: '2026-11-26T18:00', movedFrom: '2026-11-25' }],
          [{ at: '2026-11-25T17:00', full: true, title: { nl: 'Feest' }, place: 'Zaal' }],
        ],
        wrong: [
          7,
          'nooit',
          [7],
          [{ status: 'cancelled' }],
          [{ at: '2026-11-25', status: 'weg' }],
          [{ at: '2026-11-25', place: true }],
        ],
        tolerated: [{ at: '2026-11-25', full: true }],
        refused: [[{ at: 'ooit' }], [{ at: '2026-11-25', start: 'ooit' }]],
      },
      hours,
      // It only says that nothing else need say when.
      permanent: { ...flag, as: 'id' },
      status: one('planned', 'cancelled', 'postponed', 'moved'),
      hour: line,
      statusReason: text,
      full: flag,
      place: {
        right: ['b05', 'Dennenhof', { service: 'b05' }, { ...point, name: 'Zaal', street: 'Dorp 1', place: 'Balen' }],
        wrong: [true, ['Zaal'], { service: true }, { lat: true, lon: true }, { street: true }],
        tolerated: [7, { street: 7 }],
        refused: [{ lat: 95, lon: 5 }],
      },
      online: {
        right: [true, 'https://a.example/x', { url: 'https://a.example/x' }],
        wrong: [7, ['https://a.example/x'], { url: 7 }],
        refused: ['javascript:alert(1)', { url: 'javascript:alert(1)' }],
      },
      organiser: {
        right: ['LDC', 'p03', { name: { nl: 'LDC' }, partner: 'p03', url: 'https://a.example' }, { partner: 3 }],
        wrong: [true, ['LDC'], { name: true }, { partner: true }, { name: 'LDC', url: 7 }],
        tolerated: [7],
        refused: [{ name: 'LDC', url: 'javascript:alert(1)' }],
      },
      byNeighbours: flag,
      audiences: words,
      ageFrom: count,
      ageTo: count,
      price: {
        right: [
          0,
          6.5,
          'gratis',
          '€ 6',
          '6,50 euro',
          'vrije bijdrage',
          { free: false },
          { amount: '6', reduced: 2, currency: 'EUR', tariffs: [{ label: 'Kind', amount: 0 }], text: { nl: 'zes' } },
        ],
        wrong: [
          true,
          [6],
          { free: 'soms' },
          { amount: true },
          { currency: 7 },
          { tariffs: 7 },
          { tariffs: [{ label: 'Kind' }] },
          { text: true },
        ],
        refused: [-1, { amount: -1 }, { amount: 'duur' }, { currency: 'euro' }],
      },
      registration: {
        right: [
          'none',
          'form',
          'https://a.example/x',
          'a@b.example',
          '014 00 00 01',
          { phone: '014 00 00 01', email: 'a@b.example', url: 'https://a.example/x', full: true },
          { type: 'form', before: '2026-11-20', max: 12, remaining: 0, label: { nl: 'Schrijf in' } },
        ],
        wrong: [
          7,
          true,
          ['phone'],
          { type: 'duif' },
          { type: 'form', before: 20261120 },
          { type: 'form', max: 'veel' },
          { type: 'form', label: true },
        ],
        refused: ['kom eens langs', { max: 12 }, { url: 'javascript:alert(1)' }, { type: 'form', before: 'gisteren' }],
      },
      access: words,
      languages: words,
      pickUp: flag,
      transportPhone: number,
      contact,
      url: link,
      image,
    },
  },
  forms: {
    shape: form.shape,
    fields: {
      id,
      title: text,
      ...provenance,
      kind: {
        right: ['offer', 'request', 'talent', 'concern', 'idea', 'survey', 'correction', 'signup'],
        wrong: [undefined, null, 'petition', 7, true, ['offer']],
        needed: true,
      },
      version: { right: [1, 12], wrong: ['twaalf', true, [1]], refused: [0, 1.5] },
      intro: text,
      fields: {
        right: [
          [
            question,
            { ...question, id: 'b', type: 'choice', options: ['Ja', { id: 'nee', label: text.right[1], minAge: 18 }] },
            {
              ...question,
              id: 'c',
              hint: 'Kort',
              required: true,
              maxLength: 300,
              sensitive: true,
              canSkip: true,
              step: 2,
            },
            { ...question, id: 'd', type: 'number', min: 1, max: 9, when: { field: 'b', in: ['Ja'] } },
          ],
        ],
        wrong: [
          7,
          'vraag',
          [7],
          [{ ...question, type: 'date' }],
          [{ ...question, label: true }],
          [{ ...question, required: 'soms' }],
          [{ ...question, maxLength: 'lang' }],
          [{ ...question, when: 'a' }],
        ],
        tolerated: [[{ ...question, type: 'choice', options: 'Ja' }]],
        refused: [
          [{ ...question, id: 'met spatie' }],
          [question, question],
          [{ ...question, type: 'choice' }],
          [{ ...question, when: { field: 'z', in: 'x' } }],
        ],
      },
      consents: {
        right: [
          [
            { id: 'contact', label: 'Bel mij' },
            { id: 'share', label: text.right[1] },
          ],
        ],
        wrong: [7, 'contact', [{ id: 'alles', label: 'A' }], [{ id: 'contact' }], [{ id: 'contact', label: true }]],
        tolerated: [{ id: 'contact', label: 'Bel mij' }],
      },
      endpoint: link,
      replyDays: count,
      retentionMonths: count,
      privacyUrl: link,
      recipientRole: text,
      minAge: count,
      closed: text,
    },
  },
  ...FIGURE_KINDS,
};

const base = { id: 'a', name: 'A' };
const titled = { id: 'a', title: 'A' };
/** An activity has to be at some time, a form of some kind, and an indicator has figures. */
const bases: Partial<Record<keyof typeof KINDS, object>> = {
  activities: { ...titled, start: '2026-11-25T17:00' },
  actions: titled,
  forms: { ...titled, kind: 'offer' },
  indicators: { id: 'a', values: [{ year: 2024, value: 1 }] },
  findings: { id: 'a', kind: 'finding', text: 'A' },
};

async function boundary(kind: FeedKind, record: object) {
  const bytes = new TextEncoder().encode(JSON.stringify({ kind, items: [record] }));
  const { items, problems } = await readDocument(kind, { bytes });
  const [item] = items;
  return { item: item as Readonly<Record<string, unknown>> | undefined, problems };
}

for (const [name, { shape, fields }] of Object.entries(KINDS)) {
  const kind = name as keyof typeof KINDS;
  // Both stand in one feed.
  const feed = kind === 'findings' ? 'indicators' : kind;
  describe(`the schema and the boundary of ${kind}`, () => {
    it('know the same fields', () => assert.deepEqual(Object.keys(fields).sort(), Object.keys(shape).sort()));

    for (const [field, { right, wrong, tolerated = [], refused = [], needed = false, as = field }] of Object.entries(
      fields,
    )) {
      const accepts = (value: unknown) => z.safeParse(shape[field] ?? z.never(), value).success;
      const read = (value: unknown) => boundary(feed, { ...(bases[kind] ?? base), [field]: value });
      const keeps = async (value: unknown) => {
        const { item, problems } = await read(value);
        const told = problems.filter(({ severity }) => severity !== 'advice');
        assert.deepEqual(told, [], JSON.stringify(value));
        // A radius without a centre draws nothing.
        if (field !== 'radius') assert.ok(item?.[as] !== undefined, JSON.stringify(value));
      };
      const loses = async (value: unknown) => {
        const { item, problems } = await read(value);
        const told = problems.filter(({ severity }) => severity !== 'advice').map(({ path }) => path);
        assert.ok(
          told.some((path) => path === `/items/0/${field}` || path.startsWith(`/items/0/${field}/`)),
          `${JSON.stringify(value)}: ${told.join()}`,
        );
        assert.equal(item === undefined, needed, JSON.stringify(value));
      };

      it(`agree on a right ${field}`, async () => {
        for (const value of right) {
          assert.ok(accepts(value), JSON.stringify(value));
          await keeps(value);
        }
      });
      it(`agree on a wrong ${field}`, async () => {
        for (const value of wrong) {
          assert.ok(!accepts(value), JSON.stringify(value));
          await loses(value);
        }
      });
      if (tolerated.length > 0) {
        it(`differ on a ${field} that people write`, async () => {
          for (const value of tolerated) {
            assert.ok(!accepts(value), JSON.stringify(value));
            await keeps(value);
          }
        });
      }
      if (refused.length > 0) {
        it(`differ on a ${field} that only looks right`, async () => {
          for (const value of refused) {
            assert.ok(accepts(value), JSON.stringify(value));
            await loses(value);
          }
        });
      }
    }
  });
}
