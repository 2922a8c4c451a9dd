import type { RowReport } from '../data/format.ts';
import { activityTerms } from '../i18n/terms/activities-nl.ts';
import { detailTerms } from '../i18n/terms/details-nl.ts';
import { terms } from '../i18n/terms/nl.ts';
import { nearest } from './misspelt.ts';

const IDS = new Set([terms, detailTerms, activityTerms].flatMap((words) => Object.keys(words)));
const PREFIXES = new Set([...IDS].map((id) => id.split('.', 1)[0] ?? ''));

/** Those of one kind, such as `cat.`. */
export const vocabularyIds = (prefix: string): readonly string[] => [...IDS].filter((id) => id.startsWith(prefix));

/** Says which words look like an id of our vocabulary, and are none: residents would read the bare id, or nothing. */
export function tellUnknownWords(words: readonly string[] | undefined, field: string, report: RowReport): void {
  for (const word of words ?? []) {
    const [prefix = '', rest] = word.toLowerCase().split('.', 2);
    if (rest === undefined || !PREFIXES.has(prefix) || IDS.has(word)) continue;
    const meant = nearest(word, IDS);
    report.advice('word.unknown', field, meant ? `${word} → ${meant}?` : word);
  }
}
