import { FORM_KINDS, type FormConsent, type FormDefinition } from '../domain/form.ts';
import type { RowReport } from './format.ts';
import type { RecordContext } from './record-context.ts';
import { toFormFields } from './to-form-fields.ts';
import { toStamp } from './values/dates.ts';
import { NONE, fieldsOf, isNothing, listOf, type Fields } from './values/fields.ts';
import { toOwnId } from './values/identity.ts';
import { age, amount, flag, line, link, oneOf, short, title } from './values/readers.ts';
import { readRecord, type Reader, type Readers } from './values/record.ts';
import { toWords } from './values/words.ts';

/**
 * The one trust boundary of forms. Without an id or a kind it is no form; a question that cannot be asked is left
 * out, and anything else wrong costs only itself. The rules are those of the schema in `native/forms.ts`.
 */
export function toForm(draft: Fields, report: RowReport, { inherited }: RecordContext): FormDefinition | undefined {
  const id = toOwnId(draft, report);
  if (id === undefined) return undefined;
  const kind = toKind(draft.kind);
  if (!kind) {
    if (isNothing(draft.kind)) report.error('kind.missing', 'kind');
    else report.error('kind.shape', 'kind', draft.kind);
    return undefined;
  }
  const form = readRecord(FORM, draft, report, undefined, '', {
    version: 1,
    fields: NONE,
    consents: NONE,
    area: NONE,
    ...inherited,
    title: '',
    id,
    kind,
  });
  // Nobody has to answer what is asked at their door (domain.md N3).
  return kind === 'survey' ? { ...form, fields: form.fields.map((field) => ({ canSkip: true, ...field })) } : form;
}

const toKind = oneOf(...FORM_KINDS);

/** A whole number from 1 up, as an intake takes it. */
const version = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1_000_000 ? value : undefined;

const consentId = oneOf('contact', 'share');

const consents: Reader<readonly FormConsent[]> = (value) =>
  listOf(value).flatMap((each) => {
    const draft = fieldsOf(each);
    const id = consentId(draft.id);
    const label = short(draft.label);
    return id && label ? [{ id, label }] : [];
  });

const FORM: Readers<
  Omit<FormDefinition, 'id' | 'title' | 'kind' | 'source' | 'version'> &
    Partial<Pick<FormDefinition, 'title' | 'version'>>
> = {
  version,
  title,
  intro: short,
  fields: toFormFields,
  consents,
  endpoint: link,
  replyDays: amount,
  retentionMonths: amount,
  privacyUrl: link,
  recipientRole: short,
  minAge: age,
  closed: short,
  area: toWords,
  municipality: line,
  updated: toStamp,
  publisher: short,
  demo: flag,
};
