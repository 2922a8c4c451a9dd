import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toConfig } from '../../../src/data/to-config.ts';
import type { Action } from '../../../src/domain/action.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { outcomeOf } from '../../support/read-document.ts';

/** Our own lists as people write them by hand: other words, days, capitals and forms than those of the schema. */
async function action(fields: object) {
  const { items, tally } = await outcomeOf('actions', {
    kind: 'actions',
    items: [{ id: 'a', title: 'Bank', ...fields }],
  });
  return { ...(items[0] as Action), tally };
}
async function indicator(fields: object, values: unknown = [{ place: '13003W05', year: 2024, value: 12 }]) {
  const { items, tally } = await outcomeOf('indicators', {
    kind: 'indicators',
    items: [{ id: 'i', label: 'Alleen', ...fields, values }],
  });
  return { ...(items[0] as Indicator), tally };
}

describe('a list of our own', () => {
  for (const [said, kind] of [
    ['action', 'actions'],
    ['Activity', 'activities'],
    ['area', 'areas'],
    ['Partners ', 'partners'],
    ['indicator', 'indicators'],
  ] as const) {
    it(`may call itself ${said}`, async () => {
      const items = [{ id: 'a', name: 'A', title: 'A', start: '2026-12-01', values: [{ year: 2024, value: 1 }] }];
      assert.equal((await outcomeOf(kind, { kind: said, items })).items.length, 1);
    });
  }
  it('of another kind is still refused', async () => {
    const { failure } = await outcomeOf('actions', { kind: 'activity', items: [] });
    assert.match(failure?.message ?? '', /"activity", and "actions" are wanted/);
  });
  it('of findings is read where figures are', async () => {
    const { items } = await outcomeOf('indicators', {
      kind: 'findings',
      items: [{ id: 'f', text: 'Wij kennen onze straat.', date: '12/3/2026', participants: '12', links: 'a1, a2' }],
    });
    assert.deepEqual(
      items.map((item) => item.kind === 'finding' && [item.date, item.participants, item.links]),
      [['2026-03-12', 12, ['a1', 'a2']]],
    );
  });
  it('keeps an address hidden that somebody hides in a word', async () => {
    const { items } = await outcomeOf('services', {
      kind: 'services',
      items: [{ id: 'a', name: 'Vluchthuis', location: { street: 'Dorp 1', place: 'Balen', hideAddress: 'ja' } }],
    });
    assert.equal(items[0]?.location[0]?.hideAddress, true);
  });
  it('does not show what is closed, with a capital too', async () => {
    const { items } = await outcomeOf('services', {
      kind: 'services',
      items: [{ id: 'a', name: 'A', status: 'Closed' }],
    });
    assert.deepEqual(items, []);
  });
});

describe('an action in words', () => {
  it('says how far it is, and when', async () => {
    const { horizon, phase, status, join, start, due, nextStep, tally } = await action({
      ...{ horizon: 'korte termijn', phase: 'uitvoering', status: 'lopend', join: 'ja' },
      ...{ start: '1/9/2026', due: '31-12-2026', nextStep: { text: 'Kiezen', date: 'maart 2027' }, because: 'x' },
    });
    assert.deepEqual(
      [horizon, phase, status, join, start, due, nextStep?.date, tally],
      ['quick', 'do', 'running', true, '2026-09-01', '2026-12-31', '2027-03', {}],
    );
  });
  for (const [horizon, phase, status] of [
    ['court terme', 'mise en œuvre', 'en cours'],
    ['kurzfristig', 'Umsetzung', 'läuft'],
    ['Quick', 'DO', 'Running'],
  ]) {
    it(`may be in any language: ${horizon}`, async () => {
      const read = await action({ horizon, phase, status });
      assert.deepEqual([read.horizon, read.phase, read.status], ['quick', 'do', 'running']);
    });
  }
  it('is never done by half', async () => {
    const of = async (status: string) => (await action({ status })).status;
    assert.deepEqual(
      [
        await of('afgerond'),
        await of('deels afgerond'),
        await of('nog niet begonnen'),
        await of('80 %'),
        await of('100%'),
      ],
      ['done', 'running', 'planned', 'running', 'done'],
    );
    assert.deepEqual((await action({ status: 'niet afgerond' })).tally['warning status.shape'], 1);
  });
  it('may be a request with its answer', async () => {
    const { kind, advice } = await action({
      kind: 'advies',
      advice: { to: 'schepen', askedOn: '3/9/2026', answer: 'Deels', reason: 'x' },
    });
    assert.deepEqual([kind, advice?.answer, advice?.askedOn], ['advice', 'partly', '2026-09-03']);
  });
  it('may have a name, its reasons in one line, partners by their id and a share with its sign', async () => {
    const { items } = await outcomeOf('actions', {
      kind: 'actions',
      items: [
        {
          ...{ id: 'a', name: 'Bank', because: 'pop-65, alone', indicatorIds: [{ id: 'alone' }] },
          ...{ partners: [{ id: 'ocmw' }], baseline: { value: '71 %', year: '2024' } },
        },
      ],
    });
    const [{ title, because, indicatorIds, partners, baseline } = {} as Action] = items;
    assert.deepEqual(
      [title, because, indicatorIds, partners, baseline],
      ['Bank', ['pop-65', 'alone'], ['alone'], [{ partner: 'ocmw' }], { value: 71, year: 2024 }],
    );
  });
});

