import { nearest } from '../../doctor/misspelt.ts';
import { KNOWN } from './debug-known.ts';

/** Attributes that HTML has on every element, and one that page builders put there. */
const EVERYWHERE = new Set(
  (
    'accesskey autofocus class contenteditable dir draggable exportparts hidden id inert is itemid itemprop itemref itemscope ' +
    'itemtype loading nonce part popover role slot spellcheck style tabindex title translate'
  ).split(' '),
);
/** Events, and what frameworks leave in a page: `v-if`, `ng-if`, `x-data`, `hx-get`, `:feed`, `@click`, `_ngcontent-abc`. */
const OF_A_TOOL = /^(?:aria|data|hx|ng|v|x)-|^on|^_|[^a-z\d_-]/;
/** Ours, without those whose values are looked at. */
const OURS = ['feed', 'format', 'config', 'basemap', 'endpoint', 'forms', 'subject', 'subscribe'];

/** What people call ours. */
const ALIASES: Readonly<Record<string, string>> = {
  language: 'lang',
  locale: 'lang',
  taal: 'lang',
  langue: 'lang',
  sprache: 'lang',
  source: 'feed',
  src: 'feed',
  url: 'feed',
  href: 'feed',
  category: 'categories',
  level: 'heading-level',
};

const ours = new Set([...OURS, ...Object.values(KNOWN).flatMap((attributes) => Object.keys(attributes))]);

/** An attribute that the element does not have, and what was probably meant. */
export interface UnknownName {
  readonly attribute: string;
  readonly near: string | undefined;
}

/** Names in the tag that are nearly one of the element's, or that only another element of ours has. */
export function unknownNames(host: HTMLElement): readonly UnknownName[] {
  const { observedAttributes: own = [] } = host.constructor as typeof HTMLElement & {
    readonly observedAttributes?: readonly string[];
  };
  // What already has its right name may have a note of the page's own beside it.
  const aliasOf = (attribute: string) => {
    const meant = ALIASES[nearest(attribute, Object.keys(ALIASES)) ?? ''];
    return meant !== undefined && host.hasAttribute(meant) ? undefined : meant;
  };
  return host.getAttributeNames().flatMap((attribute) => {
    if (own.includes(attribute) || EVERYWHERE.has(attribute) || OF_A_TOOL.test(attribute)) return [];
    const near = nearest(attribute, own) ?? aliasOf(attribute);
    const isNear = near !== undefined && own.includes(near);
    return isNear || ours.has(attribute) ? [{ attribute, near: isNear ? near : undefined }] : [];
  });
}
