/** What stands between a name and what it says; French has a space before it that no line breaks at. */
export const colon = (language: string): string => (language === 'fr' ? '\u00a0: ' : ': ');