describe('an indicator in words', () => {
  it('has a unit, a direction and a source', async () => {
    const { unit, direction, compareAreas, source, tally } = await indicator({
      ...{ unit: 'procent', direction: 'hoger is beter', compareAreas: 'ja', source: { type: 'enquête' } },
    });
    assert.deepEqual([unit, direction, compareAreas, source?.type, tally], ['percent', 'up', true, 'survey', {}]);
  });
  it('has no direction where its words could mean either', async () => {
    for (const words of ['hoger is slechter', 'Plus élevé, pire', 'niet hoger', 'je höher, desto schlechter'])
      assert.equal((await indicator({ direction: words })).direction, 'neutral');
    assert.equal((await indicator({ direction: 'Plus bas' })).direction, 'down');
  });
  it('of a partner hides few, whatever the word for it', async () => {
    const values = [{ level: 'wijk', place: 'Dorp', year: 2024, value: 3 }];
    for (const type of ['Partner', 'partenaire', 'partnerorganisatie']) {
      const read = await indicator({ source: { type, name: 'OCMW' } }, values);
      assert.deepEqual(read.values, [{ level: 'area', place: 'Dorp', year: 2024, hidden: 'suppressed' }]);
    }
  });
  it('hides what is to be hidden', async () => {
    for (const suppressed of ['ja', 'oui', 1, 'true', true]) {
      const { values } = await indicator({}, [{ year: 2024, value: 3, suppressed }]);
      assert.deepEqual(values, [{ level: 'municipality', year: 2024, hidden: 'suppressed' }]);
    }
  });
  it('gives no figure of a region to a town', async () => {
    const { values, tally } = await indicator({}, [
      { level: 'Vlaanderen', year: 2024, value: 21 },
      { level: 'gemeente', year: 2024, value: 20 },
      { level: 'ergens', year: 2024, value: 33 },
    ]);
    assert.deepEqual(values, [
      { level: 'region', year: 2024, value: 21 },
      { level: 'municipality', year: 2024, value: 20 },
    ]);
    assert.equal(tally['warning level.shape'], 1);
  });
  it('may have its figures by year', async () => {
    const { values } = await indicator({}, { 2023: '12,5', 2024: null });
    assert.deepEqual(values, [
      { level: 'municipality', year: 2023, value: 12.5 },
      { level: 'municipality', year: 2024 },
    ]);
  });
  it('says in words that there are fewer', async () => {
    const words = ['minder dan 5', 'moins de 5', 'weniger als 5', 'less than 5', '≤4', '<5 %', '1-4'];
    const { values } = await indicator(
      {},
      words.map((value, at) => ({ year: 2010 + at, value })),
    );
    assert.deepEqual(
      values.map(({ hidden }) => hidden),
      words.map(() => 'suppressed'),
    );
  });
});

describe('a form by hand', () => {
  it('may call its questions and their options as other makers do', async () => {
    const question = (id: string, type: string, more: object) => ({ id, type, label: id, ...more });
    const { items, problems } = await outcomeOf('forms', {
      kind: 'form',
      items: [
        {
          ...{ id: 'f', title: 'Vraag', kind: 'Request' },
          fields: [
            question('a', 'select', { options: 'Alles, Beetje', required: 'ja' }),
            question('b', 'Radio', { options: { x: 'Alles', y: 'Beetje' } }),
            question('c', 'choice', {
              options: [
                { value: 'x', label: 'Alles' },
                { value: 'y', text: 'Beetje' },
              ],
            }),
            question('d', 'textarea', { maxLength: '100' }),
            question('e', 'email', {}),
          ],
        },
      ],
    });
    const [form] = items;
    assert.deepEqual(
      form?.fields.map(({ type, options }) => [
        type,
        ...options.map(({ id, label }) => `${id} ${JSON.stringify(label)}`),
      ]),
      [
        ['choice', 'Alles "Alles"', 'Beetje "Beetje"'],
        ['choice', 'x "Alles"', 'y "Beetje"'],
        ['choice', 'x "Alles"', 'y "Beetje"'],
        ['long'],
        ['contact'],
      ],
    );
    assert.deepEqual([form?.fields[0]?.required, form?.fields[3]?.maxLength, problems], [true, 100, []]);
  });
});

describe('an area by hand', () => {
  it('has its type in words, and its middle as people write numbers', async () => {
    const { items } = await outcomeOf('areas', {
      kind: 'areas',
      items: [
        { id: 'a', name: 'A', type: 'Gemeente', centre: { lat: '51,17', lng: '5,17' }, postcodes: '2490, 2491' },
        { id: 'b', name: 'B', type: 'dorp' },
      ],
    });
    assert.deepEqual(
      items.map(({ type, centre, postcodes }) => [type, centre, postcodes]),
      [
        ['municipality', { lat: 51.17, lon: 5.17 }, ['2490', '2491']],
        ['village', undefined, []],
      ],
    );
  });
});

describe('a config by hand', () => {
  it('may name its feeds in the singular, and with a capital', () => {
    const { config, problems } = toConfig(
      { feeds: { Service: 'a.json', activity: ['b.ics', 'c.ics'], services: 'd.csv' }, cache: 'nee' },
      'https://balen.example/buurt/config.json',
    );
    assert.deepEqual(config.feeds, {
      services: [{ url: 'https://balen.example/buurt/a.json' }, { url: 'https://balen.example/buurt/d.csv' }],
      activities: [{ url: 'https://balen.example/buurt/b.ics' }, { url: 'https://balen.example/buurt/c.ics' }],
    });
    assert.deepEqual([config.cache, problems], [false, []]);
  });
});
