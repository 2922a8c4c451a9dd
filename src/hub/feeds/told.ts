import { findingWords, type DoctorLanguage } from '../../doctor/finding-words.ts';
import { saidIn } from '../../doctor/said.ts';
import { tame } from '../../doctor/shown-text.ts';
import type { Problem } from '../../domain/feed.ts';
import { plain } from '../../domain/text.ts';
import type { Language } from '../../i18n/language.ts';
import { stateOf } from './pull-state.ts';
import type { PlacedProblem } from './read-body.ts';
import type { SourceRow } from './source-rows.ts';

/** A problem in a list, for whoever sent it. */
export interface ToldProblem {
  readonly severity: Problem['severity'];
  readonly code: string;
  /** A JSON Pointer (RFC 6901), or the row and column of a table. */
  readonly pointer: string;
  readonly id?: string;
  readonly name?: string;
  readonly value?: string;
  /** How many there are like it, where not each is told. */
  readonly count?: number;
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

const MOST = 200;

/** The feed doctor speaks two languages. */
export const doctorLanguage = (language: Language): DoctorLanguage => (language === 'nl' ? 'nl' : 'en');

/** Problems in the words of the feed doctor. */
export function toldProblems(problems: readonly PlacedProblem[], language: Language): readonly ToldProblem[] {
  const words = doctorLanguage(language);
  return problems.slice(0, MOST).map(({ severity, code, path, name, value, count, id, ...more }) => {
    const { what, mend } = findingWords(code, words);
    const message =
      'message' in more && typeof more.message === 'string' ? `${what} ${saidIn(more.message, words).words}` : what;
    return {
      ...{ severity, code, pointer: tame(path) },
      ...(id !== undefined && { id }),
      ...(name !== undefined && { name: tame(plain(name, words)) }),
      ...(value !== undefined && { value: tame(value) }),
      ...(count !== undefined && count > 1 && { count }),
      ...{ message, hint: mend },
    };
  });
}

/** How the pulls of a source go: what is wrong with its address, since when, and when it is asked again. */
export function toldPull(row: SourceRow, language: Language) {
  const { checked = null, failing } = stateOf(row);
  if (!failing) return { checked, due: row.due };
  const { since, code, reason = code, message } = failing;
  const words = doctorLanguage(language);
  const { what, mend } = findingWords(reason, words);
  const said = message === undefined ? what : `${what} (${saidIn(message, words).words})`;
  return { checked, due: row.due, failing: { since, code: reason, message: said, hint: mend } };
}
