import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import Library from 'opening_hours';
import { openState } from '../../../src/domain/open-state.ts';
import { plain } from '../../../src/domain/text.ts';
import { belgianHoliday } from '../../../src/domain/public-holidays.ts';
import { createHoursSyntax } from '../../../src/data/hours-syntax.ts';
import { hasShared, sharedText } from '../../support/shared.ts';

const now = new Date('2026-11-21T12:00:00+01:00');
const syntax = createHoursSyntax(now).grammar;
const rows = (text: string) =>
  syntax(text)?.weekly.map(({ day, from, to, nth, appointment, note }) =>
    [day, `${from}-${to}`, nth?.join(), appointment && 'a', plain(note, 'nl')].filter(Boolean).join(' '),
  );

const readable: [text: string, ...rows: string[]][] = [
  [
    'Mo-We: 09:00-16:00; Th 09:00-12:30 & 16:30-20:00',
    '1 09:00-16:00',
    '2 09:00-16:00',
    '3 09:00-16:00',
    '4 09:00-12:30',
    '4 16:30-20:00',
  ],
  ['Sa-Mo 22:00-26:00', '1 22:00-02:00', '6 22:00-02:00', '7 22:00-02:00'],
  ['Fr 18:00-24:00; Sa 00:00-24:00; Su 00:00-12:00', '5 18:00-24:00', '6 00:00-24:00', '7 00:00-12:00'],
  ['Tu[1] 19:30-21:30', '2 19:30-21:30 1'],
  ['Tu[1,3] 19:30-21:30', '2 19:30-21:30 1,3'],
  ['We[-1] 17:00-19:00', '3 17:00-19:00 -1'],
  ['Mo 09:00-12:00 "by appointment"', '1 09:00-12:00 a by appointment'],
  ['Mo 09:00-12:00 open "ring the bell"', '1 09:00-12:00 ring the bell'],
];
const kept = [
  // Days without hours, of which the grammar says "all day" and nobody means it.
  'We-Su',
  'Mo off; Tu off',
  // "Every afternoon", by its grammar.
  'Tu 10:00-12:00; 13:30-18:30',
  'Mo-Fr 09:00-17:00+',
  'Mo-Fr 09:00-17:00 unknown',
  'sunrise-sunset',
  'SH off; Mo-Fr 09:00-12:00',
  // Tuesday in French, Monday in Dutch.
  'Ma 09:00-12:00',
  'closed',
  'bel ons',
  '',
  'x'.repeat(100_000),
];

describe('opening_hours syntax', () => {
  for (const [text, ...expected] of readable) it(text, () => assert.deepEqual(rows(text), expected));
  for (const text of kept) it(`keeps as written: ${text.slice(0, 40)}`, () => assert.equal(syntax(text), undefined));

  it('reads "by appointment" alone', () =>
    assert.deepEqual(syntax('"by appointment"'), {
      weekly: [],
      exceptions: [],
      byAppointment: true,
      text: 'by appointment',
    }));
  it('reads what is said of holidays', () => {
    assert.equal(syntax('Mo-Fr 09:00-12:00; PH off')?.publicHolidays, 'closed');
    assert.equal(syntax('Mo-Su,PH 09:00-12:00')?.publicHolidays, 'usual');
    const own = syntax('Mo-Fr 09:00-12:00; PH 10:00-11:00');
    assert.equal(own?.exceptions.length, 11);
    assert.deepEqual(own?.exceptions[1], { date: '2026-12-25', from: '10:00', to: '11:00' });
    assert.equal(syntax('Mo-Fr 09:00-12:00')?.publicHolidays, undefined);
  });
  it('writes days that differ as exceptions, in ranges', () =>
    assert.deepEqual(syntax('Mo-Su 09:00-17:00; Dec 24-Jan 2 off')?.exceptions, [
      { date: '2026-12-24', until: '2027-01-02', closed: true },
    ]));
  it('writes seasons as rows with their dates', () =>
    assert.deepEqual(syntax('Jul-Aug Mo 09:00-12:00; Sep-Jun Mo 09:00-17:00'), {
      weekly: [
        { day: 1, from: '09:00', to: '17:00', validTo: '2027-06-28' },
        { day: 1, from: '09:00', to: '17:00', validFrom: '2027-09-06' },
        { day: 1, from: '09:00', to: '12:00', validFrom: '2027-07-05', validTo: '2027-08-30' },
      ],
      exceptions: [],
      validFrom: '2026-11-09',
      validTo: '2027-11-21',
    }));
  it('gives the same table for the same words', () => assert.equal(syntax('24/7'), syntax('24/7')));

  for (const zone of ['Asia/Tokyo', 'America/New_York', 'Europe/Brussels', 'Pacific/Auckland']) {
    it(`gives the same table on a device in ${zone}`, () => {
      const texts = [
        ...readable.map(([text]) => text),
        'Sa 20:00-02:30; Su 02:15-05:00',
        'Mo-Su 09:00-17:00; Dec 24-Jan 2 off',
      ];
      const module = new URL('../../../src/data/hours-syntax.ts', import.meta.url).href;
      const script = `import { createHoursSyntax } from '${module}';
        const syntax = createHoursSyntax(new Date(${now.getTime()})).grammar;
        console.log(JSON.stringify(${JSON.stringify(texts)}.map((text) => syntax(text))));`;
      const options = { env: { ...process.env, TZ: zone }, encoding: 'utf8' } as const;
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], options);
      assert.deepEqual(
        JSON.parse(printed),
        texts.map((text) => syntax(text)),
      );
    });
  }
});

