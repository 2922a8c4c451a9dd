import createPurifier from 'dompurify';
import { pagePolicy, policyRefused } from '../trust/page-policy.ts';
import { linkTarget } from './link-target.ts';
import { tameMarkup } from './tame-markup.ts';

const LONGEST = 5000;
const MOST_ELEMENTS = 200;
const DEEPEST = 8;

/** What may stay (safety-and-access S3). Names are as the DOM writes them: an SVG `a` is `a`, and not among these. */
const KEPT: ReadonlySet<unknown> = new Set('P BR UL OL LI STRONG B EM I A'.split(' '));
/** What ends a line where it stood becomes a paragraph, so that its words do not run into the next. */
const BLOCKS =
  'h1 h2 h3 h4 h5 h6 div section article header footer aside main nav blockquote pre address figure figcaption center ' +
  'dl dt dd caption tr';
const PARAGRAPHS: ReadonlySet<unknown> = new Set(BLOCKS.toUpperCase().split(' '));
const CELLS: ReadonlySet<unknown> = new Set(['TD', 'TH']);
const EXPECTED: ReadonlySet<unknown> = new Set([...KEPT, ...PARAGRAPHS, ...CELLS]);
const HOLDS_BLOCK = ['p', 'ul', 'ol', ...BLOCKS.split(' ')].join();

/** What goes with everything in it. */
const DROPPED =
  'script style template noscript iframe object embed svg math audio video canvas head title textarea select xmp ' +
  'noembed noframes plaintext';
const DROPPED_NAMES: ReadonlySet<unknown> = new Set(`${DROPPED} ${DROPPED.toUpperCase()}`.split(' '));

// C0 and C1 but tab and newline, soft hyphen, direction controls: `&#8238;` brings back what was taken from the markup.
// oxlint-disable-next-line no-control-regex
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u202a-\u202e\u2066-\u2069\ufeff]/g;
const TOO_MANY_MARKS = /(\p{M}{3})\p{M}+/gu;
const readable = (text: string): string => text.replace(UNWANTED, '').replace(TOO_MANY_MARKS, '$1');

/** First walk: markup to nodes of a document that runs nothing; `null` for a page of frames. */
export type Purify = (markup: string) => DocumentFragment | null;

/**
 * Makes nodes of a feed's markup: only what S3 allows, made by us one by one, never written out and parsed again. Where
 * the first walk let anything else through, or the page lets nobody parse, the words alone.
 *
 * @param markup at most 5,000 characters; what is longer is cut
 * @returns a fragment, or a text node
 */
export function sanitize(markup: string, purify: Purify = domPurify): Node {
  const short = markup.slice(0, LONGEST);
  const found = policyRefused() ? null : purify(short);
  if (!found) return document.createTextNode(readable(short.replace(/<[^<>]*>/g, ' ')));
  return new Copy().of(found) ?? document.createTextNode(wordsOf(found));
}

// An instance of our own: no hook of the page or of another library is in it.
const purifier = createPurifier(window);

const domPurify: Purify = (markup) =>
  purifier.sanitize(tameMarkup(markup), {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_TAGS: [...EXPECTED].map((name) => String(name).toLowerCase()),
    ALLOWED_ATTR: ['href'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: DROPPED.split(' '),
    // Null, and not undefined: without it DOMPurify would ask the page for a policy of its own.
    TRUSTED_TYPES_POLICY: pagePolicy() ?? null,
  });

/** Second walk: a copy of what S3 allows, or nothing at all when there was more than the first walk should have left. */
class Copy {
  #room = MOST_ELEMENTS;

  of(found: DocumentFragment): DocumentFragment | undefined {
    const copy = document.createDocumentFragment();
    return this.#children(found, copy, 1) ? copy : undefined;
  }
  #children(from: Node, into: ParentNode, depth: number): boolean {
    return [...from.childNodes].every((node) => this.#node(node, into, depth));
  }
  #node(node: Node, into: ParentNode, depth: number): boolean {
    if (node instanceof Text) return write(readable(node.data), into);
    if (!isExpected(node)) return false;
    const made = this.#make(node, into, depth);
    if (!made) return this.#children(node, into, depth) && (node.localName === 'a' || write(' ', into));
    into.append(made);
    const good = this.#children(node, made, depth + 1);
    if (made instanceof HTMLAnchorElement) nameHost(made);
    return good;
  }
  /** The element that stands for `node`; nothing where it adds nothing, or there is no room for it. */
  #make(node: Element, into: ParentNode, depth: number): HTMLElement | undefined {
    const name = nameFor(node, into);
    // A list without room for an item is no list.
    const needs = name === 'ul' || name === 'ol' ? 2 : 1;
    if (!name || this.#room < needs || depth + needs - 1 > DEEPEST) return undefined;
    this.#room -= 1;
    const made = document.createElement(name);
    if (made instanceof HTMLAnchorElement) {
      made.href = linkTarget(node.getAttribute('href') ?? '') ?? '';
      made.rel = 'noopener noreferrer nofollow';
    }
    return made;
  }
}

function write(words: string, into: ParentNode): true {
  // Only items stand in a list: words of an item for which there was no room join the one before.
  const item = words.trim() && isList(into) ? into.lastElementChild : undefined;
  (item ?? into).append(words);
  return true;
}

/** Read as unknown: a form's field named `nodeName` stands in for the form's own. */
function isExpected(node: Node): node is Element {
  const name: unknown = node.nodeName;
  if (!(node instanceof HTMLElement) || !EXPECTED.has(name)) return false;
  return node.getAttributeNames().every((each) => each === 'href');
}

const isList = (node: Node): boolean => node.nodeName === 'UL' || node.nodeName === 'OL';

function nameFor(node: Element, into: ParentNode): string | undefined {
  switch (node.localName) {
    case 'a':
      return linkTarget(node.getAttribute('href') ?? '') && node.textContent?.trim() ? 'a' : undefined;
    case 'li':
      return isList(into) ? 'li' : paragraphFor(node);
    case 'ul':
    case 'ol':
      // A list with anything else than items in it is none to a screen reader.
      return [...node.childNodes].every((each) => each.nodeName === 'LI' || !each.textContent?.trim())
        ? node.localName
        : undefined;
    default:
      if (KEPT.has(node.nodeName)) return node.localName;
      return PARAGRAPHS.has(node.nodeName) ? paragraphFor(node) : undefined;
  }
}

const paragraphFor = (node: Element): string | undefined => (node.querySelector(HOLDS_BLOCK) ? undefined : 'p');

/** A link to another site says which (S5); the host is already in its punycode form. */
function nameHost(link: HTMLAnchorElement): void {
  const host = withoutWww(link.hostname);
  const said = link.textContent?.split(/[^\p{L}\p{N}.-]+/u).map(withoutWww);
  if (host && link.hostname !== location.hostname && !said?.includes(host)) link.append(` (${host})`);
}

const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** The words of a tree of which nothing is known; a walker cannot be led astray by names in it. */
function wordsOf(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    DROPPED_NAMES.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const words: string[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    words.push(currentNode instanceof Text ? currentNode.data : ' ');
  }
  return readable(words.join('').replace(/ {2,}/g, ' ').trim());
}
