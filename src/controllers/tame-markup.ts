/** What holds no markup, or nothing to read: it goes with everything in it, up to its own end. */
const RAW =
  /<(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|template)(?=[\s/>])[^]*?(?:<\/\1(?=[\s/>])[^>]*>|$)/gi;
const COMMENT = /<!--(?:-?>|[^]*?(?:--!?>|$))|<(?:[!?]|\/(?![a-z]))[^>]*(?:>|$)/gi;
const NAME = /<(\/?[a-z][a-z0-9-]*)|</gi;
/** As the HTML standard reads one: a name, and perhaps a value in double, single or no quotes. */
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The same markup with no other attributes than `href`, and without comments, styles and scripts. This is not what makes
 * it safe: a browser reports every inline handler and style to the page's policy as soon as it is parsed, also in a
 * document that runs nothing, and a feed must not fill the municipality's reports (S13).
 */
export function tameMarkup(markup: string): string {
  const text = markup.replace(RAW, ' ').replace(COMMENT, '');
  let tame = '';
  let at = 0;
  while (at < text.length) {
    NAME.lastIndex = at;
    const found = NAME.exec(text);
    if (!found) break;
    tame += text.slice(at, found.index);
    at = NAME.lastIndex;
    const [, name] = found;
    if (name === undefined) tame += '&lt;';
    else {
      const { href, end } = attributes(text, at);
      const isLink = name.toLowerCase() === 'a' && href !== undefined;
      tame += isLink ? `<a href="${href.replace(/[<>"]/g, (each) => ENTITIES[each] ?? '')}">` : `<${name}>`;
      at = end;
    }
  }
  return tame + text.slice(at);
}

/** The first `href` of a tag, and where the tag ends. */
function attributes(text: string, start: number): { readonly href: string | undefined; readonly end: number } {
  let href: string | undefined;
  let end = start;
  ATTRIBUTE.lastIndex = start;
  for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) {
    const [, name = '', double, single, plain] = found;
    if (name.toLowerCase() === 'href') href ??= double ?? single ?? plain ?? '';
    end = ATTRIBUTE.lastIndex;
  }
  const close = text.indexOf('>', end);
  return { href, end: close < 0 ? text.length : close + 1 };
}