function hoursIn(value: unknown, found: Set<string>): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'opening_hours' && typeof inner === 'string') found.add(inner);
    else hoursIn(inner, found);
  }
  return found;
}

describe('every opening_hours of three real maps', () => {
  const found = new Set<string>();
  if (hasShared) {
    for (const name of ['osm-habay', 'osm-toilets-1268', 'osm-parc-haute-sure']) {
      hoursIn(JSON.parse(sharedText(`feeds/geojson/${name}.geojson`)), found);
    }
  }
  it('is read, but for five', () => {
    if (!hasShared) return;
    assert.equal(found.size, 70);
    assert.deepEqual([...found].filter((text) => !syntax(text)).sort(), [
      'Mo off; Tu off',
      'Tu 10:00-12:00; 13:30-18:30; We 09:00-12:00; 13:30-18:30; Th-Fr 10:00-12:00; 13:30-18:30; Sa 10:00-18:00',
      'We-Mo',
      'We-Su',
      'heures du marché (mercredi, vendredi, dimanche matin',
    ]);
  });
});

describe('what a resident is told', () => {
  const texts = [
    'Mo-Fr 08:30-12:00; We 13:30-16:00; Sa 11:00-12:00',
    'Th 16:00-01:00, Fr-Sa 16:00-02:00, Su 11:00-21:00',
    '6:00-01:00',
    'Apr 01-Sep 15 08:00-19:00; Sep 16-Nov 02 08:00-18:00; Nov 03-Feb 28 08:00-17:00; Mar 08:00-18:00',
    'Nov-Apr: Mo-Fr 12:00-18:00; Sa 09:00-18:00; May-Oct: : Mo-Fr 13:00-19:00; Sa 09:00-18:00',
    'Tu[1] 19:30-21:30; We[-1] 17:00-19:00',
    'Mo-Su 09:00-17:00; Dec 24-Jan 2 off',
    'week 1-53/2 Mo-Fr 09:00-12:00',
    'Mo,We-Th 11:30-15:00,17:00-23:00; Fr-Su 11:30-23:00',
    'We-Mo 08:00-00:00',
  ];
  for (const text of texts) {
    it(`agrees with the library at 24 moments: ${text}`, () => {
      const library = new Library(text, { lat: 51, lon: 5, address: { country_code: 'be', state: '' } });
      const hours = syntax(text);
      assert.ok(hours);
      let compared = 0;
      for (let at = 0; compared < 24; at++) {
        // 15 days and some hours on each time, so that all weekdays, hours and months are met.
        const wall = new Date(2026, 10, 20 + Math.floor((at * 365) / 30), (at * 7) % 24, (at * 13) % 60);
        const date = `${wall.getFullYear()}-${String(wall.getMonth() + 1).padStart(2, '0')}-${String(wall.getDate()).padStart(2, '0')}`;
        if (
          belgianHoliday(date) &&
          !hours.exceptions.some((each) => each.date <= date && (each.until ?? each.date) >= date)
        )
          continue;
        // The library knows only the device's zone; ask ours the same wall clock.
        const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
        const state = openState({ ...hours, timezone: device }, wall);
        assert.equal(
          state.kind === 'open' || state.kind === 'open-always',
          library.getState(wall),
          `${text} ${wall.toString()}`,
        );
        compared++;
      }
    });
  }
});
