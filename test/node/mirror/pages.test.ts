import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { localAddress, withLocalFiles } from '../../../src/mirror/local-files.ts';
import { mirror } from '../../../src/mirror/mirror.ts';
import { writePages, type PagesOptions } from '../../../src/mirror/pages.ts';
import { WRITTEN_FOR } from '../../../tools/demo-dates.ts';

const NOW = Date.parse('2026-11-24T03:00Z');
const out = mkdtempSync(join(tmpdir(), 'buurt-pages-'));
after(() => rmSync(out, { recursive: true }));

type Feeds = Readonly<Record<string, readonly object[]>>;

/** What stands in each page that is made of these records, in the town of Balen. */
async function pagesOf(feeds: Feeds, settings: object = {}, options: Partial<PagesOptions> = {}) {
  const answers = new Map<string, unknown>(
    Object.entries(feeds).map(([kind, items]) => [`/${kind}.json`, { kind, publisher: { name: 'Balen' }, items }]),
  );
  const addresses = Object.fromEntries(Object.keys(feeds).map((kind) => [kind, `${kind}.json`]));
  answers.set('/config.json', { municipality: 'Balen', feeds: addresses, ...settings });
  const fetch = async (input: string | URL | Request) =>
    Response.json(answers.get(new URL(input instanceof Request ? input.url : input).pathname));
  const folder = mkdtempSync(join(out, 'made-'));
  const now = () => NOW;
  const politeness = { fetch, delay: 0, now, pause: async () => {} };
  const mirrored = await mirror({ config: 'https://town.example/config.json', out: folder, ...politeness });
  const written = await writePages(mirrored, { out: folder, level: 3, now, ...options });
  return {
    written,
    page: (name: string) => readFileSync(join(folder, `${name}.html`), 'utf8'),
    native: (name: string) => readFileSync(join(folder, `${name}.json`), 'utf8'),
  };
}

