import { locale, type Language } from './language.ts';

/** Between thousands, and before what is behind the comma. */
const MARKS: Record<Language, readonly [thousands: string, comma: string]> = {
  nl: ['.', ','],
  fr: ['\u202f', ','],
  de: ['.', ','],
  en: [',', '.'],
};

/**
 * "6,5": as many places behind the comma as asked, else as many as it has, one at most. What is not 0 is never written as 0.
 * Without Intl, as days are (`format.ts`).
 */
export function numberIn(value: number, language: Language, decimals?: number): string {
  const most = decimals ?? 1;
  const size = Math.abs(value);
  const isSmall = size !== 0 && size < 0.5 / 10 ** most;
  if (isSmall || size >= 1e15) {
    const digits = isSmall ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: most };
    return new Intl.NumberFormat(locale(language), digits).format(value);
  }
  // Rounded as it is written: 1.005 is a little less, and 1.005 * 100 less again.
  const rounded = Math.round(Number(`${size}e${most}`)) / 10 ** most;
  const [whole = '', rest] = (decimals === undefined ? String(rounded) : rounded.toFixed(decimals)).split('.');
  const [thousands, comma] = MARKS[language];
  const sign = value < 0 ? '-' : '';
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (rest ? comma + rest : '');
}
