import type { Language } from '../language.ts';

/** What `debug` tells a webmaster of the parts a source divides its figures in; in Dutch on a Dutch page, else in English. */
interface BreakdownWords {
  readonly title: string;
  readonly why: string;
  readonly chosen: string;
  readonly choices: string;
}

const nl: BreakdownWords = {
  title: 'Dimensies die je kan kiezen',
  why: 'Deze cijfers zijn in hun bron verder opgedeeld. Zet bij deze feed in de config onder ‘dimensions’ de naam van de dimensie met de keuze die je wil. Anders telt het totaal.',
  chosen: 'Nu',
  choices: 'Mogelijk',
};
const en: BreakdownWords = {
  title: 'Dimensions you can choose from',
  why: 'The source divides these figures further. In the config, under “dimensions” of this feed, put the name of the dimension with the choice you want. Otherwise the total counts.',
  chosen: 'Now',
  choices: 'Possible',
};

export const breakdownWords = (language: Language): BreakdownWords => (language === 'nl' ? nl : en);
