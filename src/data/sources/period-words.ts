import { fold } from '../../domain/fold.ts';
import { unmarkedPeriod } from './marked-cell.ts';
import { periodOf, type Period } from './period.ts';

const QUARTER = /^(kwartaal|trimest(re|er)|quartal|quarter|kw|[qkt])$/;
const HALF = /^(half(jaar|year)?|semest(re|er)|halbjahr|[sh])$/;
const PART = /^([hkqst]?)([1-4])(e|er|ere|eme|ste|de|st|nd|rd|th)?$/;
const LENGTHS = ['long', 'short'] as const;

let months: ReadonlyMap<string, number> | undefined;

/** The names of the months in four languages, and how they are cut short. The browser knows them: they cost no bytes. */
const monthNamed = (word: string): number | undefined =>
  (months ??= new Map(
    ['nl', 'fr', 'de', 'en'].flatMap((language) =>
      LENGTHS.flatMap((month) => {
        const names = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, at) => [wordIn(names.format(Date.UTC(2024, at))), at + 1] as const);
      }),
    ),
  )).get(word);

const wordIn = (name: string) => fold(name).replace('.', '');

/**
 * The period that people and publishers mean in words: `T1 2024`, `1er trimestre 2024`, `2024 1e kwartaal`,
 * `1. Halbjahr 2024`, `maart 2024`, `03/2024`, `1 januari 2024`, and the school years `2023-24` and `2023SJ00`; else as
 * `periodOf` reads it.
 */
export function periodSaid(said: string | number): Period | undefined {
  const written = unmarkedPeriod(String(said)).text;
  const known = periodOf(written);
  if (known || written.length > LONGEST) return known;
  const [, from, to = ''] = /^\s*(\d{4})(?:SJ00|\s?[-–/]\s?['’]?(\d\d))\s*$/.exec(written) ?? [];
  // `2011-12` is a month too.
  if (from && (to === '' || (Number(to) > 12 && Number(to) === (Number(from) + 1) % 100))) {
    return periodOf(`${from}-${Number(from) + 1}`);
  }
  const words = fold(written).match(/[\p{L}\d]+/gu) ?? [];
  const at = words.findIndex((word) => /^\d{4}$/.test(word));
  const [year = '', ...others] = at === -1 ? [] : [words[at], ...words.toSpliced(at, 1)];
  const [first = '', second = ''] = others;
  if (others.length > 2) return undefined;
  const [, letter = '', part = ''] = PART.exec(first) ?? PART.exec(second) ?? [];
  const length = others.length === 1 ? letter : others.find((word) => !PART.test(word));
  if (part && length) {
    if (HALF.test(length)) return periodOf(`${year}-S${part}`);
    if (QUARTER.test(length)) return periodOf(`${year}-Q${part}`);
  }
  // `2024/03` could be two years.
  const month =
    monthNamed(second || first) ?? (at === 1 && second === '' && /^\d\d$/.test(first) ? Number(first) : undefined);
  if (month === undefined || (second && !/^\d{1,2}$/.test(first))) return undefined;
  return periodOf([year, month, ...(second ? [first] : [])].map((each) => String(each).padStart(2, '0')).join('-'));
}

/** More is a sentence. */
const LONGEST = 30;
