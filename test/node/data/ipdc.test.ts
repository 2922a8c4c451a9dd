import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasShared } from '../../support/shared.ts';
import { readServices, readShared } from '../../support/read-services.ts';

describe('files of the Flemish catalogue', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  it('ldes-page-1.json: 1 record of 3 members, as two are versions of a service that is archived', async () => {
    const { format, items, tally, next } = await readShared('feeds/ipdc/ldes-page-1.json');
    assert.equal(format, 'ipdc');
    assert.deepEqual(tally, {});
    assert.equal(items.length, 1);
    assert.equal(next, 'http://hostname/doc/instancesnapshot?pageNumber=2');
    const [service] = items;
    assert.equal(service?.id, 'http://data.lblod.info/id/public-service/c31c343e-836c-4674-8efa-991cc2078493');
    assert.deepEqual(service.name, {
      nl: 'Akte van Belgische nationaliteit',
      en: 'Certificate of Belgian nationality',
    });
    assert.equal(service.kind, 'formal');
    assert.deepEqual(service.languages, ['nl', 'en']);
    assert.deepEqual(service.area, ['44021']);
    assert.deepEqual(service.location, [
      { street: 'Burggravenlaan 1 bus a', postcode: '9000', place: 'Gent' },
      { street: 'Burggravenlaantje 15 bus b', postcode: '8000', place: 'Gent-Sint-Pieter' },
    ]);
    assert.deepEqual(service.contact.phone, [{ number: '04123456781' }, { number: '04123456782' }]);
    assert.equal(service.hours?.text, '24/24 - 1\n24/24 - 2', 'two desks, each with its own line');
    assert.doesNotMatch(JSON.stringify(service.summary), /</);
    assert.match(JSON.stringify(service.cost?.text), /gratis/);
  });
  it('instance-published-expanded.json: 1 record, put together from 10 nodes', async () => {
    const { format, items, tally } = await readShared('feeds/ipdc/instance-published-expanded.json');
    assert.equal(format, 'ipdc');
    assert.deepEqual(tally, {});
    assert.equal(items.length, 1);
    const [service] = items;
    assert.deepEqual(service?.name, { nl: 'Akte van adoptie', en: 'Adoption certificate' });
    assert.deepEqual(service.contact, {
      phone: [{ number: '0800 1 8400' }],
      email: ['burgerzaken@oostende.be'],
      url: 'https://www.oostende.be/adoptie',
    });
    assert.deepEqual(service.location, [{ street: 'Vindictivelaan 1', postcode: '8400', place: 'Oostende' }]);
    assert.deepEqual(service.area, ['35013']);
    assert.deepEqual(service.externalId, { scheme: 'ipdc', id: '1496' });
    assert.deepEqual(service.category, ['Welzijn Gezondheid', 'Bewijs']);
    assert.match(JSON.stringify(service.description), /<h3>Voorwaarden<\/h3>/);
    assert.match(JSON.stringify(service.bring), /jouw eigen identiteitskaart/);
    assert.match(JSON.stringify(service.hours), /16:30/);
  });
});

const version = (rest: object) => ({
  '@type': 'InstantieSnapshot',
  'isVersionOf': 'https://a.example/1',
  'naam': { nl: 'Premie' },
  ...rest,
});
const stream = (member: readonly unknown[], rest: object = {}) => ({ '@type': 'EventStream', member, ...rest });

describe('the catalogue', () => {
  it('shows the newest version of a service, wherever it stands on the page', async () => {
    const { items, problems } = await readServices(
      stream([
        version({ generatedAtTime: '2026-03-02T00:00:00Z', naam: { nl: 'Nieuw' } }),
        version({ generatedAtTime: '2026-03-01T00:00:00Z', naam: { nl: 'Oud' }, gearchiveerd: true }),
        version({ isVersionOf: 'https://a.example/2', naam: {} }),
        version({ isVersionOf: 'https://a.example/3', gearchiveerd: 'true' }),
        version({ isVersionOf: 'https://a.example/4', gearchiveerd: true }),
      ]),
    );
    assert.deepEqual(
      items.map(({ name }) => name),
      [{ nl: 'Nieuw' }],
    );
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['name.missing', '/member/2/naam']],
    );
  });
  it('may be one service, or a page of Hydra; free is free, and a link to the hours is a link', async () => {
    const service = {
      '@id': 'https://a.example/instantie/1',
      '@type': 'Instantie',
      'naam': { nl: 'Premie' },
      'kosten': [{ beschrijving: { nl: 'Gratis' } }],
      'contactgegevens': [{ openingsuren: 'https://a.example/openingsuren' }],
    };
    const context = { '@context': 'https://a.example/ipdc-lpdc/context' };
    const next = { 'hydra:view': { 'hydra:next': '/instantie?offset=1' } };
    const one = await readServices({ ...context, ...service });
    const page = await readServices({ ...context, ...next, 'hydra:member': [service] }, 'https://a.example/instantie');
    for (const { items, format } of [one, page]) {
      assert.deepEqual([format, items.length], ['ipdc', 1]);
      assert.equal(items[0]?.cost?.type, 'free');
      assert.deepEqual([items[0].hours, items[0].contact.url], [undefined, 'https://a.example/openingsuren']);
    }
    assert.equal(page.next, 'https://a.example/instantie?offset=1');
  });
  it('speaks the Dutch of a neighbour before that of an office, and that before a program', async () => {
    const naam = { 'nl-BE-x-generated-informal': 'machine', 'nl-BE-x-formal': 'u', 'nl-BE-x-informal': 'je' };
    const { items } = await readServices(stream([version({ naam })]));
    assert.deepEqual(items[0]?.name, { nl: 'je' });
  });
  it('puts a text that is too long for its field in the description, whole and with its title', async () => {
    const long = `<p>${'Een voorwaarde. '.repeat(40)}</p>`;
    const voorwaarden = [{ order: 1, naam: { nl: 'Wie?' }, beschrijving: { nl: long } }];
    const [item] = (await readServices(stream([version({ voorwaarden })]))).items;
    assert.equal(item?.eligibility, undefined);
    assert.match(JSON.stringify(item?.description), /<h3>Wie\?<\/h3><p>(Een voorwaarde\. ){40}/);
    const short = [{ beschrijving: { nl: '<p>Iedereen</p>' } }];
    const [other] = (await readServices(stream([version({ voorwaarden: short })]))).items;
    assert.deepEqual(other?.eligibility, { nl: 'Iedereen' });
  });
  it('follows the stream to newer pages only', async () => {
    const relation = (type: string, node: unknown) => ({ view: { relation: [{ '@type': type, node }] } });
    const next = async (rest: object) =>
      (await readServices(stream([version({})], rest), 'https://a.example/doc?page=1')).next;
    assert.equal(await next(relation('GreaterThanOrEqualToRelation', '/doc?page=2')), 'https://a.example/doc?page=2');
    assert.equal(await next(relation('LessThanRelation', '/doc?page=0')), undefined);
    assert.equal(await next(relation('GreaterThanRelation', 'urn:page:2')), undefined);
    assert.equal(await next(relation('GreaterThanRelation', '/doc?page=1')), undefined);
  });
});
