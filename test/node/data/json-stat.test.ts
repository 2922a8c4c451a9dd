import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chosenOf, figureOf, readIndicators, valuesOf } from '../../support/read-indicators.ts';

/** Loneliness in two areas and the town, two years, with what may go wrong in a cell. */
const town = {
  version: '2.0',
  class: 'dataset',
  label: 'Eenzaamheid in Voorbeeldstad',
  source: 'Bevraging',
  updated: '2025-03-01',
  extension: { id: 'EENZAAM' },
  id: ['gebied', 'jaar', 'geslacht'],
  size: [3, 2, 3],
  role: { geo: ['gebied'], time: ['jaar'] },
  dimension: {
    gebied: {
      label: 'Gebied',
      category: {
        index: ['13003', '13003A', '13003W01'],
        label: { '13003': 'Balen', '13003A': 'Centrum', '13003W01': 'Dorp' },
      },
    },
    jaar: { label: 'Jaar', category: { index: { 2023: 1, 2020: 0 } } },
    geslacht: {
      label: 'Geslacht',
      category: { index: { V: 0, M: 1, T: 2 }, label: { V: 'vrouwen', M: 'mannen', T: 'Totaal' } },
    },
  },
  value: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, null, 13, 14, 0, 16, 17, 18],
  status: { 5: 'b', 8: 'c', 17: 'u' },
};
const withDimension = (name: keyof (typeof town)['dimension'], dimension: object) => ({
  ...town,
  dimension: { ...town.dimension, [name]: dimension },
});

