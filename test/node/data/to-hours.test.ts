import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '../../../src/domain/feed.ts';
import type { HoursSpan, OpeningHours } from '../../../src/domain/opening-hours.ts';
import { RowReport } from '../../../src/data/format.ts';
import { hoursWords } from '../../../src/data/hours-words.ts';
import { leaveOpen } from '../../../src/data/leave-open.ts';
import { weekTable } from '../../../src/domain/week-table.ts';
import { toHours, type HoursSyntax } from '../../../src/data/to-hours.ts';
import { processorTime } from '../../support/processor-time.ts';

function read(value: unknown, grammar?: HoursSyntax['grammar']) {
  const problems: Problem[] = [];
  const hours = toHours(value, new RowReport(() => '/items/0', problems), {
    words: hoursWords,
    leaveOpen: (hours, unsure) => leaveOpen(hours, unsure, '2026-11-25'),
    ...(grammar && { grammar }),
  });
  return { hours, codes: problems.map(({ code }) => code), problems };
}
/** `2 09:00-12:00 #1,3 a`: weekday, times, weeks of the month, on appointment. */
const brief = ({ day, from, to, nth, appointment }: HoursSpan) =>
  `${day} ${from}-${to}${nth ? ` #${nth.join()}` : ''}${appointment ? ' a' : ''}`;
const week = (value: unknown) => {
  const { hours, codes } = read(value);
  assert.deepEqual(codes, []);
  return hours?.weekly.map(brief).sort();
};
/** The coming days of which a resident is told to ask, from a Wednesday. */
const unknownDays = (hours: OpeningHours) =>
  weekTable(hours, '2026-11-25')
    .flatMap(({ closed, spans, weekday }) => (!closed && spans.length === 0 ? [weekday] : []))
    .sort((a, b) => a - b);
const morning = (...days: number[]) => days.map((day) => `${day} 09:00-12:00`);

describe('a plain table', () => {
  const row = (day: unknown) => ({
    weekly: [
      { day: 1, from: '09:00', to: '12:00' },
      { day, from: '13:00', to: '16:00' },
    ],
  });

  it('is kept as it is', () => {
    const table = row(7);
    assert.equal(read(table).hours?.weekly, table.weekly);
  });
  for (const day of [0, 8, -1, 2.5, true, null, [1]]) {
    it(`has no day ${JSON.stringify(day)}: that may be any day that no other row names`, () => {
      const { hours, codes } = read(row(day));
      assert.deepEqual([hours?.weekly.map(brief), codes], [morning(1), ['hours.unreadable']]);
      assert.deepEqual(unknownDays(hours!), [2, 3, 4, 5, 6, 7]);
    });
  }
  it('of more rows than a person could keep is not read', () => {
    const many = Array.from({ length: 401 }, () => ({ day: 1, from: '09:00', to: '12:00' }));
    assert.deepEqual(read({ weekly: many }).codes, ['hours.unreadable']);
  });
  it('without rows says nothing', () => assert.equal(read({ weekly: [] }).hours, undefined));
});

