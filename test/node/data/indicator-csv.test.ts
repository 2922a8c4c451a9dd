import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedRequest } from '../../../src/domain/feed.ts';
import type { Figure, Indicator } from '../../../src/domain/indicator.ts';
import { plain } from '../../../src/domain/text.ts';
import { hasShared, sharedFile } from '../../support/shared.ts';
import { outcomeOf } from '../../support/read-document.ts';

const URL = 'https://partner.example/cijfers/werkloosheid_balen.csv';
const read = async (body: Uint8Array | string, request: Partial<FeedRequest> = {}, url = URL) => {
  const outcome = await outcomeOf('indicators', body, url, request);
  return { ...outcome, indicators: outcome.items.filter((item): item is Indicator => item.kind === 'indicator') };
};
const said = ({ level, place = '', year, period, value, hidden }: Figure): string =>
  `${level} ${place} ${period ?? year}: ${value ?? hidden ?? 'missing'}`;
const figures = ({ indicators }: { readonly indicators: readonly Indicator[] }) =>
  indicators.map(({ id, values }) => [id, ...values.map(said)]);

describe('a long table from Belgian Excel', () => {
  // Windows-1252, semicolons, decimal commas, a title above the headings, empty cells up to the last column.
  const excel = Buffer.from(
    [
      'Cijfers van het buurtonderzoek;;;;;;;',
      ';;;;;;;',
      'Wijk;Gemeente;Jaar;Indicator;Waarde;Eenheid;Aantal antwoorden;Uitgenodigd',
      'Dennenhof;Balen;2024;Contact met buren;52,4;%;142;400',
      'Dennenhof;Balen;2023;Contact met buren;"48,9 %";%;120;380',
      ';Balen;2024;Contact met buren;49;%;612;1 500',
      'Vlaanderen;;2024;Contact met buren;45;%;;',
      'Café-wijk;Balen;2024;Gezinnen;1.234;gezinnen;;',
      'Dennenhof;Balen;2024;Gezinnen;x;gezinnen;;',
      'Olmen;Balen;2024;Gezinnen;nb;gezinnen;;',
      'Gerheide;Balen;2024;Gezinnen;<5;gezinnen;;',
      'Bron: eigen onderzoek;;;;;;;',
    ].join('\r\n'),
    'latin1',
  );
  const page = read(excel);

  it('is one indicator for each of its names, with the places by their columns', async () => {
    assert.deepEqual(figures(await page), [
      [
        'contact-met-buren',
        'area Dennenhof 2024: 52.4',
        'area Dennenhof 2023: 48.9',
        'municipality Balen 2024: 49',
        'region Vlaanderen 2024: 45',
      ],
      [
        'gezinnen',
        'area Café-wijk 2024: 1234',
        'area Dennenhof 2024: suppressed',
        'area Olmen 2024: missing',
        'area Gerheide 2024: suppressed',
      ],
    ]);
  });
  it('keeps the words, the unit, and how many answered', async () => {
    const { indicators } = await page;
    assert.deepEqual(
      indicators.map(({ label, unit, unitLabel, values: [first] }) => [
        label,
        unit,
        unitLabel,
        first?.n,
        first?.invited,
      ]),
      [
        ['Contact met buren', 'percent', undefined, 142, 400],
        ['Gezinnen', 'count', 'gezinnen', undefined, undefined],
      ],
    );
    assert.equal(indicators[0]?.values[2]?.invited, 1500);
    assert.equal(indicators[0].values[0]?.placeName, 'Dennenhof');
  });
  it('tells of the encoding, and nothing of the line below the table', async () => {
    const { tally } = await page;
    assert.deepEqual(tally, { 'advice encoding.windows-1252': 1 });
  });
  it('shows nothing of a row that does not say what it counts, and says so', async () => {
    const { problems, indicators } = await read('Wijk;Jaar;Indicator;Waarde\nA;2024;x;11\nA;2024;;14\n');
    assert.deepEqual(figures({ indicators }), [['x', 'area A 2024: 11']]);
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path}`),
      ['figure.unnamed row 3, column "Indicator"'],
    );
  });
  it('names the row and the column of what cannot be read', async () => {
    const { problems, indicators } = await read(
      'Wijk;Jaar;Indicator;Waarde\nA;2024;x;11\nA;vorig jaar;x;2\n;2024;x;3\nB;;x;4\nC;2024;x;veel\nC;2023;x;5\nC;2023;x;6\n',
    );
    assert.deepEqual(figures({ indicators }), [['x', 'area A 2024: 11', 'area C 2023: 5']]);
    assert.deepEqual(
      problems.map(({ severity, code, path, value = '' }) => `${severity} ${code} ${path} ${value}`.trim()),
      [
        'warning year.unreadable row 3, column "Jaar" vorig jaar',
        'warning figure.nowhere row 4, column "Wijk"',
        'warning year.missing row 5, column "Jaar"',
        'warning figure.repeated row 8 row 7',
        'warning value.unreadable row 6, column "Waarde" veel',
      ],
    );
  });
});

describe('a wide table', () => {
  it('may have a column for each year, with a code and a name of the place', async () => {
    const page = await read(
      'Werkloosheidsgraad (%);;;;\n\nNIS-code;Gemeente;2022;2023;2024\n13003;Balen;4,5;4,6;nb\n13035;Ravels;3,9;<5;4,1\n02000;Vlaanderen;5;5,2;5\n',
      { format: 'csv' },
    );
    assert.deepEqual(figures(page), [
      [
        'werkloosheidsgraad',
        ...['2022: 4.5', '2023: 4.6', '2024: missing'].map((each) => `municipality 13003 ${each}`),
        ...['2022: 3.9', '2023: suppressed', '2024: 4.1'].map((each) => `municipality 13035 ${each}`),
        ...['2022: 5', '2023: 5.2', '2024: 5'].map((each) => `region 02000 ${each}`),
      ],
    ]);
    const [rate] = page.indicators;
    assert.deepEqual([rate?.label, rate?.unit, rate?.values[0]?.placeName], ['Werkloosheidsgraad', 'percent', 'Balen']);
    assert.deepEqual(page.tally, {});
  });
  it('of years may have an indicator on each row, and a school year above a column', async () => {
    const page = await read('indicator,2022-2023,2023-2024\nLeerlingen [aantal],812,830\nSpijbelaars (%),1.5,1.25\n');
    assert.deepEqual(figures(page), [
      ['leerlingen', 'municipality  2022-2023: 812', 'municipality  2023-2024: 830'],
      ['spijbelaars', 'municipality  2022-2023: 1.5', 'municipality  2023-2024: 1.25'],
    ]);
  });
  it('may name what is counted and the year in one heading', async () => {
    const page = await read('Buurt;Inwoners 2023;Inwoners 2024;Woningen (2024)\nDorp;1.204;1.210;480\n');
    assert.deepEqual(figures(page), [
      ['inwoners', 'area Dorp 2023: 1204', 'area Dorp 2024: 1210'],
      ['woningen', 'area Dorp 2024: 480'],
    ]);
  });
  it('may have a column for each indicator, and a quarter beside the year', async () => {
    const page = await read(
      'commune;année;trimestre;Habitants;Chômage (%)\nPlombières;2024;1;10 345;4,1\nPlombières;2024;T2;10 346;4,2\n',
    );
    assert.deepEqual(figures(page), [
      ['habitants', 'municipality Plombières 2024-Q1: 10345', 'municipality Plombières 2024-Q2: 10346'],
      ['chomage', 'municipality Plombières 2024-Q1: 4.1', 'municipality Plombières 2024-Q2: 4.2'],
    ]);
  });
  it('in German, with tabs', async () => {
    const page = await read('Gemeinde\tJahr\tWert\tEinheit\nEupen\t2024\t19.762\tEinwohner\n');
    assert.deepEqual(figures(page), [['werkloosheid-balen', 'municipality Eupen 2024: 19762']]);
    assert.equal(page.indicators[0]?.unitLabel, 'Einwohner');
  });
});

describe('a table that does not say what it is about', () => {
  const table = 'wijk;jaar;waarde\nA;2024;11\n';

  it('is called as its file', async () => {
    const { indicators, tally } = await read(table, {}, 'https://partner.example/Aantal%20gezinnen_2024.csv?v=2');
    assert.deepEqual([indicators[0]?.label, tally], ['Aantal gezinnen 2024', {}]);
  });
  it('from an address that is no file needs a name, which the webmaster hears', async () => {
    const { problems } = await read(table, { format: 'csv' }, 'https://sheets.example/d/e/2PACX/pub?output=csv');
    assert.deepEqual(
      problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`),
      ['advice label.missing column "waarde"'],
    );
  });
});

