import { expect } from '@open-wc/testing';
import { activity, bingo, four, on, soup } from '../some-activities.ts';
import { leave, showCalendar, type ShownCalendar } from './shown-calendar.ts';

/** The heading, the count, today, a state, a rhythm, how to register, and what nobody said. */
const WORDS = {
  nl: [
    'Wat is er te doen?',
    '5 activiteiten gevonden',
    'Vandaag, woensdag 25 november',
    'Gaat niet door',
    'elke woensdag (nog 1 keer in deze periode)',
    'Schrijf je in: bel 014 00 00 01',
    'We weten niet of je er met een rolstoel binnen kan.',
  ],
  fr: [
    'activités trouvées',
    'mercredi 25 novembre',
    'chaque mercredi (encore 1 fois pendant cette période)',
    'fauteuil roulant',
    '14 h',
  ],
  de: [
    'Aktivitäten gefunden',
    'Mittwoch, 25. November',
    'jeden Mittwoch (noch 1 Mal in diesem Zeitraum)',
    'Rollstuhl',
    '17 Uhr',
  ],
  en: [
    "What's on?",
    '5 activities found',
    'Wednesday 25 November',
    'every Wednesday (1 more in this period)',
    'wheelchair',
    '14:00',
  ],
} as const;

describe('the language of the calendar', () => {
  let page: ShownCalendar;
  const before = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = before;
    document.dir = '';
    leave();
  });
  const activities = [
    { ...soup, access: [], registration: { type: 'phone' } as const },
    ...four.slice(1),
    activity('off', 'Lezing', { ...on('2026-11-25', '19:00'), status: 'cancelled' }),
  ];

  for (const [language, words] of Object.entries(WORDS)) {
    it(`is ${language} where the element says so, in the list and in what is opened`, async () => {
      page = await showCalendar({ activities, attributes: { lang: language } });
      await page.open('Soepcafé');
      await page.until(() => page.text.includes(words.at(-1)!), 'the details');
      for (const each of words) expect(page.text).to.contain(each);
      expect(page.root.querySelector('section')!.lang).to.equal(language);
      expect(page.text).not.to.match(/\b(?:activities|when|filter|cat|aud|acc)\.[a-z]/);
    });
  }
  it('is that of the page', async () => {
    document.documentElement.lang = 'fr-BE';
    page = await showCalendar({ activities });
    expect(page.text).to.contain('activités');
  });
  it('follows a page that changes its own', async () => {
    page = await showCalendar({ activities });
    document.documentElement.lang = 'fr';
    await page.until(() => page.text.includes('activités'), 'the French words');
  });
  it('is Dutch on a page in a language that buurt does not speak, and says so', async () => {
    document.documentElement.lang = 'tr';
    page = await showCalendar({ activities });
    expect(page.text).to.contain('Wat is er te doen?');
    expect(page.root.querySelector('section')!.lang).to.equal('nl');
  });
  it('keeps the list, what is open and the focus while the next words are fetched', async () => {
    page = await showCalendar({ activities });
    await page.open('Bingo');
    page.nameOf('Bingo').focus();
    const row = page.row('Bingo');
    page.element.lang = 'fr';
    await page.until(() => page.text.includes('activités'), 'the French words');
    expect([row.isConnected, page.focused, page.nameOf('Bingo').ariaExpanded]).to.deep.equal([true, 'Bingo', 'true']);
  });
  it('names every choice of the sheet in its words', async () => {
    page = await showCalendar({ activities, attributes: { lang: 'en' } });
    page.all<HTMLButtonElement>('[aria-haspopup=dialog]')[0]!.click();
    await page.until(() => page.root.querySelector('dialog')?.open === true, 'the sheet');
    await page.until(
      () => page.words('dialog').join().includes('Older people') || page.words('dialog legend').length > 2,
      'the words',
    );
    expect(page.words('dialog').join()).not.to.match(/\b(?:cat|aud|acc|filter|activities)\.[a-z]/);
    expect(page.words('dialog select option')).to.include('Polish');
  });
  it('finds a kind of activity by its name in the language of the page', async () => {
    page = await showCalendar({ activities, attributes: { lang: 'fr' } });
    const [kind] = page.words('.none');
    expect(kind).to.equal(undefined);
    page.type('jeux');
    await page.until(() => page.names.length === 1, 'the games');
    expect(page.names).to.deep.equal(['Bingo']);
  });
  it('chooses a feed’s own words by it, and marks those in another', async () => {
    const own = { ...bingo, title: { nl: 'Bingo', fr: 'Loto' }, place: { name: { nl: 'Zaal', fr: 'Salle' } } };
    const polish = activity('pl', { pl: 'Polska kawa' }, { ...on('2026-11-27', '10:00'), summary: { pl: 'Kawa.' } });
    page = await showCalendar({ activities: [own, polish], attributes: { lang: 'fr' } });
    expect(page.names).to.deep.equal(['Loto', 'Polska kawa']);
    expect(page.says('Loto', 'note')).to.contain('Salle');
    expect(page.nameOf('Loto').hasAttribute('lang')).to.equal(false);
    expect(page.nameOf('Polska kawa').lang).to.equal('pl');
    const details = await page.open('Polska kawa');
    expect(details.querySelector('bdi[lang=pl]')?.textContent).to.equal('Kawa.');
  });
  it('turns round on a page that is read from right to left', async () => {
    page = await showCalendar({ activities, style: 'inline-size: 700px' });
    const edge = () => {
      const [time, name] = ['.time', '.name'].map((part) => page.row('Bingo').querySelector(part)!);
      return time!.getBoundingClientRect().left < name!.getBoundingClientRect().left;
    };
    expect(edge()).to.equal(true);
    document.dir = 'rtl';
    expect(edge()).to.equal(false);
  });
  it('keeps a title in its own direction', async () => {
    page = await showCalendar({ activities: [{ ...bingo, title: { ar: 'قهوة' } }] });
    expect(getComputedStyle(page.nameOf('قهوة')).direction).to.equal('rtl');
  });
});
