import { addressesOf, LOOKS, ownAttributes, type Choice, type Look } from './choice.ts';
import { escaped, openTag } from './markup-text.ts';
import { WIDGETS } from './widget-choices.ts';

/** Path inside `dist` → its subresource integrity. */
export type Hashes = Readonly<Record<string, string>>;

/** The one script tag; the browser refuses a file that is not the one these hashes were made of. */
export const scriptTag = ({ folder }: Choice, hashes: Hashes, file = 'buurt.js'): string =>
  `${openTag('script', { type: 'module', src: folder + file, integrity: hashes[file] })}</script>`;

/** The attributes that a widget has wherever it stands. */
export function commonAttributes(choice: Choice): Readonly<Record<string, string>> {
  const { heading, level, widget } = choice;
  const addresses = addressesOf(choice).join(' ');
  const isFeed = choice.source === 'feed' && addresses !== '';
  return {
    ...(isFeed && { [WIDGETS[widget].attribute]: addresses }),
    ...(heading && { heading }),
    ...(level !== 2 && { 'heading-level': String(level) }),
    ...ownAttributes(choice),
  };
}

/** The element as it stands in the page, with the words that are there without script. */
export function elementCode(choice: Choice, words: string): string {
  const { widget, lang, link, source } = choice;
  const [config] = addressesOf(choice);
  const inside = link ? `${openTag('a', { href: link })}${escaped(words)}</a>` : `<p>${escaped(words)}</p>`;
  const tag = `buurt-${widget}`;
  const language = lang === 'nl' ? undefined : lang;
  const isInside = source === 'config' && config !== undefined;
  const element = [
    openTag(tag, { ...commonAttributes(choice), lang: isInside ? undefined : language }),
    `  ${inside}`,
    `</${tag}>`,
  ];
  if (!isInside) return element.join('\n');
  const around = 'buurt-neighbourhood';
  return [openTag(around, { config, lang: language }), ...element.map((line) => `  ${line}`), `</${around}>`].join(
    '\n',
  );
}

/** Letters and signs of lengths, colours and families: nothing that ends a declaration. */
const PLAIN_VALUE = /^[\w\s#%.,()'"+/-]{1,120}$/;

/** What may stand in a custom property; `''` for what would break the stylesheet. */
export const lookValue = (written: string): string => (PLAIN_VALUE.test(written.trim()) ? written.trim() : '');

/** The custom properties that were chosen. */
export const chosenLooks = ({ looks }: Choice): readonly (readonly [look: Look, value: string])[] =>
  LOOKS.flatMap((look) => {
    const value = lookValue(looks[look]);
    return value ? [[look, value] as const] : [];
  });

/** The rules for the site's own stylesheet; `''` where it needs none. */
export function themeCss(choice: Choice): string {
  const rules = chosenLooks(choice).map(([look, value]) => `  --buurt-${look}: ${value};`);
  return rules.length === 0 ? '' : [':root {', ...rules, '}'].join('\n');
}

/** What `hashes.js` beside the builder says; none where the folder lacks it. */
export function hashesGiven(given: object): Hashes {
  const hashes: unknown = 'buurtHashes' in given ? given.buurtHashes : undefined;
  if (typeof hashes !== 'object' || hashes === null) return {};
  return Object.fromEntries(
    Object.entries(hashes).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
