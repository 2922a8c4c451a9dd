const FREE =
  /^(?:(?:toegang|inkom|entr[eé]e|eintritt)[ :]+)?(?:gratis|gratuite?|free|frei|kostenlos|kosteloos)(?: (?:toegang|inkom|entry|admission))?[.!]?$/i;

/** Whether words say that something costs nothing. */
export const saysFree = (words: string): boolean => FREE.test(words.trim());

/** An ISO 4217 code. */
export const toCurrency = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined;

const AMOUNT = /^(?:€|eur|euro)?\s?(\d{1,6})(?:[.,](\d\d?|-))?\s?(?:€|eur|euros?)?$/i;

/** Euros as people write them: `6`, `"6,50"`, `"€ 6"`, `"6,50 euro"`. */
export function toAmount(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : undefined;
  const [, whole, cents] = (typeof value === 'string' && AMOUNT.exec(value.trim())) || [];
  return whole === undefined ? undefined : Number(`${whole}.${cents === undefined || cents === '-' ? 0 : cents}`);
}
