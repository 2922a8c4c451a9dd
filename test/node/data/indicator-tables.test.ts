import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedRequest } from '../../../src/domain/feed.ts';
import type { Figure, Indicator } from '../../../src/domain/indicator.ts';
import { plain } from '../../../src/domain/text.ts';
import { outcomeOf } from '../../support/read-document.ts';

/** Tables in the shapes in which towns, portals and offices publish them; all numbers are ours. */
const read = async (body: string | object, request: Partial<FeedRequest> = {}) => {
  const outcome = await outcomeOf('indicators', body, 'https://partner.example/cijfers.csv', request);
  assert.equal(outcome.failure, undefined);
  return { ...outcome, indicators: outcome.items.filter((item): item is Indicator => item.kind === 'indicator') };
};
const said = ({ level, place = '', year, period, value, hidden, note }: Figure): string =>
  `${level} ${place} ${period ?? year}: ${value ?? hidden ?? 'missing'}${note === undefined ? '' : ` ${plain(note, 'nl')}`}`;
const figures = ({ indicators }: { readonly indicators: readonly Indicator[] }) =>
  indicators.map(({ label, unit, values }) => [plain(label, 'nl'), unit, ...values.map(said)]);

describe('the headings of a table', () => {
  it('are those of places in the codes of other offices too', async () => {
    for (const headings of [
      'lad23cd,lad23nm,year',
      'AREACD,AREANM,Period',
      'geography code,geography,date',
      'codgeo,libgeo,an',
    ]) {
      const page = await read(`${headings},value\nE08000001,Dorp,2022,5\nE08000002,Heide,2022,6\n`);
      const values = page.indicators[0]?.values ?? [];
      assert.deepEqual(
        values.map(({ place, placeName, value }) => [place, placeName, value]),
        [
          ['E08000001', 'Dorp', 5],
          ['E08000002', 'Heide', 6],
        ],
        headings,
      );
    }
  });
  it('may have the year behind a line, with a unit, as a day or in front', async () => {
    const page = await read(
      [
        '"Buurten";"Gem. inkomen|2023";"Gem. inkomen|2024";"Huurders 2024 (%)";"Inwoners (31.12.2024)";"2024 Woningen"',
        '"01 Dorp";28100;29200;"12,5";400;180',
      ].join('\n'),
    );
    assert.deepEqual(figures(page), [
      ['Gem. inkomen', 'count', 'area 01 Dorp 2023: 28100', 'area 01 Dorp 2024: 29200'],
      ['Huurders', 'percent', 'area 01 Dorp 2024: 12.5'],
      ['Inwoners', 'count', 'area 01 Dorp 2024: 400'],
      ['Woningen', 'count', 'area 01 Dorp 2024: 180'],
    ]);
  });
  it('may stand under years that are over several of them, below a title', async () => {
    const page = await read(
      'Bevolking per wijk;;;;\n;2023;;2024;\nWijk;Mannen;Totaal;Mannen;Totaal\nDorp;512;1 042;520;1 053\nTotaal;1.716;3.496;1.730;3.507\n',
    );
    assert.deepEqual(figures(page), [
      [
        'Mannen',
        'count',
        ...['area Dorp 2023: 512', 'area Dorp 2024: 520', 'municipality  2023: 1716', 'municipality  2024: 1730'],
      ],
      [
        'Bevolking per wijk',
        'count',
        ...['area Dorp 2023: 1042', 'area Dorp 2024: 1053', 'municipality  2023: 3496', 'municipality  2024: 3507'],
      ],
    ]);
  });
  const notes = 'Titre : Population\nSource : Insee, RP2010, RP2015 et RP2021\n\n';
  const eurostat = '"Dataset: ","Poverty"\n\n"TIME","2019","2020"\n"GEO (Labels)","",""\n"Belgium","14.8","14.1"\n';
  const across: readonly (readonly [what: string, text: string, first: readonly string[]])[] = [
    [
      'of INSEE',
      `${notes}Code géographique;Libellé géographique;2015;2016\n59350;Lille;232 741;232 787\n59512;Roubaix;96 077;96 990\n`,
      ['municipality 59350 2015: 232741', 'municipality 59350 2016: 232787', 'municipality 59512 2015: 96077'],
    ],
    [
      'of INSEE, with nothing but years that is known',
      `${notes}Âge,2010,2015\n0 à 14 ans,38 000,38 500\n`,
      ['municipality  2010: 38000', 'municipality  2015: 38500'],
    ],
    ['of Eurostat, as its sheets are', eurostat, ['country Belgium 2019: 14.8', 'country Belgium 2020: 14.1']],
    [
      'of Eurostat, as its files were',
      'unit,sex,geo\\time\t2019 \t2020 \nPC,T,BE\t12.8 \t13.9 b\n',
      ['country BE 2019: 12.8', 'country BE 2020: 13.9'],
    ],
    [
      'of the IMF',
      'ISO,Country,Subject Descriptor,Units,2018,2019\nBEL,Belgium,Unemployment rate,Percent,5.95,5.36\nBEL,Belgium,Inflation,Percent,2.3,1.2\n',
      ['country Belgium 2018: 5.95', 'country Belgium 2019: 5.36'],
    ],
  ];
  for (const [what, text, first] of across)
    it(`may be years across, below notes: ${what}`, async () =>
      assert.deepEqual(figures(await read(text))[0]?.slice(2, 2 + first.length), first));
  it('are taken times their scale, where it is plain', async () => {
    const head = 'Country\tSubject Descriptor\tUnits\tScale\t2018\n';
    const rows = [
      'Population\tPersons\tMillions\t11.376',
      'Output\tEuro\tBillions\t460.1',
      'Rate\tPercent\t\t5.9',
      'Old\tFranc\tMyriads\t3.1',
    ];
    const page = await read(head + rows.map((row) => `Belgium\t${row}\n`).join(''));
    assert.deepEqual(
      figures(page).map(([, , figure]) => figure),
      ['11376000', '460100000000', '5.9', 'missing'].map((value) => `country Belgium 2018: ${value}`),
    );
    const survey = await read('Country,Subject Descriptor,Scale,2018\nBelgium,Trust,5,3.2\n');
    assert.deepEqual(
      figures(survey).map(([, , figure]) => figure),
      ['country Belgium 2018: 3.2'],
    );
  });
  it('may be an age that has no letter', async () => {
    const page = await read('Gebied;0-17 jaar 2023;65+ 2023\nDorp;40;41\n');
    assert.deepEqual(
      figures(page).map(([label]) => label),
      ['0-17 jaar', '65+'],
    );
  });
  it('may be years, under what is over several of them', async () => {
    const page = await read('Gebied;Inwoners;;Gezinnen;\n;2023;2024;2023;2024\nDorp;40;41;19;20\n');
    assert.deepEqual(figures(page), [
      ['Inwoners', 'count', 'area Dorp 2023: 40', 'area Dorp 2024: 41'],
      ['Gezinnen', 'count', 'area Dorp 2023: 19', 'area Dorp 2024: 20'],
    ]);
  });
  it('may follow a title without a comma, which says the unit and the newest year', async () => {
    const page = await read(
      'Inwoners 65-plus (t.o.v. inwoners) [percentage] - 2024\nBron: eigen telling\n\nGemeente;2023;2024\nBalen;20,1;20,4\n\nLaatste update: 1 oktober\n',
    );
    assert.deepEqual(figures(page), [
      [
        'Inwoners 65-plus (t.o.v. inwoners)',
        'percent',
        'municipality Balen 2023: 20.1',
        'municipality Balen 2024: 20.4',
      ],
    ]);
  });
  it('may be in two languages at once', async () => {
    const page = await read('Commune - Gemeente,Indicateur - Indicator,2024\nElsene,Population - Bevolking,800\n');
    assert.deepEqual(figures(page), [['Population - Bevolking', 'count', 'municipality Elsene 2024: 800']]);
  });
  it('that a program made are shown as words', async () => {
    const { indicators, tally } = await read([
      { jaar: '2024', wijk: 'Dorp', totaal_aantal_inwoners: 12, v2801_inw: 3 },
    ]);
    assert.deepEqual(
      indicators.map(({ id, label }) => [id, label]),
      [
        ['totaal_aantal_inwoners', 'Totaal aantal inwoners'],
        ['v2801_inw', 'v2801_inw'],
      ],
    );
    assert.equal(tally['advice label.code'], 1);
  });
  it('over codes are no figures', async () => {
    const swiss = await read('JAHR;BFS;GEMEINDE;EINWOHNER\n2024;21;Dorf;577\n');
    assert.deepEqual(figures(swiss), [['EINWOHNER', 'count', 'municipality 21 2024: 577']]);
    const belgian = await read(
      'CD_YEAR|CD_MUNTY_REFNIS|TX_MUNTY_DESCR_NL|CD_DSTR_REFNIS|CD_AGE|MS_POPULATION\n2024|13003|Balen|13000|0|95\n',
    );
    assert.deepEqual(figures(belgian), [['MS_POPULATION', 'count', 'municipality 13003 2024: 95']]);
  });
  it('may be a year of which nothing is known', async () => {
    const page = await read('Wijk;jan 2024;feb 2024;maart 2024\nDorp;12;<5;x\nHeide;9;8;-\n');
    assert.deepEqual(figures(page)[0]?.slice(2), [
      'area Dorp 2024-01: 12',
      'area Dorp 2024-02: suppressed',
      'area Dorp 2024-03: suppressed',
      'area Heide 2024-01: 9',
      'area Heide 2024-02: 8',
      'area Heide 2024-03: missing',
    ]);
  });
  it('of a border in time are no years', async () => {
    const page = await read('Wijk;Gebouwd voor 1945;Woningen 2024\nDorp;12;180\n');
    assert.deepEqual(figures(page), [['Woningen', 'count', 'area Dorp 2024: 180']]);
  });
});

