import type { FormCondition, FormField, FormOption } from '../domain/form.ts';
import type { RowReport } from './format.ts';
import { NONE, fieldsOf, isFields, isNothing, listOf, type Fields } from './values/fields.ts';
import { toId } from './values/ids.ts';
import { age, amount, flag, oneOf, short } from './values/readers.ts';
import { readRecord, type Reader, type Readers } from './values/record.ts';
import { toWords } from './values/words.ts';

/** What an intake takes as the name of an answer. */
const ID = /^[A-Za-z0-9][\w.-]{0,63}$/;
/** The answer to the age statement has this name. */
const TAKEN = 'minAge';
/** Beyond these an intake refuses the whole message. */
const MOST_FIELDS = 90;
const MOST_OPTIONS = 60;
const LONGEST = 5000;

const toType = oneOf('choice', 'choices', 'text', 'long', 'number', 'scale', 'check', 'name', 'contact');
/** What other makers of forms call them, and what people write. */
const CALLED: readonly (readonly [FormField['type'], RegExp])[] = [
  ['choices', /^(?:checkboxes|meerkeuze|multi-?select|mehrfachauswahl)$/],
  ['choice', /^(?:select|dropdown|radio|keuze|choix|auswahl)$/],
  ['long', /^(?:textarea|lange? tekst|texte long|langer text|paragraph)$/],
  ['text', /^(?:tekst|texte|string)$/],
  ['number', /^(?:getal|nombre|zahl|integer)$/],
  ['check', /^(?:checkbox|vinkje|boolean)$/],
  ['name', /^(?:naam|nom)$/],
  ['contact', /^(?:e-?mail|tel|telefoon|phone)$/],
];
const typeOf = (value: unknown): FormField['type'] | undefined => {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return toType(value) ?? CALLED.find(([, words]) => words.test(word))?.[0];
};

const HAS_OPTIONS: readonly FormField['type'][] = ['choice', 'choices', 'scale'];

/**
 * The questions of a form that can be asked, in order. One without a usable id, a type or words, or to choose from nothing,
 * is left out; one that hangs on a question that is not before it is always asked.
 */
export const toFormFields: Reader<readonly FormField[]> = (value, report, path) => {
  const fields: FormField[] = [];
  const written = Array.isArray(value) ? listOf(value) : NONE;
  for (const [at, each] of written.entries()) {
    const where = `${path}/${at}`;
    if (fields.length >= MOST_FIELDS) report.warning('question.many', where);
    else {
      const field = toField(fieldsOf(each), fields, report, where);
      if (field) fields.push(field);
    }
  }
  return fields;
};

function toField(draft: Fields, before: readonly FormField[], report: RowReport, path: string): FormField | undefined {
  const { id } = draft;
  const type = typeOf(draft.type);
  const label = short(draft.label);
  if (typeof id !== 'string' || !type || !label) return void report.warning('question.incomplete', path, draft.id);
  if (!ID.test(id) || id === TAKEN) return void report.warning('question.id', `${path}/id`, id);
  if (before.some((other) => other.id === id)) return void report.warning('question.twice', `${path}/id`, id);
  const field: FormField = readRecord(FIELD, draft, report, before, `${path}/`, {
    id,
    type,
    label,
    options: NONE,
    required: false,
    step: 1,
  });
  if (HAS_OPTIONS.includes(type) && field.options.length === 0) {
    return void report.warning('question.options', path, draft.options);
  }
  return field;
}

/** A whole number from 1 up. */
const count = (value: unknown): number | undefined => {
  const number = amount(value);
  return number !== undefined && Number.isInteger(number) && number > 0 ? number : undefined;
};

const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

const OPTION: Readers<Pick<FormOption, 'minAge' | 'note'>> = { minAge: age, note: short };

/** A list; or words with commas between, or `{"a": "Alles"}`. */
function optionsIn(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return value.split(/[,;|\n]/).map((each) => each.trim());
  if (!isFields(value) || value.label !== undefined) return listOf(value);
  return Object.entries(value).map(([id, label]) => ({ id, label }));
}

const options: Reader<readonly FormOption[]> = (value, report, path) => {
  const known = new Set<string>();
  return optionsIn(value)
    .slice(0, MOST_OPTIONS)
    .flatMap((each): FormOption[] => {
      const draft = isFields(each) ? each : { id: each, label: each };
      const label = short(draft.label ?? draft.text ?? draft.name);
      const id = toId(draft.id ?? draft.value)?.slice(0, 200);
      if (id === undefined || !label || known.has(id)) return [];
      known.add(id);
      return [readRecord(OPTION, draft, report, undefined, `${path}/`, { id, label })];
    });
};

const when: Reader<FormCondition | undefined, readonly FormField[]> = (value, report, path, before) => {
  const { field, in: wanted } = fieldsOf(value);
  const asked = before.find(({ id }) => id === field);
  const ids = toWords(wanted);
  if (asked && ids.length > 0) return { field: asked.id, in: ids };
  if (!isNothing(value)) report.warning('question.when', path, value);
  return undefined;
};

const FIELD: Readers<
  Omit<FormField, 'id' | 'type' | 'label' | 'options' | 'required' | 'step'> &
    Partial<Pick<FormField, 'options' | 'required' | 'step'>>,
  readonly FormField[]
> = {
  hint: short,
  options,
  required: flag,
  maxLength: (value) => {
    const longest = count(value);
    return longest && Math.min(longest, LONGEST);
  },
  min: number,
  max: number,
  sensitive: flag,
  canSkip: flag,
  when,
  step: count,
};
