import { locale, type Language } from './language.ts';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * "6,5": as many places behind the comma as asked, else as many as it has, one at most. What is not 0 is never written as 0.
 */
export function numberIn(value: number, language: Language, decimals?: number): string {
  const isSmall = value !== 0 && Math.abs(value) < 0.5 / 10 ** (decimals ?? 1);
  const key = `${language} ${isSmall ? 'small' : decimals}`;
  let format = formats.get(key);
  if (!format) {
    const places = { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 1 };
    format = new Intl.NumberFormat(locale(language), isSmall ? { maximumSignificantDigits: 1 } : places);
    formats.set(key, format);
  }
  return format.format(value);
}
