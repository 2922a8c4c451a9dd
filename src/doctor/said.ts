import { saidInDutch } from '../i18n/problems/said-nl.ts';
import type { DoctorLanguage } from './finding-words.ts';
import { tame } from './shown-text.ts';

/** Words, and what they are in: an English message that nobody put in Dutch stays English. */
export interface Said {
  readonly words: string;
  readonly language: DoctorLanguage;
}

const HOLE = '{}';

const PATTERNS = Object.entries(saidInDutch).map(([english, dutch]) => {
  const parts = english.split(HOLE).map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return { pattern: new RegExp(`^${parts.join('(.*?)')}$`, 's'), dutch };
});

/** What a `FeedFailure` says exactly, for who reads this language. */
export function saidIn(message: string, language: DoctorLanguage): Said {
  const dutch = language === 'nl' ? inDutch(message) : undefined;
  return { words: tame(dutch ?? message), language: dutch === undefined ? 'en' : 'nl' };
}

/** Longer ones hold much of a stranger's text: they are not looked through. */
const LONGEST = 2000;

function inDutch(message: string): string | undefined {
  if (message.length > LONGEST) return undefined;
  const whole = translated(message);
  if (whole !== undefined) return whole;
  // Two things that were said after each other.
  for (let at = message.indexOf('. '); at >= 0; at = message.indexOf('. ', at + 1)) {
    const first = translated(message.slice(0, at + 1));
    const second = first === undefined ? undefined : translated(message.slice(at + 2));
    if (second !== undefined) return `${first} ${second}`;
  }
  return undefined;
}

function translated(sentence: string): string | undefined {
  for (const { pattern, dutch } of PATTERNS) {
    const [whole, ...holes] = pattern.exec(sentence) ?? [];
    if (whole !== undefined) return dutch.replaceAll(HOLE, () => holes.shift() ?? '');
  }
  return undefined;
}
