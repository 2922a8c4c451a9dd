import { markup, type Markup } from '../../src/mirror/markup.ts';
import { formsOf, SCHEMA_WORDS, type JsonSchema } from '../schema-words/described.ts';
import { wordsAt } from '../schema-words/field-words.ts';
import { up, type Page, type Site } from './page.ts';
import { choices, code, part, table } from './pieces.ts';
import { wordsFor, type DocsLanguage, type DocsWord, type Say } from './words.ts';

/** A native feed: its schema, and an example that is a file of the site too. */
export interface DocumentedFeed {
  readonly kind: string;
  readonly schema: JsonSchema;
  readonly example: string;
}

const word = (group: 'kind' | 'about', kind: string): DocsWord => `${group}.${kind}` as DocsWord;

/** The page of one kind of list: every field that its schema names, and a list that is right. */
export function feedPage({ kind, schema, example }: DocumentedFeed, { language, link }: Site): Page {
  const t = wordsFor(language);
  const path = `feeds/${kind}`;
  const root = up(path);
  const about = t(word('about', kind));
  const { properties = {} } = schema;
  const { items, ...around } = properties;
  const options = { kind, language, t };
  const fields = items
    ? markup`${part('records', t('fields.of'), fieldTable(t('fields.of'), items, ['items'], options))}
      ${part('rond', t('around'), fieldTable(t('around'), { ...schema, properties: around }, [], options))}`
    : part('records', t('fields.of.config'), fieldTable(t('fields.of.config'), schema, [], options));
  const body = markup`<p class="lead">${about}</p>
    <h2 id="voorbeeld">${t('feed.example')}</h2>
    ${code(example, t('feed.example'))}
    <ul>
      <li>
        <a href="${kind}.json">${t('feed.file')}: <code>${kind}.json</code></a>
      </li>
      <li>
        <a href="${root}../schema/${kind}.schema.json">${t('feed.schema')}: <code>${kind}.schema.json</code></a
        >. ${t('feed.schema.how')}
      </li>
    </ul>
    ${fields}
    <p><a href="${link(path, 'feeds/index')}">${t('feeds')}</a></p>`;
  return { path, section: 'feeds', title: t(word('kind', kind)), summary: about, body };
}

interface Options {
  readonly kind: string;
  readonly language: DocsLanguage;
  readonly t: Say;
}

function fieldTable(
  label: string,
  schema: JsonSchema,
  path: readonly string[],
  { kind, language, t }: Options,
): Markup {
  const words = SCHEMA_WORDS[kind] ?? {};
  const rows: (readonly (Markup | string)[])[] = [];
  /** Where fields of the same shape stand already: they are not told twice. */
  const told = new Map<string, string>();
  walk(schema, path);
  return table(label, [t('field'), t('what'), t('type')], rows);

  function walk(part: JsonSchema, at: readonly string[]): void {
    const seen = new Set<string>();
    for (const { properties = {}, required = [] } of formsOf(part)) {
      for (const [name, field] of Object.entries(properties)) {
        if (seen.has(name)) continue;
        seen.add(name);
        const inside = [...at, name];
        const [nameNl, nameEn, nl, en] = wordsAt(words, inside) ?? [name, name, '', ''];
        const shown = inside.slice(path.length).join(' › ');
        const shape = JSON.stringify(field, withoutWords);
        const like = told.get(shape);
        const must = required.includes(name) ? markup` <b>${t('must')}</b>` : '';
        rows.push([
          markup`<code>${shown}</code>`,
          markup`<b>${language === 'nl' ? nameNl : nameEn}</b>${must}<br />${language === 'nl' ? nl : en}`,
          like === undefined ? typeOf(field, t) : markup`${typeOf(field, t)} ${t('like')} <code>${like}</code>`,
        ]);
        if (like !== undefined) continue;
        if (hasFields(field)) told.set(shape, shown);
        walk(field, inside);
      }
    }
  }
}

const hasFields = (field: JsonSchema): boolean => formsOf(field).some(({ properties }) => properties !== undefined);

const withoutWords = (key: string, value: unknown) =>
  (key === 'title' || key === 'description') && typeof value === 'string' ? undefined : value;

/** What to write, in a few words: the words allowed, else the sort of value. */
function typeOf(schema: JsonSchema, t: Say): Markup | string {
  const { anyOf, enum: words, const: only, items, type } = schema;
  if (words) return markup`${words.map((each, at) => markup`${at > 0 && ', '}<code>${each}</code>`)}`;
  if (only !== undefined) return markup`<code>${only}</code>`;
  if (anyOf) {
    const isText = anyOf.some((each) => each.type === 'string') && anyOf.some(isPerLanguage);
    if (isText && anyOf.length === 2) return t('each-language');
    const all = [...new Map(anyOf.map((each) => typeOf(each, t)).map((each) => [String(each), each])).values()];
    return markup`${all.map((each, at) => markup`${at > 0 && t('or')}${each}`)}`;
  }
  if (Array.isArray(type)) return type.map((each) => t(each === 'string' ? 'text' : 'number')).join(t('or'));
  if (type === 'array') return items && saysWhat(items) ? markup`${t('list')}${t('of')}${typeOf(items, t)}` : t('list');
  if (type === 'object' || schema.allOf) return t('object');
  if (type === 'boolean') return markup`<code>true</code>${t('or')}<code>false</code>`;
  if (type === 'number' || type === 'integer') return t('number');
  return type === 'string' ? t('text') : t('any');
}

const saysWhat = (schema: JsonSchema): boolean => Object.keys(schema).length > 0;

const isPerLanguage = ({ type, properties, additionalProperties }: JsonSchema): boolean =>
  type === 'object' &&
  !properties &&
  typeof additionalProperties === 'object' &&
  additionalProperties.type === 'string';

/** The list of lists. */
export function feedsIndex(kinds: readonly string[], { language, link }: Site): Page {
  const t = wordsFor(language);
  const path = 'feeds/index';
  const links = kinds.map((kind) => ({
    href: link(path, `feeds/${kind}`),
    name: t(word('kind', kind)),
    about: t(word('about', kind)),
  }));
  const words = { href: link(path, 'feeds/words'), name: t('words'), about: t('words.lead') };
  const body = markup`<p class="lead">${t('feeds.lead')}</p>
    ${choices([...links, words])}`;
  return { path, section: 'feeds', title: t('feeds'), summary: t('feeds.lead'), body };
}
