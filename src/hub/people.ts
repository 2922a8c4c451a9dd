import { hashed, isPassword, isUsable } from './passwords.ts';
import { newToken, tokenHash } from './secrets.ts';
import type { HubSettings } from './settings.ts';
import type { Database, Tables } from './tables.ts';

/**
 * `concerns` may read worries about somebody, `survey` the open answers of a survey, `people` lets others in and sees who
 * looked at what.
 */
export const ROLES = ['concerns', 'survey', 'people'] as const;
/** `reads:` and the words by which a publisher's form names who reads its sensitive answers, as in an address. */
export type Role = (typeof ROLES)[number] | `reads:${string}`;

const isRole = (word: string): word is Role => word.startsWith('reads:') || ROLES.some((role) => role === word);

/** Somebody who works with the messages. */
export interface Person {
  readonly name: string;
  readonly towns: readonly string[];
  readonly roles: readonly Role[];
}

const LINK_HOURS = 48;

const toPerson = ({ name, towns, roles }: Tables['person']): Person => ({
  name,
  towns: towns.split(' '),
  roles: roles.split(' ').filter(isRole),
});

const findRow = (db: Database, name: string) =>
  db.selectFrom('person').selectAll().where('name', '=', name).executeTakeFirst();

export async function findPerson(db: Database, name: string): Promise<Person | undefined> {
  const row = await findRow(db, name);
  return row && toPerson(row);
}

/** Whether somebody sees no town that this person does not: of anybody else this person learns and changes nothing. */
export const isWithin = ({ towns }: Person, somebody: Person): boolean =>
  somebody.towns.every((town) => towns.includes(town));

/** Those that this person may know of, and this person. */
export async function colleagues(
  db: Database,
  person: Person,
): Promise<readonly (Person & { readonly active: boolean })[]> {
  const rows = await db.selectFrom('person').selectAll().orderBy('name').execute();
  return rows
    .map((row) => ({ ...toPerson(row), active: row.password !== null }))
    .filter((each) => isWithin(person, each));
}

/** Lets somebody in, or in again: the link that chooses a password, once, is only in what this returns. */
export async function invite(db: Database, { name, towns, roles }: Person, now: Date): Promise<string> {
  const token = newToken();
  const link = { link: tokenHash(token), link_until: new Date(now.getTime() + LINK_HOURS * 3_600_000).toISOString() };
  const rights = { towns: towns.join(' '), roles: roles.join(' ') };
  await db
    .insertInto('person')
    .values({ name, password: null, ...rights, ...link })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ ...rights, ...link }))
    .execute();
  return token;
}

/**
 * Whether this person may let others do that: only what they may do themselves. Who reads worries is trusted to say who reads
 * the other sensitive answers, as nobody has such a role on the day that a form first names it.
 */
export const mayGive = ({ roles }: Person, role: Role): boolean =>
  roles.includes(role) || (roles.includes('concerns') && role !== 'people');

/** Takes somebody's way in, and ends what they have open. */
export async function remove(db: Database, name: string): Promise<void> {
  await db.deleteFrom('session').where('person', '=', name).execute();
  await db.deleteFrom('person').where('name', '=', name).execute();
}

/**
 * Sees to it that somebody can sign in: gives the first person the password of the settings, or makes a link while nobody
 * has one. Returns the link's token, to be shown where only the operator looks.
 */
export async function firstPerson(db: Database, settings: HubSettings, now: Date): Promise<string | undefined> {
  const { first, towns } = settings;
  const anybody = await db.selectFrom('person').select('name').where('password', 'is not', null).executeTakeFirst();
  if (anybody) return undefined;
  const token = await invite(db, { name: first.name, towns, roles: ROLES }, now);
  if (first.password === undefined) return token;
  await choosePassword(db, token, first.password, settings.passwordCost, now);
  return undefined;
}

export async function personOfLink(db: Database, token: string, now: Date): Promise<string | undefined> {
  const row = await db
    .selectFrom('person')
    .select('name')
    .where('link', '=', tokenHash(token))
    .where('link_until', '>', now.toISOString())
    .executeTakeFirst();
  return row?.name;
}

/** Uses a link up. Returns whose it was; `undefined` where it is not valid any more or the password will not do. */
export async function choosePassword(db: Database, token: string, password: string, cost: number, now: Date) {
  if (!isUsable(password)) return undefined;
  const row = await db
    .updateTable('person')
    .set({ password: await hashed(password, cost), link: null, link_until: null })
    .where('link', '=', tokenHash(token))
    .where('link_until', '>', now.toISOString())
    .returning('name')
    .executeTakeFirst();
  if (!row) return undefined;
  // Whoever lost a password may have lost it to somebody.
  await db.deleteFrom('session').where('person', '=', row.name).execute();
  return row.name;
}

export async function knows(db: Database, name: string, password: string, cost: number): Promise<boolean> {
  return isPassword(password, (await findRow(db, name))?.password, cost);
}
