import { locale, type Language } from './language.ts';

/** "400 m" or "1,2 km": rounded as far as a walker cares. */
export function distance(metres: number, language: Language): string {
  const far = metres >= 950;
  const value = far ? Math.round(metres / 100) / 10 : Math.max(50, Math.round(metres / 50) * 50);
  return new Intl.NumberFormat(locale(language), {
    style: 'unit',
    unit: far ? 'kilometer' : 'meter',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

const amounts = new Map<string, Intl.NumberFormat>();

/** "€ 9" or "€ 0,41" */
export function money(amount: number, currency: string, language: Language): string {
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  const key = currency + language + minimumFractionDigits;
  let format = amounts.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale(language), { style: 'currency', currency, minimumFractionDigits });
    amounts.set(key, format);
  }
  return format.format(amount);
}