describe('the time of a row', () => {
  it('may be in words, or a school year', async () => {
    const of = async (time: string) => (await read(`Periode;Bezoekers\n${time};12\n`)).indicators[0]?.values.map(said);
    assert.deepEqual(await of('maart 2024'), ['municipality  2024-03: 12']);
    assert.deepEqual(await of('T2 2024'), ['municipality  2024-Q2: 12']);
    assert.deepEqual(await of('2023-24'), ['municipality  2023-2024: 12']);
  });
  it('may have a mark behind it, which says how sure its figure is', async () => {
    const rows = await read(
      'Wijk;Periode;Inwoners\nDorp;2022 4e kwartaal*;40\nDorp;2023 (voorlopig);41\nDorp;2024 (raming);42\n',
    );
    assert.deepEqual(figures(rows)[0]?.slice(2), [
      'area Dorp 2022-Q4: 40',
      'area Dorp 2023: 41 voorlopig',
      'area Dorp 2024: 42 schatting',
    ]);
    const columns = await read('Wijk;2022;2023*;2024 (p)\nDorp;40;41;42\n');
    assert.deepEqual(figures(columns)[0]?.slice(2), [
      'area Dorp 2022: 40',
      'area Dorp 2023: 41',
      'area Dorp 2024: 42 voorlopig',
    ]);
  });
  it('may be half a year', async () => {
    const page = await read('Gemeente;Jaar;Halfjaar;Leefloners\nBalen;2023;1;1.204\nBalen;2023;2;1.198\n');
    assert.deepEqual(figures(page)[0]?.slice(2), [
      'municipality Balen 2023-S1: 1204',
      'municipality Balen 2023-S2: 1198',
    ]);
  });
  it('may be a day, counted to its month, and a month by its name beside the year', async () => {
    const days = await read('datum;aantal bezoekers\n01/02/2024;133\n');
    assert.deepEqual(figures(days), [['aantal bezoekers', 'count', 'municipality  2024-02: 133']]);
    const months = await read('jaar;maand;bezoekers\n2024;februari;133\n2024;maart;140\n');
    assert.deepEqual(figures(months)[0]?.slice(2), ['municipality  2024-02: 133', 'municipality  2024-03: 140']);
  });
  it('is the year where its column says so, though a portal writes a day', async () => {
    const page = await read([{ year: '2024-01-01', wijk: 'Dorp', indicator: 'Inwoners', value: 12 }]);
    assert.deepEqual(figures(page), [['Inwoners', 'count', 'area Dorp 2024: 12']]);
  });
  it('may be said by the webmaster where the table does not say it', async () => {
    const body = 'Wijk;Inwoners;Gezinnen\nDorp;1053;402\n';
    const { failure } = await outcomeOf('indicators', body);
    assert.match(failure?.message ?? '', /Is all of it about one year\? Say so: "columns": \{"period": "2024"\}/);
    assert.deepEqual(figures(await read(body, { columns: { period: '2022' } })), [
      ['Inwoners', 'count', 'area Dorp 2022: 1053'],
      ['Gezinnen', 'count', 'area Dorp 2022: 402'],
    ]);
  });
});

