import type { Price } from '../../domain/activity.ts';
import type { Text } from '../../domain/text.ts';
import { fieldsOf, isFields, listOf } from './fields.ts';
import { saysFree, toAmount, toCurrency } from './money.ts';
import { flag, short, title } from './readers.ts';
import { readRecord, type Reader, type Readers } from './record.ts';

type Tariff = NonNullable<Price['tariffs']>[number];

const TARIFF: Readers<{ label?: Text; amount?: number }> = { label: title, amount: toAmount };

const PRICE: Readers<Price> = {
  free: flag,
  amount: toAmount,
  reduced: toAmount,
  currency: toCurrency,
  tariffs: (value, report, path) =>
    listOf(value).flatMap((each): Tariff[] => {
      const { label, amount } = readRecord(TARIFF, fieldsOf(each), report, undefined, `${path}/`, {});
      return label === undefined || amount === undefined ? [] : [{ label, amount }];
    }),
  text: short,
};

/** `"gratis"`, `0`, `"€ 6"`, other words, or each of them in its field. Only what says so is free. */
export const toPrice: Reader<Price | undefined> = (value, report, path) => {
  const read = isFields(value) ? readRecord(PRICE, value, report, undefined, `${path}/`, {}) : inOne(value);
  if (read?.amount === 0 && read.free === undefined) return { ...read, free: true };
  return read && Object.keys(read).length > 0 ? read : undefined;
};

function inOne(value: unknown): Price | undefined {
  const amount = typeof value === 'string' && saysFree(value) ? 0 : toAmount(value);
  if (amount !== undefined) return { amount };
  const text = typeof value === 'string' ? short(value) : undefined;
  return text === undefined ? undefined : { text };
}
