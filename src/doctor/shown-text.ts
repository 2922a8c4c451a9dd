import { plain, type Text } from '../domain/text.ts';
import { FORMAT_NAMES } from '../i18n/problems/format-names.ts';
import type { Finding } from './finding.ts';
import { reportWords, type DoctorLanguage } from './finding-words.ts';

export const formatName = (format: string, language: DoctorLanguage): string =>
  format === 'native' ? reportWords('format.native', language) : (FORMAT_NAMES.get(format) ?? format);

/** What moves a cursor, rings a bell or turns a line round: words of strangers are about to stand on a screen. */
// oxlint-disable-next-line no-control-regex
const MOVING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** A stranger's words on one line. */
export const tame = (text: string): string => text.replace(MOVING, ' ').trim();

export const nameShown = (name: Text | undefined, language: DoctorLanguage): string => tame(plain(name, language));

/** "regel 12, kolom 5"; "rij 4" in a table, whose columns are no count of characters; the path where no line is known. */
export function placeShown({ place, path, records }: Finding, language: DoctorLanguage): string {
  if (records !== undefined) return reportWords('records.many', language, { count: records });
  const [, row] = /^row (\d+)/.exec(path) ?? [];
  if (row) return reportWords('row', language, { row });
  if (!place) return tame(path);
  const { line, column } = place;
  return column === undefined
    ? reportWords('line', language, { line })
    : reportWords('column', language, { line, column });
}
