class Written {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }
  toString(): string {
    return this.#html;
  }
}

/** HTML in which every word that came from elsewhere was escaped on its way in. Only this file makes it. */
export type Markup = Written;

export type Part = Markup | string | number | undefined | false | readonly Part[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Written) return part.toString();
  return typeof part === 'object'
    ? part.map(written).join('')
    : String(part).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}

/** A template whose values are text, or markup that was made here before. Attributes stand between quotes. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  // A space in a feed would begin an attribute of its own.
  if (strings.some((text, at) => at < parts.length && text.endsWith('=')))
    throw new TypeError('markup: an attribute without quotes.');
  return new Written(strings.reduce((html, text, at) => html + written(parts[at - 1]) + text));
}

/** Several pieces with something between them; nothing of those that are not there. */
export const joined = (parts: readonly Part[], between: string): readonly Part[] =>
  parts.filter((part) => part !== undefined && part !== '').map((part, at) => (at === 0 ? part : [between, part]));

/** HTML that is ours, as it stands: never words of a feed. */
export const ours = (html: string): Markup => new Written(html);

/** What search engines read. Nothing in a feed can end the block. */
export const dataBlock = (graph: object): Markup =>
  ours(`<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', String.raw`\u003c`)}</script>\n`);
