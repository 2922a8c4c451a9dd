const LONGEST = 20_000;
/** Text that is HTML already, and not only in small things, as some sources give on request. */
const HTML = /<\/?(p|a|ul|ol|li|div|span|h[1-6])\b[^<]*>/i;
/** Without any of these signs it is plain text. */
const SIGNS = /[*_`\\]|\[[^\][\n]{0,300}\]\(|<https?:|^ {0,3}(?:#{1,6} |[-+] |\d{1,9}[.)] |>|-{3})/m;
const ITEM = /^ {0,9}(?:[-*+]|(\d{1,9})[.)])\s+(?=\S)/;
const RULE = /^ {0,3}(?:-[ -]{2,}|\*[ *]{2,}|_[ _]{2,}|={3,})$/;

/**
 * The simple HTML (S3) that a piece of Markdown means: paragraphs, line breaks, lists, strong, em and links; headings are
 * strong, images their words, a quotation a paragraph. Plain text and HTML stay as they are. What is no Markdown after all
 * stays as written. Linear in the length, of which at most 20,000 characters are read.
 */
export function markdownToHtml(markdown: string): string {
  const text = markdown.slice(0, LONGEST).replace(/\r\n?|\u2028|\u2029/g, '\n');
  if (HTML.test(text) || !SIGNS.test(text)) return text.trim();
  const blocks: string[] = [];
  let lines: string[] = [];
  let list = '';
  /** A list goes on after a blank line, if an item follows. */
  let isBlank = false;
  const close = () => {
    if (lines.length > 0) {
      const words = list ? lines.map((line) => `<li>${inline(line)}</li>`).join('') : inline(lines.join('\n'));
      blocks.push(`<${list || 'p'}>${words}</${list || 'p'}>`);
    }
    lines = [];
    list = '';
  };
  for (const written of text.split('\n')) {
    const line = written.replace(/^ {0,3}(?:> ?)+/, '');
    const [bullet = '', number] = RULE.test(line) ? [] : (ITEM.exec(line) ?? []);
    const [mark, heading] = /^ {0,3}#{1,6}\s+(\S.*)$/.exec(line) ?? [];
    if (bullet) {
      const kind = number === undefined ? 'ul' : 'ol';
      if (list !== kind) close();
      list = kind;
      lines.push(line.slice(bullet.length).trim());
    } else if (mark !== undefined) {
      close();
      blocks.push(`<p><strong>${inline((heading ?? '').replace(/\s#+$/, ''))}</strong></p>`);
    } else if (RULE.test(line) || (line.trim() === '' && !list)) close();
    else if (line.trim() !== '') {
      if (list && isBlank) close();
      if (list) lines.push(`${lines.pop() ?? ''} ${line.trim()}`);
      else lines.push(line.replace(/\\$/, '').trim());
    }
    isBlank = line.trim() === '';
  }
  close();
  return blocks.join('');
}

// A sign that is escaped, code, an image or a link with its address, an address between brackets, signs of emphasis, a
// small tag of HTML, a character by its name, a line end, or a sign that HTML would read. Every part is bounded, so no text
// can make it slow.
const TOKEN =
  /\\([!-/:-@[-`{-~])|`([^`\n]{1,200})`|(!?)\[([^\][\n]{0,300})\]\(\s?([^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)(?:\s"[^"\n]{0,200}")?\)|<(https?:[^\s<>]{1,2000})>|(\*\*|__|\*|_)|<\/?(?:br|b|i|em|strong)\s?\/?>|&(?:#\w{1,7}|[a-z]\w{1,30});|\n|[&<>"]/gi;

function inline(text: string): string {
  const out: string[] = [];
  /** Where a sign of emphasis may have begun. */
  const open = new Map<string, number>();
  let at = 0;
  for (const found of text.matchAll(TOKEN)) {
    const [whole, escapedSign, code, image, label, target, address, sign] = found;
    const before = text[found.index - 1] ?? ' ';
    out.push(text.slice(at, found.index));
    at = found.index + whole.length;
    if (sign !== undefined) emphasis(sign, before, text[at] ?? ' ', out, open);
    else if (image) out.push(escaped(label ?? ''));
    else if (target !== undefined) out.push(link(target, inWords(label || target)));
    else if (address !== undefined) out.push(link(address, escaped(address)));
    else if (whole === '\n') out.push('<br>');
    else out.push(/^[&<]./.test(whole) ? whole : escaped(escapedSign ?? code ?? whole));
  }
  return out.join('') + text.slice(at);
}

/** Words of a link: without the signs in them. */
const inWords = (label: string): string => escaped(label.replace(/\*\*|__/g, ''));

const link = (address: string, words: string): string =>
  /^(?:https?:|mailto:|tel:)/i.test(address) ? `<a href="${escaped(address)}">${words}</a>` : words;

/** A sign against a word begins or ends emphasis; one that never ends stays as it was written. */
function emphasis(sign: string, before: string, after: string, out: string[], open: Map<string, number>): void {
  const inWord = sign.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const from = open.get(sign);
  if (from !== undefined && !inWord && !/\s/.test(before)) {
    const tag = sign.length === 2 ? 'strong' : 'em';
    out[from] = `<${tag}>`;
    out.push(`</${tag}>`);
    // What began inside it and has not ended does not end outside it.
    for (const [each, begun] of open) if (begun >= from) open.delete(each);
    return;
  }
  if (!inWord && !/\s/.test(after)) open.set(sign, out.length);
  out.push(sign);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
