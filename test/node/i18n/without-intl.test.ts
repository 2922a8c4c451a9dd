import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '../../../src/domain/local-time.ts';
import { distance, money } from '../../../src/i18n/amounts.ts';
import { ordinal } from '../../../src/i18n/days.ts';
import { day, type DayForm } from '../../../src/i18n/format.ts';
import { LANGUAGES, locale } from '../../../src/i18n/language.ts';
import { counted } from '../../../src/i18n/message.ts';
import { numberIn } from '../../../src/i18n/number.ts';
import { list } from '../../../src/i18n/sentence.ts';

// The first thing made of Intl costs a phone 60 ms, so what nearly every page says is written without it: the same, letter by letter.

describe('numbers', () => {
  const numbers = [
    0, 1, 6.5, 0.15, 1.005, 2.25, 2.345, 9.95, 99.96, 999.95, 1000, 12_345.25, 123_456, 1_234_567.8, 9e14,
  ];
  for (const language of LANGUAGES) {
    for (const decimals of [undefined, 0, 1, 2, 4]) {
      it(`in ${language} with ${decimals ?? 'its own'} decimals`, () => {
        const format = new Intl.NumberFormat(locale(language), {
          minimumFractionDigits: decimals ?? 0,
          maximumFractionDigits: decimals ?? 1,
        });
        for (const number of [...numbers, ...numbers.slice(1).map((each) => -each)]) {
          const isSmall = Math.abs(number) < 0.5 / 10 ** (decimals ?? 1) && number !== 0;
          if (!isSmall) assert.equal(numberIn(number, language, decimals), format.format(number));
        }
      });
    }
  }
  it('are never written as 0 where they are not', () => assert.equal(numberIn(0.004, 'nl'), '0,004'));
  it('are digits however many there are', () => assert.equal(numberIn(1e21, 'nl'), '1.000.000.000.000.000.000.000'));
});

describe('amounts', () => {
  for (const language of LANGUAGES) {
    it(`of euros in ${language}`, () => {
      for (const amount of [0.41, 3, 6.5, 12.345, 999.99, 12_000, 1_234_567.8]) {
        const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
        const options = { style: 'currency', currency: 'EUR', minimumFractionDigits } as const;
        assert.equal(money(amount, 'EUR', language), new Intl.NumberFormat(locale(language), options).format(amount));
      }
    });
    it(`of metres in ${language}`, () => {
      const written = (unit: string, value: number) =>
        new Intl.NumberFormat(locale(language), { style: 'unit', unit, unitDisplay: 'short' }).format(value);
      assert.equal(distance(0, language), written('meter', 50));
      assert.equal(distance(949, language), written('meter', 950));
      assert.equal(distance(950, language), written('kilometer', 1));
      assert.equal(distance(9940, language), written('kilometer', 9.9));
      assert.equal(distance(12_300, language), written('kilometer', 12));
      assert.equal(distance(1_234_000, language), written('kilometer', 1234));
    });
  }
  it('of another currency have its own sign', () => assert.equal(money(5, 'USD', 'nl'), 'US$\u00a05'));
});

describe('counted things', () => {
  for (const language of LANGUAGES) {
    it(`in ${language}`, () => {
      const plural = new Intl.PluralRules(language);
      const messages = { 'service.one': 'one of {count}', 'service.many': '{count}' };
      for (let count = 0; count < 1200; count++) {
        const said = counted(messages, 'service', count, language);
        assert.equal(said.startsWith('one'), plural.select(count) === 'one', String(count));
      }
    });
  }
  it('have places in English', () => {
    const plural = new Intl.PluralRules('en', { type: 'ordinal' });
    const ends: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
    for (let count = 1; count < 32; count++)
      assert.equal(ordinal(count, 'en'), `${count}${ends[plural.select(count)]}`);
  });
});

describe('lists', () => {
  for (const language of LANGUAGES) {
    it(`in ${language}`, () => {
      const format = new Intl.ListFormat(locale(language));
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a, b', 'c', 'd', 'e']])
        assert.equal(list(items, language), format.format(items));
    });
  }
});

describe('days in Dutch', () => {
  const numbered = { day: 'numeric' } as const;
  const forms: readonly DayForm[] = [
    { weekday: 'long' },
    { weekday: 'short' },
    { month: 'long' },
    { month: 'long', year: 'numeric' },
    ...(['long', 'short'] as const).flatMap((month) => [
      { ...numbered, month },
      { ...numbered, month, year: 'numeric' as const },
      { weekday: month, ...numbered, month },
      { weekday: month, ...numbered, month, year: 'numeric' as const },
    ]),
  ];
  for (const form of forms) {
    it(Object.entries(form).join(' '), () => {
      const format = new Intl.DateTimeFormat('nl-BE', { ...form, timeZone: 'UTC' });
      for (let date = '2027-12-25'; date < '2029-01-05'; date = addDays(date, 1))
        assert.equal(day(date, 'nl', form), format.format(new Date(`${date}T00:00Z`)));
    });
  }
});
