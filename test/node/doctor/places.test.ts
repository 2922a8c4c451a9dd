import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examined, findingOf, placeOf } from '../../support/examined.ts';

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

describe('a finding in JSON has the line and column', () => {
  it('of the field that is wrong', async () => {
    const feed = '{\n  "kind": "services",\n  "items": [\n    { "id": "a", "name": "Huis", "minAge": "tien" }\n  ]\n}';
    const checkup = await examined(feed);
    assert.equal(placeOf(checkup, 'minAge.shape'), '4:34');
    assert.deepEqual(
      [findingOf(checkup, 'minAge.shape').field, findingOf(checkup, 'minAge.shape').name],
      ['minAge', 'Huis'],
    );
  });
  it('of the record, where a field is missing', async () =>
    assert.equal(placeOf(await examined('{"kind": "services",\n "items": [\n  {"id": "a"}]}'), 'name.missing'), '3:3'));
  it('of a field within a field', async () => {
    const feed = { kind: 'services', items: [{ id: 'a', name: 'Huis', contact: { url: 'javascript:alert(1)' } }] };
    const checkup = await examined(feed);
    assert.equal(placeOf(checkup, 'link.refused'), '8:9');
    assert.equal(findingOf(checkup, 'link.refused').field, 'contact/url');
  });
  it('of what does not parse, with what is wrong', async () => {
    const checkup = await examined('{\n "kind": "services"\n "items": []}');
    assert.equal(placeOf(checkup, 'json.comma-missing'), '2:19');
    assert.equal(findingOf(checkup, 'json.comma-missing').value, '"kind": "services"');
    assert.equal(placeOf(await examined('{"a": 1,\n}'), 'json.comma-extra'), '1:8');
    assert.equal(placeOf(await examined('{\n\n“a”: 1}'), 'json.curly-quote'), '3:1');
  });
  it('of a record in a foreign format', async () => {
    const geojson = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { name: 'Huis' }, geometry: {} }],
    };
    assert.equal(placeOf(await examined(geojson), 'point.missing'), '4:5');
  });
  it('after letters of two and four bytes, as an editor counts', async () =>
    assert.equal(
      placeOf(
        await examined('{"kind": "services", "items": [{"id": "é😀", "minAge": "x", "name": "a"}]}'),
        'minAge.shape',
      ),
      '1:46',
    ));
});

describe('a finding in a table has the line and column', () => {
  it('of its cell, also behind a cell of several lines and quoted delimiters', async () => {
    const table =
      'Naam;Omschrijving;E-mail\r\nHuis;"Warm;\r\n""welkom""";info@huis.example\r\nClub;"a;b";geen mail\r\n';
    const checkup = await examined(table);
    const finding = findingOf(checkup, 'email.unreadable');
    assert.deepEqual([finding.field, finding.path], ['E-mail', 'row 3, column "E-mail"']);
    assert.equal(placeOf(checkup, 'email.unreadable'), '4:12');
  });
  it('of its row, where there is no such column', async () =>
    assert.equal(
      placeOf(await examined('id,naam,email\n1,Huis,a@b.example\n2,,c@d.example\n'), 'name.missing'),
      '3:3',
    ));
  it('under a title and an empty line', async () =>
    assert.equal(
      placeOf(await examined('Onze diensten;;\n\nnaam;website;tel\nHuis;zie onder;014 00 00 01\n'), 'link.refused'),
      '4:6',
    ));
});

describe('a finding of a whole column has the line and column', () => {
  it('of its heading', async () => {
    const table = 'Cijfers van de gemeente\r\nperiod;geolevel;geoitem;v_x\r\n2024;gemeente;13003;5\r\n';
    const checkup = await examined(table, { format: 'swing' });
    assert.deepEqual([placeOf(checkup, 'label.code'), findingOf(checkup, 'label.code').field], ['2:25', 'v_x']);
  });
});

describe('a finding in a calendar has the line', () => {
  const event = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Soep', 'DTSTART:20261399T120000', 'END:VEVENT'];
  it('of the property', async () => assert.equal(placeOf(await examined(calendar(...event)), 'start.unreadable'), '6'));
  it('of the event, where it lacks the property', async () =>
    assert.equal(
      placeOf(await examined(calendar('BEGIN:VEVENT', 'UID:1', 'DTSTART:20261201', 'END:VEVENT')), 'title.missing'),
      '3',
    ));
  it('behind folded lines, whatever ends them', async () => {
    const folded = calendar(
      'BEGIN:VEVENT',
      'UID:0',
      'SUMMARY:Een lange',
      ' titel',
      'DTSTART:20261201',
      'END:VEVENT',
      ...event,
    );
    for (const text of [folded, folded.replaceAll('\r\n', '\n')])
      assert.equal(placeOf(await examined(text), 'start.unreadable'), '12');
  });
});

describe('a finding in a web page has the line', () => {
  const page = (block: string) =>
    `<!doctype html>\n<html>\n<script type="application/ld+json">\n${block}\n</script></html>`;
  it('of the block that cannot be read', async () =>
    assert.equal(placeOf(await examined(page('{"@type": ')), 'json-ld.unreadable'), '3'));
  it('of its name, where a block says it', async () => {
    const event = {
      '@context': 'https://schema.org',
      '@type': 'Event',
      'name': 'Soep',
      'startDate': '2026-12-01T12:00',
    };
    assert.equal(placeOf(await examined(page(JSON.stringify(event, null, 1))), 'contact.missing'), '7');
  });
});
