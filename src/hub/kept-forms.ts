import { createHash } from 'node:crypto';
import type { FormDefinition, FormField } from '../domain/form.ts';
import type { Questioned } from './asked-form.ts';
import { keptUntil } from './kept-until.ts';
import type { Database } from './tables.ts';

/**
 * What is kept of a form, for good: enough to read its answers, to know who may, and until when. `recipientRole` only where
 * the publisher names another reader than our own forms do.
 */
export interface KeptForm extends Pick<FormDefinition, 'kind' | 'version' | 'recipientRole' | 'retentionMonths'> {
  readonly fields: readonly Pick<FormField, 'id' | 'type' | 'label' | 'options' | 'sensitive'>[];
  /** A hash of what it lets somebody send; of forms that were kept before there were any it is not known. */
  readonly rules?: string;
}

/** One that was in use at a municipality; `''` is buurt itself. */
export interface KeptRow {
  readonly municipality: string;
  readonly form: KeptForm;
}

export function toKept({ kind, version, recipientRole, retentionMonths, fields, minAge }: FormDefinition): KeptForm {
  const rules = fields.map(({ required, maxLength, min, max, canSkip, when, options }) => [
    ...[required, maxLength, min, max, canSkip, when],
    options.map((option) => option.minAge),
  ]);
  return {
    kind,
    version,
    ...(recipientRole !== undefined && { recipientRole }),
    ...(retentionMonths !== undefined && { retentionMonths }),
    fields: fields.map(({ id, type, label, options, sensitive }) => ({
      id,
      type,
      label,
      options: options.map((option) => ({ id: option.id, label: option.label })),
      ...(sensitive && { sensitive }),
    })),
    rules: createHash('sha256')
      .update(JSON.stringify([minAge, rules]))
      .digest('base64url')
      .slice(0, 16),
  };
}

/** Writes down that these forms are in use. */
export async function keepForms(
  db: Database,
  municipality: string,
  forms: readonly KeptForm[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  for (const form of forms) {
    const text = JSON.stringify(form);
    const id = createHash('sha256').update(text).digest('base64url');
    const { kind, version } = form;
    const known = await db
      .updateTable('form')
      .set({ at })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    if (known) continue;
    await db
      .insertInto('form')
      .values({ municipality, id, kind, version, at, form: text })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Those of a municipality before those of buurt, and what was seen last before what was seen earlier. */
export async function readForms(db: Database, municipalities: readonly string[]): Promise<readonly KeptRow[]> {
  const rows = await db
    .selectFrom('form')
    .select(['municipality', 'form'])
    .where('municipality', 'in', municipalities)
    .orderBy('municipality', 'desc')
    .orderBy('at', 'desc')
    .execute();
  // This hub wrote them, from what it had checked.
  return rows.map(({ municipality, form }) => ({ municipality, form: JSON.parse(form) }));
}

/** Messages that came before the form that asked them was known are kept no longer than it promised. */
export async function keepPromise(
  db: Database,
  municipality: string,
  { kind, version, retentionMonths }: KeptForm,
  isOfIt: (message: Questioned) => boolean,
): Promise<void> {
  if (retentionMonths === undefined) return;
  const rows = await db
    .selectFrom('message')
    .select(['municipality', 'kind', 'form_version', 'answers', 'key', 'at', 'erase_after'])
    .where('municipality', '=', municipality)
    .where('kind', '=', kind)
    .where('form_version', '=', version)
    .execute();
  for (const { key, at, erase_after: before, ...message } of rows) {
    const until = keptUntil(new Date(at), retentionMonths).toISOString();
    if (until >= before || !isOfIt({ ...message, answers: JSON.parse(message.answers) })) continue;
    await db
      .updateTable('message')
      .set({ erase_after: until })
      .where('municipality', '=', municipality)
      .where('key', '=', key)
      .execute();
  }
}