/** The words, as somebody hears them: a line for each block. */
const heard = (html: string): readonly string[] =>
  html
    .replace(/<script.*<\/script>/g, '')
    .replace(/<\/?(?:bdi|strong|a|time|th|td)\b[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .split(/<[^>]*>|\n/)
    .map((line) => line.trim())
    .filter(Boolean);

const house = {
  id: 'huis',
  name: 'Buurthuis Dennenhof',
  category: 'svc.neighbourhood-house',
  summary: 'Koffie en een luisterend oor.',
  contact: { phone: '014 00 00 05', url: 'https://huis.example/over' },
  location: { street: 'Dennenhof 12', postcode: '2490', place: 'Balen', lat: 51.16, lon: 5.18 },
  hours: {
    weekly: [
      { day: 1, from: '09:00', to: '12:00' },
      { day: 2, from: '09:00', to: '12:00' },
    ],
    exceptions: [{ date: '2026-12-25', closed: true, reason: 'Kerstmis' }],
  },
  nextStep: 'Kom binnen.',
};

describe('services for who has no script', () => {
  it('say what it is and where, the numbers, the hours and how to begin', async () => {
    const { page } = await pagesOf({ services: [house] });
    assert.deepEqual(heard(page('services')), [
      'Wie helpt in je buurt?',
      'Buurthuis Dennenhof',
      'Buurthuis',
      'Dennenhof 12, 2490 Balen',
      '014 00 00 05',
      'huis.example',
      'Openingsuren',
      'Maandag – dinsdag: 9 tot 12 uur',
      'Vrijdag 25 december: dicht (Kerstmis)',
      'Hoe begin je? Kom binnen.',
      'Koffie en een luisterend oor.',
    ]);
    assert.match(page('services'), /href="tel:014000005"/);
    assert.match(page('services'), /<h3>Wie[^]*<h4>/);
  });
  it('never say whether it is open now, because the page stays', async () => {
    const { page } = await pagesOf({ services: [house] });
    assert.doesNotMatch(page('services'), /Nu |Open tot|vandaag|morgen/i);
  });
  it('are described to search engines', async () => {
    const { page } = await pagesOf({ services: [house] });
    const block = /<script type="application\/ld\+json">(.*)<\/script>/.exec(page('services'))?.[1] ?? '';
    const graph = JSON.parse(block)['@graph'];
    assert.deepEqual([graph[0].name, graph[0].telephone], ['Buurthuis Dennenhof', '014 00 00 05']);
  });
  it('keep an address to themselves that is not shown', async () => {
    const shelter = { ...house, location: { ...house.location, hideAddress: true } };
    const { page } = await pagesOf({ services: [shelter] });
    assert.match(page('services'), /Het adres tonen we niet/);
    assert.doesNotMatch(page('services'), /Dennenhof 12|51\.16/);
  });
  it('are only those of the area that the config starts with', async () => {
    const far = { ...house, id: 'ver', name: 'Ver weg', location: { street: 'Markt 1', lat: 50.85, lon: 4.35 } };
    const areas = [{ id: 'balen', name: 'Balen', type: 'municipality', bbox: [5.1, 51.1, 5.3, 51.3] }];
    const { page } = await pagesOf({ services: [house, far], areas }, { area: 'balen' });
    assert.match(page('services'), /Dennenhof/);
    assert.doesNotMatch(page('services'), /Ver weg/);
  });
  it('name the language of words in another one, and of the whole', async () => {
    const { page } = await pagesOf({ services: [{ ...house, name: { fr: 'Maison' } }] });
    assert.match(page('services'), /^<div lang="nl">/);
    assert.match(page('services'), /<bdi dir="auto" lang="fr">Maison<\/bdi>/);
  });
  it('are the first five hundred, and the webmaster hears how many are left', async () => {
    const many = Array.from({ length: 503 }, (_, at) => ({ id: `s${at}`, name: `Dienst ${at}` }));
    const { written, page } = await pagesOf({ services: many });
    assert.deepEqual(written, [{ file: 'services.html', isChanged: true, rest: 3 }]);
    assert.equal(page('services').match(/<h4>/g)?.length, 500);
  });
});

const weekly = {
  id: 'koffie',
  title: 'Koffie',
  start: '2026-11-24T09:30',
  end: '2026-11-24T11:00',
  repeat: { every: 'week' },
  place: { name: 'Buurthuis', street: 'Dennenhof 12', place: 'Balen' },
  price: { amount: 2 },
  contact: { phone: '014 00 00 05' },
};

describe('activities for who has no script', () => {
  it('stand under their day, a series once, with time, place, price and number', async () => {
    const cancelled = { id: 'bingo', title: 'Bingo', start: '2026-11-26', status: 'cancelled', statusReason: 'Ziek.' };
    const { page } = await pagesOf({ activities: [weekly, cancelled, { id: 'pad', title: 'Pad', permanent: true }] });
    assert.deepEqual(heard(page('activities')), [
      'Wat is er te doen?',
      'Dinsdag 24 november',
      '9.30 – 11 uur · Koffie',
      'Elke dinsdag (nog 4 keer in deze periode)',
      'Buurthuis, Dennenhof 12, Balen · € 2 · 014 00 00 05',
      'Donderdag 26 november',
      'hele dag · Bingo · Gaat niet door',
      'Ziek.',
      'Doorlopend',
      'Pad · Altijd',
    ]);
    assert.match(page('activities'), /<time datetime="2026-11-24">Dinsdag/);
    assert.match(page('activities'), /<time datetime="2026-11-24T09:30">9\.30/);
  });
  it('are those of the coming thirty days', async () => {
    const on = (id: string, start: string) => ({ id, title: id, start });
    const days = [on('gisteren', '2026-11-23'), on('laatst', '2026-12-23'), on('later', '2026-12-24')];
    const { page } = await pagesOf({ activities: days });
    assert.deepEqual(heard(page('activities')).slice(1), ['Woensdag 23 december', 'hele dag · laatst']);
  });
  it('say so when there are none', async () => {
    const { page } = await pagesOf({ activities: [] });
    assert.deepEqual(heard(page('activities')).slice(1), ['Er staat niets op de agenda. Heb je een idee?']);
    assert.doesNotMatch(page('activities'), /script/);
  });
  it('know where they are from the service that they name', async () => {
    const { page } = await pagesOf({ activities: [{ ...weekly, place: { service: 'huis' } }], services: [house] });
    assert.ok(heard(page('activities')).some((line) => line.startsWith('Buurthuis Dennenhof, Dennenhof 12')));
  });
});

describe('figures for who has no script', () => {
  const own = (year: number, fields: object) => ({ level: 'municipality', place: 'Balen', year, ...fields });
  const contact = {
    id: 'contact',
    label: 'Contact met buren',
    unit: 'percent',
    source: { type: 'survey', name: 'Buurtonderzoek' },
    values: [own(2023, { value: 40, n: 120 }), own(2025, { value: 69, n: 142 })],
  };
  it('are a sentence with number, source and year, and a table', async () => {
    const { page } = await pagesOf({ indicators: [contact] });
    const lines = heard(page('indicators'));
    assert.ok(lines.includes('Contact met buren: 69 % in Balen.'), lines.join('\n'));
    assert.ok(lines.includes('Gestegen van 40 % in 2023 naar 69 % in 2025.'));
    assert.ok(lines.includes('Buurtonderzoek · Vragen aan de deur · 2025 · 142 antwoorden'));
    assert.ok(lines.includes('Balen, 202569 %'), lines.join('\n'));
    assert.ok(lines.includes('Antwoorden: 142'));
  });
  it('are followed by what groups of people said, by theme: who, how many, when', async () => {
    const said = (id: string, text: string, more: object) => ({ id, kind: 'finding', text, ...more });
    const { page } = await pagesOf({
      indicators: [
        contact,
        said('dienst', 'De bus rijdt <b>te</b> weinig.', {}),
        said('straat', 'We kennen onze straat.', {
          ...{ theme: 'theme.contact', group: 'Bewoners', participants: 9, date: '2026-03' },
        }),
      ],
    });
    const lines = heard(page('indicators'));
    assert.deepEqual(lines.slice(lines.indexOf('Stemmen')), [
      'Stemmen',
      'Buren en contact',
      'We kennen onze straat.',
      'Bewoners · 9 mensen · maart 2026',
      'Andere onderwerpen',
      'De bus rijdt &lt;b&gt;te&lt;/b&gt; weinig.',
    ]);
    assert.doesNotMatch(page('indicators'), /<p><\/p>/);
  });
  it('never hold a number that may not be shown, nor do the copies', async () => {
    const few = { ...contact, values: [own(2024, { value: 61.7, n: 12 }), own(2025, { value: 73.3, n: 9 })] };
    const hidden = {
      id: 'loon',
      label: 'Leefloon',
      unit: 'count',
      source: { type: 'register' },
      values: [own(2025, { value: 43.21, hidden: 'suppressed' })],
    };
    const { page, native } = await pagesOf({ indicators: [few, hidden] });
    assert.match(page('indicators'), /te weinig antwoorden/);
    assert.match(page('indicators'), /zo weinig mensen/);
    for (const text of [page('indicators'), native('indicators')])
      assert.doesNotMatch(text, /61[.,]7|73[.,]3|43[.,]21/);
  });
});

describe('actions for who has no script', () => {
  it('stand under their phase, with the next step', async () => {
    const { page } = await pagesOf({
      actions: [
        {
          id: 'bank',
          title: 'Een bank',
          horizon: 'quick',
          phase: 'do',
          status: 'running',
          nextStep: { text: 'De bank plaatsen.', date: '2026-12-03' },
          join: true,
        },
        { id: 'vraag', kind: 'advice', title: 'Oversteken', advice: { to: 'Schepen', answer: 'no' } },
      ],
    });
    assert.deepEqual(heard(page('actions')), [
      'Wat doen we in de buurt?',
      'Snel te doen',
      'We zijn bezig',
      'Een bank',
      'Volgende stap: De bank plaatsen.',
      'Op 3 december',
      'Je kan meedoen',
      'Vragen aan het bestuur',
      'Oversteken',
      'Gevraagd aan: Schepen',
      'Het bestuur zegt nee',
      'De reden staat er nog niet bij.',
    ]);
  });
});

describe('the pages of the demo', () => {
  const made = new Map<string, string>();
  before(async () => {
    for (const town of ['balen', 'ravels'])
      for (const language of LANGUAGES) {
        const folder = join(out, `${town}-${language}`);
        const now = () => Date.parse(`${WRITTEN_FOR}T03:00Z`);
        const config = localAddress(`demo/feeds/${town}/config.json`);
        const fetch = withLocalFiles(() => Promise.reject(new Error('asked outside')));
        // Nobody waits for a file of this machine.
        const pause = () => Promise.reject(new Error('waited'));
        const mirrored = await mirror({ config, out: folder, fetch, delay: 1000, now, pause });
        assert.ok(mirrored.report.sources.every(({ status }) => status === 'fresh'));
        for (const { file } of await writePages(mirrored, { out: folder, language, level: 2, now }))
          made.set(`${town} ${language} ${file}`, readFileSync(join(folder, file), 'utf8'));
      }
  });
  it('are there for both towns, in each language', () => assert.equal(made.size, 2 * 4 * LANGUAGES.length));
  it('show nobody a code, or what is not there', () => {
    for (const [name, html] of made) {
      const words = heard(html).join('\n');
      assert.doesNotMatch(words, /\b(?:undefined|null|NaN|Infinity|Invalid Date)\b|\[object/, name);
      assert.doesNotMatch(words, /\b(?:svc|cat|need|ind|theme|act|aud|acc)\.[a-z]|\{\w+\}/, name);
      assert.doesNotMatch(words, /\b(?:services|activities|indicators|actions|hours|when|figure)\.[a-z]/, name);
    }
  });
  it('have headings in order, and no address that leads elsewhere than to a page, a phone or a mail', () => {
    for (const [name, html] of made) {
      const levels = [...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
      assert.equal(levels[0], 2, name);
      levels.forEach((level, at) => assert.ok(level <= (levels[at - 1] ?? 2) + 1, name));
      for (const [, href] of html.matchAll(/href="([^"]*)"/g))
        assert.match(href ?? '', /^(?:https?:\/\/|tel:|mailto:)/);
    }
  });
  it('say the same in the first language of the config as when nobody chooses one', async () => {
    const choose = async (more: { language?: Language }) =>
      (await pagesOf({ services: [house] }, { languages: ['fr', 'nl'] }, more)).page('services');
    assert.equal(await choose({}), await choose({ language: 'fr' }));
    assert.match(await choose({}), /Heures d&#39;ouverture/);
  });
});
