import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedRequest } from '../../../src/domain/feed.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { readIndicators } from '../../support/read-indicators.ts';
import { hasShared, sharedFile } from '../../support/shared.ts';

const figures = (indicator: Indicator | undefined) =>
  indicator?.values.map(({ place, period, year, value }) => [place, period ?? year, value]);

const value = (id: string, nl = id, en = nl) => ({ id, name: en, names: { nl, en } });
const area = {
  id: 'REF_AREA',
  names: { nl: 'Gebied' },
  values: [value('BE', 'België', 'Belgium'), value('BE2', 'Vlaams Gewest')],
};
const sex = {
  id: 'SEX',
  names: { nl: 'Geslacht', en: 'Sex' },
  values: [value('F', 'vrouwen'), value('_T', 'totaal', 'total')],
};
const time = { id: 'TIME_PERIOD', name: 'Jaar', roles: ['TIME_PERIOD'], values: [value('2023'), value('2024-Q1')] };
const status = {
  id: 'OBS_STATUS',
  values: [value('A'), value('B'), { id: 'K', name: 'data included elsewhere' }, value('M')],
};
const secrecy = { id: 'CONF_STATUS', values: [value('F', 'vrij'), value('C', 'vertrouwelijk')] };
const unit = { id: 'UNIT_MEASURE', values: [value('PC', 'procent'), value('PS', 'personen')] };
const power = { id: 'UNIT_MULT', values: [value('0'), value('3')] };
const decimals = { id: 'DECIMALS', values: [value('1')] };
const links = [{ rel: 'dataflow', urn: 'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=STAT:EENZAAM(1.0)' }];

/** 2.0: in series, one for each area and sex. */
const structure = {
  names: { nl: 'Eenzaamheid', en: 'Loneliness' },
  links,
  dimensions: { dataSet: [], series: [area, sex], observation: [time] },
  attributes: { dataSet: [unit, power, decimals], series: [], observation: [status, secrecy] },
};
const series = {
  '0:0': { observations: { 0: [1, 0, 0] } },
  '0:1': { observations: { 0: [11.5, 0, 0], 1: [12.5, 1, 0] } },
  '1:1': { observations: { 0: [9.5, 0, 1], 1: [null, 3] } },
};
const dataSet = { structure: 0, attributes: [0, 0, 0], series };
const message = {
  meta: {
    prepared: '2025-02-01T00:00:00Z',
    sender: { id: 'STAT', names: { nl: 'Statistiekbureau', en: 'Statistics office' } },
  },
  data: { structures: [structure], dataSets: [dataSet] },
};
const withData = (data: object) => ({ ...message, data: { ...message.data, ...data } });

