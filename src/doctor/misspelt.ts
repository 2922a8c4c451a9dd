import type { core } from 'zod/mini';
import type { RowReport } from '../data/format.ts';
import { isFields, type Fields } from '../data/values/fields.ts';
import { fieldNamed } from './other-names.ts';
import { lettersApart } from '../domain/near-word.ts';

type Schema = core.$ZodType;

/** Says which fields of a record are nearly the name of one that the schema has. Other unknown fields are the partner's own. */
export type FieldCheck = (draft: Fields, report: RowReport) => void;

/** Checks against the shapes of a published schema, at every depth. */
export const fieldCheck =
  (schema: Schema): FieldCheck =>
  (draft, report) =>
    compare(draft, formsOf(schema), report, '');

function compare(value: unknown, forms: readonly core.$ZodTypes[], report: RowReport, path: string): void {
  if (Array.isArray(value)) {
    const inner = forms.flatMap(({ _zod: { def } }) => (def.type === 'array' ? formsOf(def.element) : []));
    if (inner.length > 0) value.forEach((each, at) => compare(each, inner, report, `${path}/${at}`));
    return;
  }
  // Text per language has any name.
  if (!isFields(value) || forms.some(({ _zod: { def } }) => def.type === 'record')) return;
  const known = fieldsOf(forms);
  if (known.size === 0) return;
  for (const [field, inner] of Object.entries(value)) {
    const schemas = known.get(field);
    const here = path === '' ? field : `${path.slice(1)}/${field}`;
    if (schemas) compare(inner, schemas.flatMap(formsOf), report, `/${here}`);
    else {
      const free = new Set([...known.keys()].filter((name) => !(name in value)));
      const meant = nearest(field, free) ?? fieldNamed(field, free);
      if (meant !== undefined) report.advice('field.misspelt', here, `${field} → ${meant}?`);
    }
  }
}

/** What a schema may be, without what only wraps it. */
function formsOf(schema: Schema): readonly core.$ZodTypes[] {
  // The union of all schemas is how zod itself says that `def.type` tells them apart.
  const form = schema as core.$ZodTypes;
  const { def } = form._zod;
  if (def.type === 'optional' || def.type === 'nullable') return formsOf(def.innerType);
  if (def.type === 'union') return def.options.flatMap(formsOf);
  return def.type === 'intersection' ? [...formsOf(def.left), ...formsOf(def.right)] : [form];
}

function fieldsOf(forms: readonly core.$ZodTypes[]): ReadonlyMap<string, Schema[]> {
  const fields = new Map<string, Schema[]>();
  for (const { _zod } of forms) {
    if (_zod.def.type !== 'object') continue;
    for (const [field, schema] of Object.entries(_zod.def.shape)) {
      fields.set(field, [...(fields.get(field) ?? []), schema]);
    }
  }
  return fields;
}

/** The name that is at most two letters away, one in a short word; letters of another case count for nothing. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const most = word.length > 5 ? 2 : 1;
  let best: { readonly name: string; readonly apart: number } | undefined;
  for (const name of names) {
    const apart = lettersApart(word.toLowerCase(), name.toLowerCase(), most);
    if (apart <= most && apart < (best?.apart ?? Infinity)) best = { name, apart };
  }
  return best?.name;
}
