import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  baselineWords,
  cardSentence,
  chartName,
  labelOf,
  moodWords,
  numberWords,
  oneInWords,
  periodWords,
  placeWords,
  reasonWords,
  sourceLine,
  staleWords,
  targetWords,
  trendSentence,
  valueWords,
  type IndicatorText,
} from '../../../src/components/parts/indicator-words.ts';
import type { IndicatorView, Told } from '../../../src/domain/indicator-view.ts';
import type { Figure, Indicator } from '../../../src/domain/indicator.ts';
import { plain } from '../../../src/domain/text.ts';
import { indicatorsCatalogue } from '../../../src/i18n/indicators/catalogue.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { fill } from '../../../src/i18n/message.ts';
import { flanders, indicatorOf, ours, town, view } from '../../support/indicators.ts';

async function speaker(language: Language): Promise<IndicatorText> {
  const { nl, others } = indicatorsCatalogue;
  const messages: Record<string, string> = language === 'nl' ? nl : await others[language]();
  const plural = new Intl.PluralRules(language);
  const t = (key: string, values?: Record<string, string | number>) => fill(messages[key] ?? key, values);
  const n = (key: string, count: number) => t(`${key}.${plural.select(count) === 'one' ? 'one' : 'many'}`, { count });
  return { language, t, n, term: (id) => messages[id] ?? id };
}
const texts = await Promise.all(LANGUAGES.map(speaker));

type InFour = readonly [nl: string | undefined, fr: string | undefined, de: string | undefined, en: string | undefined];

/** No reader sees which kind of space stands somewhere, and it changes with each Intl. */
const spaced = (words: string | undefined) => words?.replace(/[\u00a0\u2009\u202f]/g, ' ');

function inFour(say: (text: IndicatorText) => string | undefined, expected: InFour): void {
  assert.deepEqual(
    texts.map((text) => spaced(say(text))),
    expected,
  );
}
const says = (made: IndicatorView, expected: InFour): void => inFour((text) => cardSentence(made, text), expected);

describe('a value in words', () => {
  const value = (number: number, more: Partial<Indicator>, expected: InFour) =>
    inFour((text) => valueWords({ is: 'value', value: number }, indicatorOf([], more), text), expected);
  const told = (is: Told, expected: InFour) => inFour((text) => valueWords(is, indicatorOf([]), text), expected);

  it('a percentage', () => value(52, {}, ['52 %', '52 %', '52 %', '52%']));
  it('a space before the sign that no line breaks at', () =>
    assert.equal(valueWords({ is: 'value', value: 52 }, indicatorOf([]), texts[0] as IndicatorText), '52\u00a0%'));
  it('a line breaks before a long word behind a number, and not before a sign or a short one', () => {
    const of = (unitLabel: string) =>
      valueWords({ is: 'value', value: 5 }, indicatorOf([], { unit: 'count', unitLabel }), texts[0] as IndicatorText);
    assert.deepEqual(['euro', 'huishoudens'].map(of), ['5\u00a0euro', '5 huishoudens']);
  });
  it('behind the comma', () => value(17.84, {}, ['17,8 %', '17,8 %', '17,8 %', '17.8%']));
  it('as many places as its feed says', () => {
    value(17.84, { decimals: 2 }, ['17,84 %', '17,84 %', '17,84 %', '17.84%']);
    value(52, { decimals: 1 }, ['52,0 %', '52,0 %', '52,0 %', '52.0%']);
    value(51.6, { decimals: 0 }, ['52 %', '52 %', '52 %', '52%']);
  });
  it('0 is 0, and little is not 0', () => {
    value(0, {}, ['0 %', '0 %', '0 %', '0%']);
    value(0.04, {}, ['0,04 %', '0,04 %', '0,04 %', '0.04%']);
  });
  it('of a thousand', () =>
    value(6.5, { unit: 'per1000' }, ['6,5 op 1000', '6,5 sur 1000', '6,5 von 1000', '6.5 out of 1000']));
  it('of a thousand of something', () =>
    value(6.5, { unit: 'per1000', unitLabel: { nl: 'inwoners', fr: 'habitants', de: 'Einwohnern', en: 'residents' } }, [
      '6,5 op 1000 inwoners',
      '6,5 sur 1000 habitants',
      '6,5 von 1000 Einwohnern',
      '6.5 out of 1000 residents',
    ]));
  it('a mark', () => value(7.2, { unit: 'score10' }, ['7,2 op 10', '7,2 sur 10', '7,2 von 10', '7.2 out of 10']));
  it('a number of something', () =>
    value(1238, { unit: 'count', unitLabel: 'gezinnen' }, [
      '1.238 gezinnen',
      '1 238 gezinnen',
      '1.238 gezinnen',
      '1,238 gezinnen',
    ]));
  it('missing', () => told({ is: 'missing' }, ['geen cijfer', 'pas de chiffre', 'keine Zahl', 'no figure']));
  it('too few', () =>
    told({ is: 'too-few', n: 12 }, [
      'te weinig antwoorden om te tonen',
      "trop peu de réponses pour l'afficher",
      'zu wenige Antworten, um sie zu zeigen',
      'too few answers to show',
    ]));
  it('hidden', () =>
    told({ is: 'suppressed' }, [
      'niet getoond, want zo weinig mensen dat je iemand zou herkennen',
      "non affiché, car on pourrait reconnaître quelqu'un parmi si peu de personnes",
      'nicht gezeigt, weil man unter so wenigen Menschen jemanden erkennen könnte',
      'not shown, because among so few people someone could be recognised',
    ]));
  it('not applicable', () =>
    told({ is: 'not-applicable' }, [
      'geldt hier niet',
      "ne s'applique pas ici",
      'gilt hier nicht',
      'does not apply here',
    ]));
  it('the bare number', () =>
    inFour((text) => numberWords(1238.5, indicatorOf([]), text), ['1.238,5', '1 238,5', '1.238,5', '1,238.5']));
});

