import type { Weekday } from '../../domain/opening-hours.ts';
import { LANGUAGES, foldWords } from '../day-words.ts';

const AS_BEFORE = /^(?:idem(?: dito)?|id)\.?$/;
const AS_ON = /^(?:idem|zie|voir|siehe|see) (?:op |le |on |am )?(\p{L}{2,10})\.?$/u;

/** The hours of each day; "idem" is those of the day before it, "zie maandag" those of Monday, where these say something. */
export function withHoursOfOthers(words: ReadonlyMap<Weekday, string>): Map<Weekday, string> {
  const said = new Map<Weekday, string>();
  for (const [day, own] of words) {
    const folded = foldWords(own).trim();
    const name = AS_ON.exec(folded)?.[1];
    const other = name === undefined ? undefined : LANGUAGES.flatMap((week) => week.get(name) ?? [])[0];
    const before = AS_BEFORE.test(folded) ? [...said.values()].at(-1) : undefined;
    said.set(day, before ?? (other === undefined || other === day ? undefined : words.get(other)) ?? own);
  }
  return said;
}