describe('words per day, as a volunteer writes them', () => {
  const names: [string, ...number[]][] = [
    ['maandag', 1],
    ['Ma', 1],
    ['di.', 2],
    ['dinsdag tot vrijdag', 2, 3, 4, 5],
    ['di t/m do', 2, 3, 4],
    ['vr-ma', 1, 5, 6, 7],
    ['ma, wo en vr', 1, 3, 5],
    ['za & zo', 6, 7],
    ['weekend', 6, 7],
    ['weekdagen', 1, 2, 3, 4, 5],
    ['elke dag', 1, 2, 3, 4, 5, 6, 7],
    ["'s maandags", 1],
    ['lundi à vendredi', 1, 2, 3, 4, 5],
    ['mardi et jeudi', 2, 4],
    ['Montag bis Mittwoch', 1, 2, 3],
    ['Monday to Friday', 1, 2, 3, 4, 5],
    ['Mo–Fr', 1, 2, 3, 4, 5],
  ];
  for (const [name, ...days] of names) it(name, () => assert.deepEqual(week({ [name]: '9-12' }), morning(...days)));

  const monthly: [string, string][] = [
    ['1e dinsdag', '2 09:00-12:00 #1'],
    ['2de donderdag', '4 09:00-12:00 #2'],
    ['1e en 3e zaterdag van de maand', '6 09:00-12:00 #1,3'],
    ['laatste woensdag van de maand', '3 09:00-12:00 #-1'],
    ['le premier mardi du mois', '2 09:00-12:00 #1'],
    ['dernier vendredi', '5 09:00-12:00 #-1'],
    ['first Tuesday of the month', '2 09:00-12:00 #1'],
  ];
  for (const [name, row] of monthly) it(name, () => assert.deepEqual(week({ [name]: '9-12' }), [row]));

  const times: [string, ...string[]][] = [
    ['9-12 en 13-16', '09:00-12:00', '13:00-16:00'],
    ['9.30 - 12u', '09:30-12:00'],
    ['9u30 tot 12u', '09:30-12:00'],
    ['9h30 à 12h et 13h à 16h30', '09:30-12:00', '13:00-16:30'],
    ['9 Uhr bis 12 Uhr', '09:00-12:00'],
    ['van 9 uur tot 12 uur', '09:00-12:00'],
    ['08:30–12:00, 13:00–17:00', '08:30-12:00', '13:00-17:00'],
    ['9-12 13-16', '09:00-12:00', '13:00-16:00'],
    ['9u-12u30 13u30-16u', '09:00-12:30', '13:30-16:00'],
    ['22-2', '22:00-02:00'],
    ['19-24', '19:00-24:00'],
    ['op afspraak', '00:00-24:00 a'],
    ['sur rendez-vous', '00:00-24:00 a'],
    ['9-12 (op afspraak)', '09:00-12:00 a'],
  ];
  for (const [words, ...spans] of times) {
    it(words, () =>
      assert.deepEqual(
        week({ maandag: words }),
        spans.map((span) => `1 ${span}`),
      ),
    );
  }

  const lines: [string, ...string[]][] = [
    ['Ma 13:30-17:00', '1 13:30-17:00'],
    ['2e ma 19u30-22u', '1 19:30-22:00 #2'],
    [
      'ma-vr 9:00-12:00, 13:00-16:30; za 9:00-12:00',
      ...[1, 2, 3, 4, 5].flatMap((day) => [`${day} 09:00-12:00`, `${day} 13:00-16:30`]),
      '6 09:00-12:00',
    ],
    ['ma, wo en vr: 9-12', ...morning(1, 3, 5)],
    ['Dinsdag van 9u tot 12u, donderdag op afspraak', '2 09:00-12:00', '4 00:00-24:00 a'],
    ['1e en 3e zaterdag van de maand 10-12u', '6 10:00-12:00 #1,3'],
    ['lundi et ma 9h30-12h', '1 09:30-12:00', '2 09:30-12:00'],
    ['elke dag 9-12\nzondag gesloten', ...morning(1, 2, 3, 4, 5, 6)],
    ['ma t.e.m. vr van 9u tot 12u', ...morning(1, 2, 3, 4, 5)],
    ['ma t/m vr 9-12', ...morning(1, 2, 3, 4, 5)],
    ['ma 9u-12u 13u30-16u', ...morning(1), '1 13:30-16:00'],
    ['Lundi : 9h00-12h00 14h00-18h00 Mardi : 9h00-12h00', ...morning(1, 2), '1 14:00-18:00'],
    ...['24h/24', '24/24', '7j/7 24h/24', '24u/24, 7d/7'].map((line): [string, ...string[]] => [
      line,
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => `${day} 00:00-24:00`),
    ]),
  ];
  for (const [line, ...rows] of lines) {
    it(`in one line: ${line.replaceAll('\n', ' / ')}`, () => assert.deepEqual(week(line), [...rows].sort()));
  }
  for (const line of [
    'ma 9-12 of wanneer het past',
    'ma',
    '9-12',
    'bel ons op 014 00 00 01',
    'ma 9-12; 13-17',
    'week 3: 9-12',
  ]) {
    it(`keeps as it is: ${line}`, () => {
      const { hours, codes } = read(line);
      assert.deepEqual([hours, codes], [{ weekly: [], exceptions: [], text: line }, ['hours.unreadable']]);
    });
  }

  it('reads a whole week', () =>
    assert.deepEqual(
      week({
        'maandag': '9-12 en 13-16',
        'dinsdag tot vrijdag': '9.30 - 12u',
        '1e dinsdag': '19:30-21:30',
        'zaterdag': 'gesloten',
      }),
      [
        '1 09:00-12:00',
        '1 13:00-16:00',
        '2 09:30-12:00',
        '2 19:30-21:30 #1',
        '3 09:30-12:00',
        '4 09:30-12:00',
        '5 09:30-12:00',
      ],
    ));
  it('takes short names as French beside other French ones', () => {
    assert.deepEqual(week({ lu: '9-12', ma: '9-12' }), morning(1, 2));
    assert.deepEqual(week({ wo: '9-12', ma: '9-12' }), morning(1, 3));
    assert.deepEqual(
      week([
        { day: 'je', from: 9, to: 12 },
        { day: 'di', from: 9, to: 12 },
      ]),
      morning(4, 7),
    );
  });
  it('adds what one day has beside the others, and lets one day differ', () => {
    assert.deepEqual(week({ 'ma-di': '9-12', 'di': '13-16' }), ['1 09:00-12:00', '2 09:00-12:00', '2 13:00-16:00']);
    assert.deepEqual(week({ 'di': '10-11', 'ma-di': '9-12' }), ['1 09:00-12:00', '2 10:00-11:00']);
    assert.deepEqual(week({ 'ma-wo': '9-12', 'di': 'gesloten' }), morning(1, 3));
  });
  it('knows "closed on holidays"', () =>
    assert.equal(read({ maandag: '9-12', feestdagen: 'gesloten' }).hours?.publicHolidays, 'closed'));
  it('does not conclude from one closed day that all are', () =>
    assert.deepEqual(read({ zaterdag: 'gesloten' }).hours, { weekly: [], exceptions: [], text: 'zaterdag: gesloten' }));
});

