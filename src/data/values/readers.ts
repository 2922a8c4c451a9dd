import type { Text } from '../../domain/text.ts';
import { LIMITS, cleanText } from './clean-text.ts';
import { toDay } from './dates.ts';
import { isNothing } from './fields.ts';
import { isPlainPhone, isWithoutZero, mailAddress, phoneNumber, webAddress } from './links.ts';
import type { Reader } from './record.ts';
import { toText } from './text.ts';

const textUpTo =
  (limit: number) =>
  (value: unknown): Text | undefined =>
    toText(value, limit);

export const title = textUpTo(LIMITS.title);
export const short = textUpTo(LIMITS.short);
export const long = textUpTo(LIMITS.description);

/** Plain words in no language; a number is a word too. */
export const line = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? cleanText(String(value), LIMITS.title) || undefined
    : undefined;

/** Whether something is written, and is none of what `read` knows. */
export const isOther = (read: (value: unknown) => unknown, value: unknown): boolean =>
  !isNothing(value) && read(value) === undefined;

/** One of a fixed set of words or numbers; whoever writes by hand may begin with a capital. */
export const oneOf =
  <const T>(...allowed: readonly T[]) =>
  (value: unknown): T | undefined => {
    const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
    return allowed.find((each) => each === word);
  };

const YES_OR_NO = /^(?:(ja|oui|yes|true|1)|neen?|non|nein|no|false|0)$/i;

/** Yes or no, also in a word; anything else is not said. */
export const flag = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  const word = YES_OR_NO.exec(line(value) ?? '');
  return word ? word[1] !== undefined : undefined;
};

/** A number from 0 up. */
export const amount = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() ? Number(value.replace(',', '.')) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
};

/** Years. An age of 999 is how tables write "no limit". */
export const age = (value: unknown): number | undefined | null => {
  const years = amount(value);
  return years !== undefined && years > 130 ? null : years;
};

export const day: Reader<string | undefined> = (value, report, path) => {
  const kept = toDay(value);
  if (!kept && !isNothing(value)) report.warning('date.unreadable', path, value);
  return kept;
};

export const link: Reader<string | undefined> = (value, report, path) => {
  const kept = webAddress(value);
  if (!kept && !isNothing(value)) report.warning('link.refused', path, value);
  return kept;
};

export const email: Reader<string | undefined> = (value, report, path) => {
  const kept = mailAddress(value);
  if (!kept && !isNothing(value)) report.warning('email.unreadable', path, value);
  return kept;
};

export const phone: Reader<string | undefined> = (value, report, path) => {
  if (isPlainPhone(value)) return value;
  const kept = phoneNumber(value);
  if (!kept && !isNothing(value)) report.warning('phone.unreadable', path, value);
  else if (isWithoutZero(value)) report.advice('phone.no-zero', path, value);
  return kept;
};
