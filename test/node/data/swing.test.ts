import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Figure, Indicator, IndicatorItem } from '../../../src/domain/indicator.ts';
import type { FeedRequest } from '../../../src/domain/feed.ts';
import { hasShared, sharedFile } from '../../support/shared.ts';
import { outcomeOf } from '../../support/read-document.ts';

const read = async (body: Uint8Array | string | object, request: Partial<FeedRequest> = {}, url?: string) => {
  const outcome = await outcomeOf('indicators', body, url, request);
  const indicators = outcome.items.filter((item): item is Indicator => item.kind === 'indicator');
  const of = (id: string): readonly Figure[] => indicators.find((item) => item.id === id)?.values ?? [];
  return { ...outcome, indicators, of };
};
/** `13003 2019: 650`, or why there is no value. */
const said = ({ place = '', year, period, value, hidden }: Figure): string =>
  `${place} ${period ?? year}: ${value ?? hidden ?? 'missing'}`;
const ids = (items: readonly IndicatorItem[]) => items.map(({ id }) => id);

describe('tables that Provincies in Cijfers really uploaded', () => {
  // The recorded feeds stand beside the project and not in it; CI has them.
  if (!hasShared) return;

  describe('criminaliteit-gemeente.csv', () => {
    const page = read(sharedFile('feeds/swing/criminaliteit-gemeente.csv'));

    it('is 19 indicators: every column but the nameless counter, the period, the level and the code', async () => {
      const { items, format } = await page;
      assert.equal(items.length, 19);
      assert.equal(format, 'swing');
      assert.deepEqual(ids(items).slice(0, 2), ['v2801_vh_bedr_tot', 'v2801_vh_dr_tot']);
    });
    it('has 319 municipalities over 9 years: the 18 rows of codes 99991 and 99992 are no places', async () => {
      const { indicators } = await page;
      for (const { values } of indicators) assert.equal(values.length, 319 * 9);
      assert.ok(indicators.every(({ values }) => values.every(({ place = '' }) => !place.startsWith('9999'))));
    });
    it('says what its lines say: 2, 6, 46, 2614 and 2888', async () => {
      const { of } = await page;
      const total = of('v2801_vh_totcrim').map(said);
      for (const each of ['11001 2011: 783', '13003 2011: 931', '13003 2019: 650', '73109 2019: 263']) {
        assert.ok(total.includes(each), each);
      }
      // Column 11 of line 6 is "0": nobody, which is something else than no figure.
      assert.ok(of('v2801_vh_ds_handtas').map(said).includes('11007 2011: 0'));
      assert.ok(of('v2801_vh_ds_woning').map(said).includes('13003 2019: 51'));
    });
    it('is of municipalities, counted', async () => {
      const { indicators } = await page;
      assert.ok(
        indicators.every(
          ({ unit, values }) => unit === 'count' && values.every(({ level }) => level === 'municipality'),
        ),
      );
    });
    it('asks for words instead of 19 codes', async () => {
      const { tally } = await page;
      assert.deepEqual(tally, { 'advice label.code': 19 });
    });
    it('shows those that the webmaster gives a name, and no others', async () => {
      const columns = { 'Inbraken in woningen': 'v2801_vh_ds_woning', 'ind.crime': 'v2801_vh_totcrim' };
      const { indicators, tally } = await read(sharedFile('feeds/swing/criminaliteit-gemeente.csv'), { columns });
      assert.deepEqual(
        indicators.map(({ id, label, values }) => [id, label, values[44] && said(values[44])]),
        [
          ['inbraken-in-woningen', 'Inbraken in woningen', '13003 2011: 53'],
          ['crime', undefined, '13003 2011: 931'],
        ],
      );
      assert.deepEqual(tally, {});
    });
  });

  describe('zorgboerderijen.csv', () => {
    const page = read(sharedFile('feeds/swing/zorgboerderijen.csv'));

    it('is two indicators, the first without the space behind its heading', async () => {
      const { items, indicators } = await page;
      assert.deepEqual(ids(items), ['v2707_lb_lbexploi_zorg_lnt', 'v2707_lb_lbexploi_zorg_ander']);
      assert.deepEqual(
        indicators.map(({ values }) => values.length),
        [2273, 2273],
      );
    });
    it('is one line for Balen through both borders: lines 47, 374, 701, 1028, 1355, 1681 and 2000', async () => {
      const { of } = await page;
      const balen = (id: string) => of(id).filter(({ place }) => place === '13003');
      assert.deepEqual(
        balen('v2707_lb_lbexploi_zorg_lnt').map(({ year, value }) => [year, value]),
        [
          [2016, 2],
          [2017, 3],
          [2018, 3],
          [2019, 2],
          [2020, 1],
          [2021, 1],
          [2022, 1],
        ],
      );
      assert.deepEqual(
        balen('v2707_lb_lbexploi_zorg_ander').map(({ value }) => value),
        [0, 1, 1, 1, 4, 1, 0],
      );
      assert.ok(balen('v2707_lb_lbexploi_zorg_lnt').every(({ level }) => level === 'municipality'));
    });
    it('tells once that its first rows are of the municipalities of 2018', async () => {
      const { problems, tally } = await page;
      assert.deepEqual(tally, { 'advice level.year': 1, 'advice label.code': 2 });
      assert.deepEqual(problems[0], {
        severity: 'advice',
        code: 'level.year',
        path: 'row 2, column "geolevel"',
        value: '2018',
      });
    });
  });
});