describe('a period and a place in words', () => {
  const period = (more: Partial<Figure>, expected: InFour) =>
    inFour((text) => periodWords(ours(1, more), text), expected);
  it('a year', () => period({ year: 2024 }, ['2024', '2024', '2024', '2024']));
  it('a quarter', () =>
    period({ period: '2024-Q1' }, [
      'kwartaal 1 van 2024',
      'trimestre 1 de 2024',
      'Quartal 1 2024',
      'quarter 1 of 2024',
    ]));
  it('half a year', () =>
    period({ period: '2024-S2' }, [
      'halfjaar 2 van 2024',
      'semestre 2 de 2024',
      'Halbjahr 2 2024',
      'half-year 2 of 2024',
    ]));
  it('a month', () => period({ period: '2024-03' }, ['maart 2024', 'mars 2024', 'März 2024', 'March 2024']));
  it('a day', () =>
    period({ period: '2024-03-31' }, ['31 maart 2024', '31 mars 2024', '31. März 2024', '31 March 2024']));
  it('two years', () => period({ period: '2023-2024' }, ['2023–2024', '2023–2024', '2023–2024', '2023–2024']));

  it('a name, else its level', () => {
    const place = (level: Figure['level'], expected: InFour) => inFour((text) => placeWords({ level }, text), expected);
    inFour(
      (text) => placeWords({ level: 'area', name: { nl: 'Heide', en: 'Heath' } }, text),
      ['Heide', 'Heide', 'Heide', 'Heath'],
    );
    place('area', ['deze buurt', 'ce quartier', 'dieses Viertel', 'this neighbourhood']);
    place('municipality', ['de gemeente', 'la commune', 'die Gemeinde', 'the municipality']);
    place('region', ['het gewest', 'la région', 'die Region', 'the region']);
    place('country', ['het land', 'le pays', 'das Land', 'the country']);
  });
});