describe('words nobody could be sure of', () => {
  for (const words of [
    '9-5',
    '9-12 en 1-4',
    '9-12 (niet in juli)',
    '12',
    'in de voormiddag',
    '9-12 en',
    '25-26:70',
    '10-25',
    '19u',
    '',
  ]) {
    it(`leave their own day open, and stay as written: "${words}"`, () => {
      const { hours, codes } = read({ dinsdag: '9-12', maandag: words });
      assert.deepEqual(codes, ['hours.unreadable']);
      assert.deepEqual([hours?.weekly.map(brief), hours?.text], [morning(2), `maandag: ${words}`.trim()]);
      assert.ok(hours);
      const [today, ...days] = weekTable(hours, '2026-11-25');
      assert.equal(today?.closed, true);
      assert.deepEqual(
        days.filter(({ closed, spans }) => !closed && spans.length === 0).map(({ weekday }) => weekday),
        [1],
      );
    });
  }
  for (const name of [
    'maandag behalve in juli',
    '1e dinsdag en woensdag',
    'dinsdag en 1e woensdag',
    'voormiddag',
    'zon- en feestdagen',
  ]) {
    it(`a day called "${name}" too`, () => assert.deepEqual(read({ [name]: '9-12' }).hours?.text, `${name}: 9-12`));
  }
  it('leave only their own weeks of the month open', () => {
    const { hours, codes } = read({ 'maandag': '9-12', 'donderdag': '9-12', '1e en 3e donderdag': '19u' });
    assert.deepEqual([hours?.weekly.map(brief), codes], [morning(1, 4), ['hours.unreadable']]);
    const dates = hours?.exceptions.map(({ date }) => date) ?? [];
    assert.deepEqual(dates.slice(0, 3), ['2026-11-19', '2026-12-03', '2026-12-17']);
  });
  it('are each named to the partner, and kept one per line', () => {
    const { hours, problems } = read({ ma: '9-12', di: '9-5', wo: '10-25' });
    assert.deepEqual(
      problems.map(({ value }) => value),
      ['di: 9-5', 'wo: 10-25'],
    );
    assert.equal(hours?.text, 'di: 9-5\nwo: 10-25');
  });
  it('say nothing against what the partner says of one date', () => {
    const exceptions = [{ date: '2026-12-01', closed: true }];
    const { hours } = read({ weekly: { ma: '9-12', di: '9-5' }, exceptions });
    assert.deepEqual(
      hours?.exceptions.filter(({ date }) => date === '2026-12-01'),
      exceptions,
    );
  });
  it('says which words, to the partner', () =>
    assert.deepEqual(read({ maandag: '9-5' }).problems, [
      { severity: 'warning', code: 'hours.unreadable', path: '/items/0/hours', value: 'maandag: 9-5' },
    ]));
  it('takes no time over a long one', async () => {
    const took = await processorTime(() =>
      read({ maandag: '9-12 en '.repeat(50_000), [`${'1e '.repeat(50_000)}x`]: '9-12' }),
    );
    assert.ok(took < 500, `${took} ms`);
  });
});

