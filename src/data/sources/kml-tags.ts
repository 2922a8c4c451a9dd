import { decodeEntities } from '../../domain/markup.ts';

/** One end of an element: where it begins, and where it ends, then with the words in it. */
export interface KmlTag {
  readonly name: string;
  /** `undefined` where it begins. */
  readonly words: string | undefined;
  /** The names of the elements around it, the nearest first. */
  readonly around: readonly string[];
  /** The attribute `name` of it, or of the nearest element around it that has one: KML names its data so. */
  readonly key: string | undefined;
}

interface Element {
  readonly name: string;
  readonly key: string | undefined;
  words: string;
}

/** Deeper than any map is written. */
const DEEPEST = 40;

/**
 * Reads XML from its beginning to its end, once: each step looks for the end of what it met and stops for good where there is
 * none. Prefixes of names are left out.
 */
export function* kmlTags(text: string): Generator<KmlTag> {
  const open: Element[] = [];
  const around = () => open.map(({ name }) => name).toReversed();
  for (let at = text.indexOf('<'); at !== -1;) {
    const [from, end] = text.startsWith('<![CDATA[', at)
      ? [at + 9, ']]>']
      : [at + 1, text.startsWith('<!--', at) ? '-->' : '>'];
    const to = text.indexOf(end, from);
    if (to === -1) return;
    const inside = text.slice(from, to);
    const behind = to + end.length;
    const following = text.indexOf('<', behind);
    const last = open.at(-1);
    if (end === ']]>') {
      if (last) last.words += inside;
    } else if (inside.startsWith('/')) {
      const name = nameIn(inside.slice(1));
      const depth = open.findLastIndex((each) => each.name === name);
      const closed = open[depth];
      if (closed) {
        open.length = depth;
        yield { name, words: closed.words.trim(), around: around(), key: closed.key };
      }
    } else if (!/^[!?]/.test(inside)) {
      const name = nameIn(inside);
      const key = /\sname\s{0,9}=\s{0,9}["']([^"']{1,200})/.exec(inside)?.[1] ?? last?.key;
      yield { name, words: undefined, around: around(), key };
      if (!inside.endsWith('/') && open.length < DEEPEST) open.push({ name, key, words: '' });
    }
    const element = open.at(-1);
    if (element) element.words += decodeEntities(text.slice(behind, following === -1 ? undefined : following));
    at = following;
  }
}

/** Without a prefix and without attributes. */
const nameIn = (tag: string): string => /^(?:[\w-]{1,40}:)?([\w-]{1,80})/.exec(tag)?.[1] ?? '';
