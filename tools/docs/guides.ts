import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { markup, ours } from '../../src/mirror/markup.ts';
import { up, type Page, type Site } from './page.ts';
import { code } from './pieces.ts';
import { wordsFor } from './words.ts';

export const GUIDES = ['webmaster', 'partner', 'developer'] as const;

/** The words of a heading, as part of an address. */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * A guide, written by hand in Markdown: its first heading is the title, its first paragraph the summary. `docs:` begins a link
 * to a page of this site, `dist:` one to a file of the folder that holds it.
 */
export function guidePage(name: (typeof GUIDES)[number], folder: string, { language, link }: Site): Page {
  const t = wordsFor(language);
  const path = `guides/${name}`;
  const source = readFileSync(join(folder, `${name}.${language}.md`), 'utf8');
  const [, title = '', rest = ''] = /^# (.+)\n([\s\S]*)$/.exec(source) ?? [];
  const [summary = ''] = rest.trim().split('\n\n');
  const addressOf = (href: string): string => {
    const [, to = '', hash] = /^docs:([^#]+)#?(.*)$/.exec(href) ?? [];
    if (to) return link(path, to, hash);
    return href.replace(/^dist:/, `${up(path)}../`);
  };
  const marked = new Marked({
    renderer: {
      heading({ depth, tokens, text }: Tokens.Heading) {
        return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code: ({ text }: Tokens.Code) => String(code(text, t('example'))),
      link({ href, tokens }: Tokens.Link) {
        return String(markup`<a href="${addressOf(href)}">${ours(this.parser.parseInline(tokens))}</a>`);
      },
      table({ header, rows }: Tokens.Table) {
        const cell = (each: Tokens.TableCell) => this.parser.parseInline(each.tokens);
        const head = header.map((each) => `<th scope="col">${cell(each)}</th>`).join('');
        const body = rows.map((row) => `<tr>${row.map((each) => `<td>${cell(each)}</td>`).join('')}</tr>`).join('\n');
        return `<div class="scroll" tabindex="0" role="region" aria-label="${header[0]?.text ?? ''}"><table><thead><tr>${head}</tr></thead><tbody>\n${body}</tbody></table></div>\n`;
      },
    },
  });
  const content = String(marked.parse(rest, { async: false }));
  const body = markup`<div class="text">${ours(content)}</div>`;
  return {
    path,
    section: name,
    title,
    summary: summary.replace(/[`*_]|\s+/g, (sign) => (sign.trim() ? '' : ' ')),
    body,
  };
}