describe('a column of the webmaster', () => {
  const table = 'plek;wanneer;hoeveel;jaar\nDorp;2024;12;1999\n';

  it('wins over what a heading seems to say', async () => {
    const page = await read(table, { columns: { place: 'plek', year: 'wanneer', value: 'hoeveel' } });
    assert.deepEqual(figures(page), [['hoeveel', 'area Dorp 2024: 12']]);
  });
  it('may name the indicators: then other numbers are neither figures nor parts of them', async () => {
    const table = 'gemeente;jaar;v1;v2\nBalen;2023;11;10\nBalen;2024;12;20\nBalen;2024;12;21\n';
    const page = await read(table, { columns: { Inwoners: 'v1' } });
    assert.deepEqual(figures(page), [['inwoners', 'municipality Balen 2023: 11', 'municipality Balen 2024: 12']]);
    assert.deepEqual(page.tally, {});
  });
  it('that is not there is told', async () => {
    const { problems } = await read(table, { columns: { value: 'hoeveel', place: 'plek', n: 'antwoorden' } });
    assert.deepEqual(problems[0], { severity: 'warning', code: 'column.missing', path: '', value: 'antwoorden' });
  });
});

describe('what else divides the figures', () => {
  const table = [
    'gemeente;geslacht;leeftijd;jaar;aantal;opmerking',
    'Balen;man;totaal;2024;1.200;',
    'Balen;vrouw;totaal;2024;1.300;raming',
    'Balen;man;65+;2024;300;',
    'Balen;vrouw;65+;2024;350;',
    'Balen;vrouw;65-;2024;950;',
  ].join('\n');

  it('is read for its total, else for its first, which the webmaster hears', async () => {
    const page = await read(table);
    assert.deepEqual(figures(page), [['werkloosheid-balen', 'municipality Balen 2024: 1200']]);
    assert.deepEqual(page.indicators[0]?.breakdown, [
      { id: 'geslacht', label: 'geslacht', chosen: 'man', choices: ['man', 'vrouw'] },
      { id: 'leeftijd', label: 'leeftijd', chosen: 'totaal', choices: ['totaal', '65+', '65-'] },
    ]);
    assert.deepEqual(page.problems, [
      { severity: 'advice', code: 'dimension.chosen', path: 'column "geslacht"', value: 'geslacht: man; vrouw' },
    ]);
  });
  it('is read for what the webmaster chose, under an id of its own', async () => {
    const page = await read(table, { dimensions: { Geslacht: 'Vrouw', leeftijd: '65-' } });
    assert.deepEqual(figures(page), [['werkloosheid-balen-vrouw-65', 'municipality Balen 2024: 950']]);
    assert.deepEqual(page.tally, {});
  });
  it('tells of a choice that is not there', async () => {
    const { problems } = await read(table, { dimensions: { geslacht: 'man', leeftijd: '80+' } });
    assert.deepEqual(problems, [
      { severity: 'warning', code: 'dimension.unknown', path: 'column "leeftijd"', value: '80+' },
    ]);
  });
  it('is nothing where a column only goes with the place', async () => {
    const page = await read('wijk;provincie;jaar;waarde\nA;Antwerpen;2024;1\nB;Limburg;2024;2\n');
    assert.deepEqual(page.indicators[0]?.breakdown, []);
    assert.deepEqual(figures(page), [['werkloosheid-balen', 'area A 2024: 1', 'area B 2024: 2']]);
  });
});

