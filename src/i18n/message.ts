import type { Language } from './language.ts';
import { numberIn } from './number.ts';

/** Values for the `{name}` places of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** Fills the `{name}` places of a message. A value is text: nothing in it is filled in again. */
export const fill = (message: string, values?: Values): string =>
  values ? message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place)) : message;

/** The message of a counted thing, `<key>.one` or `<key>.many`: only French counts nothing as one. */
export function counted(messages: Readonly<Record<string, string>>, key: string, count: number, language: Language) {
  const form = count === 1 || (count === 0 && language === 'fr') ? 'one' : 'many';
  return fill(messages[`${key}.${form}`] ?? key, { count: numberIn(count, language) });
}

/**
 * A widget's words. `nl` is part of the widget; the other languages, and what is only said later, are fetched when used.
 */
export interface Catalogue<Messages extends Record<string, string>> {
  readonly nl: Messages;
  readonly others: Readonly<Record<'fr' | 'de' | 'en', () => Promise<Messages>>>;
}
