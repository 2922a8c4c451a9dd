import { expect } from '@open-wc/testing';
import { four, service } from '../some-services.ts';
import { leave, showServices, type ShownServices } from './shown-services.ts';

const WORDS = {
  nl: ['Wie helpt in je buurt?', '4 diensten gevonden', 'Zoeken', 'Open tot 12 uur', 'Nagekeken op 1 oktober 2026'],
  fr: ['Qui aide dans votre quartier', '4 services', 'Rechercher', '12 h', '1er octobre 2026'],
  de: ['Wer hilft in Ihrem Viertel?', '4 Angebote gefunden', 'Suchen', '014 00 00 01 anrufen', '1. Oktober 2026'],
  en: ['Who helps in your neighbourhood?', '4 services found', 'Search', 'Open until 12:00', '1 October 2026'],
} as const;

describe('the language', () => {
  let page: ShownServices;
  const before = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = before;
    leave();
  });

  for (const [language, words] of Object.entries(WORDS)) {
    it(`is ${language} where the element says so, in the list and in what is opened`, async () => {
      page = await showServices({ services: four, attributes: { lang: language } });
      await page.open('Sociaal Huis Balen');
      await page.until(() => page.text.includes(words[4]), 'the details');
      for (const each of words) expect(page.text).to.contain(each);
      expect(page.root.querySelector('section')!.lang).to.equal(language);
    });
  }
  it('is that of the page', async () => {
    document.documentElement.lang = 'fr-BE';
    page = await showServices({ services: four });
    expect(page.text).to.contain('Rechercher');
  });
  it('is Dutch on a page in a language that buurt does not speak, and says so', async () => {
    document.documentElement.lang = 'tr';
    page = await showServices({ services: four });
    expect(page.text).to.contain('Zoeken');
    expect(page.root.querySelector('section')!.lang).to.equal('nl');
  });
  it('is that of the nearest element, also around the shadow root it stands in', async () => {
    page = await showServices({ services: four });
    const host = document.createElement('div');
    host.lang = 'de';
    const around = page.element.parentElement!;
    around.append(host);
    host.attachShadow({ mode: 'open' }).append(page.element);
    await page.until(() => page.text.includes('Suchen'), 'the German words');
  });
  it('follows what a script sets, in the attribute too', async () => {
    page = await showServices({ services: four });
    page.element.lang = 'en';
    await page.until(() => page.text.includes('Search'), 'the English words');
    expect(page.element.getAttribute('lang')).to.equal('en');
  });
  it('keeps the list and the focus while the next words are fetched', async () => {
    page = await showServices({ services: four });
    page.nameOf('Huisartsen Wezel').focus();
    const row = page.row('Huisartsen Wezel');
    page.element.lang = 'fr';
    await page.until(() => page.text.includes('Rechercher'), 'the French words');
    expect(row.isConnected).to.equal(true);
    expect(page.focused).to.equal('Huisartsen Wezel');
  });
  it('finds a category by its name in the language of the page', async () => {
    page = await showServices({ services: four, attributes: { lang: 'en' } });
    page.type('pharmac');
    await page.until(() => page.names.length === 0, 'nothing');
    page.type('transport');
    await page.until(() => page.names.includes('Minder Mobielen Centrale'), 'the transport');
    page.element.lang = 'nl';
    page.type('vervoer');
    await page.until(() => page.names.includes('Minder Mobielen Centrale'), 'the same, in Dutch');
  });
  it('chooses a feed’s own words by it, and marks those in another', async () => {
    const many = service('a', { nl: 'Onthaal', fr: 'Accueil' });
    page = await showServices({ services: [many, service('b', { nl: 'School' })], attributes: { lang: 'fr' } });
    expect(page.names).to.deep.equal(['Accueil', 'School']);
    expect(page.nameOf('Accueil').hasAttribute('lang')).to.equal(false);
    expect(page.nameOf('School').lang).to.equal('nl');
  });
});
