import { markup, type Markup } from '../../src/mirror/markup.ts';

/** Text with `code` between backticks. */
export const inline = (text: string): Markup =>
  markup`${text.split('`').map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : part))}`;

/** The words of a page, for search. */
export const wordsIn = (page: Markup): string =>
  String(page)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'")
    .replace(/\s+/g, ' ')
    .trim();
