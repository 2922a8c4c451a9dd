import type { LocalStamp } from './activity.ts';
import { isWholeDay } from './agenda-item.ts';

// Everything that some reader takes for the end of a line, and what has no place in one.
// oxlint-disable-next-line no-control-regex
const BREAKS = /\r\n?|[\n\u0085\u2028\u2029]/g;
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A TEXT value (RFC 5545 3.3.11): nothing in it can end its property. */
export const escaped = (text: string): string =>
  text
    .replace(BREAKS, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

const digits = (stamp: string) => stamp.replace(/[-:]/g, '');

/** A stamp of a wall clock: `20261125`, `20261125T170000`. */
export const localForm = (stamp: LocalStamp): string => (isWholeDay(stamp) ? digits(stamp) : `${digits(stamp)}00`);

/** An instant: `20261125T160000Z`. */
export const utcForm = (instant: Date): string => `${digits(instant.toISOString().slice(0, 19))}Z`;

/** `DTSTART;TZID=Europe/Brussels:20261125T170000`, or whole days with `VALUE=DATE`. */
export const timeLine = (name: string, stamp: LocalStamp, zone: string): string =>
  `${name};${isWholeDay(stamp) ? 'VALUE=DATE' : `TZID=${zone}`}:${localForm(stamp)}`;

const octets = (code: number) => (code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4);

/** A content line in pieces of at most 75 octets, never cut inside a character (RFC 5545 3.1). */
export function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character.codePointAt(0) ?? 0);
    if (length + size > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}