describe('marks in numbers', () => {
  const values = async (table: string) => (await read(table)).indicators[0]?.values.map(({ value }) => value);

  it('are told by all numbers together: with a decimal comma somewhere, a point stands between thousands', async () => {
    assert.deepEqual(await values('wijk;jaar;waarde\nA;2023;1.234\nA;2024;12,5\n'), [1234, 12.5]);
    assert.deepEqual(await values('wijk,jaar,waarde\nA,2023,1.234\nA,2024,"12,5"\n'), [1234, 12.5]);
  });
  it('with a decimal point somewhere, a comma does', async () => {
    assert.deepEqual(await values('wijk;jaar;waarde\nA;2022;1,234\nA;2023;12.5\nA;2024;0.125\n'), [1234, 12.5, 0.125]);
  });
  it('with neither, they are those of the program that parts its cells so, unless a number has two', async () => {
    assert.deepEqual(await values('wijk;jaar;waarde\nA;2024;1.234\n'), [1234]);
    assert.deepEqual(await values('wijk,jaar,waarde\nA,2024,1.234\n'), [1.234]);
    assert.deepEqual(await values('wijk,jaar,waarde\nA,2023,1.234.567\nA,2024,1.234\n'), [1_234_567, 1234]);
  });
});

describe('a table of something else', () => {
  it('is refused in words that name what was looked for, and what is there', async () => {
    const { failure } = await read('naam;straat;breedtegraad;lengtegraad\nLoket;Markt 1;51,1;5,1\n');
    assert.equal(failure?.code, 'shape');
    assert.equal(
      failure?.message,
      'This table has no column that looks like figures (waarde, valeur, Wert, value); the columns are naam, straat, ' +
        'breedtegraad, lengtegraad. Say which they are: "columns": {"place": "…", "period": "…", "value": "…"}. ' +
        'A table of places is for the services map.',
    );
  });
  it('the year may stand in the name of a file with a column "waarde", but is never guessed', async () => {
    const body = 'wijk;waarde\nA;1\n';
    assert.deepEqual(figures(await read(body, {}, 'https://x.example/Bevolking_2024.csv')), [
      ['bevolking-2024', 'area A 2024: 1'],
    ]);
    assert.match((await read(body)).failure?.message ?? '', /no column that looks like a year \(jaar, année/);
  });
  it('a table of figures is refused by the services map', async () => {
    for (const body of ['naam;jaar;waarde\nA;2024;1\n', 'naam;2023;2024\nA;1;2\n', 'nom,année,valeur\nA,2024,1\n']) {
      const { failure } = await outcomeOf('services', body);
      assert.match(
        failure?.message ?? '',
        /^This is a table of figures. Give it to the indicator cards; the columns are/,
      );
    }
  });
  it('places beside each other of no year are no indicators', async () => {
    const { failure } = await read('Kenmerk;Dennenhof 2024;Vlaanderen 2024\nHuurders;12;10\nEigenaars;13;11\n');
    assert.match(
      failure?.message ?? '',
      /^Places stand beside each other \("Vlaanderen"\)\. Put them below each other/,
    );
  });
  it('a table without rows is empty, and no mistake', async () => {
    const { items, failure, tally } = await read('wijk;jaar;waarde\n');
    assert.deepEqual([items, failure, tally], [[], undefined, {}]);
  });
  it('an Excel file is named as one', async () => {
    const { failure } = await read('PK\u0003\u0004;', { format: 'csv' });
    assert.match(failure?.message ?? '', /This is an Excel file/);
  });

  const tables = [
    ...['irail-facilities', 'irail-stations', 'ohana-locations', 'ohana-services', 'outpost-services'].map(
      (name) => `csv/${name}`,
    ),
    ...['services', 'organizations', 'locations', 'schedules', 'cost_options'].map((name) => `hsds/spec-csv/${name}`),
    ...['services', 'organizations', 'locations', 'physical_addresses', 'phones', 'schedules'].map(
      (name) => `hsds/orservices-datapackage/${name}`,
    ),
    ...['services', 'organizations', 'locations'].map((name) => `hsds/florida-source/${name}`),
    'geojson/umap-test-upload-data',
  ];
  for (const table of hasShared ? tables : []) {
    it(`${table}.csv holds no figures`, async () => {
      const { failure } = await read(sharedFile(`feeds/${table}.csv`), { format: 'csv' });
      assert.match(
        failure?.message ?? '',
        /^This table has no column that looks like (figures|a year).*; the columns are /,
      );
    });
  }
});

describe('a very long table', () => {
  it('of hostile words does not hold up the page', async () => {
    const gap = ' '.repeat(300_000);
    const page = await read(`wijk;jaar;indicator;waarde;a${gap}b\nA;2024;a${gap}b;5;1\nB;2024;b;6${gap}x;1\n`);
    assert.deepEqual(figures(page), [['a', 'area A 2024: 5']]);
  });
  it('of 100,000 rows is read while the page still answers, for its 20,000 newest figures', async () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, at) => `13003W${at % 4000};${2000 + Math.floor(at / 4000)};${at}`,
    );
    let turns = 0;
    const page = read(`wijk;jaar;waarde\n${lines.join('\n')}\n`);
    const turn = setInterval(() => (turns += 1));
    const { indicators, tally } = await page;
    clearInterval(turn);
    const [only] = indicators;
    assert.equal(only?.values.length, 20_000);
    assert.ok(only.values.some(({ year }) => year === 2024));
    assert.ok(only.values.every(({ year }) => year >= 2020));
    assert.equal(tally['warning values.limit'], 1);
    assert.ok(turns > 0, 'nothing else could run');
  });
});

