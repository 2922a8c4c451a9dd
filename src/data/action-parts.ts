import type { Action, Idea, Measured, Party } from '../domain/action.ts';
import type { Text } from '../domain/text.ts';
import { toNumber } from './table/numbers.ts';
import { dayOrMonth } from './values/day-or-month.ts';
import { isFields, listOf } from './values/fields.ts';
import { toId } from './values/ids.ts';
import { amount, day, flag, line, link, long, short, title } from './values/readers.ts';
import { readRecord, type Reader, type Readers } from './values/record.ts';

const PARTY: Readers<Party> = { partner: toId, name: title };

// Names have a space or a capital; an id that nobody knows is no word to show.
const ID = /^(?=.*[-_.\d])[a-z\d_.-]+$/;

/** An id of the partners feed, or a name. A single word may be either, and is kept as both. */
const inOne = (value: unknown) => {
  const words = line(value) ?? '';
  return { ...(!ID.test(words) && { name: words }), ...(!/\s/.test(words) && { partner: words }) };
};

export const party: Reader<Party | undefined> = (value, report, path) => {
  const read = readRecord(
    PARTY,
    isFields(value) ? { partner: value.id, ...value } : inOne(value),
    report,
    undefined,
    `${path}/`,
    {},
  );
  return read.partner === undefined && read.name === undefined ? undefined : read;
};

export const parties: Reader<readonly Party[]> = (value, report, path) =>
  listOf(value).flatMap((each, at) => party(each, report, `${path}/${at}`, undefined) ?? []);

interface Step {
  readonly text?: Text;
  readonly date?: string;
  readonly done?: boolean;
}

const STEP: Readers<Step> = { text: short, date: dayOrMonth, done: flag };

const step: Reader<Step> = (value, report, path) =>
  readRecord(STEP, isFields(value) ? value : { text: value }, report, undefined, `${path}/`, {});

export const nextStep: Reader<Action['nextStep']> = (value, report, path) => {
  const { text, date } = step(value, report, path, undefined) ?? {};
  return text === undefined ? undefined : { text, ...(date && { date }) };
};

export const steps: Reader<Action['steps']> = (value, report, path) =>
  listOf(value).flatMap((each, at) => {
    const { text, done = false } = step(each, report, `${path}/${at}`, undefined) ?? {};
    return text === undefined ? [] : [{ text, done }];
  });

const CHAIN: Readers<Partial<NonNullable<Action['chain']>>> = {
  doing: short,
  reach: short,
  change: short,
  effect: short,
};

/** From effort to effect. What is done comes first: without it there is no chain. */
export const chain: Reader<Action['chain']> = (value, report, path) => {
  const draft = isFields(value) ? value : { doing: value };
  const { doing, ...rest } = readRecord(CHAIN, draft, report, undefined, `${path}/`, {});
  return doing === undefined ? undefined : { doing, ...rest };
};

const MEASURED: Readers<Partial<Measured>> = {
  value: (value) => toNumber(typeof value === 'string' ? value.replace(/%\s*$/, '') : value),
  year: (value) => {
    const year = toNumber(value);
    return Number.isInteger(year) ? year : undefined;
  },
};

export const measured: Reader<Measured | undefined> = (written, report, path) => {
  const draft = isFields(written) ? written : { value: written };
  const { value, ...rest } = readRecord(MEASURED, draft, report, undefined, `${path}/`, {});
  return value === undefined ? undefined : { value, ...rest };
};

const PLAN: Readers<{ code?: string; url?: string }> = { code: line, url: link };

export const planRef: Reader<Action['planRef']> = (value, report, path) => {
  const draft = isFields(value) ? value : { code: value };
  const { code, ...rest } = readRecord(PLAN, draft, report, undefined, `${path}/`, {});
  return code === undefined ? undefined : { code, ...rest };
};

const IDEA: Readers<Idea> = { receivedOn: day, replyDays: amount, answer: long, answeredOn: day };

export const idea: Reader<Action['idea']> = (value, report, path) =>
  isFields(value) ? readRecord(IDEA, value, report, undefined, `${path}/`, {}) : undefined;
