import type { FormCondition, FormField, FormOption } from '../domain/form.ts';
import type { RowReport } from './format.ts';
import { NONE, fieldsOf, isFields, isNothing, listOf, type Fields } from './values/fields.ts';
import { toId } from './values/ids.ts';
import { age, flag, oneOf, short } from './values/readers.ts';
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
  const type = toType(draft.type);
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
const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;

const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

const OPTION: Readers<Pick<FormOption, 'minAge' | 'note'>> = { minAge: age, note: short };

const options: Reader<readonly FormOption[]> = (value, report, path) => {
  const known = new Set<string>();
  return listOf(value)
    .slice(0, MOST_OPTIONS)
    .flatMap((each): FormOption[] => {
      const draft = isFields(each) ? each : { id: each, label: each };
      const id = toId(draft.id)?.slice(0, 200);
      const label = short(draft.label);
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