describe('a cell', () => {
  it('may have a mark behind its number, which says what it means where it is a letter', async () => {
    const page = await read('Wijk;2022;2023;2024\nDorp;12,4;12,9*;13,1¹\nHeide;11,0 (p);11,2 e;10[1]\n');
    assert.deepEqual(figures(page)[0]?.slice(2), [
      'area Dorp 2022: 12.4',
      'area Dorp 2023: 12.9',
      'area Dorp 2024: 13.1',
      'area Heide 2022: 11 voorlopig',
      'area Heide 2023: 11.2 schatting',
      'area Heide 2024: 10',
    ]);
  });
  it('says in four languages that nothing is known, or may not be', async () => {
    const cells = ['n.d.', 'nc', 'k.A.', '...', '/', 'na', '*', 's', 's.o.', '0'];
    const page = await read(`Wijk;Jaar;Waarde\n${cells.map((cell, at) => `W${at};2024;${cell}`).join('\n')}\n`);
    assert.deepEqual(
      page.indicators[0]?.values.map(({ value, hidden }) => value ?? hidden),
      [
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        'suppressed',
        'suppressed',
        'not-applicable',
        0,
      ],
    );
    assert.deepEqual(page.tally, {});
  });
  it('says by its sign what it counts; a growth goes below zero', async () => {
    const page = await read(
      'Gemeente;Jaar;Evolutie;Inkomen\nBalen;2024;+0,6 %;€ 24.512\nMol;2024;-1,2 %;24.000,50 €\n',
    );
    assert.deepEqual(
      page.indicators.map(({ unit, unitLabel, values }) => [unit, unitLabel, ...values.map(({ value }) => value)]),
      [
        ['count', '%', 0.6, -1.2],
        ['count', '€', 24_512, 24_000.5],
      ],
    );
  });
  it('is a share where its heading begins with the sign', async () => {
    const page = await read('Wijk;Jaar;% huurders\nDorp;2024;12\n');
    assert.deepEqual(figures(page), [['% huurders', 'percent', 'area Dorp 2024: 12']]);
  });
});

