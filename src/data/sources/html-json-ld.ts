import type { Problem } from '../../domain/feed.ts';
import { decodeEntities } from '../../domain/markup.ts';

export interface JsonLdBlocks {
  readonly blocks: readonly unknown[];
  readonly problems: readonly Problem[];
}

const SCRIPT = /<script(?=[\s/>])/gi;
const END = /<\/script/gi;
const JSON_LD = /type\s*=\s*["']?\s*application\/ld\+json/i;

/**
 * The JSON-LD in a web page, without building the page. Every step looks only ahead and stops for good when what it looks
 * for is nowhere left, so the work grows with the page and no faster.
 */
export function jsonLdIn(html: string): JsonLdBlocks {
  const blocks: unknown[] = [];
  const problems: Problem[] = [];
  const script = new RegExp(SCRIPT);
  const end = new RegExp(END);
  for (let found = 0; script.exec(html);) {
    const from = endOfTag(html, script.lastIndex);
    end.lastIndex = from;
    const to = end.exec(html)?.index;
    if (from === 0 || to === undefined) break;
    if (JSON_LD.test(html.slice(script.lastIndex, from))) {
      const block = parsed(html.slice(from, to));
      if (block !== undefined) blocks.push(block);
      else problems.push({ severity: 'warning', code: 'json-ld.unreadable', path: `script ${found + 1}` });
      found++;
    }
    script.lastIndex = to;
  }
  return { blocks, problems };
}

/** After the `>` that closes a tag, quoted ones not counted; 0 where it never closes. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const char = html.charAt(at);
    if (quote === '') {
      if (char === '>') return at + 1;
      if (char === '"' || char === "'") quote = char;
    } else if (char === quote) {
      quote = '';
    }
  }
  return 0;
}

const OPENS = /^(?:\/\/|\/\*)?\s{0,9}(?:<!--|<!\[CDATA\[)\s{0,9}(?:\*\/)?/;
const CLOSES = /(?:\/\/|\/\*)?\s{0,9}(?:-->|\]\]>)\s{0,9}(?:\*\/)?$/;

/** Some editors wrap the block in a comment, escape it as if it were text, break lines within words, or end a list in a comma. */
function parsed(block: string): unknown {
  const text = block.trim().replace(OPENS, '').replace(CLOSES, '');
  return (
    json(text) ??
    json(text.replace(/[\n\r\t]/g, ' ').replace(/,(?=\s{0,99}[}\]])/g, '')) ??
    (text.includes('&quot;') ? json(decodeEntities(text)) : undefined)
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