describe('a JSON-stat dataset', () => {
  it('gives one indicator with a figure for each place and year, of the total', async () => {
    const { items, tally } = await readIndicators(town);
    const [indicator] = items;
    assert.equal(items.length, 1);
    assert.deepEqual(tally, {});
    assert.equal(indicator?.id, 'eenzaam');
    assert.equal(indicator.label, 'Eenzaamheid in Voorbeeldstad');
    assert.equal(indicator.source?.name, 'Bevraging');
    assert.deepEqual(valuesOf(indicator), [3, undefined, 0, 6, undefined, 18]);
    assert.deepEqual(
      indicator.values.map(({ level, year, place }) => [level, year, place]),
      [2020, 2023].flatMap((year) => [
        ['municipality', year, '13003'],
        ['area', year, '13003A'],
        ['area', year, '13003W01'],
      ]),
    );
    assert.deepEqual(indicator.breakdown, [
      { id: 'geslacht', label: 'Geslacht', chosen: 'Totaal', choices: ['vrouwen', 'mannen', 'Totaal'] },
    ]);
  });
  it('keeps hidden, missing and zero apart, and tells of breaks and doubt', async () => {
    const [indicator] = (await readIndicators(town)).items;
    assert.deepEqual(figureOf(indicator, 2023, '13003')?.break, true);
    assert.deepEqual(figureOf(indicator, 2020, '13003A')?.hidden, 'suppressed');
    assert.ok(!('value' in (figureOf(indicator, 2020, '13003A') ?? {})));
    const missing = figureOf(indicator, 2023, '13003A');
    assert.ok(missing && !('value' in missing) && !('hidden' in missing));
    assert.equal(figureOf(indicator, 2020, '13003W01')?.value, 0);
    assert.deepEqual(figureOf(indicator, 2023, '13003W01')?.note, {
      nl: 'weinig betrouwbaar',
      fr: 'peu fiable',
      de: 'wenig zuverlässig',
      en: 'low reliability',
    });
  });
  it('takes what the webmaster chose, by id or by label, and gives it an id of its own', async () => {
    for (const [name, choice] of [
      ['geslacht', 'M'],
      ['Geslacht', 'Mannen'],
    ] as const) {
      const [indicator] = (await readIndicators(town, { [name]: choice })).items;
      assert.deepEqual(valuesOf(indicator), [2, 8, 14, 5, 11, 17]);
      assert.deepEqual(chosenOf(indicator), ['mannen']);
      assert.equal(indicator?.id, 'eenzaam-m');
    }
  });
  it('says that a choice is not there, and takes the total', async () => {
    const { items, problems } = await readIndicators(town, { geslacht: 'X' });
    assert.equal(figureOf(items[0], 2020, '13003')?.value, 3);
    const problem = { severity: 'warning', code: 'dimension.unknown', path: '/dimension/geslacht', value: 'X' };
    assert.deepEqual(problems, [problem]);
  });
  it('takes only the places and years that the webmaster wants', async () => {
    const [indicator] = (await readIndicators(town, { gebied: '13003, Dorp', jaar: '2020' })).items;
    assert.deepEqual(valuesOf(indicator), [3, 0]);
  });
  it('says which category it takes where none is the total', async () => {
    const { items, problems } = await readIndicators(
      withDimension('geslacht', { label: 'Geslacht', category: { index: ['V', 'M', 'X'], label: { V: 'vrouwen' } } }),
    );
    assert.equal(figureOf(items[0], 2020, '13003')?.value, 1);
    assert.deepEqual(
      problems.map(({ code, value }) => [code, value]),
      [['dimension.chosen', 'Geslacht: vrouwen; M, X']],
    );
  });
  for (const [id, label] of [
    ['T', 't'],
    ['_T', 'x'],
    ['TOT', 'x'],
    ['TOTAL', 'x'],
    ['a', 'Total'],
    ['a', 'Totaal'],
    ['a', 'Ensemble'],
    ['a', 'Insgesamt'],
    ['a', 'Both sexes'],
    ['a', 'All categories: Sex'],
    ['a', 'Totaal mannen en vrouwen'],
  ] as const) {
    it(`knows that ${id} "${label}" is the total`, async () => {
      const category = { index: ['1', id, 'Tx'], label: { 1: 'Allochtoon', [id]: label, Tx: 'Totale onzin, geen' } };
      const { items, tally } = await readIndicators(
        withDimension('geslacht', { category: { ...category, label: { ...category.label, Tx: 'Tx' } } }),
      );
      assert.equal(figureOf(items[0], 2020, '13003')?.value, 2);
      assert.deepEqual(tally, {});
    });
  }
  it('reads a cube whose values and marks are objects, and whose sizes are strings', async () => {
    const { items } = await readIndicators({
      ...town,
      size: ['3', '2', '3'],
      value: { 2: 3, 5: 6, 14: 0 },
      status: 'p',
    });
    assert.deepEqual(valuesOf(items[0]), [3, undefined, 0, 6, undefined, undefined]);
    assert.deepEqual(Object.values(figureOf(items[0], 2020, '13003')?.note ?? {})[0], 'voorlopig');
  });
  it('finds place and time by their names and their looks where no role is given', async () => {
    const plain = { ...town, role: undefined };
    const odd = {
      ...plain,
      id: ['a', 'b', 'c'],
      dimension: {
        a: { category: town.dimension.gebied.category },
        b: { category: town.dimension.jaar.category },
        c: town.dimension.geslacht,
      },
    };
    for (const each of [plain, odd])
      assert.equal(figureOf((await readIndicators(each)).items[0], 2020, '13003W01')?.value, 0);
  });
  it('knows that the total of the areas is the municipality', async () => {
    const index = ['T', '13003A', '13003W01'];
    const { items } = await readIndicators(withDimension('gebied', { category: { index, label: { T: 'Totaal' } } }));
    assert.deepEqual(items[0]?.values[0], { level: 'municipality', year: 2020, place: '13003', value: 3 });
  });
  it('leaves out a period of which nothing is known anywhere', async () => {
    const { items } = await readIndicators({ ...town, value: { 5: 6 }, status: {} });
    assert.deepEqual(new Set(items[0]?.values.map(({ year }) => year)), new Set([2023]));
  });
  it('takes it for the municipality where no dimension is a place, and says so', async () => {
    const { gebied: _, ...dimension } = town.dimension;
    const { items, tally } = await readIndicators({
      ...town,
      id: ['jaar', 'geslacht'],
      size: [2, 3],
      role: {},
      dimension,
      value: [1, 2, 3, 4, 5, 6],
      status: {},
    });
    assert.deepEqual(items[0]?.values, [
      { level: 'municipality', year: 2020, value: 3 },
      { level: 'municipality', year: 2023, value: 6 },
    ]);
    assert.deepEqual(tally, { 'advice place.unsaid': 1 });
  });
  it('reads quarters, months and school years, and names what it cannot place in time', async () => {
    const index = ['2023K1', '2023M11', '2022-2023', 'vroeger'];
    const { gebied: _, ...dimension } = town.dimension;
    const body = {
      ...town,
      id: ['jaar'],
      size: [4],
      role: { time: 'jaar' },
      dimension: { ...dimension, jaar: { category: { index } } },
      value: [1, 2, 3, 4],
      status: {},
    };
    const { items, problems } = await readIndicators(body);
    assert.deepEqual(
      items[0]?.values.map(({ year, period, value }) => [year, period, value]),
      [
        [2023, '2022-2023', 3],
        [2023, '2023-11', 2],
        [2023, '2023-Q1', 1],
      ],
    );
    assert.equal(problems.find(({ code }) => code === 'periods.unreadable')?.value, 'vroeger');
  });
});

