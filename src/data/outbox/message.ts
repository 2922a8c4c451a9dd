import { FORM_KINDS, type FormKind } from '../../domain/form.ts';
import type { Submission } from '../../domain/outbox.ts';
import { isFields } from '../values/fields.ts';

/** Raise it whenever the shape of a kept record changes; a record of another shape is kept as it is, and not sent. */
export const RECORD = 1;

/** One message as it is kept. Key, address and body are fixed together: every attempt sends the same bytes (O1). */
export interface Message {
  readonly v: typeof RECORD;
  readonly key: string;
  readonly kind: FormKind;
  /** Absolute. */
  readonly endpoint: string;
  /** When it was submitted, in milliseconds since 1970. */
  readonly at: number;
  /** JSON of contract §5, key included. */
  readonly body: string;
  /** Counted before each attempt: 0 means that nothing ever left this device. */
  readonly attempts: number;
  /** Not tried before this time, in milliseconds since 1970. */
  readonly next: number;
  /** `next` holds also when the page comes back to life: the intake asked for it, or its address is wrong. */
  readonly firm: boolean;
  /** Nobody took messages at its address the last time. */
  readonly wrong?: boolean;
  /** The intake cannot take it, and the words wait here until a form has them back. `''`: it did not say why. */
  readonly refused?: string;
}

/** What is left of a message, without a word of it (O3). */
export interface Receipt {
  readonly v: typeof RECORD;
  readonly key: string;
  /** `YYYY-MM-DD`, in UTC. */
  readonly day: string;
  /** It could not be sent in seven days; stays until the resident was told. */
  readonly expired?: true;
}

/** In bytes (O10). */
const LONGEST = 64 * 1024;

export function toMessage(submission: Submission, key: string, at: number): Message {
  const { endpoint, ...words } = submission;
  const body = JSON.stringify({ key, ...words });
  return { v: RECORD, key, kind: words.kind, endpoint, at, body, attempts: 0, next: 0, firm: false };
}

export const isTooLong = ({ body }: Message): boolean => new TextEncoder().encode(body).length > LONGEST;

/** Whether a record is one that this version can send. */
export function isMessage(record: unknown): record is Message {
  if (!isFields(record) || record.v !== RECORD) return false;
  const { key, kind, endpoint, at, body, attempts, next } = record;
  const texts = [key, endpoint, body].every((text) => typeof text === 'string');
  const numbers = [at, attempts, next].every(Number.isFinite);
  return texts && numbers && FORM_KINDS.some((known) => known === kind);
}

/** Equal for two submissions that say the same, whenever each was made: a second click, or another try. */
export function contentOf({ consent, ...rest }: Submission): string {
  return JSON.stringify([rest, { ...consent, at: '' }]);
}

/** A random UUID, version 4 (RFC 9562). `randomUUID` is missing on pages without https. */
export function newKey(crypto: Pick<Crypto, 'getRandomValues'> & Partial<Pick<Crypto, 'randomUUID'>>): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, at) => {
    const fixed = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return fixed.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
