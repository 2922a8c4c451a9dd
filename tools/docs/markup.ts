class Written {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }
  toString(): string {
    return this.#html;
  }
}

/** HTML whose values were escaped on their way in. */
export type Markup = Written;

type Part = Markup | string | number | undefined | false | readonly Part[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Written) return part.toString();
  return typeof part === 'object'
    ? part.map(written).join('')
    : String(part).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
}

/** A template whose values are text, or HTML that was made here before. Attributes stand between quotes. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Written(strings.reduce((before, text, at) => before + written(parts[at - 1]) + text));

/** Markup that is ours: an example, or a guide that was turned into HTML. */
export const ours = (markup: string): Markup => new Written(markup);

/** Text with `code` between backticks. */
export const inline = (text: string): Markup =>
  new Written(
    text
      .split('`')
      .map((part, at) => (at % 2 === 1 ? `<code>${written(part)}</code>` : written(part)))
      .join(''),
  );

/** The words of a page, for search. */
export const wordsIn = (page: Markup): string =>
  String(page)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'")
    .replace(/\s+/g, ' ')
    .trim();