describe('what is measured in a JSON-stat dataset', () => {
  const measured = (unit: object, label = {}) => ({
    version: '2.0',
    class: 'dataset',
    label: 'Gezinnen',
    href: 'https://stad.example/tabellen/gezinnen.json?lang=nl',
    id: ['metric', 'jaar'],
    size: [2, 1],
    role: { metric: ['metric'], time: ['jaar'] },
    dimension: {
      metric: { category: { index: { AANTAL: 0, PCT: 1 }, label, unit: { AANTAL: {}, PCT: unit } } },
      jaar: { category: { label: { 2024: '2024' } } },
    },
    value: [1204, 12.5],
  });
  it('becomes an indicator each', async () => {
    const { items } = await readIndicators(measured({ label: '%', decimals: 1 }, { AANTAL: 'Alleenstaanden' }));
    assert.deepEqual(
      items.map(({ id, label, definition, unit, decimals, values: [first] }) => [
        id,
        label,
        definition,
        unit,
        decimals,
        first?.value,
      ]),
      [
        ['gezinnen-aantal', 'Alleenstaanden', 'Gezinnen', 'count', undefined, 1204],
        ['gezinnen-pct', 'Gezinnen', undefined, 'percent', 1, 12.5],
      ],
    );
  });
  for (const [unit, expected, label] of [
    [{ symbol: '%' }, 'percent', undefined],
    [{ base: 'per cent' }, 'percent', undefined],
    [{ label: 'procent van de gezinnen' }, 'percent', undefined],
    [{ label: 'procentpunten' }, 'count', 'procentpunten'],
    [{ label: '‰' }, 'per1000', undefined],
    [{ label: 'per 1 000 inwoners' }, 'per1000', undefined],
    [{ label: 'per 100 woningen' }, 'per100', undefined],
    [{ label: 'euro', symbol: '€' }, 'count', '€ euro'],
    [{ base: 'personen', multiplier: 3 }, 'count', '× 1000 personen'],
    [{ label: 'duizend personen', multiplier: 3 }, 'count', 'duizend personen'],
  ] as const) {
    it(`${JSON.stringify(unit)} is ${expected} ${label ?? ''}`, async () => {
      const { items } = await readIndicators(measured(unit));
      assert.deepEqual([items[1]?.unit, items[1]?.unitLabel], [expected, label]);
    });
  }
  it('is no part of a hundred where it goes below 0 or above 100', async () => {
    const { items, tally } = await readIndicators({ ...measured({ label: '%' }), value: [1, -3.2] });
    assert.deepEqual([items[1]?.unit, items[1]?.unitLabel, valuesOf(items[1])], ['count', '%', [-3.2]]);
    assert.deepEqual(tally, { 'advice place.unsaid': 1 });
  });
  it('can be chosen too', async () => {
    const { items } = await readIndicators(measured({}), { metric: 'PCT' });
    assert.deepEqual(
      items.map(({ id }) => id),
      ['gezinnen-pct'],
    );
  });
  it('is called by its id where that is a word, and by the table where only its unit is said', async () => {
    const cube = (id: string, categories: object, size: number) => ({
      class: 'dataset',
      version: '2.0',
      label: 'Werkloosheid',
      source: 'ESTAT',
      id: [id, 'time'],
      size: [size, 1],
      role: { time: ['time'] },
      dimension: { [id]: { category: categories }, time: { category: { index: ['2024'] } } },
      value: Array.from({ length: size }, (_, at) => at + 5),
    });
    const labels = async (id: string, categories: object, size: number) =>
      (await readIndicators(cube(id, categories, size))).items.map(({ label, unitLabel }) => [label, unitLabel]);
    assert.deepEqual(await labels('unit', { index: ['I15'], label: { I15: 'Index, 2015=100' } }, 1), [
      ['Werkloosheid', 'Index, 2015=100'],
    ]);
    assert.deepEqual(await labels('unit', { label: { THS: 'Duizend', EUR: 'Euro' } }, 2), [
      ['Werkloosheid – Duizend', 'Duizend'],
      ['Werkloosheid – Euro', 'Euro'],
    ]);
    assert.deepEqual(await labels('variable', { index: ['Activos', 'SEG_1'] }, 2), [
      ['Activos', undefined],
      ['Werkloosheid', undefined],
    ]);
    const { items } = await readIndicators(cube('unit', { label: { PC: '%' } }, 1));
    assert.deepEqual([items[0]?.unit, items[0]?.source?.name], ['percent', 'Eurostat']);
  });
  it('has quarters by the name of the axis, and comes in an answer of JSON-RPC with its office', async () => {
    const { items } = await readIndicators({
      jsonrpc: '2.0',
      result: {
        class: 'dataset',
        version: '2.0',
        id: ['Trimestre'],
        size: [2],
        role: { time: ['Trimestre'] },
        dimension: { Trimestre: { label: 'Trimestre', category: { index: ['2024 - 1', '2024 - 2'] } } },
        value: [5, 6],
        extension: { matrix: 'AB12', copyright: { name: 'Statistisch bureau' } },
      },
    });
    assert.deepEqual(
      items.map(({ id, label, source, values }) => [id, label, source?.name, ...values.map(({ period }) => period)]),
      [
        [
          'ab12',
          { nl: 'Cijfers', fr: 'Chiffres', de: 'Zahlen', en: 'Figures' },
          'Statistisch bureau',
          '2024-Q1',
          '2024-Q2',
        ],
      ],
    );
  });
  it('is told about once, whatever is wrong with the whole cube', async () => {
    const { tally } = await readIndicators(measured({}));
    assert.deepEqual(tally, { 'advice place.unsaid': 1 });
  });
});

