import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument, tally } from '../../support/read-document.ts';

const read = (items: readonly unknown[]) =>
  readDocument('partners', { bytes: new TextEncoder().encode(JSON.stringify({ kind: 'partners', items })) });

describe('native partners', () => {
  it('carry sector, role and contact; the contact may be written as services write it', async () => {
    const { items, problems } = await read([
      {
        id: 1,
        name: { nl: 'OCMW' },
        sector: 'sector.welfare',
        kind: 'public',
        phone: '014 00 00 01',
        serviceIds: ['b01', 2],
      },
      {
        id: 'p2',
        name: 'Buurtcomité',
        contact: { phone: [{ number: '014 00 00 02' }], email: 'buurt@demo.example', role: 'Voorzitter' },
      },
    ]);
    assert.deepEqual(problems, []);
    const [ocmw, comite] = items;
    assert.deepEqual([ocmw?.id, ocmw?.sector, ocmw?.serviceIds], ['1', ['sector.welfare'], ['b01', '2']]);
    assert.deepEqual(
      [comite?.phone, comite?.email, comite?.contactRole],
      ['014 00 00 02', 'buurt@demo.example', 'Voorzitter'],
    );
  });
  it('never carry a link that could run, and are not shown without a name', async () => {
    const { items, problems } = await read([
      { id: 'p1', name: 'OCMW', url: 'javascript:alert(1)', email: 'x@y.be?bcc=z@y.be', phone: 'bel ons' },
      { id: 'p2' },
    ]);
    assert.deepEqual(
      items.map(({ id, url, email, phone }) => ({ id, url, email, phone })),
      [{ id: 'p1', url: undefined, email: undefined, phone: undefined }],
    );
    assert.deepEqual(tally(problems), {
      'warning phone.unreadable': 1,
      'warning email.unreadable': 1,
      'warning link.refused': 1,
      'error name.missing': 1,
    });
  });
});
