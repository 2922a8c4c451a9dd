import type { Weekday } from '../domain/opening-hours.ts';

// Folded: no accents, small letters. One line per language, Monday first; of a word that two languages have, the last one wins.
const WEEKS = [
  'lundi/lun/lu mardi/mar/ma mercredi/mer/me jeudi/jeu/je vendredi/ven/ve samedi/sam/sa dimanche/dim/di',
  'monday/mon/mo tuesday/tues/tue/tu wednesday/wed/we thursday/thurs/thur/thu/th friday/fri/fr saturday/sat/sa sunday/sun/su',
  'montag/mo dienstag/die/di mittwoch/mit/mi donnerstag/do freitag/fre/fr samstag/sonnabend/sa sonntag/son/so',
  'maandag/ma dinsdag/din/di woensdag/woe/wo donderdag/don/do vrijdag/vrij/vri/vr zaterdag/zat/za zondag/zon/zo',
].map((week) =>
  week.split(' ').flatMap((names, at) => names.split('/').map((name) => [name, (at + 1) as Weekday] as const)),
);
/** The days by their names, in each language apart. */
export const LANGUAGES: readonly ReadonlyMap<string, Weekday>[] = WEEKS.map((week) => new Map(week));
const ORDINALS = [
  'eerste erste erster ersten first premier premiere',
  'tweede zweite zweiter zweiten second deuxieme',
  'derde dritte dritter dritten third troisieme',
  'vierde vierte vierter vierten fourth quatrieme',
  'vijfde funfte funfter funften fifth cinquieme',
  'laatste letzte letzter letzten last dernier derniere',
];
/** The words of each line, with the number of the line. */
export const table = (lines: readonly string[]) =>
  new Map(lines.flatMap((line, at) => line.split(' ').map((word) => [word, at + 1] as const)));
export const set = (words: string) => new Set(words.split(' '));

const DAY = new Map(WEEKS.flat());
export const ORDINAL = table(ORDINALS);
export const WEEK = set('weekdagen werkdagen weekdays werktags weekdag werkdag weekday werktag');
export const WEEKEND = set('weekend weekends wochenende');
/** Names of days in French only. */
export const FRENCH: ReadonlySet<string> = new Set(
  (WEEKS[0] ?? []).flatMap(([name]) => (LANGUAGES.filter((week) => week.has(name)).length === 1 ? name : [])),
);

/** Lower case, without accents or brackets, and with one sign for each dash and apostrophe. */
export const foldWords = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[()]/g, ' ')
    .replace(/\u2019/g, "'");

/** `dinsdag`, `di`, `dinsdags`, `tuesdays`; `ma` and `di` are other days in French. */
export function dayNamed(word: string, french: boolean): Weekday | undefined {
  if (french && word === 'ma') return 2;
  if (french && word === 'di') return 7;
  return DAY.get(word) ?? DAY.get(word.replace(/(s|en)$/, ''));
}