describe('the place of a row', () => {
  it('is the nearest, with its code', async () => {
    const page = await read([
      { jaar: 2024, wijkcode: '11', wijken: 'Noord', buurtcode: '111', buurten: 'Dorp', inwoners: 40 },
      { jaar: 2024, wijkcode: '11', wijken: 'Noord', buurtcode: '112', buurten: 'Heide', inwoners: 50 },
    ]);
    assert.deepEqual(
      page.indicators[0]?.values.map(({ place, placeName }) => [place, placeName]),
      [
        ['111', 'Dorp'],
        ['112', 'Heide'],
      ],
    );
  });
  it('keeps the zero of a code, and knows a level that needs no name', async () => {
    const codes = await read('Code INS;Entité;Année;Valeur\n3000;Wallonie;2024;5\n62063;Liège;2024;6\n');
    assert.deepEqual(figures(codes)[0]?.slice(2), ['region 03000 2024: 5', 'municipality 62063 2024: 6']);
    const levels = await read([
      { jaar: 2024, geo_level: 'wijk', wijk: 'Dorp', indicator: 'x', value: 5 },
      { jaar: 2024, geo_level: 'stad', wijk: null, indicator: 'x', value: 11 },
    ]);
    assert.deepEqual(figures(levels)[0]?.slice(2), ['area Dorp 2024: 5', 'municipality  2024: 11']);
    const german = await read('BFS_NR;BFS_NAME;JAHR;ANZAHL\n1;Dorf;2024;1982\n2;Heide;2024;12303\n');
    assert.deepEqual(figures(german)[0]?.slice(2), ['municipality 1 2024: 1982', 'municipality 2 2024: 12303']);
  });
  it('is none where nobody knows it, or where it is all municipalities together', async () => {
    const areas = await read('Stadsdeel;2024\nNoord;5\nOnbekend;1\nTotaal;6\n');
    assert.deepEqual(figures(areas)[0]?.slice(2), ['area Noord 2024: 5', 'municipality  2024: 6']);
    const towns = await read('Gemeente;2024\nBalen;5\nTotaal;9\n');
    assert.deepEqual(figures(towns)[0]?.slice(2), ['municipality Balen 2024: 5']);
  });
  it('is an area in a sector of the country’s office', async () => {
    const page = await read('period,geolevel,geoitem,inwoners\n2024,statsec,13003A00-,5\n');
    assert.deepEqual(figures(page)[0]?.slice(2), ['area 13003A00- 2024: 5']);
  });
});

