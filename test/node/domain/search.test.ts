import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Folding, nearestWord, search, searchText } from '../../../src/domain/search.ts';
import { Searcher } from '../../../src/domain/searcher.ts';
import { serviceWords } from '../../../src/domain/service-words.ts';
import { everyday as en } from '../../../src/i18n/terms/everyday-en.ts';
import { everyday as nl } from '../../../src/i18n/terms/everyday-nl.ts';
import { detailTerms } from '../../../src/i18n/terms/details-nl.ts';
import { terms } from '../../../src/i18n/terms/nl.ts';
import { service } from '../../components/some-services.ts';
import { processorTime } from '../../support/processor-time.ts';

const words: Readonly<Record<string, string>> = { ...terms, ...detailTerms };
const label = (said: Readonly<Record<string, string>>) => (id: string) =>
  `${words[id] ?? id} ${said[`say.${id}`] ?? ''}`;

const services = [
  service('drive', 'Rijdienst', {
    category: ['svc.transport'],
    needs: ['need.transport', 'need.care'],
    summary: 'Naar de dokter of de winkel.',
  }),
  service('gp', 'De Nete', { category: ['svc.gp'], needs: ['need.care'] }),
  service('pharmacy', 'Olmen-dorp', { category: ['svc.pharmacy'], needs: ['need.care'] }),
  service('centre', 'LDC De Sparappel', { category: ['svc.service-centre'], needs: ['need.company'] }),
  service('house', 'Sociaal Huis', {
    category: ['svc.social-house'],
    needs: ['need.money'],
    bring: [{ nl: 'Je loonbrief', en: 'Letters about bills' }],
    nextStep: 'Vraag naar het loket.',
  }),
  service('library', 'Bib', { category: ['svc.library'], access: ['acc.wheelchair'], audiences: ['aud.newcomers'] }),
  service('physio', 'Praktijk Ravels', { category: ['svc.physio'], needs: ['need.care'] }),
];
const text = searchText(services, serviceWords, label(nl));
const find = (query: string, among = text) => search(among, query)?.map((at) => services[at]?.id);

describe('the search', () => {
  it('puts the service that is a doctor before one that brings you there', () => {
    assert.deepEqual(find('dokter')?.slice(0, 1), ['gp']);
    assert.ok(find('dokter')?.includes('drive'));
  });
  for (const [query, first] of [
    ['kine', 'physio'],
    ['eenzaam', 'centre'],
    ['rekening', 'house'],
    ['rekeningen betalen', 'house'],
    ['rolstoel', 'library'],
    ['loonbrief', 'house'],
    ['loket', 'house'],
    ['nieuwe inwoners', 'library'],
  ] as const) {
    it(`finds “${query}” as people say it`, () => assert.equal(find(query)?.[0], first));
  }
  it('finds “bills” in English', () => {
    assert.equal(find('bills', searchText(services, serviceWords, label(en)))?.[0], 'house');
  });
  it('forgives one letter in a name or a category', () => {
    assert.deepEqual(find('apoteek'), ['pharmacy']);
    assert.deepEqual(find('Sparapel'), ['centre']);
    assert.deepEqual(find('aptoheek'), ['pharmacy'], 'two letters that changed places');
    assert.deepEqual(find('de sparapel'), ['centre']);
  });
  it('forgives nothing in a short word, and nothing where a word is found as it stands', () => {
    assert.deepEqual(find('bob'), []);
    assert.deepEqual(find('winkel'), ['drive']);
  });
  it('has a nearest word for what is further off, and none for what is nothing', () => {
    assert.equal(nearestWord(text, 'apotek'), 'apotheek');
    assert.equal(nearestWord(text, 'xyzxyz'), undefined);
    assert.equal(nearestWord(text, 'apotheek'), undefined);
  });
  it('finds the same where its text was made a little at a time, before anybody asked', () => {
    const folding = new Folding(services, serviceWords);
    assert.deepEqual([folding.fold(3), folding.fold(3), folding.fold(3), folding.fold(3)], [true, true, false, false]);
    assert.deepEqual(folding.text(label(nl)), text);
    let said = 0;
    const counted: typeof serviceWords = (each) => (said++, serviceWords(each));
    const searcher = new Searcher(counted, label(nl));
    while (searcher.prepare(services));
    // Each once, also where the words of the categories are others later.
    for (const words of ['nl', 'more'])
      assert.deepEqual(searcher.find(services, words, 'dokter'), search(text, 'dokter'));
    assert.equal(said, services.length);
  });
  it('answers among 100,000 services within a moment, also when it must forgive', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) =>
      service(`s${at}`, `Dienst ${at} ${(at * 7919).toString(36)}`, { category: ['svc.gp'] }),
    );
    const big = searchText(many, serviceWords, label(nl));
    search(big, 'zzzzzzzz');
    const took = await processorTime(() => assert.deepEqual(search(big, 'qwertyuiop'), []));
    assert.ok(took < 1000, `${took} ms`);
  });
});
