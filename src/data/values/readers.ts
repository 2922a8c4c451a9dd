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

/** One of a fixed set of words or numbers. */
export const oneOf =
  <const T>(...allowed: readonly T[]) =>
  (value: unknown): T | undefined =>
    allowed.find((each) => each === value);

/** Yes or no; anything else is not said. */
export const flag = oneOf(true, false);

/** A number from 0 up. */
export const amount = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;

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
