import type { LocalStamp } from '../domain/activity.ts';
import type { Weekday } from '../domain/opening-hours.ts';
import type { RepeatDay } from '../domain/repeat.ts';
import { FRENCH, ORDINAL, WEEK, WEEKEND, dayNamed, foldWords, set, table } from './day-words.ts';
import { MONTH } from './month-words.ts';
import type { Rule } from './rule-parts.ts';
import { toDay } from './values/dates.ts';

// Dutch, French, German and English, folded: no accents, small letters.
const UNITS = ['day', 'week', 'month', 'year'] as const;
const UNIT = table([
  'dag dagen day days jour jours tag tage tagen',
  'week weken weeks semaine semaines woche wochen',
  'maand maanden month months mois monat monate monaten monats',
  'jaar jaren year years an ans annee annees jahr jahre jahren jahres',
]);
const ADVERBS = [
  ['day', 1],
  ['week', 1],
  ['week', 2],
  ['month', 1],
  ['month', 3],
  ['year', 1],
] as const;
const ADVERB = table([
  'dagelijks daily taglich',
  'wekelijks weekly hebdomadaire wochentlich',
  'tweewekelijks veertiendaags fortnightly fortnight vierzehntagig zweiwochentlich',
  'maandelijks monthly mensuel mensuellement monatlich',
  'driemaandelijks quarterly trimestriel vierteljahrlich',
  'jaarlijks yearly annually annuel jahrlich',
]);
// "Un" and "een" are articles here.
const NUMBER = table([
  'eins',
  'twee two deux zwei',
  'drie three trois drei',
  'vier four quatre',
  'vijf five cinq funf',
]);
const FORTNIGHT = set('veertien fourteen quatorze quinze vierzehn');
/** With these "second tuesday" is every second one; with the others it can be the second of the month as well. */
const ALTERNATES = set('every each jeden jede jedes jeder');
const EVERY = set('elke elk iedere ieder chaque tous toutes alle om sur');
const OTHER = set('other andere');
const NOISE = set(
  'een one un une ein eine op de het van in of the on for le la les l du des d au am im der den dem das s en et und and & + ,',
);
const SPEAKS_FRENCH = set('chaque tous toutes le la les du mois semaine semaines jour jours');
const RANGE = set('- tot t/m tem to bis au through');
const UNTIL = set('tot t/m tem until till jusqu jusque bis through');
const BESIDE_DATE = set('en met inclusief de het le l au a zum und mit the and of den');

const TOKEN = /t\/m|\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4}|\d+(?:[a-z]+|\.)?|[a-z]+|[-,&+]/g;
const LONGEST = 200;