describe('the table', () => {
  it('takes days and times in any writing', () =>
    assert.deepEqual(
      week({
        weekly: [
          { day: 1, from: '9:00', to: '12:30' },
          { day: '2', from: '9', to: 12 },
          { day: 'mercredi', from: '9h30', to: '12 h' },
          { day: 'do tot vr', from: '09.00', to: '12.00' },
          { day: 'zaterdag', nth: 'last', from: '22:00', to: '26:00' },
          { day: 7, nth: [1, 3], appointment: true },
        ],
      }),
      [
        '1 09:00-12:30',
        '2 09:00-12:00',
        '3 09:30-12:00',
        '4 09:00-12:00',
        '5 09:00-12:00',
        '6 22:00-26:00 #-1',
        '7 00:00-24:00 #1,3 a',
      ],
    ));
  const ways: readonly unknown[] = [
    ['ma 9-12', 'di 9-12'],
    { 1: '9-12', 2: '9-12' },
    { mon: { open: '09:00', close: '12:00' }, tue: { from: 9, to: '12:00' } },
    { maandag: ['9:00-12:00'], dinsdag: [['9:00', '12:00']] },
    [
      { day: 'ma', opens: '9:00', closes: '12:00' },
      { dag: 'dinsdag', van: '9u', tot: '12u' },
    ],
  ];
  for (const hours of ways)
    it(`is read from ${JSON.stringify(hours)}`, () => assert.deepEqual(week(hours), morning(1, 2)));
  it('are not those of a day that says more, or that it is closed', () => {
    const day = { open: '9:00', close: '12:00' };
    const closed = { ma: day, di: day, wo: { ...day, closed: true }, do: { ...day, closed: false, open2: '' } };
    assert.deepEqual(week(closed), morning(1, 2, 4));
    for (const more of [{ open2: '13:00', close2: '17:00' }, { isOpen: false }, { note: 'op afspraak' }])
      assert.deepEqual(read({ ma: { ...day, ...more } }).codes, ['hours.unreadable']);
    assert.deepEqual(read([{ dag: 'ma', van: '9:00', tot: '12:00', gesloten: true }]).codes, ['hours.unreadable']);
  });
  it('is its own native form', () => {
    const hours: OpeningHours = {
      weekly: [
        {
          day: 3,
          from: '13:30',
          to: '15:00',
          nth: [1],
          validFrom: '2026-09-01',
          validTo: '2027-06-30',
          appointment: true,
          note: { nl: 'bel' },
        },
      ],
      exceptions: [
        { date: '2026-12-24', until: '2026-12-31', reason: 'vakantie', closed: true },
        { date: '2027-01-04', from: '10:00', to: '11:00' },
        { date: '2027-01-05' },
      ],
      validFrom: '2026-01-01',
      validTo: '2027-12-31',
      byAppointment: true,
      publicHolidays: 'usual',
      timezone: 'Europe/Brussels',
      text: 'ook na afspraak',
    };
    assert.deepEqual(read(structuredClone(hours)), { hours, codes: [], problems: [] });
  });
  it('takes a range of dates in one', () =>
    assert.deepEqual(
      read({ weekly: [], exceptions: [{ date: '2026-12-24/2026-12-31', closed: true }] }).hours?.exceptions,
      [{ date: '2026-12-24', until: '2026-12-31', closed: true }],
    ));
  for (const range of ['2026-12-24/2026-12-31', ['2026-12-24', '2026-12-31'], { from: '2026-12-24', to: '2026-12-31' }])
    it(`takes a range under its own name: ${JSON.stringify(range)}`, () =>
      assert.deepEqual(read({ weekly: [], exceptions: [{ range, from: '10:00', to: '12:00' }] }).hours?.exceptions, [
        { date: '2026-12-24', until: '2026-12-31', from: '10:00', to: '12:00' },
      ]));
  it('takes a range of dates as from and to', () =>
    assert.deepEqual(
      read({ weekly: [], exceptions: [{ from: '2026-12-24', to: '2026-12-31', closed: true, reason: 'Vakantie' }] })
        .hours?.exceptions,
      [{ date: '2026-12-24', until: '2026-12-31', closed: true, reason: 'Vakantie' }],
    ));
  it('is open until midnight where it says the last minute of the day', () => {
    assert.deepEqual(week({ weekly: [{ day: 1, from: '00:00', to: '23:59' }] }), ['1 00:00-24:00']);
    const exceptions = [{ date: '2026-12-24', from: '10:00', to: '23:59' }];
    assert.equal(read({ weekly: [], exceptions }).hours?.exceptions[0]?.to, '24:00');
  });
  it('takes words per day inside', () =>
    assert.deepEqual(week({ weekly: { maandag: '9-12' }, exceptions: [] }), morning(1)));
  it('takes words per day beside a date', () => {
    const { hours } = read({ maandag: '9-12', validFrom: '2026-09-01' });
    assert.deepEqual([hours?.weekly.map(brief), hours?.validFrom], [morning(1), '2026-09-01']);
  });
  const others = [1, 3, 4, 5, 6, 7];
  for (const [row, unknown, text] of [
    [{ day: 9, from: '9', to: '12' }, others, undefined],
    [{ day: 1, from: 'negen', to: '12' }, [1], '1 negen 12'],
    [{ day: 1, from: '9' }, [1], undefined],
    [{ day: 1, from: '9', to: '12', nth: 7 }, [1], undefined],
    [{ days: [4, 5], from: '9' }, [4, 5], undefined],
    [null, others, undefined],
    ['ma', others, 'ma'],
  ] as const) {
    it(`keeps its good rows beside ${JSON.stringify(row)}`, () => {
      const { hours, codes, problems } = read([{ day: 2, from: '9', to: '12' }, row]);
      assert.deepEqual([codes, hours?.weekly.map(brief)], [['hours.unreadable'], morning(2)]);
      assert.match(problems[0]?.value ?? '', /\w/);
      // Figures say nothing to a resident.
      assert.deepEqual([unknownDays(hours!), hours?.text], [unknown, text]);
    });
  }
  it('says nothing of a day of which one row is odd', () => {
    const { hours } = read([
      { day: 1, from: '9', to: '12' },
      { day: 1, from: '13', to: 'laat' },
      { day: 2, from: '9', to: '12' },
    ]);
    assert.deepEqual([hours?.weekly.map(brief), unknownDays(hours!)], [morning(2), [1]]);
  });
  it('stays as written where its days are words', () =>
    assert.equal(read([{ day: 'dinsdag', from: '9', to: 'tot het op is' }]).hours?.text, 'dinsdag 9 tot het op is'));
  it('takes several days in one row', () => {
    assert.deepEqual(week([{ days: [1, 2, '3'], from: '9', to: '12' }]), morning(1, 2, 3));
    assert.deepEqual(
      week({ weekly: [{ days: ['ma', 'donderdag tot vrijdag'], from: '9', to: '12' }] }),
      morning(1, 4, 5),
    );
    assert.deepEqual(week([{ days: 'ma-di', from: '9', to: '12' }]), morning(1, 2));
  });
  for (const days of [[], [1, 8], ['1e dinsdag', 3]])
    it(`takes no list of days in part: ${JSON.stringify(days)}`, () =>
      assert.deepEqual(read([{ days, from: '9', to: '12' }]).codes, ['hours.unreadable']));
  it('leaves the day of an exception open to question when its times are not times', () => {
    const { hours, codes } = read({
      weekly: [{ day: 1, from: '9', to: '12' }],
      exceptions: [{ date: '2026-12-28', from: 'later', to: '12' }],
    });
    assert.deepEqual(
      [hours?.weekly.length, hours?.exceptions, codes],
      [1, [{ date: '2026-12-28' }], ['hours.unreadable']],
    );
  });
  for (const odd of [{ date: 'kerst', closed: true }, { date: '2026-13-45', closed: true }, {}, 'kerst', 12, null]) {
    it(`puts an exception of which nobody knows the day beside the table: ${JSON.stringify(odd)}`, () => {
      const exceptions = [odd, { date: '2026-12-24', closed: true }];
      const { hours, problems } = read({ weekly: [{ day: 1, from: '9', to: '12' }], exceptions });
      assert.deepEqual(
        [hours?.weekly.map(brief), hours?.exceptions, hours?.text],
        [
          morning(1),
          [{ date: '2026-12-24', closed: true }],
          JSON.stringify(odd).includes('kerst') ? 'kerst' : undefined,
        ],
      );
      assert.deepEqual(
        problems.map(({ code, path }) => `${code} ${path}`),
        ['exception.unreadable /items/0/hours/exceptions'],
      );
    });
  }
  it('keeps its rows where the exceptions are no list', () => {
    const { hours, codes } = read({ weekly: [{ day: 1, from: '9', to: '12' }], exceptions: { '2026-12-25': 'toe' } });
    assert.deepEqual([hours?.weekly.map(brief), hours?.exceptions, codes], [morning(1), [], ['exception.unreadable']]);
  });
  it('takes a date alone for a day that differs, nobody knows how', () =>
    assert.deepEqual(read({ weekly: [], exceptions: ['2026-12-24'], text: 'x' }).hours?.exceptions, [
      { date: '2026-12-24' },
    ]));
  it('falls back on Brussels when the zone is none', () => {
    const { hours, codes } = read({ weekly: [{ day: 1, from: '9', to: '12' }], timezone: 'Europe/Balen' });
    assert.deepEqual([hours?.timezone, codes], [undefined, ['timezone.unknown']]);
  });
});

describe('a string', () => {
  const known: OpeningHours = { weekly: [{ day: 1, from: '09:00', to: '12:00' }], exceptions: [] };
  it('goes to the grammar that was loaded, before it is taken for words', () =>
    assert.deepEqual(read('Mo 10-11', () => known).hours, known));
  it('stays as written when it cannot be read', () =>
    assert.deepEqual(
      read('bel ons', () => undefined),
      {
        hours: { weekly: [], exceptions: [], text: 'bel ons' },
        codes: ['hours.unreadable'],
        problems: [{ severity: 'warning', code: 'hours.unreadable', path: '/items/0/hours', value: 'bel ons' }],
      },
    ));
  for (const value of [undefined, null, ''])
    it(`${value} is nothing`, () => assert.deepEqual(read(value).hours, undefined));
  for (const value of [7, true]) it(`${value} is no hours`, () => assert.equal(read(value).hours, undefined));
});