describe('JSON-stat bundles and collections', () => {
  const { id, size, role, dimension, ...rest } = town;
  const old = { ...rest, dimension: { ...dimension, id, size, role } };
  it('1.x: reads every dataset of a bundle', async () => {
    const { items } = await readIndicators({
      eenzaam2020: old,
      dataset: { ...old, label: 'Burencontact', extension: {} },
    });
    assert.deepEqual(
      items.map((each) => each.id),
      ['eenzaam2020', 'burencontact'],
    );
    assert.equal(figureOf(items[1], 2020, '13003')?.value, 3);
  });
  it('1.x: finds the marks of Eurostat one deeper, with what they mean', async () => {
    const value = [null, null, 'x', null, null, 'c', null, null, 'g', ...Array.from({ length: 9 }, () => null)];
    const category = { label: { g: 'government estimate' } };
    const [indicator] = (await readIndicators({ eenzaam: { ...old, status: { value, category } } })).items;
    assert.deepEqual(
      [2020, 2023].map((year) => figureOf(indicator, year, '13003')?.hidden),
      ['suppressed', 'suppressed'],
    );
    assert.deepEqual(
      [figureOf(indicator, 2020, '13003A')?.value, figureOf(indicator, 2020, '13003A')?.note],
      [9, category.label.g],
    );
  });
  it('1.x: one dataset that is wrong does not take the others with it', async () => {
    const { items, problems } = await readIndicators({ wrong: { ...old, value: [1] }, right: old });
    assert.equal(items.length, 1);
    assert.deepEqual(problems, [
      { severity: 'error', code: 'size.mismatch', path: '/wrong', value: '1 values for 18' },
    ]);
  });
  it('2.0: reads the datasets a collection holds, and names those it only points to', async () => {
    const item = [{ class: 'dataset', href: 'https://x.example/1', label: 'Huur' }, town];
    const { items, problems } = await readIndicators({ version: '2.0', class: 'collection', link: { item } });
    assert.equal(items.length, 1);
    assert.deepEqual(problems, [{ severity: 'warning', code: 'links.skipped', path: '/link/item', value: 'Huur' }]);
  });
  it('2.0: a collection of links only says what to do instead', async () => {
    const item = [{ class: 'dataset', href: 'https://x.example/1?key=secret', label: 'Huur' }];
    const { failure } = await readIndicators({ version: '2.0', class: 'collection', link: { item } });
    assert.equal(failure?.code, 'links-only');
    assert.match(failure.message, /give the address of each table.*"Huur"/);
    assert.doesNotMatch(failure.message, /secret/);
  });
  it('says that a dimension alone holds no figures', async () => {
    const { failure } = await readIndicators({ version: '2.0', class: 'dimension', label: 'Jaar' });
    assert.equal(failure?.code, 'shape');
    assert.match(failure.message, /no JSON-stat dataset with values in it, only a dimension/);
  });
});

