import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { findPerson, type Person } from './people.ts';
import { newToken, sameText, tokenHash } from './secrets.ts';
import type { Database } from './tables.ts';

/** Somebody who has signed in; `formToken` stands in every form of theirs. */
export interface Session {
  readonly person: Person;
  readonly formToken: string;
}

const HOURS = 12;

/** A browser takes `__Host-` over TLS alone; on the machine itself there is none. */
function cookieOf(c: Context): { readonly name: string; readonly secure: boolean } {
  const { hostname, protocol } = new URL(c.req.url);
  const local = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return local ? { name: 'buurt-hub', secure: false } : { name: '__Host-buurt-hub', secure: true };
}

export async function beginSession(c: Context, db: Database, person: string, now: Date): Promise<void> {
  const token = newToken();
  const until = new Date(now.getTime() + HOURS * 3_600_000).toISOString();
  await db.deleteFrom('session').where('until', '<=', now.toISOString()).execute();
  await db
    .insertInto('session')
    .values({ token: tokenHash(token), person, form_token: newToken(), until })
    .execute();
  const { name, secure } = cookieOf(c);
  setCookie(c, name, token, { path: '/', secure, httpOnly: true, sameSite: 'Lax', maxAge: HOURS * 3_600 });
}

export async function findSession(c: Context, db: Database, now: Date): Promise<Session | undefined> {
  const token = getCookie(c, cookieOf(c).name);
  if (!token) return undefined;
  const row = await db
    .selectFrom('session')
    .select(['person', 'form_token'])
    .where('token', '=', tokenHash(token))
    .where('until', '>', now.toISOString())
    .executeTakeFirst();
  const person = row && (await findPerson(db, row.person));
  return person && { person, formToken: row.form_token };
}

export async function endSession(c: Context, db: Database): Promise<void> {
  const { name, secure } = cookieOf(c);
  const token = getCookie(c, name);
  if (token) await db.deleteFrom('session').where('token', '=', tokenHash(token)).execute();
  deleteCookie(c, name, { path: '/', secure });
}

/** Whether a form was drawn by us, for this session. */
export const isOurForm = ({ formToken }: Session, given: unknown): boolean =>
  typeof given === 'string' && sameText(given, formToken);
