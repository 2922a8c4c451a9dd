import { TimeSlices } from './time-slices.ts';

/** What is probably the matter, for a webmaster. */
const WHY = {
  'broken-off': 'the text breaks off here; a bracket or more is not closed',
  'after-end': 'there is more text after the end',
  'comma-extra': 'there is a comma too many here',
  'comma-missing': 'a comma is probably missing here',
  'bracket': 'something is missing before this bracket',
  'name': 'the name of a field must stand between "straight quotes"',
  'colon': 'a colon is probably missing here',
  'value': 'this is no text, number, list or record',
  'after-value': 'a comma or a closing bracket is expected here',
  'comment': 'JSON has no comments: take this one out',
  'curly-quote': 'the curly quote {sign} must be a straight one, "',
  'single-quote': 'the quote \' must be a double one, "',
  'string': 'a text is not closed with ", or has a line break or a lone \\ in it',
} as const;

const NO_NUMBER = /"(?:[^"\\]|\\.)*"?|-?\b(?:NaN|Infinity)\b/g;

/** What a JSON text says that writes `NaN` where it has no number, as Python does; `undefined`: that is not all it has. */
export function withoutNaN(text: string): unknown {
  if (!/[:,]\s*-?(?:NaN|Infinity)\b/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(NO_NUMBER, (word) => (word.startsWith('"') ? word : 'null')));
  } catch {
    return undefined;
  }
}

/** A record on each line (JSON Lines, GeoJSON text sequences), as a list; `undefined`: some line is none. */
export function linesOf(text: string): readonly unknown[] | undefined {
  // Any other text, however long, is not taken apart for it.
  if (!/^[\s\p{Cc}]*\{[^\r\n]*\}[ \t]*[\r\n]/u.test(text)) return undefined;
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim());
  try {
    return lines.map((line): unknown => JSON.parse(line.replace(/^\p{Cc}/u, '')));
  } catch {
    return undefined;
  }
}

/** Where a JSON text stops being one. */
export interface Fault {
  readonly at: number;
  readonly why: keyof typeof WHY;
}

// oxlint-disable-next-line no-control-regex
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const SPACE = /[ \t\r\n]*/y;
const LONGEST = 80;
/** To look at the clock costs as much as a few of them. */
const MARKS_A_LOOK = 4096;

/**
 * What to tell a webmaster of a text that does not parse: the line, what is probably wrong there, and the line itself,
 * as browsers each say it in their own way, or not at all.
 */
export async function jsonFault(text: string): Promise<string> {
  const { at, why } = await faultIn(text);
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const column = before.at(-1)?.length ?? 0;
  // A feed in one line is long: what matters is around the fault.
  const from = at - (column < LONGEST ? column : LONGEST / 2);
  const [line = ''] = text.slice(from, from + LONGEST).split(/[\r\n]/, 1);
  const words = WHY[why].replace('{sign}', text[at] ?? '');
  return `Line ${before.length}, column ${column + 1}: ${words}. ${line.trim()}`;
}

/** Reads on to the first mistake, without a call per level: a hostile text has many. A page can answer meanwhile. */
export async function faultIn(text: string): Promise<Fault> {
  const slices = new TimeSlices();
  const open: ('{' | '[')[] = [];
  let at = 0;
  let previousEnd = 0;
  let state: 'value' | 'first' | 'key' | 'after' = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  /** A text between quotes, piece by piece: one pattern for all of it runs out of room on a long one. */
  const takeString = (): boolean => {
    const from = at;
    if (text[at] !== '"') return false;
    at += 1;
    while (take(PLAIN) && take(ESCAPE));
    const isWhole = text[at] === '"';
    at = isWhole ? at + 1 : from;
    return isWhole;
  };
  for (let marks = 1; ; marks += 1) {
    if (marks % MARKS_A_LOOK === 0 && slices.over) await slices.pause();
    take(SPACE);
    const sign = text[at];
    const inside = open.at(-1);
    if (sign === undefined) return { at: previousEnd, why: 'broken-off' };
    if (sign === '/') return { at, why: 'comment' };
    if (state === 'after') {
      if (!inside) return { at, why: 'after-end' };
      if (sign === ',') {
        state = inside === '{' ? 'key' : 'value';
        previousEnd = at;
        at += 1;
      } else if (sign === (inside === '{' ? '}' : ']')) {
        open.pop();
        at += 1;
        previousEnd = at - 1;
      } else return afterValue(text, at, previousEnd);
      continue;
    }
    if (sign === '}' || sign === ']') {
      if (state === 'first' && sign === (inside === '{' ? '}' : ']')) {
        open.pop();
        previousEnd = at;
        at += 1;
        state = 'after';
        continue;
      }
      return text[previousEnd] === ',' ? { at: previousEnd, why: 'comma-extra' } : { at, why: 'bracket' };
    }
    if (inside === '{' && state !== 'value') {
      if (!takeString()) return { at, why: wrongString(text, at) ?? 'name' };
      take(SPACE);
      if (text[at] !== ':') return { at, why: 'colon' };
      at += 1;
      previousEnd = at - 1;
      state = 'value';
      continue;
    }
    if (sign === '{' || sign === '[') {
      open.push(sign);
      previousEnd = at;
      at += 1;
      state = 'first';
    } else if (takeString() || take(SCALAR)) {
      previousEnd = at - 1;
      state = 'after';
    } else return { at, why: wrongString(text, at) ?? 'value' };
  }
}

/** Where a comma should be; a missing one is mended behind the value, on the line before. */
function afterValue(text: string, at: number, previousEnd: number): Fault {
  if (/["{[\d\-tfn]/.test(text[at] ?? '')) return { at: previousEnd, why: 'comma-missing' };
  return { at, why: wrongString(text, at) ?? 'after-value' };
}

function wrongString(text: string, at: number): Fault['why'] | undefined {
  const sign = text[at] ?? '';
  if (/[\u201c-\u201f\u2018-\u201b«»]/.test(sign)) return 'curly-quote';
  if (sign === "'") return 'single-quote';
  return sign === '"' ? 'string' : undefined;
}