describe('what rows are about', () => {
  it('is the question where there is no other name', async () => {
    const page = await read('wijk,vraag,jaar,% eens\nDorp,Ken je je buren?,2024,52\nDorp,Voel je je veilig?,2024,81\n');
    assert.deepEqual(figures(page), [
      ['Ken je je buren? – % eens', 'percent', 'area Dorp 2024: 52'],
      ['Voel je je veilig? – % eens', 'percent', 'area Dorp 2024: 81'],
    ]);
  });
  it('may be a number and a share in columns beside each other', async () => {
    const long = await read('Indicator;Wijk;Jaar;Aantal;Percentage\nHuurders;Dorp;2024;120;12,5\n');
    const wide = await read('Wijk;2023 - aantal;2023 - %;2024 - aantal;2024 - %\nDorp;120;12,5;130;13,1\n');
    assert.deepEqual(figures(long), [
      ['Huurders', 'count', 'area Dorp 2024: 120'],
      ['Huurders', 'percent', 'area Dorp 2024: 12.5'],
    ]);
    assert.deepEqual(
      figures(wide).map(([, ...each]) => each),
      [
        ['count', 'area Dorp 2023: 120', 'area Dorp 2024: 130'],
        ['percent', 'area Dorp 2023: 12.5', 'area Dorp 2024: 13.1'],
      ],
    );
  });
  it('is never in two units at once', async () => {
    const body = 'Wijk;Jaar;Indicator;Waarde;Eenheid\nDorp;2024;Huurders;12;%\nDorp;2024;Huurders;144;gezinnen\n';
    const page = await read(body);
    assert.deepEqual(figures(page), [['Huurders', 'percent', 'area Dorp 2024: 12']]);
    assert.deepEqual(page.tally, { 'advice dimension.chosen': 1 });
    const other = await read(body, { dimensions: { Eenheid: 'gezinnen' } });
    assert.deepEqual(figures(other), [['Huurders', 'count', 'area Dorp 2024: 144']]);
  });
});