describe('a JSON-stat dataset that cannot be trusted', () => {
  const broken: Readonly<Record<string, object>> = {
    'fewer values than cells': { ...town, value: [1, 2, 3] },
    'no values at all': { ...town, value: null },
    'sizes that are not those of the categories': { ...town, size: [3, 3, 2] },
    'a size of nothing': { ...town, size: [3, 0, 3], value: [] },
    'a size below nothing': { ...town, size: [3, -2, -3] },
    'a size that is no number': { ...town, size: [3, 'twee', 3] },
    'half a size': { ...town, size: [3, 2.5, 3] },
    'more dimensions than sizes': { ...town, size: [3, 2] },
    'more cells than can be counted': { ...town, size: [9e9, 9e9, 9e9] },
    'two categories in one position': withDimension('jaar', { category: { index: { 2020: 0, 2023: 0 } } }),
    'a category beyond the last': withDimension('jaar', { category: { index: { 2020: 0, 2023: 2 } } }),
    'a dimension that is not described': { ...town, id: ['gebied', 'constructor', 'geslacht'] },
  };
  for (const [what, body] of Object.entries(broken)) {
    it(`is not shown: ${what}`, async () => {
      const { items, tally, failure } = await readIndicators(body);
      assert.equal(failure, undefined);
      assert.deepEqual([items.length, tally], [0, { 'error size.mismatch': 1 }]);
    });
  }
  it('is not shown when nothing says when', async () => {
    const { items, tally } = await readIndicators(withDimension('jaar', { category: { index: ['x', 'y'] } }));
    assert.deepEqual([items.length, tally], [0, { 'error periods.unreadable': 1 }]);
  });
  it('takes no harm from names that mean something to JavaScript', async () => {
    const text = JSON.stringify(town).replaceAll('"geslacht"', '"constructor"').replaceAll('"T"', '"__proto__"');
    const { items, tally } = await readIndicators(new TextEncoder().encode(text));
    assert.deepEqual([valuesOf(items[0])?.[0], tally], [3, {}]);
    assert.deepEqual(chosenOf(items[0]), ['Totaal']);
    assert.equal(Reflect.get({}, 'label'), undefined);
  });
  it('loses only the figures that are none', async () => {
    const text = JSON.stringify({ ...town, status: {} }).replace('[1,2,3,4,5,6,', '[1,2,1e999,4,5,"veel",');
    const { items, tally } = await readIndicators(new TextEncoder().encode(text));
    assert.deepEqual(valuesOf(items[0]), [9, 0, undefined, 18]);
    assert.deepEqual(tally, { 'warning value.unreadable': 2 });
  });
  describe('with 300 places and 20 years', () => {
    const large = (latest: number) => ({
      version: '2.0',
      class: 'dataset',
      label: 'Groot',
      id: ['geo', 'time'],
      size: [300, 20],
      dimension: {
        geo: { category: { index: Array.from({ length: 300 }, (_, at) => `plek ${at}`) } },
        time: { category: { index: Array.from({ length: 20 }, (_, at) => String(2001 + at)) } },
      },
      value: Array.from({ length: 6000 }, (_, at) => (2001 + (at % 20) > latest ? null : at)),
    });
    it('gives no more than 2,000 figures, and says so', async () => {
      const { items, problems } = await readIndicators(large(2020));
      assert.equal(items[0]?.values.length, 1800);
      assert.deepEqual(new Set(items[0].values.map(({ year }) => year)), new Set([2015, 2016, 2017, 2018, 2019, 2020]));
      assert.equal(figureOf(items[0], 2020, 'plek 299')?.value, 5999);
      assert.deepEqual(
        problems.map(({ code, value }) => [code, value]),
        [['values.limit', '6000']],
      );
    });
    it('gives the latest years in which there is something', async () => {
      const { items } = await readIndicators(large(2010));
      assert.deepEqual(
        new Set(items[0]?.values.map(({ year }) => year)),
        new Set([2005, 2006, 2007, 2008, 2009, 2010]),
      );
    });
    it('gives all years of one place that the webmaster wants', async () => {
      const { items, tally } = await readIndicators(large(2020), { geo: 'plek 3' });
      assert.deepEqual([items[0]?.values.length, tally], [20, {}]);
    });
  });
});