describe('where a sheet says that its figures come from', () => {
  const sheet = (heading: string, word: string) =>
    `Wijk;Jaar;Indicator;Waarde;${heading}\nDennenhof;2024;Gezinnen met schulden;3;${word}\nOlmen;2024;Gezinnen met schulden;12;${word}\n`;
  const shown = async (text: string, request: Partial<FeedRequest> = {}) => {
    const { indicators, tally } = await read(text, request);
    const [first] = indicators;
    return { source: first?.source?.type, name: first?.source?.name, values: first?.values.map(said), tally };
  };

  for (const [heading, word] of [
    ['Brontype', 'Partner'],
    ['Bron', 'partners'],
    ['Type de source', 'partenaire'],
    ['Quellentyp', 'Partnerorganisation'],
    ['Source type', 'partner'],
  ] as const) {
    it(`a partner’s count of 3 is hidden: ${heading}, ${word}`, async () => {
      const { source, values, tally } = await shown(sheet(heading, word));
      assert.deepEqual([source, values], ['partner', ['area Dennenhof 2024: suppressed', 'area Olmen 2024: 12']]);
      assert.deepEqual(tally, { 'advice value.few': 1 });
    });
  }
  it('the webmaster may say it of the whole sheet', async () => {
    const request = { columns: { sourceType: 'partner' } };
    const { source, values } = await shown('Wijk;Jaar;Indicator;Waarde\nDennenhof;2024;Gezinnen;3\n', request);
    assert.deepEqual([source, values], ['partner', ['area Dennenhof 2024: suppressed']]);
  });
  it('which holds also where the name of the source is a word for something else', async () => {
    const request = { columns: { sourceType: 'partner' } };
    const { source, values } = await shown('Wijk;Jaar;Waarde;Bron\nDennenhof;2024;3;Registratie\n', request);
    assert.deepEqual([source, values], ['partner', ['area Dennenhof 2024: suppressed']]);
  });
  it('or of a column with a name of its own', async () => {
    const request = { columns: { sourceType: 'Herkomst van het cijfer' } };
    const { source } = await shown(sheet('Herkomst van het cijfer', 'registre'), request);
    assert.equal(source, 'register');
  });
  it('one row of a partner is enough to take care of all', async () => {
    const text = sheet('Brontype', 'register').replace(/register\n$/, 'partner\n');
    assert.equal((await shown(text)).source, 'partner');
  });
  for (const [word, type] of [
    ['Enquête', 'survey'],
    ['buurtbevraging', 'survey'],
    ['Umfrage', 'survey'],
    ['focusgroep', 'focus-group'],
    ['groupe de discussion', 'focus-group'],
    ['Statistik', 'register'],
  ]) {
    it(`“${word}” is a ${type}`, async () => assert.equal((await shown(sheet('Brontype', word ?? ''))).source, type));
  }
  it('a name is a name, also beside the type', async () => {
    assert.deepEqual((await shown(sheet('Bron', 'OCMW Balen'))).name, 'OCMW Balen');
    const both = 'Wijk;Jaar;Waarde;Bron;Brontype\nDennenhof;2024;12;OCMW Balen;partner\n';
    const { source, name } = await shown(both);
    assert.deepEqual([source, name], ['partner', 'OCMW Balen']);
  });
  it('where nothing says it, a small count is shown, and its maker is asked once what it is', async () => {
    const text = sheet('Bron', 'OCMW Balen') + 'Olmen;2024;Gezinnen zonder auto;2;OCMW Balen\n';
    const { values, tally } = await shown(text);
    assert.deepEqual(values, ['area Dennenhof 2024: 3', 'area Olmen 2024: 12']);
    assert.deepEqual(tally, { 'advice source.unsaid': 1 });
    assert.deepEqual((await shown(sheet('Brontype', 'register'))).tally, {});
  });
});

