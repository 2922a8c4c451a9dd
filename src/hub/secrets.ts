import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from './tables.ts';

/** A key of our own, the same for every node and after every start: made by whoever asks first. */
export async function secretNamed(db: Database, name: string): Promise<Buffer> {
  const value = randomBytes(32).toString('base64url');
  await db
    .insertInto('secret')
    .values({ name, value })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await db.selectFrom('secret').select('value').where('name', '=', name).executeTakeFirstOrThrow();
  return Buffer.from(kept.value, 'base64url');
}

/** 256 random bits, as they stand in a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** How a token is kept: it is random, so that a fast hash will do. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const keyedHash = (secret: Buffer, content: string | Uint8Array): string =>
  createHmac('sha256', secret).update(content).digest('base64url');

/** Whether two texts are the same, in a time that does not say where they differ. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
