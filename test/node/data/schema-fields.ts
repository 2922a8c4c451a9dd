/**
 * The schema is what we publish, the boundary is what runs. What both accept and what both refuse is listed for every
 * field; where they differ on purpose, the field says so.
 */
export interface Field {
  readonly right: readonly unknown[];
  readonly wrong: readonly unknown[];
  /** The schema refuses it, and people write it all the same: it is kept. Numbers for words, mostly. */
  readonly tolerated?: readonly unknown[];
  /** The schema cannot tell that it is none: an address that could run, a day that does not exist. */
  readonly refused?: readonly unknown[];
  /** Without it there is no record. */
  readonly needed?: boolean;
  /** Where the record has it, if not under the same name. */
  readonly as?: string;
}

export const text: Field = {
  right: ['Soep', { nl: 'Soep', fr: 'Soupe' }],
  wrong: [true, ['Soep'], { nl: 7 }],
  tolerated: [7],
};
export const words: Field = {
  right: ['a', ['a', 'b']],
  wrong: [true, { a: 'b' }, ['a', { b: 1 }]],
  tolerated: [7, [7, 8]],
};
export const flag: Field = { right: [true, false], wrong: ['soms', 7, [true]], tolerated: ['ja', 'Nee', 1] };
export const count: Field = {
  right: [0, 12, 64.5],
  wrong: ['twaalf', true, [12]],
  tolerated: ['12', '64,5'],
  refused: [-1],
};
export const line: Field = { right: ['Balen'], wrong: [true, ['Balen'], { nl: 'Balen' }], tolerated: [7] };
export const date: Field = {
  right: ['2026-03-29'],
  wrong: [20260329, true, ['2026-03-29']],
  refused: ['2026-02-30', 'gisteren'],
};
export const link: Field = {
  right: ['https://a.example/x'],
  wrong: [7, ['https://a.example']],
  refused: ['javascript:alert(1)'],
};
export const number: Field = { right: ['014 00 00 01'], wrong: [true, { number: '014' }], refused: ['bel ons'] };
export const one = (...right: readonly unknown[]): Field => ({
  right,
  wrong: ['iets anders', 9, true, [right[0]]],
  tolerated: right.flatMap((each) => (typeof each === 'string' ? each.toUpperCase() : [])),
});
export const point = { lat: 51.1, lon: 5.1 };
export const question = { id: 'a', type: 'text', label: 'A' };
export const week = [{ day: 1, from: '09:00', to: '12:00' }];

export const contact: Field = {
  right: [
    { phone: '014 00 00 01', email: 'a@b.example', url: 'https://a.example' },
    {
      phone: ['014 00 00 01', { number: '014 00 00 02', label: 'Onthaal', hours: week }],
      email: ['a@b.example'],
    },
  ],
  wrong: [7, 'bel ons', ['014'], { phone: true }, { phone: { number: true } }, { email: 7 }, { url: 7 }],
  refused: [{ phone: 'bel ons' }, { email: 'a@b?bcc=c@d.example' }, { url: 'javascript:alert(1)' }],
};
export const hours: Field = {
  right: [week, { weekly: week }, { maandag: '9-12' }, 'ma 9-12', 'Mo 09:00-12:00'],
  wrong: [7, true],
  refused: ['wisselend', [{ day: 9 }]],
};
export const image: Field = {
  right: ['https://a.example/a.jpg', { src: 'https://a.example/a.jpg', alt: { nl: 'Soep' } }],
  wrong: [7, ['https://a.example/a.jpg'], { alt: 'Soep' }, { src: 'https://a.example/a.jpg', alt: true }],
  refused: ['javascript:alert(1)', { src: 'data:image/png,x' }],
};
export const stamp: Field = {
  right: ['2026-11-26T20:00', '2026-11-26', '2026-11-26 20:00:00', '2026-11-26T20:00:00+01:00'],
  wrong: [20261126, true, ['2026-11-26']],
  refused: ['morgen', '2026-02-30', '2026-11-26T25:00'],
};

export const id: Field = {
  right: ['a', 1],
  wrong: [undefined, null, true, ['a'], { nl: 'a' }],
  refused: ['', ' '],
  needed: true,
};
export const name: Field = {
  ...text,
  wrong: [undefined, null, true, ['Soep'], { nl: 7 }],
  refused: ['', {}],
  needed: true,
};
export const identity: Record<string, Field> = {
  id,
  name,
};
export const provenance: Record<string, Field> = {
  area: words,
  municipality: line,
  updated: date,
  publisher: text,
  demo: flag,
};