describe('percentages that cannot be', () => {
  const shown = async (...values: readonly string[]) => {
    const rows = values.map((value, at) => `wijk ${at};2024;Contact met buren;${value};%\n`).join('');
    const { indicators, problems } = await read(`Wijk;Jaar;Indicator;Waarde;Eenheid\n${rows}`);
    const [first] = indicators;
    return {
      unit: first?.unit,
      values: first?.values.map(({ value }) => value),
      told: problems.map(({ severity, code, path, value }) => `${severity} ${code} ${path} ${value}`),
    };
  };
  it('one above a hundred is a mistake: it is left out, and told with its cell', async () => {
    assert.deepEqual(await shown('52,4', '524', '48'), {
      unit: 'percent',
      values: [52.4, 48],
      told: ['warning value.impossible row 3, column "Waarde" 524'],
    });
  });
  it('where most are, or one is below zero, they are no parts of a whole: shown as numbers, and told', async () => {
    assert.deepEqual(await shown('105', '98', '110'), {
      unit: 'count',
      values: [105, 98, 110],
      told: ['advice percent.ratio row 2, column "Waarde" 105'],
    });
    assert.deepEqual(await shown('1,5', '-0,4'), {
      unit: 'count',
      values: [1.5, -0.4],
      told: ['advice percent.ratio row 3, column "Waarde" -0,4'],
    });
  });
  it('one below zero is a mistake too where the table says of how many people, and those of few stay hidden', async () => {
    const rows = ['a;52;20', 'b;40;142', 'c;-4;120', 'd;60;150'].map((row) => `${row};%;partner\n`).join('');
    const { indicators, problems } = await read(
      `Wijk;Jaar;Waarde;Respondenten;Eenheid;Brontype\n${rows.replaceAll(/^./gm, '$&;2024')}`,
    );
    assert.deepEqual(
      [indicators[0]?.unit, indicators[0]?.values.map(said)],
      ['percent', ['area a 2024: suppressed', 'area b 2024: 40', 'area d 2024: 60']],
    );
    assert.deepEqual(
      problems.map(({ severity, code }) => `${severity} ${code}`),
      ['advice share.few', 'warning value.impossible'],
    );
  });
  it('those of a whole are nothing to tell', async () =>
    assert.deepEqual((await shown('0', '100', 'x', '-99997')).told, []));
});