describe('a Swing table in CSV', () => {
  const rows = (...lines: string[]) => lines.join('\n');

  it('has four values that are none, and a zero', async () => {
    const { of } = await read(
      rows(
        'period,geolevel,geoitem,v',
        '2020,wijk,a,-99996',
        '2021,wijk,a,-99997',
        '2022,wijk,a,-99998',
        '2023,wijk,a,-99999',
        '2024,wijk,a,0',
      ),
    );
    assert.deepEqual(of('v').map(said), [
      'a 2020: missing',
      'a 2021: suppressed',
      'a 2022: not-applicable',
      'a 2023: unknown',
      'a 2024: 0',
    ]);
  });
  it('may show the same as marks, between numbers', async () => {
    const { of } = await read(
      rows(
        'period;geolevel;geoitem;v',
        '2020;wijk;a;-',
        '2021;wijk;a;x',
        '2022;wijk;a;nvt',
        '2023;wijk;a;?',
        ...[1, 2, 3, 4].map((n) => `2024;wijk;b${n};${n}0`),
      ),
    );
    assert.deepEqual(of('v').slice(0, 4).map(said), [
      'a 2020: missing',
      'a 2021: suppressed',
      'a 2022: not-applicable',
      'a 2023: unknown',
    ]);
  });
  it('may use one code on several levels, and have its columns in any order', async () => {
    const { of, tally } = await read(
      rows(
        'v,geoitem,,period,geolevel',
        ...['7,2000,1,2024,provincie', '8,2000,2,2024,gewest', '9,2000,3,2024,gemeente', '4,13003zzzz,4,2024,wijk'],
        '5,02000,5,2024,gewest',
      ),
    );
    assert.deepEqual(
      of('v').map(({ level, place, value }) => [level, place, value]),
      [
        ['region', 'provincie-2000', 7],
        ['region', 'gewest-2000', 8],
        ['municipality', '2000', 9],
        ['region', '02000', 5],
      ],
    );
    assert.deepEqual(tally, {});
  });
  it('that says a year twice, in old and new borders, is read in the new ones', async () => {
    const { of, tally } = await read(
      rows(
        'period,geolevel,geoitem,v',
        '2021,gemeente2018,11001,1',
        '2021,gemeente,11001,2',
        '2021,gemeente2018,11001,3',
      ),
    );
    assert.deepEqual(of('v').map(said), ['11001 2021: 2']);
    assert.deepEqual(tally, { 'advice level.year': 1 });
  });
  it('knows units by their label, and takes them off it', async () => {
    const { indicators } = await read(
      rows(
        'period;geolevel;geoitem;Gezinnen [aantal];Werkloos [percentage];Geboorten [promille];Inkomen (in €);Ouderen (65+);Groei [percentage]',
        '2024;gemeente;13003;9.512;4,5;9,8;21.300;4.100;-1,5',
      ),
    );
    assert.deepEqual(
      indicators.map(({ id, label, unit, unitLabel, values: [figure] }) => [id, label, unit, unitLabel, figure?.value]),
      [
        ['gezinnen', 'Gezinnen', 'count', undefined, 9512],
        ['werkloos', 'Werkloos', 'percent', undefined, 4.5],
        ['geboorten', 'Geboorten', 'per1000', undefined, 9.8],
        ['inkomen', 'Inkomen', 'count', '€', 21_300],
        ['ouderen-65', 'Ouderen (65+)', 'count', undefined, 4100],
        // No part of a hundred is below zero.
        ['groei', 'Groei', 'count', '%', -1.5],
      ],
    );
  });
});

