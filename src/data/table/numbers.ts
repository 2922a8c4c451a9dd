/**
 * A number as people write it: `51.2`, `51,2`, `1.234,56`, `€ 1 234,56`. Two marks: the last is the decimal one; a mark
 * that comes more than once separates thousands. `undefined` when it is none.
 */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.length > 40) return undefined;
  // A minus may be set as one, or as a dash.
  const digits = value
    .replace(/[\s\u00a0\u2009\u202f']/g, '')
    .replace(/^[\u2013\u2212](?=\d)/, '-')
    .replace(/^(€|EUR)|(€|EUR)$/gi, '');
  if (!/^[+-]?\d[\d.,]*(e[+-]?\d{1,3})?$/i.test(digits)) return undefined;
  const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const other = decimal === ',' ? '.' : ',';
  const plain = digits.replaceAll(other, '');
  const once = plain.indexOf(decimal) === plain.lastIndexOf(decimal);
  // `1.234.567`, and not `1.2.2026`.
  if (!once && !/^[+-]?\d{1,3}(\D\d{3})+$/.test(plain)) return undefined;
  const number = Number(once ? plain.replace(decimal, '.') : plain.replaceAll(decimal, ''));
  return Number.isFinite(number) ? number : undefined;
}
