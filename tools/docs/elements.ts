import { markup, ours, type Markup } from '../../src/mirror/markup.ts';
import { attributesOf, wordsOf, type Attribute } from '../editor-data.ts';
import { DUTCH } from './element-words.ts';
import { EXAMPLES } from './examples.ts';
import { inline } from './own-markup.ts';
import { choices, code, part, table } from './pieces.ts';
import type { Page, Site } from './page.ts';
import { wordsFor, type DocsLanguage, type Say } from './words.ts';

/** A field, method or accessor, as the manifest has it. */
interface Member {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly parameters?: readonly { readonly name: string }[];
}

/** What is read of one element in the manifest. */
export interface DocumentedElement {
  readonly tagName: string;
  readonly description?: string;
  readonly summary?: string;
  readonly attributes?: readonly (Attribute & { readonly fieldName?: string; readonly default?: string })[];
  readonly events?: readonly Attribute[];
  readonly cssProperties?: readonly (Attribute & { readonly default?: string; readonly syntax?: string })[];
  readonly cssParts?: readonly Attribute[];
  readonly slots?: readonly Attribute[];
  readonly members?: readonly Member[];
}

/** What a page’s own script may use (contract §3); all else is how an element is made. */
const MEMBERS = ['items', 'ready', 'refresh', 'show', 'clock'];

const aboutIn = (language: DocsLanguage, tag: string) => (key: string, english: string | undefined) =>
  (language === 'nl' ? (DUTCH[`${tag} ${key}`] ?? DUTCH[key]) : english) ?? '';

/** The page of one element: what it is for, an example that works, and everything its tag takes. */
export function elementPage(element: DocumentedElement, { language, link }: Site): Page {
  const { tagName, description = '', events = [], cssProperties = [], cssParts = [], slots = [] } = element;
  const t = wordsFor(language);
  const about = aboutIn(language, tagName);
  const path = `elements/${tagName}`;
  const purpose = language === 'nl' ? (DUTCH[tagName] ?? '') : description.replace(/\s+/g, ' ');
  const slot = slots.map(({ description: english }) => about('slot', english)).join(' ');
  const body = markup`<p class="lead">${inline(purpose)}</p>
    ${example(EXAMPLES[tagName] ?? '', t)} ${part('attributen', t('attributes'), attributeTable(element, language, t))}
    ${part('inhoud', t('slots'), markup`<p>${slot}</p> `)}
    ${part(
      'gebeurtenissen',
      t('events'),
      table(
        t('events'),
        [t('event'), t('what')],
        events.map(({ name, description: english }) => [markup`<code>${name}</code>`, inline(about(name, english))]),
      ),
    )}
    ${part('eigenschappen', t('members'), memberTable(element, language, t))}
    ${part(
      'css',
      t('css'),
      table(
        t('css'),
        [t('property'), t('what'), t('default')],
        cssProperties.map(({ name, description: english, default: value }) => [
          markup`<code>${name}</code>`,
          about(name, english),
          value ? markup`<code>${value}</code>` : '',
        ]),
      ),
    )}
    ${part(
      'delen',
      t('parts'),
      table(
        t('parts'),
        [t('part'), t('what')],
        cssParts.map(({ name, description: english }) => [
          markup`<code>${name}</code>`,
          about(`part ${name}`, english),
        ]),
      ),
    )}
    <p><a href="${link(path, 'elements/index')}">${t('elements')}</a></p>`;
  return { path, section: 'elements', title: tagName, summary: purpose.split('. ')[0] ?? '', body, isLive: true };
}

/** One text, shown twice: as what it is, and as what it does. */
const example = (source: string, t: Say): Markup =>
  markup`<h2 id="voorbeeld">${t('example')}</h2>
    <h3>${t('example.code')}</h3>
    ${code(`<script type="module" src="/buurt/buurt.js"></script>\n\n${source}`, t('example.code'))}
    <h3>${t('example.live')}</h3>
    <p class="note" data-still hidden>${t('example.still')}</p>
    <noscript><p class="note">${t('example.no-script')}</p></noscript>
    <div class="live">${ours(source)}</div> `;

function attributeTable(element: DocumentedElement, language: DocsLanguage, t: Say): Markup {
  const { tagName, attributes = [], members = [] } = element;
  const about = aboutIn(language, tagName);
  const defaultOf = (name: string): string => {
    const own = attributes.find((each) => each.name === name);
    const written = own?.default ?? members.find((member) => member.name === (own?.fieldName ?? name))?.default ?? '';
    return /^['"]{2}$|NaN|false|=>/.test(written) ? '' : written.replace(/^'|'$/g, '');
  };
  const rows = attributesOf(element).map((attribute) => {
    const { name, description } = attribute;
    const fallback = defaultOf(name);
    return [
      markup`<code>${name}</code>`,
      inline(about(name, description)),
      valuesOf(attribute, t),
      fallback ? markup`<code>${fallback}</code>` : '',
    ];
  });
  return table(t('attributes'), [t('attribute'), t('what'), t('values'), t('default')], rows);
}

function valuesOf(attribute: Attribute, t: Say): Markup {
  const words = wordsOf(attribute);
  if (words.length > 0) return markup`${words.map((word, at) => markup`${at > 0 && ', '}<code>${word}</code>`)}`;
  const { type } = attribute;
  return markup`${t(type?.text === 'boolean' ? 'yesno' : type?.text === 'number' ? 'number' : 'text')}`;
}

function memberTable({ tagName, members = [] }: DocumentedElement, language: DocsLanguage, t: Say): Markup {
  const about = aboutIn(language, tagName);
  const rows = members
    .filter(({ name, description, parameters = [] }) => {
      // Of the form, `show` is how it is made.
      const isOwn = name === 'show' && parameters[0]?.name !== 'id';
      return MEMBERS.includes(name) && description && !isOwn;
    })
    .map(({ kind, name, description, parameters = [] }) => [
      markup`<code>${kind === 'method' ? `${name}(${parameters.map((each) => each.name).join(', ')})` : name}</code>`,
      inline(about(name, description)),
    ]);
  return table(t('members'), [t('member'), t('what')], rows);
}

/** The list of elements. */
export function elementsIndex(elements: readonly DocumentedElement[], { language, link }: Site): Page {
  const t = wordsFor(language);
  const path = 'elements/index';
  const links = elements.map(({ tagName, summary = '' }) => ({
    href: link(path, `elements/${tagName}`),
    name: tagName,
    about: language === 'nl' ? `${(DUTCH[tagName] ?? '').split(/[.:]/)[0]}.` : summary,
  }));
  const body = markup`<p class="lead">${t('elements.lead')}</p>
    ${choices(links)}`;
  return { path, section: 'elements', title: t('elements'), summary: t('elements.lead'), body };
}
