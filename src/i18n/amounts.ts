import { locale, type Language } from './language.ts';
import { numberIn } from './number.ts';

/** "400 m" or "1,2 km": rounded as far as a walker cares. */
export function distance(metres: number, language: Language): string {
  const space = language === 'fr' ? '\u202f' : ' ';
  if (metres < 950) return `${Math.max(50, Math.round(metres / 50) * 50)}${space}m`;
  const far = Math.round(metres / 100) / 10;
  return `${numberIn(far < 10 ? far : Math.round(far), language)}${space}km`;
}

const EUROS: Record<Language, readonly [before: string, after: string]> = {
  nl: ['€\u00a0', ''],
  fr: ['', '\u00a0€'],
  de: ['', '\u00a0€'],
  en: ['€', ''],
};

/** "€ 9" or "€ 0,41"; euros without Intl, as days are (`format.ts`). */
export function money(amount: number, currency: string, language: Language): string {
  const decimals = Number.isInteger(amount) ? 0 : 2;
  if (currency === 'EUR') return EUROS[language].join(numberIn(amount, language, decimals));
  const digits = { minimumFractionDigits: decimals };
  return new Intl.NumberFormat(locale(language), { style: 'currency', currency, ...digits }).format(amount);
}