describe('answers of statistical offices', () => {
  it('the Dutch one: what is measured ends in a number, a total begins with T, a school year with its first year', async () => {
    const page = await read({
      value: [
        { Geslacht: '3000   ', Leeftijd: '10000', RegioS: 'GM0001  ', Perioden: '2023SJ00', BevolkingOp1Januari_1: 50 },
        {
          Geslacht: 'T001038',
          Leeftijd: '10000',
          RegioS: 'GM0001  ',
          Perioden: '2023SJ00',
          BevolkingOp1Januari_1: 102,
        },
      ],
    });
    assert.deepEqual(figures(page), [['Bevolking op 1 januari', 'count', 'municipality GM0001 2023-2024: 102']]);
    assert.deepEqual(page.tally, {});
  });
  it('the Dutch one: observations by measure, with why there is none', async () => {
    const page = await read({
      '@odata.context': 'https://office.example/$metadata#Observations',
      'value': [
        { Id: 1, Measure: 'M1', ValueAttribute: 'None', Value: 12, RegioS: 'GM0001', Perioden: '2024JJ00' },
        { Id: 2, Measure: 'M2', ValueAttribute: 'Impossible', Value: null, RegioS: 'GM0001', Perioden: '2024JJ00' },
        { Id: 3, Measure: 'M2', ValueAttribute: 'None', Value: 7, RegioS: 'GM0002', Perioden: '2024JJ00' },
      ],
    });
    assert.deepEqual(figures(page), [
      ['M1', 'count', 'municipality GM0001 2024: 12'],
      ['M2', 'count', 'municipality GM0001 2024: not-applicable', 'municipality GM0002 2024: 7'],
    ]);
  });
  it('Eurostat: dimensions in one cell, flags behind the numbers', async () => {
    const page = await read(
      'freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \t2024 \nA,PC,BE\t10.1 \t9.4 e\t: c\nA,PC,NL\t11.0 \t: \t10.2 p\n',
    );
    assert.deepEqual(figures(page)[0]?.slice(1), [
      'percent',
      'country BE 2022: 10.1',
      'country BE 2023: 9.4 schatting',
      'country BE 2024: suppressed',
      'country NL 2022: 11',
      'country NL 2023: missing',
      'country NL 2024: 10.2 voorlopig',
    ]);
  });
  it('SDMX in CSV: the words beside the codes are what residents read', async () => {
    const page = await read(
      [
        'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier',
        'DATAFLOW,X:Y(1.0),Green growth,I,BEL,Belgium,GHG,Greenhouse gas,T_PS,Tonnes,2023,,9.9,,A,Normal value,3,Thousands',
        'DATAFLOW,X:Y(1.0),Green growth,I,BEL,Belgium,GHG,Greenhouse gas,T_PS,Tonnes,2024,,9.1,,E,Estimated value,3,Thousands',
      ].join('\n'),
    );
    assert.deepEqual(figures(page), [
      ['Greenhouse gas', 'count', 'country BEL 2023: 9.9', 'country BEL 2024: 9.1 schatting'],
    ]);
    const [{ unitLabel, values: [first] } = { values: [] }] = page.indicators;
    assert.deepEqual([unitLabel, first?.placeName], ['× 1000 Tonnes', 'Belgium']);
  });
  it('SDMX in CSV: the words may stand behind a colon', async () => {
    const page = await read(
      'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA:Reference area,SEX:Sex,TIME_PERIOD:Time period,OBS_VALUE:Value\n' +
        'dataflow,X:Y(1.0),I,NL: Netherlands,_T: Total,2024-01,11.75\ndataflow,X:Y(1.0),I,NL: Netherlands,M: Male,2024-01,5\n',
    );
    assert.deepEqual(figures(page)[0]?.slice(2), ['country NL 2024-01: 11.75']);
    assert.equal(page.indicators[0]?.values[0]?.placeName, 'Netherlands');
  });
  it('the Irish one names what is measured in a column of its own', async () => {
    const page = await read('"Statistic Label","TLIST(A1)","UNIT","VALUE"\n"Births","2024","Number","12"\n');
    assert.deepEqual(figures(page), [['Births', 'count', 'municipality  2024: 12']]);
  });
  it('the Belgian one leaves the total empty, and writes its months in words', async () => {
    const page = await read({
      facts: [
        { 'Month': 'January 2024', 'Level 1': '01 Food', 'Price index': 140.1 },
        { 'Month': 'January 2024', 'Level 1': null, 'Price index': 131.7 },
      ],
    });
    assert.deepEqual(figures(page), [['Price index', 'count', 'municipality  2024-01: 131.7']]);
    assert.deepEqual(page.tally, { 'advice dimension.chosen': 1 });
  });
});

describe('what a map says of its areas', () => {
  it('is read from GeoJSON, with the names of the Dutch map in words', async () => {
    const feature = (properties: object) => ({ type: 'Feature', geometry: null, properties });
    const page = await read({
      type: 'FeatureCollection',
      features: [
        feature({ buurtcode: 'BU00010001', buurtnaam: 'Dorp', wijkcode: 'WK000100', jaar: 2024, aantalInwoners: 350 }),
        feature({
          buurtcode: 'BU00010002',
          buurtnaam: 'Heide',
          wijkcode: 'WK000100',
          jaar: 2024,
          aantalInwoners: -99997,
        }),
      ],
    });
    assert.deepEqual(figures(page), [
      ['Aantal inwoners', 'count', 'area BU00010001 2024: 350', 'area BU00010002 2024: suppressed'],
    ]);
  });
  it('is read from ArcGIS, which says when there is more', async () => {
    const page = await read({
      spatialReference: {},
      features: [{ attributes: { OBJECTID: 1, WIJK: 'Dorp', JAAR: 2024, INWONERS: 12 } }],
      exceededTransferLimit: true,
    });
    assert.deepEqual(figures(page), [['INWONERS', 'count', 'area Dorp 2024: 12']]);
    assert.deepEqual(page.tally, { 'warning pages.cut': 1 });
  });
});

