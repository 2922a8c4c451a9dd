import type { Problem } from '../domain/feed.ts';

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Turns bytes into text. A byte order mark decides; else the bytes are UTF-8 whatever the content type says; else, when they
 * cannot be, they are what the content type says or windows-1252, as Belgian Excel and real Open Referral files are.
 *
 * Two documents meet here: feed-standards §11 (retry as windows-1252) and F6 (broken bytes become U+FFFD). They are told
 * apart by the rest of the text: where more accents are good UTF-8 than not, a few bytes were damaged, and reading it all
 * as windows-1252 would break every other accent.
 */
export function decode(bytes: Uint8Array, contentType = ''): Decoded {
  const marked = encodingOfMark(bytes) ?? encodingOfZeros(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), problems: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return decodeFolded(bytes) ?? decodeBroken(bytes, contentType);
  }
}

const [TAB, LF, CR, SPACE] = [0x09, 0x0a, 0x0d, 0x20];

/** Calendars fold long lines by bytes, some of them in the middle of a letter (RFC 5545 §3.1): such folds are taken out. */
function decodeFolded(bytes: Uint8Array): Decoded | undefined {
  const whole = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const end = bytes[at] === CR ? at + 1 : at;
    const isFold = bytes[end] === LF && (bytes[end + 1] === SPACE || bytes[end + 1] === TAB);
    if (isFold && ((bytes[end + 2] ?? 0) & 0xc0) === 0x80) at = end + 1;
    else whole[length++] = bytes[at] ?? 0;
  }
  if (length === bytes.length) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(whole.subarray(0, length)), problems: [] };
  } catch {
    return undefined;
  }
}

function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Without a mark nearly every second byte of European text is nothing: the first of each two, or the last. */
function encodingOfZeros(bytes: Uint8Array): string | undefined {
  const some = bytes.subarray(0, 200);
  const [even = 0, odd = 0] = [0, 1].map((part) => some.filter((byte, at) => byte === 0 && at % 2 === part).length);
  const most = some.length * 0.4;
  return some.length < 8
    ? undefined
    : odd > most && even === 0
      ? 'utf-16le'
      : even > most && odd === 0
        ? 'utf-16be'
        : undefined;
}

function decodeBroken(bytes: Uint8Array, contentType: string): Decoded {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  const path = `line ${text.slice(0, text.indexOf('\ufffd')).split('\n').length}`;
  if (good > broken) return { text, problems: [{ severity: 'advice', code: 'encoding.broken', path }] };
  const said = encodingNamed(contentType);
  const encoding = said ?? 'windows-1252';
  const problem: Problem = { severity: 'advice', code: `encoding.${encoding}`, path };
  return { text: new TextDecoder(encoding).decode(bytes), problems: [problem] };
}

/** The encoding of a content type, where this device knows it and it is not the UTF-8 that just failed. */
function encodingNamed(contentType: string): string | undefined {
  const charset = /charset\s*=\s*"?([\w:.-]{1,40})/i.exec(contentType)?.[1];
  if (!charset) return undefined;
  try {
    const { encoding } = new TextDecoder(charset);
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}