describe('the sentence of a card', () => {
  it('more than elsewhere', () =>
    says(view([ours(52), town(49), flanders(45)]), [
      'In Dennenhof heeft 52 % van de bewoners elke week contact met buren, meer dan in Balen (49 %) en Vlaanderen (45 %).',
      "À Dennenhof, 52 % des habitants ont des contacts avec leurs voisins chaque semaine, plus qu'à Balen (49 %) et en Vlaanderen (45 %).",
      'In Dennenhof haben 52 % der Bewohner jede Woche Kontakt mit Nachbarn, mehr als in Balen (49 %) und Vlaanderen (45 %).',
      'In Dennenhof, 52% of residents have contact with neighbours every week, more than in Balen (49%) and Vlaanderen (45%).',
    ]));
  it('less, and behind the comma', () =>
    says(view([ours(17.8), town(22.4)], { id: 'pop-65' }), [
      'In Dennenhof is 17,8 % van de inwoners 65 jaar of ouder, minder dan in Balen (22,4 %).',
      "À Dennenhof, 17,8 % des habitants ont 65 ans ou plus, moins qu'à Balen (22,4 %).",
      'In Dennenhof sind 17,8 % der Einwohner 65 Jahre oder älter, weniger als in Balen (22,4 %).',
      'In Dennenhof, 17.8% of residents are 65 or over, less than in Balen (22.4%).',
    ]));
  it('about the same', () =>
    says(view([ours(50), town(49)]), [
      'In Dennenhof heeft 50 % van de bewoners elke week contact met buren, ongeveer evenveel als in Balen (49 %).',
      "À Dennenhof, 50 % des habitants ont des contacts avec leurs voisins chaque semaine, à peu près autant qu'à Balen (49 %).",
      'In Dennenhof haben 50 % der Bewohner jede Woche Kontakt mit Nachbarn, etwa gleich viel wie in Balen (49 %).',
      'In Dennenhof, 50% of residents have contact with neighbours every week, about the same as in Balen (49%).',
    ]));
  it('more than here, less than there', () =>
    says(
      view([ours(52), town(40), flanders(60), town(52, { level: 'country', place: 'BE', placeName: 'België' })], {
        label: 'Samen',
      }),
      [
        'Samen: 52 % in Dennenhof, meer dan in Balen (40 %), minder dan in Vlaanderen (60 %), maar ongeveer evenveel als in België (52 %).',
        "Samen : 52 % à Dennenhof, plus qu'à Balen (40 %), moins qu'en Vlaanderen (60 %), mais à peu près autant qu'en België (52 %).",
        'Samen: 52 % in Dennenhof, mehr als in Balen (40 %), weniger als in Vlaanderen (60 %), aber etwa gleich viel wie in België (52 %).',
        'Samen: 52% in Dennenhof, more than in Balen (40%), less than in Vlaanderen (60%), but about the same as in België (52%).',
      ],
    ));
  it('of what has no name of its own in the vocabulary', () =>
    says(view([ours(6.5), town(4.1)], { id: 'eigen', label: 'Zorg uitgesteld.', unit: 'per1000' }), [
      'Zorg uitgesteld: 6,5 op 1000 in Dennenhof, meer dan in Balen (4,1).',
      "Zorg uitgesteld : 6,5 sur 1000 à Dennenhof, plus qu'à Balen (4,1).",
      'Zorg uitgesteld: 6,5 von 1000 in Dennenhof, mehr als in Balen (4,1).',
      'Zorg uitgesteld: 6.5 out of 1000 in Dennenhof, more than in Balen (4.1).',
    ]));
  it('of a hundred households', () =>
    says(view([ours(31), town(5)], { id: 'ind.social-rent', unit: 'per100' }), [
      'In Dennenhof zijn er 31 sociale huurwoningen op 100 huishoudens, meer dan in Balen (5).',
      "À Dennenhof, il y a 31 logements sociaux pour 100 ménages, plus qu'à Balen (5).",
      'In Dennenhof gibt es 31 Sozialmietwohnungen auf 100 Haushalte, mehr als in Balen (5).',
      'In Dennenhof, there are 31 social rental homes for every 100 households, more than in Balen (5).',
    ]));
  it('of places without a name', () =>
    says(
      view(
        [ours(52, { place: 'nb1' }), town(49, { place: undefined }), flanders(45, { place: undefined })],
        {},
        { area: 'nb1', areas: [] },
      ),
      [
        'In deze buurt heeft 52 % van de bewoners elke week contact met buren, meer dan in de gemeente (49 %) en het gewest (45 %).',
        "Au niveau du quartier, 52 % des habitants ont des contacts avec leurs voisins chaque semaine, plus qu'au niveau de la commune (49 %) et au niveau de la région (45 %).",
        'In diesem Viertel haben 52 % der Bewohner jede Woche Kontakt mit Nachbarn, mehr als in der Gemeinde (49 %) und der Region (45 %).',
        'In this neighbourhood, 52% of residents have contact with neighbours every week, more than in the municipality (49%) and the region (45%).',
      ],
    ));
  it('in French as one says a region', () => {
    const [, french] = texts;
    const made = view([ours(52), flanders(45, { placeName: { fr: 'La Flandre' } })]);
    assert.match(spaced(french && cardSentence(made, french)) ?? '', /plus qu'en Flandre \(45 %\)/);
  });
  it('without a word of a municipality that has no figure: the table says so', () =>
    says(view([ours(6.5), flanders(1.2)], { id: 'care-postponed' }), [
      'In Dennenhof stelt 6,5 % van de bewoners zorg uit om geld, meer dan in Vlaanderen (1,2 %).',
      "À Dennenhof, 6,5 % des habitants reportent des soins pour des raisons d'argent, plus qu'en Vlaanderen (1,2 %).",
      'In Dennenhof verschieben 6,5 % der Bewohner eine Behandlung wegen Geld, mehr als in Vlaanderen (1,2 %).',
      'In Dennenhof, 6.5% of residents put off care because of money, more than in Vlaanderen (1.2%).',
    ]));
  it('with too few answers', () =>
    says(view([ours(9, { n: 24 }), town(6)], { id: 'lonely-often', source: { type: 'survey' } }), [
      'Voelt zich vaak eenzaam in Dennenhof: te weinig antwoorden om te tonen. Balen: 6 %.',
      "Se sentent souvent seuls à Dennenhof : trop peu de réponses pour l'afficher. Balen : 6 %.",
      'Fühlen sich oft einsam in Dennenhof: zu wenige Antworten, um sie zu zeigen. Balen: 6 %.',
      'Often feel lonely in Dennenhof: too few answers to show. Balen: 6%.',
    ]));
  it('of what is hidden', () =>
    says(view([ours(undefined, { hidden: 'suppressed' }), town(1.5)], { label: 'Schuldhulp' }), [
      'Schuldhulp in Dennenhof: niet getoond, want zo weinig mensen dat je iemand zou herkennen. Balen: 1,5 %.',
      "Schuldhulp à Dennenhof : non affiché, car on pourrait reconnaître quelqu'un parmi si peu de personnes. Balen : 1,5 %.",
      'Schuldhulp in Dennenhof: nicht gezeigt, weil man unter so wenigen Menschen jemanden erkennen könnte. Balen: 1,5 %.',
      'Schuldhulp in Dennenhof: not shown, because among so few people someone could be recognised. Balen: 1.5%.',
    ]));
  it('of nothing', () =>
    says(view([ours()], { label: 'Samen' }, { areas: [] }), [
      'Samen in deze buurt: geen cijfer.',
      'Samen au niveau du quartier : pas de chiffre.',
      'Samen in diesem Viertel: keine Zahl.',
      'Samen in this neighbourhood: no figure.',
    ]));
  it('of another age', () =>
    says(view([ours(43, { ageFrom: 16 }), town(41, { ageFrom: 18 })], { id: 'informal-care' }), [
      'In Dennenhof zorgt 43 % van de bewoners minstens elke maand voor iemand. Balen: 41 % (niet helemaal te vergelijken: andere leeftijdsgroep).',
      "À Dennenhof, 43 % des habitants s'occupent de quelqu'un au moins chaque mois. Balen : 41 % (pas tout à fait comparable : autre groupe d'âge).",
      'In Dennenhof kümmern sich 43 % der Bewohner mindestens monatlich um jemanden. Balen: 41 % (nicht ganz vergleichbar: andere Altersgruppe).',
      'In Dennenhof, 43% of residents care for someone at least monthly. Balen: 41% (not fully comparable: different age group).',
    ]));
  it('of another year, with the year, and another question', () =>
    says(view([ours(64, { questionId: 'a' }), town(79, { year: 2017, questionId: 'b' })], { label: 'Tevreden' }), [
      'Tevreden: 64 % in Dennenhof. Balen: 79 %, 2017 (niet helemaal te vergelijken: te veel jaren ertussen, andere vraag).',
      "Tevreden : 64 % à Dennenhof. Balen : 79 %, 2017 (pas tout à fait comparable : trop d'années d'écart, autre question).",
      'Tevreden: 64 % in Dennenhof. Balen: 79 %, 2017 (nicht ganz vergleichbar: zu viele Jahre dazwischen, andere Frage).',
      'Tevreden: 64% in Dennenhof. Balen: 79%, 2017 (not fully comparable: too many years apart, different question).',
    ]));
  it('of counts, of which none is more or less', () =>
    says(view([ours(38), town(1912)], { label: 'Hulp', unit: 'count', unitLabel: 'gezinnen' }), [
      'Hulp: 38 gezinnen in Dennenhof. Balen: 1.912 gezinnen.',
      'Hulp : 38 gezinnen à Dennenhof. Balen : 1 912 gezinnen.',
      'Hulp: 38 gezinnen in Dennenhof. Balen: 1.912 gezinnen.',
      'Hulp: 38 gezinnen in Dennenhof. Balen: 1,912 gezinnen.',
    ]));
  it("of a vocabulary's indicator only where its feed means the same", () => {
    const [dutch] = texts;
    const say = (more: Partial<Indicator>) =>
      spaced(dutch && cardSentence(view([ours(52)], more, { areas: [] }), dutch));
    assert.match(say({ label: 'Elke week contact met buren' }) ?? '', /^In deze buurt heeft 52 %/);
    assert.match(say({ label: 'Buren en honden' }) ?? '', /^Buren en honden: 52 % in deze buurt/);
    assert.match(say({ unit: 'count' }) ?? '', /^Elke week contact met buren: 52 in deze buurt/);
  });
  it('holds a name from right to left apart from the numbers around it', () => {
    const [dutch] = texts;
    const words = dutch && cardSentence(view([ours(52, { placeName: 'שכונה', place: 'x' })], {}, { area: 'x' }), dutch);
    assert.match(words ?? '', /\u2068שכונה\u2069/);
  });
  it('is whole for each of the vocabulary', () => {
    const ids = Object.keys(indicatorsCatalogue.nl).filter((key) => key.startsWith('ind.'));
    assert.equal(ids.length, 28);
    for (const id of ids) {
      const unit = id === 'ind.living-wage' ? 'per1000' : id === 'ind.social-rent' ? 'per100' : 'percent';
      const made = view([ours(12.5), town(2)], { id, unit });
      for (const text of texts) {
        const words = cardSentence(made, text);
        assert.match(words, /^(?:In|À) Dennenhof\b.*12[.,]5.*Balen \(2/, words);
        assert.doesNotMatch(words, /[{}]|undefined|null|NaN|ind\.|say\./, words);
        assert.doesNotMatch(plain(labelOf(made.indicator, text), text.language), /^ind\./);
      }
    }
  });
});

describe('the trend in words', () => {
  const past = (year: number, value?: number) => ours(value, { year });
  const trend = (values: readonly Figure[], expected: InFour) =>
    inFour((text) => trendSentence(view(values), text), expected);
  it('risen', () =>
    trend(
      [past(2023, 58), past(2025, 69)],
      [
        'Gestegen van 58 % in 2023 naar 69 % in 2025.',
        'En hausse : de 58 % en 2023 à 69 % en 2025.',
        'Gestiegen von 58 % (2023) auf 69 % (2025).',
        'Up from 58% in 2023 to 69% in 2025.',
      ],
    ));
  it('fallen', () =>
    trend(
      [past(2023, 69), past(2025, 58.5)],
      [
        'Gedaald van 69 % in 2023 naar 58,5 % in 2025.',
        'En baisse : de 69 % en 2023 à 58,5 % en 2025.',
        'Gesunken von 69 % (2023) auf 58,5 % (2025).',
        'Down from 69% in 2023 to 58.5% in 2025.',
      ],
    ));
  it('the same', () =>
    trend(
      [past(2023, 58), past(2025, 59)],
      [
        'Ongeveer gelijk gebleven: 58 % in 2023, 59 % in 2025.',
        'À peu près stable : 58 % en 2023, 59 % en 2025.',
        'Etwa gleich geblieben: 58 % (2023), 59 % (2025).',
        'About the same: 58% in 2023, 59% in 2025.',
      ],
    ));
  it('none', () => trend([past(2025, 59)], [undefined, undefined, undefined, undefined]));
});

describe('what stands around the value', () => {
  it('so many in so many', () => {
    inFour(
      (text) => oneInWords(view([ours(24)]), text),
      ['ongeveer 1 op 4', 'environ 1 sur 4', 'etwa 1 von 4', 'about 1 in 4'],
    );
    inFour(
      (text) => oneInWords(view([ours(52)]), text),
      ['ongeveer de helft', 'environ la moitié', 'etwa die Hälfte', 'about half'],
    );
    inFour((text) => oneInWords(view([ours(1)]), text), [undefined, undefined, undefined, undefined]);
  });
  it('reasons', () => {
    inFour((text) => reasonWords([], text), ['', '', '', '']);
    inFour(
      (text) => reasonWords(['age', 'question'], text),
      [
        'andere leeftijdsgroep, andere vraag',
        "autre groupe d'âge, autre question",
        'andere Altersgruppe, andere Frage',
        'different age group, different question',
      ],
    );
  });
  it('where it comes from', () => {
    const source = { type: 'survey', name: 'Buurtonderzoek' } as const;
    const line = (more: Partial<Figure>, expected: InFour) => {
      const made = view([ours(52, more)], { source });
      inFour((text) => sourceLine(made.indicator, made, text), expected);
    };
    line({ n: 1142, invited: 2236 }, [
      'Buurtonderzoek · Vragen aan de deur · 2025 · 1142 antwoorden van 2.236 gevraagde mensen',
      'Buurtonderzoek · Enquête porte-à-porte · 2025 · 1142 réponses sur 2 236 personnes interrogées',
      'Buurtonderzoek · Befragung an der Haustür · 2025 · 1142 Antworten von 2.236 gefragten Menschen',
      'Buurtonderzoek · Door-to-door survey · 2025 · 1142 answers from 2,236 people asked',
    ]);
    line({ n: 1 }, [
      'Buurtonderzoek · Vragen aan de deur · 2025 · 1 antwoord',
      'Buurtonderzoek · Enquête porte-à-porte · 2025 · 1 réponse',
      'Buurtonderzoek · Befragung an der Haustür · 2025 · 1 Antwort',
      'Buurtonderzoek · Door-to-door survey · 2025 · 1 answer',
    ]);
  });
  it('where it comes from, once where that is called what it is', () => {
    const made = view([ours(52)], { source: { type: 'survey', name: { nl: 'Vragen aan de deur', en: 'Survey' } } });
    const [nl, , , en] = texts.map((text) => sourceLine(made.indicator, made, text));
    assert.deepEqual([nl, en], ['Vragen aan de deur · 2025', 'Survey · Door-to-door survey · 2025']);
  });
  it('where it comes from, of another place where there is no own figure; who answered there did not answer here', () => {
    const made = view([town(49, { year: 2024, n: 900 })], { source: { label: 'balen.be', format: 'csv' } });
    inFour(
      (text) => sourceLine(made.indicator, made, text),
      ['balen.be · 2024', 'balen.be · 2024', 'balen.be · 2024', 'balen.be · 2024'],
    );
  });
  it('good news', () => {
    const mood = (value: number) => view([ours(value), town(50)], { direction: 'up' });
    inFour(
      (text) => moodWords(mood(60), text),
      ['Dat is goed nieuws.', "C'est une bonne nouvelle.", 'Das ist eine gute Nachricht.', 'That is good news.'],
    );
    inFour(
      (text) => moodWords(mood(40), text),
      ['Dit vraagt aandacht.', "Cela demande de l'attention.", 'Das braucht Aufmerksamkeit.', 'This needs attention.'],
    );
    inFour((text) => moodWords(mood(50), text), [undefined, undefined, undefined, undefined]);
  });
  it('that it is long ago', () =>
    inFour(
      (text) => staleWords(view([ours(3, { year: 2017 })]), text),
      [
        'Dit cijfer is van 2017. Het kan nu anders zijn.',
        'Ce chiffre date de 2017. Il a peut-être changé.',
        'Diese Zahl ist von 2017. Sie kann heute anders sein.',
        'This figure is from 2017. It may be different now.',
      ],
    ));
  it('what was aimed at', () => {
    const target = (value: number, year?: number) =>
      view([ours(value)], { direction: 'up', target: { value: 75, ...(year && { year }) } });
    inFour(
      (text) => targetWords(target(69, 2028), text),
      [
        'Het doel is 75 % (2028).',
        "L'objectif est de 75 % (2028).",
        'Das Ziel ist 75 % (2028).',
        'The goal is 75% (2028).',
      ],
    );
    inFour(
      (text) => targetWords(target(80), text),
      [
        'Het doel is gehaald: 75 %.',
        "L'objectif est atteint : 75 %.",
        'Das Ziel ist erreicht: 75 %.',
        'The goal is reached: 75%.',
      ],
    );
  });
  it('where it began, unless the trend has said so', () => {
    const begun = (figures: readonly Figure[]) => view(figures, { baselineYear: 2023 });
    const broken = begun([ours(58, { year: 2023 }), ours(69, { break: true })]);
    inFour(
      (text) => baselineWords(broken, text),
      [
        'Bij het begin: 58 % (2023).',
        'Au départ : 58 % (2023).',
        'Am Anfang: 58 % (2023).',
        'At the start: 58% (2023).',
      ],
    );
    const followed = begun([ours(58, { year: 2023 }), ours(69)]);
    inFour((text) => baselineWords(followed, text), [undefined, undefined, undefined, undefined]);
  });
});

describe('the name of a chart', () => {
  it('says first, last, lowest and highest, and the others', () =>
    inFour(
      (text) =>
        chartName(
          view([
            ours(45, { year: 2020 }),
            ours(44, { year: 2021 }),
            ours(56, { year: 2023 }),
            ours(52),
            town(49),
            flanders(),
          ]),
          text,
        ),
      [
        'Elke week contact met buren. Dennenhof: eerst 45 % (2020), laatst 52 % (2025), laagst 44 % (2021), hoogst 56 % (2023). Balen: 49 % (2025). Vlaanderen: geen cijfer (2025).',
        'Contact avec les voisins chaque semaine. Dennenhof : au début 45 % (2020), à la fin 52 % (2025), au plus bas 44 % (2021), au plus haut 56 % (2023). Balen : 49 % (2025). Vlaanderen : pas de chiffre (2025).',
        'Jede Woche Kontakt mit Nachbarn. Dennenhof: zuerst 45 % (2020), zuletzt 52 % (2025), niedrigster Wert 44 % (2021), höchster Wert 56 % (2023). Balen: 49 % (2025). Vlaanderen: keine Zahl (2025).',
        'Contact with neighbours every week. Dennenhof: first 45% (2020), last 52% (2025), lowest 44% (2021), highest 56% (2023). Balen: 49% (2025). Vlaanderen: no figure (2025).',
      ],
    ));
  it('says one figure once, and no hidden one', () =>
    inFour(
      (text) => chartName(view([ours(9, { n: 12 }), town(6)], { label: 'Eenzaam', source: { type: 'survey' } }), text),
      [
        'Eenzaam. Dennenhof: te weinig antwoorden om te tonen (2025). Balen: 6 % (2025).',
        "Eenzaam. Dennenhof : trop peu de réponses pour l'afficher (2025). Balen : 6 % (2025).",
        'Eenzaam. Dennenhof: zu wenige Antworten, um sie zu zeigen (2025). Balen: 6 % (2025).',
        'Eenzaam. Dennenhof: too few answers to show (2025). Balen: 6% (2025).',
      ],
    ));
});
