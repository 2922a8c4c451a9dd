import { expect } from '@open-wc/testing';
import { four, street } from '../some-indicators.ts';
import { leave, showCards, type ShownCards } from './shown-cards.ts';

/** The heading, the count, a choice, the button, a year or a number as it is written, and how it was measured. */
const WORDS = {
  nl: ['De buurt in cijfers', '4 cijfers gevonden', 'Alle', 'Toon de cijfers', '17,8', 'Hoe is dit gemeten?'],
  fr: ['chiffres', 'Toutes', 'Afficher les chiffres', '17,8', 'Comment est-ce mesuré ?'],
  de: ['Zahlen', 'Befragung an der Haustür', 'Zahlen anzeigen', '17,8', 'Wie wurde das gemessen?'],
  en: ['figures', 'Door-to-door survey', 'Show the figures', '17.8', 'How was this measured?'],
} as const;

describe('the language of the indicator cards', () => {
  let page: ShownCards;
  afterEach(leave);

  for (const [language, words] of Object.entries(WORDS)) {
    it(`is ${language} where the element says so, in the cards and in what is opened`, async () => {
      page = await showCards({ items: [...four, street], attributes: { lang: language } });
      await page.open('Elke week contact met buren');
      await page.until(() => page.text.includes(words.at(-1)!), 'the rest');
      for (const each of words) expect(page.text).to.contain(each);
      expect(page.root.querySelector('section')!.lang).to.equal(language);
      expect(page.text).not.to.match(/\b(?:indicators|figures|say|says|reason|trend|ind|theme)\.[a-z]|\{\w+\}/);
    });
  }
  it('of a feed stays its own, and says so', async () => {
    const [first] = four;
    page = await showCards({ items: [{ ...first!, label: { fr: 'Contact chaque semaine' } }] });
    expect(page.root.querySelector('.name [lang=fr]')?.textContent).to.equal('Contact chaque semaine');
  });
});