describe('a table of PX-Web', () => {
  it('has lines and links in its notes, and codes in front of its labels', async () => {
    const gebied = {
      label: 'Gebied',
      category: {
        index: ['MK01', '2', 'Men'],
        label: { MK01: 'MK01 Uusimaa', 2: '2 jaar', Men: 'Men of 20' },
      },
    };
    const { items } = await readIndicators({
      ...withDimension('gebied', gebied),
      note: ["<A HREF='https://a.example' TARGET=_blank>Uitleg</A>##.. niet bekend"],
    });
    assert.equal(items[0]?.method, 'Uitleg\n.. niet bekend');
    assert.deepEqual(
      new Set(items[0].values.map(({ placeName }) => placeName)),
      new Set(['Uusimaa', '2 jaar', 'Men of 20']),
    );
  });
  it('says in its own words that a figure is secret', async () => {
    const { items } = await readIndicators({
      ...town,
      value: town.value.with(5, null),
      status: { 5: '3' },
      extension: { id: 'EENZAAM', missingValueDescriptions: { 3: 'Data is subject to secrecy' } },
    });
    assert.equal(figureOf(items[0], 2023, '13003')?.hidden, 'suppressed');
  });
  it('without its figures is refused in words that say what to give', async () => {
    const { value: _value, ...described } = town;
    const { failure } = await readIndicators(described);
    assert.match(String(failure?.message), /without its figures: give the address of its data/);
  });
});
