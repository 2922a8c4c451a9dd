/** The languages a widget's own words exist in; Dutch is the reference and the default. */
export const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The supported language nearest to a BCP 47 tag; Dutch for one that buurt does not speak. */
export const toLanguage = (tag: string | undefined): Language =>
  LANGUAGES.find((each) => tag?.toLowerCase().split('-', 1)[0] === each) ?? 'nl';

/** The language's own name for itself. */
export const ENDONYMS: Record<Language, string> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };

/** Locale for dates and numbers: Belgian usage where there is one. */
export const locale = (language: Language): string =>
  ({ nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' })[language];