describe('places beside each other', () => {
  it('are put below each other, each of its own level', async () => {
    const page = await read(
      'Indicator;Jaar;Wijk Noord;Wijk Zuid;Gemeente Balen;Vlaanderen\nInwoners;2024;1.200;800;22.000;6.800.000\n65-plus (%);2024;20,1;x;20,4;21\n',
    );
    assert.deepEqual(figures(page), [
      [
        'Inwoners',
        'count',
        ...['area Wijk Noord 2024: 1200', 'area Wijk Zuid 2024: 800'],
        ...['municipality Gemeente Balen 2024: 22000', 'region Vlaanderen 2024: 6800000'],
      ],
      [
        '65-plus',
        'percent',
        ...['area Wijk Noord 2024: 20.1', 'area Wijk Zuid 2024: suppressed'],
        ...['municipality Gemeente Balen 2024: 20.4', 'region Vlaanderen 2024: 21'],
      ],
    ]);
  });
  it('may be called after what they are: no figure is the name of a place', async () => {
    const page = await read('Bezoekers van het buurthuis\nJaar;Dorp;Heide;Totaal\n2023;12;13;25\n2024;15;16;31\n');
    assert.deepEqual(figures(page), [
      [
        'Bezoekers van het buurthuis',
        'count',
        ...['area Dorp 2023: 12', 'area Heide 2023: 13', 'municipality  2023: 25'],
        ...['area Dorp 2024: 15', 'area Heide 2024: 16', 'municipality  2024: 31'],
      ],
    ]);
  });
  it('are not looked for where codes stand below each other', async () => {
    const page = await read('Jaar;Gemeente;Inwoners\n2023;13003;22000\n2024;13035;15000\n');
    assert.deepEqual(figures(page)[0]?.slice(2), ['municipality 13003 2023: 22000', 'municipality 13035 2024: 15000']);
  });
});

describe('a flat table of the German offices', () => {
  const head =
    'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label';
  it('has a place, a measure and a unit in each row', async () => {
    const row = (...cells: string[]) => ['1000A', 'Bevölkerung', 'STAG', 'Stichtag', '2022-05-15', ...cells].join(';');
    const page = await read(
      [
        `${head};value;value_unit;value_variable_code;value_variable_label;value_q`,
        row('GEOGM4', 'Gemeinden', '05334002', 'Aachen', '160,85', 'qkm', 'FLC001', 'Fläche', 'e'),
        row('GEOGM4', 'Gemeinden', '05334002', 'Aachen', '262670', 'Anzahl', 'PRS018', 'Personen', 'e'),
        row('GEOGM4', 'Gemeinden', '05334004', 'Alsdorf', '-', 'Anzahl', 'PRS018', 'Personen', 'e'),
        row('GEODL1', 'Deutschland', '00', 'Deutschland', '82719540', 'Anzahl', 'PRS018', 'Personen', 'e'),
      ].join('\n'),
    );
    assert.deepEqual(figures(page), [
      ['Fläche', 'count', 'municipality 05334002 2022: 160.85'],
      [
        'Personen',
        'count',
        ...['municipality 05334002 2022: 262670', 'municipality 05334004 2022: missing', 'country 00 2022: 82719540'],
      ],
    ]);
  });
  it('is read for the total of what it is parted by', async () => {
    const row = (code: string, label: string, value: number) =>
      `12411;Fortschreibung;STAG;Stichtag;2023-12-31;GEMEIN;Gemeinden;05334002;Aachen;GES;Geschlecht;${code};${label};${value};Anzahl;BEV;Bevölkerung`;
    const { indicators } = await read(
      [
        `${head};2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label`,
        row('GESM', 'männlich', 300),
        row('', 'Insgesamt', 610),
      ].join('\n'),
    );
    assert.deepEqual(
      indicators.map(({ breakdown, values }) => [breakdown[0]?.chosen, values.map(({ value }) => value)]),
      [['Insgesamt', [610]]],
    );
  });
  it('of before has its figures in columns of their own', async () => {
    const page = await read(
      'Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;     FLC006__Gebietsflaeche__qkm;QUO__Arbeitslosenquote__Prozent\n' +
        '11111;Feststellung;STAG;Stichtag;31.12.2022;GEMEIN;Gemeinden;05334002;Aachen;160,85;3,5\n11111;Feststellung;STAG;Stichtag;31.12.2022;GEMEIN;Gemeinden;05334004;Alsdorf;31,68;.\n__________\n',
    );
    assert.deepEqual(figures(page), [
      ['Gebietsflaeche', 'count', 'municipality 05334002 2022: 160.85', 'municipality 05334004 2022: 31.68'],
      ['Arbeitslosenquote', 'percent', 'municipality 05334002 2022: 3.5', 'municipality 05334004 2022: missing'],
    ]);
  });
});

