import { addDays, weekdayOf } from '../../domain/local-time.ts';
import { dayNamed, foldWords, set } from '../day-words.ts';
import { MONTH } from '../month-words.ts';
import { toDay } from '../values/dates.ts';

/** What a cell says of when. */
export interface Days {
  /** `YYYY-MM-DD`, in the order of the cell; each may be one that does not exist. */
  readonly days: readonly string[];
  /** The last day, where the cell says from when until when. */
  readonly until?: string;
  /** What it says besides: hours, and words. */
  readonly rest: string;
}

/** More than every day of a season, one by one, is no cell of days. */
const LONGEST = 2000;

/** What stands between two days of a list, and between the first and the last. */
const LIST = String.raw`[,;&+]|(?<=\.)\/|en|et|und|and`;
const RANGE = String.raw`[-–—]|t\/m|t\.?e\.?m\.?|tot en met|tot|jusqu.au|au|bis|until|to`;
const NTH = String.raw`(?:ste|de|er|e|st|nd|rd|th|\.)?`;
const MONTH_WORD = String.raw`(\p{L}[\p{L}\p{M}]{2,9})\.?`;
const WEEKDAY = String.raw`(?:(\p{L}{2,10})\.?,?\s+)?`;
const ISO = String.raw`\d{4}-\d\d-\d\d(?!\d)`;

/** A day in figures: 24/11/2026, 24.11.26, 24 / 11 / 2026, 2026-11-24, 2026/11/24. */
const IN_FIGURES =
  /(?<!\d)(?:(\d{4})([-/.])(\d\d?)\2(\d\d?)|(\d\d?)(?:[/.-](0?[1-9]|1[0-2])[/.-](\d{4}|[2-9]\d)| ?([/.]) ?(0?[1-9]|1[0-2]) ?\8 ?(\d{4})))(?!\d)/g;
/**
 * A day with its month in words: `1 december 2026`, `3. März 2026`, `24th of November 2026`, `November 24, 2026`, and of
 * spreadsheets `24-nov-2026` and `24-nov-26`.
 */
const IN_WORDS = pattern(
  String.raw`(?<![\d\p{L}.:/])(?:(\d\d?)${NTH}[\s-]+(?:of\s+|de\s+)?${MONTH_WORD}|${MONTH_WORD}\s+(\d\d?)${NTH})(?:(?:,?\s+|-)(\d{4})|(?:-(?<=\d-\p{L}+\.?-)|\s*['’])(\d\d))(?!\d)`,
);
/** A day without its year, and perhaps its month: `za 12/12`, `24 november`, and the `24` of `24 en 25/11/2026`. */
const YEARLESS = String.raw`${WEEKDAY}(\d\d?)(?:(?:\/|\.(?=\d\d?\.(?!\d)))(0?[1-9]|1[0-2])\.?(?![\d/.])|${NTH}\s+(?:of\s+|de\s+)?${MONTH_WORD})`;
const ALONE = pattern(String.raw`(?<![\d\p{L}.:/-])${YEARLESS}(?!\p{L})`);
const BEFORE_ANOTHER = pattern(
  String.raw`(?<![^\s,;&+(])(?:${YEARLESS}|${WEEKDAY}(\d\d?)${NTH})(?=\s*(?:${LIST}|${RANGE})\s*${WEEKDAY}(${ISO}))`,
);
/** A figure that may be a day too. */
const BESIDE = pattern(
  String.raw`(?<![\d.:/-])\d\d?(?:\.\d\d?\s*(?:${LIST})|\s*(?:[&+]|en|et|und|and|${RANGE}))\s*${ISO}`,
);
/** From when until when, each perhaps with its hour. */
const STRETCH = pattern(
  String.raw`(${ISO})((?:T|[\s,]+)\d\d?(?:[:.uh]\d\d)?(?:\s?(?:u|h|uur|Uhr))?)?\s*(?:${RANGE})\s*${WEEKDAY}(${ISO})`,
);

function pattern(source: string): RegExp {
  return new RegExp(source, 'giu');
}

const two = (figure: string) => figure.padStart(2, '0');
const dayOf = (year: string, month: string | number, day: string) => `${year}-${two(String(month))}-${two(day)}`;
const monthNamed = (word = '') => MONTH.get(foldWords(word));
export const weekdayNamed = (word = '') => dayNamed(foldWords(word), false);
const NOISE = set('van vanaf op vom am du le from on');
/** Whether a word before a day is none of a weekday, nor a small one. */
const isOther = (word = '') => word !== '' && !weekdayNamed(word) && !NOISE.has(foldWords(word));

/**
 * Reads the days of a cell. One without its year has that of the day beside it, or the only one near `around` in which it is
 * on the weekday that it names; anything less sure is no day, because a wrong one is worse than none. `after`: the day that
 * one without a year comes after.
 */
