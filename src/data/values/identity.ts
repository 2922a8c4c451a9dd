import type { Text } from '../../domain/text.ts';
import type { RowReport } from '../format.ts';
import { isNothing, type Fields } from './fields.ts';
import { toId } from './ids.ts';
import { title } from './readers.ts';

/** What every record has: an id to be found again by, and a name to show; that of an activity is its title. */
export interface Identity extends Named<Text> {
  readonly id: string;
}

interface Named<Words> {
  readonly name?: Words;
  readonly title?: Words;
  readonly label?: Words;
}

/** The words that a record, or its draft, is known by. */
export const nameOf = <Words>({ name, title: words, label }: Named<Words>): Words | undefined => name ?? words ?? label;

/** The id of a draft; `undefined` when there is none that can be used, and the report says so. */
export function toOwnId(draft: Fields, report: RowReport): string | undefined {
  const id = toId(draft.id);
  if (id !== undefined) return id;
  if (isNothing(draft.id)) report.error('id.missing', 'id');
  else report.error('id.shape', 'id', draft.id);
  return undefined;
}

/**
 * The id and the words that stand in the field `words`. `undefined`: one of them is not there or cannot be used, so the
 * record is not shown; the report says which.
 */
export function toIdentity(
  draft: Fields,
  report: RowReport,
  words: 'name' | 'title' = 'name',
): { readonly id: string; readonly name: Text } | undefined {
  const id = toOwnId(draft, report);
  if (id === undefined) return undefined;
  const name = title(draft[words] ?? nameOf(draft));
  if (name !== undefined) return { id, name };
  if (isNothing(draft[words])) report.error(`${words}.missing`, words);
  else report.error(`${words}.shape`, words, draft[words]);
  return undefined;
}
