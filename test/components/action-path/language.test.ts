import { expect } from '@open-wc/testing';
import { action, all } from './some-actions.ts';
import { leave, showPath, type ShownPath } from './shown-path.ts';

const WORDS = {
  nl: [
    'Wat doen we in de buurt?',
    'Snel te doen',
    'op 3 november',
    '6 acties en 1 idee',
    'Een zaal zoeken (nog te doen)',
  ],
  fr: ['Que faisons-nous dans le quartier ?', 'À faire vite', 'le 3 novembre', '6 actions et 1 idée', '(à faire)'],
  de: ['Was tun wir im Viertel?', 'Schnell machbar', 'am 3. November', '6 Aktionen und 1 Idee', '(noch zu tun)'],
  en: [
    'What are we doing in the neighbourhood?',
    'Quick to do',
    'on 3 November',
    '6 actions and 1 idea',
    '(still to do)',
  ],
} as const;

describe('the language of the action path', () => {
  let page: ShownPath;
  afterEach(leave);

  for (const [language, words] of Object.entries(WORDS)) {
    it(`is ${language} where the element says so, in notes and in what is opened`, async () => {
      page = await showPath({ actions: all, attributes: { lang: language } });
      await page.open('Budgetcafé');
      await page.until(() => page.text.includes(words.at(-1)!), 'the details');
      for (const each of words) expect(page.text).to.contain(each);
      expect(page.root.querySelector('section')!.lang).to.equal(language);
      for (const view of page.all<HTMLButtonElement>('.views button')) {
        view.click();
        await page.drawn();
        expect(page.text).not.to.match(/\b(?:actions|filter|sector|show)\.[a-z]|\{\w+\}/);
      }
    });
  }
  it('chooses a feed’s own words by it, and marks those in another', async () => {
    const own = action('own', { nl: 'Bank', fr: 'Banc' }, { nextStep: { text: { pl: 'Ławka' }, date: '2026-12-03' } });
    page = await showPath({ actions: [own], attributes: { lang: 'fr' } });
    expect(page.names).to.deep.equal(['Banc']);
    expect(page.root.querySelector('.next bdi')!.getAttribute('lang')).to.equal('pl');
  });
});
