import type { Text } from '../../domain/text.ts';
import type { RowReport } from '../format.ts';
import { isNothing, type Fields } from './fields.ts';
import { toId } from './ids.ts';
import { title } from './readers.ts';

/** What every record needs: an id to be found again by, and a name to show. */
export interface Identity {
  readonly id: string;
  readonly name: Text;
}

/** `undefined`: one of them is not there or cannot be used, so the record is not shown; the report says which. */
export function toIdentity(draft: Fields, report: RowReport): Identity | undefined {
  const id = toId(draft.id);
  const name = title(draft.name);
  if (id === undefined) {
    if (isNothing(draft.id)) report.error('id.missing', 'id');
    else report.error('id.shape', 'id', draft.id);
    return undefined;
  }
  if (name !== undefined) return { id, name };
  if (isNothing(draft.name)) report.error('name.missing', 'name');
  else report.error('name.shape', 'name', draft.name);
  return undefined;
}
