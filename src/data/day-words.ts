import type { Weekday } from '../domain/opening-hours.ts';

// Dutch, French, German and English, folded: no accents, small letters. One line per weekday, Monday first.
const DAYS = [
  'maandag ma montag monday mon mo lundi lun lu',
  'dinsdag din di dienstag die tuesday tues tue tu mardi mar',
  'woensdag woe wo mittwoch mit mi wednesday wed we mercredi mer me',
  'donderdag don do donnerstag thursday thurs thur thu th jeudi jeu je',
  'vrijdag vrij vri vr freitag fre friday fri fr vendredi ven ve',
  'zaterdag zat za samstag sonnabend saturday sat sa samedi sam',
  'zondag zon zo sonntag son so sunday sun su dimanche dim',
];
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

const DAY = table(DAYS);
export const ORDINAL = table(ORDINALS);
export const WEEK = set('weekdagen werkdagen weekdays werktags weekdag werkdag weekday werktag');
export const WEEKEND = set('weekend weekends wochenende');
export const FRENCH = set(
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun lu mar mer me jeu je ven ve sam dim',
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
  return (DAY.get(word) ?? DAY.get(word.replace(/(s|en)$/, ''))) as Weekday | undefined;
}
