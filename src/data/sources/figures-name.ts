/** What figures are called when nothing says what they are about: their id is no word. */
export const FIGURES = { nl: 'Cijfers', fr: 'Chiffres', de: 'Zahlen', en: 'Figures' };