/** The words and figures of a phrase; `undefined` when there is anything else in it. */
function tokensOf(text: string): readonly string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = foldWords(text)
    .replace(/['\s]+/g, ' ')
    .replace('tot en met', 't/m')
    .replace(/[. ]+$/, '');
  const found = folded.match(TOKEN) ?? [];
  return found.join('') === folded.replaceAll(' ', '') ? found : undefined;
}

const figure = (word: string): number | undefined =>
  /^\d{1,2}$/.test(word) ? Number(word) : FORTNIGHT.has(word) ? 14 : NUMBER.get(word);

/** `2de`, `1er`, `3rd`, `2.`, or its word; -1 is the last. */
function ordinalOf(word: string): number | undefined {
  const [, digits] = /^(\d\d?)(?:ste|de|e|er|re|eme|ieme|st|nd|rd|th|\.)$/.exec(word) ?? [];
  if (digits) return Number(digits);
  const named = ORDINAL.get(word);
  return named === 6 ? -1 : named;
}

const two = (number: number) => String(number).padStart(2, '0');

/** `2027-06-30`, `30/6/2027`, `30 juni 2027`, `june 30`: without a year the first one from `start` on. */
function dateIn(words: readonly string[], start: LocalStamp): string | undefined {
  const [first = ''] = words;
  const [, date, ofMonth, ofYear] = /^(\d\d?)[./](\d\d?)[./](\d{4})$/.exec(first) ?? [];
  if (words.length === 1) return toDay(ofYear ? `${ofYear}-${two(Number(ofMonth))}-${two(Number(date))}` : first);
  const month = words.map((word) => MONTH.get(word)).find(Boolean);
  const day = words.map((word) => figure(word) ?? ordinalOf(word)).find(Boolean);
  const year = words.find((word) => /^\d{4}$/.test(word));
  if (!month || !day || words.length !== (year ? 3 : 2)) return undefined;
  const inYear = (each: number) => toDay(`${each}-${two(month)}-${two(day)}`);
  if (year) return inYear(Number(year));
  const here = inYear(Number(start.slice(0, 4)));
  return here && here >= start.slice(0, 10) ? here : inYear(Number(start.slice(0, 4)) + 1);
}

/** What the words of a phrase say, one by one. */
interface Said {
  unit?: Rule['every'];
  interval?: number;
  /** Figures and ordinals that are still to be told of what. */
  figures: number[];
  ordinals: number[];
  days: RepeatDay[];
  months: number[];
  /** Whether it says that it comes back, and in a language in which every second is not the second. */
  every?: 'alternates' | 'may alternate';
  /** "The last day", which is of the month or every so many days. */
  ofDays: number[];
}

/**
 * Reads how something goes on in the words of a person, in Dutch, French, German or English: `elke dinsdag`, `om de 2 weken
 * op dinsdag`, `le dernier mercredi du mois`, `every 2 weeks until 30 June`. `undefined` where it is not understood, or can
 * mean two things.
 */
export function repeatIn(text: string, start: LocalStamp): Rule | undefined {
  const words = tokensOf(text);
  if (!words) return undefined;
  const french = words.some((word) => FRENCH.has(word) || SPEAKS_FRENCH.has(word));
  const isDay = (word = '') => dayNamed(word, french) !== undefined;
  const end = words.findIndex((word, at) => UNTIL.has(word) && !isDay(words[at + 1]));
  const until =
    end < 0
      ? undefined
      : dateIn(
          words.slice(end + 1).filter((word) => !BESIDE_DATE.has(word)),
          start,
        );
  if (end >= 0 && !until) return undefined;
  const said = listen(end < 0 ? words : words.slice(0, end), french);
  const rule = said && ruleOf(said);
  return rule && { ...rule, ...(until && { until }) };
}

function listen(words: readonly string[], french: boolean): Said | undefined {
  const said: Said = { figures: [], ordinals: [], days: [], months: [], ofDays: [] };
  let from: Weekday | undefined;
  for (const [at, word] of words.entries()) {
    const [unit, adverb, month] = [UNIT.get(word), ADVERBS[(ADVERB.get(word) ?? 0) - 1], MONTH.get(word)];
    const day = month ? undefined : dayNamed(word, french);
    const [ordinal, number] = [ordinalOf(word), figure(word)];
    if (ALTERNATES.has(word)) said.every = 'alternates';
    else if (EVERY.has(word) || adverb || OTHER.has(word)) said.every ??= 'may alternate';
    if (WEEK.has(word)) said.days.push({ day: 1 }, { day: 2 }, { day: 3 }, { day: 4 }, { day: 5 });
    else if (WEEKEND.has(word)) said.days.push({ day: 6 }, { day: 7 });
    else if (month) said.months.push(month);
    else if (day && from) {
      while (from !== day) said.days.push({ day: (from = ((from % 7) + 1) as Weekday) });
      from = undefined;
    } else if (day) {
      const nth = said.ordinals.splice(0);
      said.days.push(...(nth.length > 0 ? nth.map((each) => ({ day, nth: each })) : [{ day }]));
    } else if (RANGE.has(word) && said.days.length > 0 && dayNamed(words[at + 1] ?? '', french)) {
      from = said.days.at(-1)?.day;
    } else if (unit || adverb) {
      if (said.unit && said.unit !== 'day') return undefined;
      [said.unit, said.interval = said.interval] = adverb ?? [UNITS[(unit ?? 1) - 1]];
      const before = words[at - 1] ?? '';
      if (figure(before)) {
        const number = said.figures.pop();
        // In French two weeks are fifteen days.
        said.interval = word === 'jours' && number === 15 ? 14 : number;
      } else if (said.unit === 'day') said.ofDays.push(...said.ordinals.splice(0));
      else if (ordinalOf(before)) said.interval = said.ordinals.pop();
    } else if (word === 'sur') {
      // "Un mardi sur deux"
      said.interval = figure(words[at + 1] ?? '') ?? 0;
    } else if (number) {
      if (words[at - 1] !== 'sur') said.figures.push(number);
    } else if (ordinal) said.ordinals.push(ordinal);
    else if (OTHER.has(word)) said.interval = 2;
    else if (word === 'om') said.interval ??= words.slice(at).some((each) => figure(each)) ? undefined : 2;
    else if (!NOISE.has(word) && !ALTERNATES.has(word) && !EVERY.has(word)) return undefined;
  }
  return said;
}

const isMonthDay = (day: number) => day === -1 || (day >= 1 && day <= 31);

function ruleOf({ unit, interval = 1, figures, ordinals, days, months, every, ofDays }: Said): Rule | undefined {
  // "4 weeks" may be how long it lasts.
  if (interval < 1 || (interval > 1 && !every)) return undefined;
  const monthDays = [...figures, ...ordinals, ...(unit === 'month' ? ofDays : [])];
  if (days.length > 0)
    return monthDays.length + months.length + ofDays.length > 0 ? undefined : onDays(days, unit, interval, every);
  if (monthDays.length > 0 && monthDays.every(isMonthDay)) {
    if (months.length > 0)
      return unit === undefined || unit === 'year' ? { every: 'year', interval, months, monthDays } : undefined;
    const isSaid = unit === 'month' || (unit === undefined && figures.length === 0);
    return isSaid ? { every: 'month', interval, monthDays } : undefined;
  }
  if (!unit || monthDays.length > 0 || months.length > 0) return undefined;
  const [nth] = ofDays;
  if (!nth) return { every: unit, interval };
  return every === 'alternates' && nth > 1 && ofDays.length === 1 ? { every: 'day', interval: nth } : undefined;
}

function onDays(
  days: readonly RepeatDay[],
  unit: Said['unit'],
  interval: number,
  every: Said['every'],
): Rule | undefined {
  const [first] = days;
  const counted = days.filter(({ nth }) => nth !== undefined).length;
  if (counted === 0) {
    if (unit === 'day' && interval % 7 === 0) return { every: 'week', interval: interval / 7, on: days };
    return unit === undefined || unit === 'week' || (unit === 'day' && interval === 1)
      ? { every: 'week', interval, on: days }
      : undefined;
  }
  if (counted < days.length || days.some(({ nth = 0 }) => nth > 5)) return undefined;
  if (unit === 'month') return { every: 'month', interval, on: days };
  if (unit !== undefined || interval > 1) return undefined;
  const second = days.find(({ nth = 0 }) => nth > 1);
  if (!every || !second) return { every: 'month', interval, on: days };
  const isEverySecond = every === 'alternates' && days.length === 1 && first;
  return isEverySecond ? { every: 'week', interval: first.nth ?? 1, on: [{ day: first.day }] } : undefined;
}
