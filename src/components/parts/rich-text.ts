import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { until } from 'lit/directives/until.js';
import { wordsFor, type Text } from '../../domain/text.ts';
import { otherLang } from './feed-text.ts';

const MARKUP = /<\/?[a-z][^<]*>|&[a-z#0-9]+;/i;

/**
 * The one feed text that may hold simple HTML (S2, S3). Plain text keeps its line breaks; markup goes through the
 * sanitizer, which is fetched only when there is some.
 */
export function richText(text: Text | undefined, language: string): TemplateResult | typeof nothing {
  const words = wordsFor(text, language);
  if (!words) return nothing;
  // A redraw must not replace nodes that a resident is reading or has the focus in.
  const fragment = guard([words.text], () => until(sanitized(words.text), nothing));
  const shown = MARKUP.test(words.text) ? fragment : lines(words.text);
  return html`<div dir="auto" lang=${otherLang(words, language)} class="rich">${shown}</div>`;
}

const fragments = new Map<string, Promise<Node>>();

/** Sanitized once per text, however often it is opened. */
function sanitized(markup: string): Promise<Node> {
  let fragment = fragments.get(markup);
  if (!fragment) {
    if (fragments.size > 100) fragments.clear();
    fragment = import('../../controllers/sanitizer.ts').then(({ sanitize }) => sanitize(markup));
    fragments.set(markup, fragment);
  }
  // A fragment empties when it is inserted: each place gets its own copy.
  return fragment.then(
    (node) => node.cloneNode(true),
    () => {
      // The sanitizer did not arrive: the words alone, and another try the next time.
      fragments.delete(markup);
      return document.createTextNode(markup.replace(/<[^<>]*>/g, ' '));
    },
  );
}

const lines = (text: string) => text.split('\n').map((line, at) => (at === 0 ? line : html`<br />${line}`));
