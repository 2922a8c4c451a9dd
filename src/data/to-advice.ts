import type { Advice } from '../domain/action.ts';
import type { RowReport } from './format.ts';
import { fieldsOf, isFields, isNothing } from './values/fields.ts';
import { day, long, oneOf, title } from './values/readers.ts';
import { readRecord, type Readers } from './values/record.ts';

export const toAnswer = oneOf('pending', 'yes', 'partly', 'no');

const ADVICE: Readers<Partial<Advice>> = {
  to: title,
  askedOn: day,
  answer: toAnswer,
  answeredOn: day,
  reason: long,
};

/** A question to those who govern. Each says to whom and when; a "no" says why (domain.md B8), and is shown without it too. */
export function toAdvice(written: unknown, report: RowReport): Advice {
  if (!isFields(written) && !isNothing(written)) report.warning('advice.shape', 'advice', written);
  const read = readRecord(ADVICE, fieldsOf(written), report, undefined, 'advice/', {});
  const advice: Advice = { ...read, answer: read.answer ?? 'pending' };
  if (!advice.to) report.advice('to.missing', 'advice/to');
  if (!advice.askedOn) report.advice('askedOn.missing', 'advice/askedOn');
  if (advice.answer === 'no' && !advice.reason) report.warning('advice.no-reason', 'advice/reason');
  return advice;
}