describe('an SDMX-JSON message', () => {
  it('2.0: reads the series of the total as one indicator, in every language there is', async () => {
    const { items, tally, publisher, updated } = await readIndicators(message);
    const [indicator] = items;
    assert.deepEqual([items.length, tally], [1, {}]);
    assert.deepEqual(publisher?.name, { nl: 'Statistiekbureau', en: 'Statistics office' });
    assert.equal(updated, '2025-02-01T00:00:00Z');
    assert.equal(indicator?.id, 'stat-eenzaam');
    assert.deepEqual(indicator.label, { nl: 'Eenzaamheid', en: 'Loneliness' });
    assert.deepEqual([indicator.unit, indicator.decimals], ['percent', 1]);
    assert.deepEqual(figures(indicator), [
      ['BE', 2023, 11.5],
      ['BE2', 2023, undefined],
      ['BE', '2024-Q1', 12.5],
      ['BE2', '2024-Q1', undefined],
    ]);
    assert.deepEqual(
      indicator.values.map(({ level }) => level),
      ['country', 'region', 'country', 'region'],
    );
    assert.deepEqual(indicator.values[0]?.placeName, { nl: 'België', en: 'Belgium' });
    assert.deepEqual(indicator.breakdown, [
      { id: 'SEX', label: 'Geslacht', chosen: 'totaal', choices: ['vrouwen', 'totaal'] },
    ]);
  });
  it('2.0: keeps hidden, not applicable and missing apart, and tells of a break', async () => {
    const [indicator] = (await readIndicators(message)).items;
    const [, hidden, afterBreak, none] = indicator?.values ?? [];
    assert.deepEqual([hidden?.hidden, hidden && 'value' in hidden], ['suppressed', false]);
    assert.equal(afterBreak?.break, true);
    assert.equal(none?.hidden, 'not-applicable');
  });
  it('2.0: takes what the webmaster chose', async () => {
    const { items } = await readIndicators(message, { geslacht: 'F' });
    assert.deepEqual(
      [items[0]?.id, figures(items[0])],
      [
        'stat-eenzaam-f',
        [
          ['BE', 2023, 1],
          ['BE2', 2023, undefined],
        ],
      ],
    );
  });
  it('1.0: reads observations without series, whatever else is in their key', async () => {
    const flat = {
      header: { prepared: '2025-02-01', sender: { name: 'Bureau' } },
      structure: {
        ...structure,
        name: 'Eenzaamheid',
        names: undefined,
        dimensions: { dataSet: [sex], observation: [time, area] },
        attributes: { observation: [status] },
      },
      dataSets: [{ action: 'Information', observations: { '0:0': [1], '1:0': ['2.5', 2], '1:1': ['NaN'] } }],
    };
    const { items, publisher } = await readIndicators({
      ...flat,
      structure: {
        ...flat.structure,
        dimensions: { dataSet: [{ ...sex, values: [value('_T')] }], observation: [time, area] },
      },
    });
    assert.equal(publisher?.name, 'Bureau');
    assert.deepEqual(figures(items[0]), [
      ['BE', 2023, 1],
      ['BE2', 2023, undefined],
      ['BE', '2024-Q1', 2.5],
      ['BE2', '2024-Q1', undefined],
    ]);
    assert.equal(items[0]?.values[2]?.note, 'data included elsewhere');
  });
  it('2.0: makes an indicator of each figure in an observation', async () => {
    const measures = { observation: [value('AANTAL', 'Aantal'), value('DEEL', 'Aandeel')] };
    const two = { '0:1': { observations: { 0: [1204, 11.5, 1] } } };
    const { items } = await readIndicators(
      withData({ structures: [{ ...structure, measures }], dataSets: [{ series: two }] }),
    );
    assert.deepEqual(
      items.map(({ id, label, values: [first] }) => [id, label, first?.value, first?.break]),
      [
        ['stat-eenzaam-aantal', { nl: 'Aantal', en: 'Aantal' }, 1204, true],
        ['stat-eenzaam-deel', { nl: 'Aandeel', en: 'Aandeel' }, 11.5, true],
      ],
    );
  });
  it('finds the unit beside a series too, and says that figures are thousands', async () => {
    const attributes = { ...structure.attributes, dataSet: [], series: [power, unit] };
    const thousands = { '1:1': { attributes: [1, 1], observations: { 0: [3.2] } } };
    const { items } = await readIndicators(
      withData({ structures: [{ ...structure, attributes }], dataSets: [{ series: thousands }] }),
    );
    assert.deepEqual([items[0]?.unit, items[0]?.unitLabel], ['count', '× 1000 personen']);
  });
  it('takes the correction of a later data set, and nothing from one that is deleted', async () => {
    const later = { structure: 0, series: { '0:1': { observations: { 0: [99] } } } };
    const corrected = await readIndicators(withData({ dataSets: [dataSet, later] }));
    assert.deepEqual(figures(corrected.items[0])?.[0], ['BE', 2023, 99]);
    const deleted = await readIndicators(withData({ dataSets: [dataSet, { ...later, action: 'Delete' }] }));
    assert.deepEqual(figures(deleted.items[0])?.[0], ['BE', 2023, 11.5]);
  });
  it('takes no correction without a figure, and counts the places of attribute values that were left out', async () => {
    const empty = { structure: 0, series: { '0:1': { observations: { 0: [] } } } };
    const attributes = { ...structure.attributes, dataSet: [{ ...unit, values: [null, value('PC', 'procent')] }] };
    const { items } = await readIndicators(
      withData({ structures: [{ ...structure, attributes }], dataSets: [{ ...dataSet, attributes: [1] }, empty] }),
    );
    assert.deepEqual([items[0]?.unit, figures(items[0])?.[0]], ['percent', ['BE', 2023, 11.5]]);
  });
  it('reads each structure with its own data', async () => {
    const other = { ...structure, links: [], id: 'HUUR' };
    const { items } = await readIndicators(
      withData({
        structures: [structure, other],
        dataSets: [dataSet, { structure: 1, series: { '0:1': { observations: { 0: [7] } } } }],
      }),
    );
    assert.deepEqual(
      items.map(({ id, values: [first] }) => [id, first?.value]),
      [
        ['stat-eenzaam', 11.5],
        ['huur', 7],
      ],
    );
  });
  it('takes no harm from keys that mean something to JavaScript', async () => {
    const text = JSON.stringify(message).replaceAll('"SEX"', '"__proto__"').replace('"0:1"', '"__proto__"');
    const { items } = await readIndicators(new TextEncoder().encode(text));
    assert.deepEqual(figures(items[0]), [
      ['BE', 2023, undefined],
      ['BE2', 2023, undefined],
      ['BE', '2024-Q1', undefined],
      ['BE2', '2024-Q1', undefined],
    ]);
  });
  it('says that there is no data in a message without any', async () => {
    for (const dataSets of [[], [{}], [{ series: [] }], [{ series: { '0:1': null } }]]) {
      const { items, tally } = await readIndicators(withData({ dataSets }));
      assert.deepEqual([items.length, tally], [0, { 'error values.missing': 1 }]);
    }
  });
  it('says that a dimension has no values, and reads the other structures', async () => {
    const empty = { ...structure, dimensions: { ...structure.dimensions, series: [area, { id: 'SEX' }] } };
    const { items, problems } = await readIndicators(
      withData({ structures: [empty, structure], dataSets: [{ structure: 1, series }] }),
    );
    assert.equal(items.length, 1);
    const problem = { severity: 'error', code: 'size.mismatch', path: '/data/structures/0', value: 'SEX' };
    assert.deepEqual(problems, [problem]);
  });
  it('says that a structure alone holds no figures', async () => {
    const { failure } = await readIndicators({ data: { dataSets: [], structures: [] } });
    assert.equal(failure?.code, 'shape');
    assert.match(failure.message, /ask for data, not for a structure/);
  });
});

