/** Values for the `{name}` places of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** Fills the `{name}` places of a message. A value is text: nothing in it is filled in again. */
export const fill = (message: string, values?: Values): string =>
  values ? message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place)) : message;

/**
 * A widget's words. `nl` is part of the widget; the other languages, and what is only said later, are fetched when used.
 */
export interface Catalogue<Messages extends Record<string, string>> {
  readonly nl: Messages;
  readonly others: Readonly<Record<'fr' | 'de' | 'en', () => Promise<Messages>>>;
}
