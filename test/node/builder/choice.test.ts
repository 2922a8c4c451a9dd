import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromHash, START, toFolder, toHash, toOrigin, wantedKind } from '../../../src/builder/choice.ts';
import { fileName, pastedName, withPickedFiles } from '../../../src/builder/picked-files.ts';
import { absoluteAddresses, homeOf, isNowhere } from '../../../src/builder/site-addresses.ts';
import { choice, HOSTILE } from './some-choice.ts';

describe('what was chosen, in an address', () => {
  it('comes back as it was', () => {
    const said = choice({
      ...{
        widget: 'services-map',
        source: 'config',
        addresses: `${HOSTILE}\n/a b.json`,
        heading: 'Wie & wat',
        level: 4,
      },
      ...{ lang: 'de', scheme: 'dark', width: 'full', siteKind: 'drupal', site: 'town.example', folder: '/x' },
      options: { view: 'guide', basemap: 'grb' },
      looks: { ...START.looks, accent: '#123456', font: 'Georgia, serif' },
    } as const);
    assert.deepEqual(fromHash(toHash(said)), said);
  });

  it('is short where little was said', () => {
    assert.equal(toHash(START), '#widget=activity-calendar');
  });

  it('is as at the start where it is wrong', () => {
    assert.deepEqual(fromHash('#widget=script&level=1&lang=xx&width=9&source=&own-evil=1&__proto__=x'), START);
  });
});

describe('addresses', () => {
  it('are read as people write them', () => {
    assert.deepEqual(
      ['www.balen.be', 'https://www.balen.be/nieuws', 'localhost', 'x', '', 'javascript:alert(1)'].map(toOrigin),
      ['https://www.balen.be', 'https://www.balen.be', 'https://localhost', '', '', ''],
    );
    assert.deepEqual(['/buurt', '/buurt/', ' /a ', ''].map(toFolder), ['/buurt/', '/buurt/', '/a/', '']);
  });

  it('start from the site, also where this page is a file', () => {
    const home = homeOf({ site: '' }, 'file:///Z:/share/dist/builder/index.html');
    assert.ok(absoluteAddresses(choice(), home).every(isNowhere));
    assert.deepEqual(absoluteAddresses(choice(), homeOf({ site: 'https://town.example' }, 'file:///x')), [
      'https://town.example/feeds/agenda.json',
    ]);
    assert.deepEqual(absoluteAddresses(choice(), 'http://here.example/dist/builder/'), [
      'http://here.example/feeds/agenda.json',
    ]);
  });
});

describe('picked files', () => {
  it('answer the address that ends in their name, and leave the others alone', async () => {
    const asked: string[] = [];
    const fetch = withPickedFiles(new Map([['mijn agenda.ics', new TextEncoder().encode('BEGIN')]]), async (input) => {
      asked.push(new Request(input).url);
      return new Response('other');
    });
    assert.equal(await (await fetch('https://x.example/feeds/mijn%20agenda.ics?key=1')).text(), 'BEGIN');
    assert.equal(await (await fetch('https://x.example/feeds/other.ics')).text(), 'other');
    assert.deepEqual(asked, ['https://x.example/feeds/other.ics']);
    assert.equal(fileName('https://x.example/%E0%A4%A'), '%E0%A4%A');
  });

  it('are named after what was pasted', () => {
    assert.deepEqual(['\nBEGIN:VCALENDAR', ' [1]', '{}', 'naam;adres'].map(pastedName), [
      ...['agenda.ics', 'lijst.json', 'lijst.json', 'lijst.csv'],
    ]);
  });
});

describe('what the lists of a widget hold', () => {
  it('is what it shows; in the view of partners, those', () => {
    assert.equal(wantedKind(choice({ widget: 'services-map' })), 'services');
    assert.equal(wantedKind(choice({ widget: 'services-map', options: { view: 'partners' } })), 'partners');
  });
});