describe('the recorded SDMX-JSON feed', { skip: !hasShared && 'the recorded feeds are not here' }, () => {
  const file = (dimensions?: FeedRequest['dimensions']) =>
    readIndicators(sharedFile('feeds/sdmx-json/exr-time-series.json'), dimensions);

  it('exr-time-series.json: two days of the first of two currencies, which is said', async () => {
    const { items, tally, problems, publisher } = await file();
    assert.equal(items.length, 1);
    assert.deepEqual(tally, { 'advice place.unsaid': 1, 'advice dimension.chosen': 1 });
    assert.equal(problems[1]?.value, 'Currency: New Zealand dollar; Russian rouble');
    assert.deepEqual(publisher?.name, { en: 'European Central Bank' });
    assert.equal(items[0]?.id, 'ecb-exr');
    // dataSets[0].series["0"].observations
    assert.deepEqual(figures(items[0]), [
      [undefined, '2013-01-18', 1.5931],
      [undefined, '2013-01-21', 1.5925],
    ]);
    assert.deepEqual(
      items[0].breakdown.map(({ id, chosen, choices }) => [id, chosen, choices.length]),
      [
        ['FREQ', 'Daily', 1],
        ['CURRENCY_DENOM', 'Euro', 1],
        ['EXR_TYPE', 'Spot rate', 1],
        ['EXR_SUFFIX', 'Average or standardised measure for given frequency', 1],
        ['CURRENCY', 'New Zealand dollar', 2],
      ],
    );
  });
  it('exr-time-series.json: the rouble, when it is asked for', async () => {
    const { items, tally } = await file({ Currency: 'RUB' });
    assert.equal(items[0]?.id, 'ecb-exr-rub');
    // dataSets[0].series["1"].observations
    assert.deepEqual(figures(items[0]), [
      [undefined, '2013-01-18', 40.3426],
      [undefined, '2013-01-21', 40.3],
    ]);
    assert.deepEqual(tally, { 'advice place.unsaid': 1 });
  });
});