describe('a table of one year', () => {
  it('may say it in what stands above it', async () => {
    const page = await read(
      '"Inwoners per wijk, 2024"\n"Wijk","Inwoners","Aandeel 65+"\n"Dorp","1,234","12.5%"\n"Heide","980","13.1%"\n',
    );
    assert.deepEqual(figures(page), [
      ['Inwoners', 'count', 'area Dorp 2024: 1234', 'area Heide 2024: 980'],
      ['Aandeel 65+', 'percent', 'area Dorp 2024: 12.5', 'area Heide 2024: 13.1'],
    ]);
  });
  it('is no list of places with numbers', async () => {
    const { failure } = await outcomeOf('indicators', 'Diensten 2024\nNaam;Gemeente;Capaciteit\nDe Linde;Balen;120\n');
    assert.match(failure?.message ?? '', /no column that looks like a year/);
  });
});

describe('figures in JSON', () => {
  it('may have NaN where there is no number, as Python writes it', async () => {
    const page = await read(
      '[{"wijk":"Dorp NaN, oost","jaar":2024,"score":NaN,"inwoners":12},{"wijk":"Heide","jaar":2024,"score": 7.5,"inwoners":9}]',
    );
    assert.deepEqual(figures(page), [
      ['score', 'score10', 'area Dorp NaN, oost 2024: missing', 'area Heide 2024: 7.5'],
      ['inwoners', 'count', 'area Dorp NaN, oost 2024: 12', 'area Heide 2024: 9'],
    ]);
  });
  it('may stand behind what they are about, as the World Bank answers', async () => {
    const row = (date: string, value: number | null) => ({
      ...{ indicator: { id: 'SP.POP', value: 'Population' }, country: { id: 'BE', value: 'Belgium' } },
      ...{ countryiso3code: 'BEL', date, value, unit: '', obs_status: '', decimal: 0 },
    });
    const meta = { page: 1, pages: 1, per_page: 50, total: 2, sourceid: '2', lastupdated: '2026-01-01' };
    const page = await read([meta, [row('2023', 117), row('2022', null)]]);
    assert.deepEqual(figures(page), [['Population', 'count', 'country BE 2023: 117']]);
    const more = await outcomeOf(
      'indicators',
      [{ ...meta, total: 60 }, [row('2023', 117)]],
      'https://b.example/v2?format=json',
    );
    assert.equal(more.next, 'https://b.example/v2?format=json&per_page=60&page=1');
  });
});

describe('the number of answers', () => {
  const shown = async (n: unknown) => {
    const outcome = await outcomeOf('indicators', {
      kind: 'indicators',
      items: [{ id: 'i', label: 'Eenzaam', unit: 'percent', values: [{ place: '13003W05', year: 2024, value: 9, n }] }],
    });
    const [item] = outcome.items;
    return item?.kind === 'indicator' ? item.values.map((each) => [each.n, each.value])[0] : undefined;
  };
  it('is read as people write it', async () => {
    assert.deepEqual(await shown('1.024'), [1024, 9]);
    assert.deepEqual(await shown('n = 142'), [142, 9]);
    assert.deepEqual(await shown('142 van 236'), [142, 9]);
  });
  it('that is too small or cannot be read leaves no figure', async () => {
    assert.deepEqual(await shown('24 van 236'), [24, undefined]);
    assert.deepEqual(await shown('een twintigtal'), [undefined, undefined]);
  });
});

describe('a number below zero', () => {
  it('may have a minus that is set as one, and a lonely dash is none', async () => {
    const page = await read('Wijk;Groei 2023;Groei 2024\nDorp;\u22121,2;0,5\nHeide;\u20132;\u2013\n');
    assert.deepEqual(figures(page)[0]?.slice(2), [
      'area Dorp 2023: -1.2',
      'area Dorp 2024: 0.5',
      'area Heide 2023: -2',
      'area Heide 2024: missing',
    ]);
  });
});
