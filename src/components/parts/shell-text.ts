import type { Language } from '../../i18n/language.ts';
import type { Values } from '../../i18n/message.ts';
import type { Shell } from '../../i18n/shell/nl.ts';

/** The words that every widget has, in the reader's language. */
export interface ShellText {
  readonly language: Language;
  readonly t: (key: keyof Shell, values?: Values) => string;
}