describe('a Swing table in JSON', () => {
  const url = 'https://stad.incijfers.example/jive/selectiontableasjson.ashx?var=v_bev&geolevel=wijk&period=2023,2024';
  const table = (...rows: string[][]) => ({
    headers: [
      { name: 'Wijken', type: 'String' },
      { name: 'Jaar', type: 'String' },
      { name: 'Bevolking [aantal]', type: 'Numeric' },
    ],
    rows,
  });

  it('has names of places, and numbers as text; an empty one is no figure', async () => {
    const { indicators, tally } = await read(
      table(
        ['Dennenhof', '2023', '1204'],
        ['Dennenhof', '2024', '-99997'],
        ['Olmen', '2024', ''],
        ['Vlaanderen', '2024', '6.8'],
      ),
      {},
      url,
    );
    const [population] = indicators;
    assert.deepEqual([population?.id, population?.label, population?.unit], ['bevolking', 'Bevolking', 'count']);
    assert.deepEqual(
      population?.values.map((figure) => [figure.level, said(figure)]),
      [
        ['area', 'Dennenhof 2023: 1204'],
        ['area', 'Dennenhof 2024: suppressed'],
        ['region', 'Vlaanderen 2024: 6.8'],
      ],
    );
    assert.deepEqual(tally, {});
  });
  it('takes the row of all areas together for the municipality', async () => {
    const { of } = await read(
      table(['Dennenhof', '2024', '1204'], ['Totaal', '2024', '9000'], ['Onbekend', 'geen', '3']),
      {},
      url,
    );
    assert.deepEqual(
      of('bevolking').map(({ level, place, value }) => [level, place, value]),
      [
        ['area', 'Dennenhof', 1204],
        ['municipality', undefined, 9000],
      ],
    );
  });
  it('lets a dimension be chosen, the total by default, and says where a value is wrong', async () => {
    const body = {
      headers: [
        { name: 'Wijken', type: 'String' },
        { name: 'Jaar', type: 'String' },
        { name: 'Geslacht', type: 'String' },
        { name: 'Inwoners', type: 'Numeric' },
      ],
      rows: [
        ['Dorp', '2024', 'Man', '10'],
        ['Dorp', '2024', 'Vrouw', 'twaalf'],
        ['Dorp', '2024', 'Totaal', '22'],
      ],
    };
    const [total, women] = [await read(body, {}, url), await read(body, { dimensions: { geslacht: 'vrouw' } }, url)];
    assert.deepEqual(total.of('inwoners').map(said), ['Dorp 2024: 22']);
    assert.deepEqual(total.indicators[0]?.breakdown, [
      { id: 'Geslacht', label: 'Geslacht', chosen: 'Totaal', choices: ['Man', 'Vrouw', 'Totaal'] },
    ]);
    assert.deepEqual(total.tally, {});
    assert.deepEqual(women.problems[0], {
      severity: 'warning',
      code: 'value.unreadable',
      path: '/rows/1/3',
      value: 'twaalf',
      name: 'Inwoners',
    });
  });
  it('is refused in words where the table is missing, and by the services map', async () => {
    const { failure } = await read({ headers: [{ name: 'x', type: 'String' }], rows: [['a']] });
    assert.match(failure?.message ?? '', /no column that looks like figures/);
    const other = await outcomeOf('services', table(['Dennenhof', '2023', '1204']));
    assert.match(other.failure?.message ?? '', /"swing" cannot be read as services/);
  });
});
