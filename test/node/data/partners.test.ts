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

describe('partners in a table', () => {
  it('are reached as services are', async () => {
    const table =
      'Vereniging;Soort vereniging;Omschrijving;GSM;E-mailadres;Website\nOKRA;Senioren;Kaarten;0475 00 00 01;o@kra.example;www.okra.example\n';
    const { items, problems } = await readDocument('partners', { bytes: new TextEncoder().encode(table) });
    assert.deepEqual(tally(problems), { 'advice id.made': 1 });
    const [okra] = items;
    assert.deepEqual(
      [okra?.name, okra?.sector, okra?.role, okra?.phone, okra?.email, okra?.url],
      ['OKRA', ['Senioren'], 'Kaarten', '0475 00 00 01', 'o@kra.example', 'https://www.okra.example/'],
    );
  });
  it('may be records of a portal', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ results: [{ naam: 'CAW', telefoon: '014 00 00 01' }] }));
    const { items } = await readDocument('partners', { bytes });
    assert.deepEqual(
      items.map(({ name, phone }) => [name, phone]),
      [['CAW', '014 00 00 01']],
    );
  });
});
