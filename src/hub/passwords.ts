import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** 32 MB and about a tenth of a second each: slow enough to guess, quick enough to sign in. */
export const PASSWORD_COST = 2 ** 15;
const LIMITS = { r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const BYTES = 32;

export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

export const isUsable = (password: string): boolean =>
  password.length >= SHORTEST_PASSWORD && password.length <= LONGEST_PASSWORD;

function derive(password: string, salt: Buffer, N: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // People type the same letter in more than one way.
    const options = { ...LIMITS, N };
    scrypt(password.normalize('NFKC'), salt, BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** What is kept of a password: salt and key, from which it cannot be made again. */
export async function hashed(password: string, cost: number): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}.${(await derive(password, salt, cost)).toString('base64url')}`;
}

/** Takes the same time whether or not anything was kept, so that nobody learns which names exist. */
export async function isPassword(password: string, kept: string | null | undefined, cost: number): Promise<boolean> {
  const [salt, key] = (kept ?? '').split('.').map((part) => Buffer.from(part, 'base64url'));
  const tried = await derive(password.slice(0, LONGEST_PASSWORD), salt?.length ? salt : Buffer.alloc(16), cost);
  return key?.length === BYTES && timingSafeEqual(key, tried);
}