export function daysIn(text: string, around: string, after?: string): Days {
  if (text.length > LONGEST) return { days: [], rest: text };
  const figures = besideOthers(withYears(text));
  const dated = besideOthers(
    figures.replace(ALONE, (said, name, day, month, word) =>
      near(said, name, day, month ?? monthNamed(word), around, after),
    ),
  );
  let until: string | undefined;
  const days = [...dated.matchAll(pattern(ISO))].map(([day]) => day);
  const plain = dated.replace(STRETCH, (_, first: string, hour = '', _name, last: string) => {
    until = last;
    return `${first} ${hour && `${hour} - `}${last}`;
  });
  const isUnsure =
    dated.search(BESIDE) >= 0 ||
    [...dated.matchAll(ALONE)].some(([said, , , , word]) => said.includes('/') || monthNamed(word));
  // Some days and a stretch of others: who knows which.
  if (isUnsure || (until !== undefined && (days.length > 2 || until < (days[0] ?? ''))))
    return { days: [], rest: text };
  const rest = withoutDays(plain, until === undefined && days.length > 1);
  return { days: [...new Set(until ? days.slice(0, 1) : days)], ...(until && { until }), rest };
}

/** Every day with its year as `YYYY-MM-DD`. */
const withYears = (text: string): string =>
  text
    .replace(IN_WORDS, (written, day, month, firstMonth, dayAfter, year, short) => {
      const name = month ?? firstMonth;
      // With a year behind it, "Mar" is no mardi.
      const number = foldWords(name) === 'mar' ? 3 : monthNamed(name);
      return number ? dayOf(year ?? `20${short}`, number, day ?? dayAfter) : written;
    })
    .replace(IN_FIGURES, (_, year, _mark, month = '', day = '', date = '', ofMonth, ofYear = '', _sign, apart, whole) =>
      year ? dayOf(year, month, day) : dayOf((whole ?? ofYear).padStart(4, '20'), ofMonth ?? apart, date),
    );

/** `5` or `za 5`: its month may stand above it. */
export const NUMBER_OF_DAY = /^(?:\p{L}{2,10}\.? )?\d\d?\.?$/u;

/** A month has no more days to name one after the other. */
const MOST = 31;

/** Days without a year that stand before another with the year, and perhaps the month, of that. */
function besideOthers(text: string, most = MOST): string {
  const given = text.replace(BEFORE_ANOTHER, (said, name, day, month, word, bareName, bare, _next, iso: string) => {
    const own = month ?? (word === undefined ? iso.slice(5, 7) : monthNamed(word));
    if (!own || isOther(name ?? bareName)) return said;
    const year = Number(iso.slice(0, 4));
    const inYear = (each: number) => dayOf(String(each), own, day ?? bare);
    // 30/12 until 2/1/2027
    return inYear(year) > iso ? inYear(year - 1) : inYear(year);
  });
  return given === text || most === 0 ? given : besideOthers(given, most - 1);
}

/** Days around `around` in which a list of activities is. */
const BACK = -200;
const AHEAD = 300;

function near(
  said: string,
  name: string | undefined,
  day: string,
  month: string | number | undefined,
  around: string,
  after = '',
): string {
  const weekday = weekdayNamed(name);
  if (!month || isOther(name)) return said;
  const [first, last] = after ? [after, addDays(after, 364)] : [addDays(around, BACK), addDays(around, AHEAD)];
  const year = Number(first.slice(0, 4));
  const found = [year, year + 1, year + 2]
    .map((each) => dayOf(String(each), month, day))
    .find((each) => each >= first && each <= last && toDay(each) && (weekday ? weekdayOf(each) === weekday : after));
  return found ?? said;
}

const WORDS_AROUND = pattern(
  String.raw`(?:\p{L}{2,10}\.?,?\s*){1,2}(?=${ISO})|^\s*\p{L}{2,10}\.?(?!\p{L})|(?<=${ISO}[\s,(]*)\p{L}{2,10}(?=\)?$)`,
);

/** Around hours; of more than one day nobody knows which of those between them are of which. */
const MARKS = String.raw`[\s,;|&+]+|(?<!\p{L})(?:en|et|und|and)(?!\p{L})`;
const EVERYWHERE = pattern(`${MARKS}|(?<!\\p{L})/`);
const AT_EDGES = pattern(`^(?:${MARKS}|- )+|(?:${MARKS})+$`);

/** What is left without days, and the words for them. */
const withoutDays = (text: string, hasMore: boolean): string =>
  text
    .replace(WORDS_AROUND, (words) =>
      words.replace(/\p{L}+\.?/gu, (word) => (isOther(word.replace('.', '')) ? word : ' ')),
    )
    .replace(pattern(ISO), ' ')
    .replace(/(?<!\p{L})T(?=\d\d:)/gu, ' ')
    .replace(/^\s*à(?=\s*\d)|[()]+|(?<!\p{L})(?:à partir de|om|um|at)(?=\s*\d)/giu, ' ')
    .replace(hasMore ? EVERYWHERE : AT_EDGES, ' ')
    .replace(/\s+/g, ' ')
    .trim();
