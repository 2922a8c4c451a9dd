import { html, nothing, type TemplateResult } from 'lit';
import { nearest } from '../../doctor/misspelt.ts';
import { vocabularyIds } from '../../doctor/vocabulary.ts';
import { isArea } from '../../domain/area-match.ts';
import type { Area } from '../../domain/area.ts';
import { fold } from '../../domain/fold.ts';
import { writtenIds } from '../../domain/written-ids.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import type { Panel } from './debug-findings.ts';
import { KNOWN, type Form, type Known, type Named } from './debug-known.ts';
import { unknownNames } from './debug-names.ts';

/** What stands in an attribute and means nothing to the element; without `value`, the attribute itself. */
export interface UnknownValue {
  readonly attribute: string;
  /** Of several words, those that are not known. */
  readonly value?: string;
  /** What was probably meant. */
  readonly near: readonly string[];
  /** Our own words, what stands in the lists, or a form. */
  readonly known: { readonly words: readonly string[] } | { readonly listed: readonly string[] } | Form;
}

/** What ids are looked for in. */
export interface Lists {
  /** Empty while a list may still come, or is lost: an id could stand in it. */
  readonly records: readonly Named[];
  /** `undefined` while they may still come. */
  readonly areas: readonly Area[] | undefined;
}

/** As the page says it, else a script. */
function written(host: HTMLElement, attribute: string): string {
  const said: unknown = host.getAttribute(attribute) ?? Reflect.get(host, attribute);
  return typeof said === 'string' ? said.trim() : '';
}

const NO_WORDS = { words: [] };

/** Everything in the attributes of an element that it does not know; residents see it as if it were not there. */
export const unknownIn = (host: HTMLElement, lists: Lists): readonly UnknownValue[] => [
  ...unknownNames(host).map(({ attribute, near }) => ({ attribute, near: near ? [near] : [], known: NO_WORDS })),
  ...unknownValues(host, lists),
];

const unknownValues = (host: HTMLElement, lists: Lists): readonly UnknownValue[] =>
  Object.entries(KNOWN[host.localName] ?? {}).flatMap(([attribute, known]) => {
    const value = written(host, attribute);
    const found = value && check(value, known, lists);
    return found ? [{ attribute, ...found }] : [];
  });

type Found = Omit<UnknownValue, 'attribute'> | undefined;

function check(value: string, known: Known, { records, areas }: Lists): Found {
  if (known === 'area') return areas && checkArea(value, areas, records);
  if (known === 'lang') return checkWords([value.split('-', 1)[0] ?? ''], LANGUAGES, true);
  if (typeof known === 'string') return isOf[known](value) ? undefined : { value, near: nearForm(value, known), known };
  if ('words' in known)
    return checkWords(known.isSeveral ? value.split(/[\s,]+/) : [value], known.words, known.isCaseless);
  if (records.length === 0) return undefined;
  const listed = new Set(records.flatMap(known.listed).filter((id) => id !== undefined));
  const { prefix = '' } = known;
  const ids = new Set([...listed, ...(prefix ? vocabularyIds(prefix) : [])]);
  const all = known.isWhole ? [value] : value.split(/[\s,]+/);
  const unknown = all.filter((word) => word && ![word, ...writtenIds(word, prefix)].some((id) => ids.has(id)));
  const near = unknown.map((word) => nearest(word, ids) ?? nearest(prefix + word, ids));
  return told(unknown, near, { listed: [...listed] });
}

function checkWords(all: readonly string[], words: readonly string[], isCaseless = false): Found {
  const unknown = all.filter((word) => word && !words.includes(isCaseless ? word.toLowerCase() : word));
  const near = unknown.map((word) => nearest(word, words));
  return told(unknown, near, { words });
}

function told(words: readonly string[], near: readonly (string | undefined)[], known: UnknownValue['known']): Found {
  if (words.length === 0) return undefined;
  return { value: words.join(' '), near: [...new Set(near.filter((each) => each !== undefined))], known };
}

/** An area has an id, a code and a name, and each will do; where there are no areas, what records call theirs (`areaMatcher`). */
function checkArea(value: string, areas: readonly Area[], records: readonly Named[]): Found {
  if (isArea(value, areas)) return undefined;
  if (areas.length === 0) return checkPlace(value, records);
  const namesOf = ({ name }: Area) => (typeof name === 'string' ? [name] : Object.values(name));
  const ids = areas.map(({ id }) => id);
  const near = nearest(value, ids) ?? areas.find((area) => nearest(value, namesOf(area)) !== undefined)?.id;
  return told([value], [near], { listed: ids });
}

function checkPlace(value: string, records: readonly Named[]): Found {
  const places = new Map<string, string>();
  for (const { area = [], serviceArea = [], location = [], stops = [], place = {}, values = [] } of records) {
    const named = [...location, ...stops, place, ...values].flatMap((each) => each.place ?? []);
    for (const each of [...area, ...serviceArea, ...named]) places.set(fold(each.trim()), each);
  }
  if (places.has(fold(value)) || records.length === 0) return undefined;
  const listed = [...places.values()];
  return told([value], [nearest(value, listed)], { listed });
}

/** As `date-span` reads it, which stays in the calendar alone: an export more would make every calendar larger. */
const isDay = (text: string): boolean => {
  const time = /^(?:1[6-9]|2[01])\d\d-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const isOf: Readonly<Record<Form, (value: string) => boolean>> = {
  day: isDay,
  count: (value) => Number(value) >= 1,
  number: (value) => Number.isFinite(Number(value)),
  point: (value) => /^[^,]+,[^,]+$/.test(value) && value.split(',').every((each) => Number.isFinite(Number(each))),
};

/** A day as people write it, as the element reads it. */
function nearForm(value: string, form: Form): readonly string[] {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(value) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return form === 'day' && isDay(meant) ? [meant] : [];
}

/** Enough to know how the others are written. */
const MOST = 40;

/** One of them in words: what stands there, what was probably meant, and what may stand there. */
export function unknownValue({ attribute, value, near, known }: UnknownValue, { t }: Panel): TemplateResult {
  const isListed = typeof known === 'object' && 'listed' in known;
  const all = typeof known === 'string' ? [] : 'listed' in known ? known.listed : known.words;
  const mayBe = typeof known === 'string' ? t(`attribute.${known}`) : all.length > 0 && codes(all);
  const said = value === undefined ? attribute : `${attribute}="${value}"`;
  const why = isListed ? 'attribute.unlisted' : 'attribute.unknown';
  return html`<p class="alert">
    <code dir="ltr">${said}</code> ${t(value === undefined ? 'attribute.none' : why)}
    ${near.length > 0 ? html`${t('attribute.near')} ${codes(near)}?` : nothing}
    ${mayBe ? html`${t('attribute.known')} ${mayBe}${all.length > MOST ? ' …' : '.'}` : nothing}
  </p>`;
}

const codes = (words: readonly string[]) =>
  words.slice(0, MOST).map((word, at) => html`${at > 0 ? ', ' : nothing}<code dir="ltr">${word}</code>`);
