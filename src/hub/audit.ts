import { randomUUID } from 'node:crypto';
import type { Database, Tables } from './tables.ts';

export type Act =
  | 'read'
  | 'export'
  | 'export-sensitive'
  | 'note'
  | 'handled'
  | 'reopened'
  | 'erased'
  | 'sign-in'
  | 'sign-in-failed'
  | 'invited'
  | 'removed'
  | 'published'
  | 'rolled-back'
  | 'token-refused'
  | 'token-made'
  | 'token-revoked';

export interface AuditLine {
  readonly municipality: string;
  readonly who: string;
  readonly what: Act;
  readonly key?: string;
  /** How many messages. */
  readonly count?: number;
}

/** Writes down who looked at, or changed, whose message; holds nothing of the message. */
export async function audit(db: Database, line: AuditLine, now: Date): Promise<void> {
  const { municipality, who, what, key = null, count = 1 } = line;
  await db
    .insertInto('audit')
    .values({ municipality, id: randomUUID(), at: now.toISOString(), who, what, key, count })
    .execute();
}

/** The last lines, newest first. */
export function auditLines(db: Database, towns: readonly string[], most: number): Promise<Tables['audit'][]> {
  return db
    .selectFrom('audit')
    .selectAll()
    .where('municipality', 'in', towns)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
}