describe('a table of Statbel', () => {
  it('says by the first letters of a heading what stands below it', async () => {
    const table = await read(
      'CD_YEAR|CD_REFNIS|CD_REFNIS_NL|CD_REFNIS_FR|MS_VALUE\n' +
        '2025|13003|BALEN|BALEN|400\n2025|01000|BELGIË|BELGIQUE|99999',
    );
    assert.deepEqual(figures(table), [
      ['werkloosheid-balen', 'municipality 13003 2025: 400', 'country 01000 2025: 99999'],
    ]);
    assert.equal(table.indicators[0]?.values[0]?.placeName, 'BALEN');
  });
});

describe('a table of SDMX', () => {
  it('has figures of single days, and places with codes of three letters', async () => {
    const rows = 'REF_AREA,TIME_PERIOD,OBS_VALUE\nBEL,2026-03-25,1.5\nBEL,2026-03-26,1.25\nNLD,2026-03-26,2';
    assert.deepEqual(figures(await read(rows)), [
      ['werkloosheid-balen', 'area BEL 2026-03-25: 1.5', 'area BEL 2026-03-26: 1.25', 'area NLD 2026-03-26: 2'],
    ]);
  });
  it('marks what is confidential, broken or missing', async () => {
    const rows = ['BE,2024,PC_ACT,5.5,b,', 'NL,2024,PC_ACT,,,C', 'FR,2024,PC_ACT,7,c,', 'DE,2023,PC_ACT,3,e,'];
    const { indicators } = await read(
      ['geo,TIME_PERIOD,unit,OBS_VALUE,OBS_FLAG,CONF_STATUS', ...rows, 'DE,2024,PC_ACT,,,'].join('\n'),
    );
    assert.equal(indicators[0]?.unit, 'percent');
    assert.deepEqual(
      indicators[0]?.values.map((each) => [said(each), each.break ?? false]),
      [
        ['country BE 2024: 5.5', true],
        ['country NL 2024: suppressed', false],
        ['country FR 2024: suppressed', false],
        ['country DE 2023: 3', false],
      ],
    );
    assert.equal(plain(indicators[0]?.values[3]?.note, 'nl'), 'schatting');
  });
});

it('a code with several points in it is no number, and so no indicator', async () => {
  const { indicators } = await read(
    'RegioS;Perioden;Soort;Misdrijven\nGM1680;2025JJ00;0.0.0;1005\nGM1681;2025JJ00;0.0.0;90',
  );
  assert.deepEqual(figures({ indicators }), [
    ['misdrijven', 'municipality GM1680 2025: 1005', 'municipality GM1681 2025: 90'],
  ]);
});

describe('a table of a German statistics office', () => {
  const genesis = (...lines: readonly string[]) =>
    ['GENESIS-Tabelle: 12411-0015', 'Bevölkerung: Kreise, Stichtag;;', 'Bevölkerungsstand (Anzahl);;', ...lines].join(
      '\n',
    );
  const below = ['__________', 'Bevölkerungsstand:', '© Statistisches Bundesamt (Destatis), 2020 | Stand: 30.11.2020'];

  it('has its headings below each other, and none above its places', async () => {
    const table = await read(
      genesis(
        ';;Stichtag;Stichtag',
        ';;31.12.2018;31.12.2019',
        '01001;Flensburg, Stadt;89504;90164',
        '03152;Göttingen;-;-',
        ...below,
      ),
    );
    assert.deepEqual(
      table.indicators.map(({ label, values }) => [plain(label, 'nl'), ...values.map(said)]),
      [
        [
          'Bevölkerung: Kreise, Stichtag',
          'municipality 01001 2018-12: 89504',
          'municipality 01001 2019-12: 90164',
          'municipality 03152 2018-12: missing',
          'municipality 03152 2019-12: missing',
        ],
      ],
    );
    assert.equal(table.indicators[0]?.values[0]?.placeName, 'Flensburg, Stadt');
  });
  it('with the days below each other counts each row where it stands', async () => {
    const { indicators, problems } = await read(
      genesis(';Bevölkerungsstand', ';Anzahl', '31.12.2021;83237124', '31.12.2022;veel', ...below),
    );
    assert.deepEqual(indicators[0]?.values.map(said), ['municipality  2021-12: 83237124']);
    assert.match(problems.find(({ code }) => code === 'value.unreadable')?.path ?? '', /^row 7, /);
  });
  it('says what is counted of whom', async () => {
    const { indicators } = await read(
      genesis(';;31.12.2019;31.12.2019', ';;männlich;weiblich', '01001;Flensburg;44599;45565', ...below),
    );
    assert.deepEqual(
      indicators.map(({ label }) => plain(label, 'nl')),
      ['Bevölkerung männlich', 'Bevölkerung weiblich'],
    );
  });
});

describe('a table with the year in some of its headings', () => {
  const table = read(
    'Stadtgebiet;Bevölkerung;Arbeitslosenanteil in % (Dez 2013);Geburten 2013\nAltstadt;1 798;5,9;20\nNeuwerk;35;·;1\n',
  );
  it('is of the places in its first column, whatever those are called', async () => {
    assert.deepEqual(
      (await table).indicators.map(({ label, unit, values }) => [plain(label, 'nl'), unit, ...values.map(said)]),
      [
        ['Arbeitslosenanteil in %', 'percent', 'area Altstadt 2013-12: 5.9', 'area Neuwerk 2013-12: missing'],
        ['Geburten', 'count', 'area Altstadt 2013: 20', 'area Neuwerk 2013: 1'],
      ],
    );
  });
  it('tells of which it leaves out', async () => {
    const { problems } = await table;
    assert.equal(problems.find(({ code }) => code === 'column.undated')?.value, 'Bevölkerung');
  });
  it('leaves out none that says of whom the figures are', async () => {
    const { problems } = await read('wijk;leeftijd;2023;2024\nA;20;1;2\nA;30;3;4\n');
    assert.ok(!problems.some(({ code }) => code === 'column.undated'));
  });
  it('has an indicator for each name in a column of several', async () => {
    const { indicators } = await read('Date,Indicateurs,Valeur\n2023-06-01,Intérêt,45.6\n2023-06-01,Indice,46.4\n');
    assert.deepEqual(
      indicators.map(({ label }) => plain(label, 'nl')),
      ['Intérêt', 'Indice'],
    );
  });
});
