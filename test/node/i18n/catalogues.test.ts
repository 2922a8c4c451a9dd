import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../../src/i18n/message.ts';

type Messages = Record<string, string>;

const isCatalogue = (value: unknown): value is Catalogue<Messages> =>
  typeof value === 'object' && value !== null && 'nl' in value && 'others' in value;

/** Every catalogue that a file of `src/i18n` exports, in the four languages. A new widget's is found by itself. */
async function allCatalogues(): Promise<[name: string, messages: Record<string, Messages>][]> {
  const root = join(import.meta.dirname, '../../../src/i18n');
  const files = globSync('**/*.ts', { cwd: root }).sort();
  const modules = await Promise.all(
    files.map(async (file) => (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>),
  );
  const found = modules.flatMap((module) => Object.entries(module));
  return Promise.all(
    found.flatMap(([name, value]) => {
      if (!isCatalogue(value)) return [];
      const { nl, others } = value;
      const inFour = async () => ({ nl, fr: await others.fr(), de: await others.de(), en: await others.en() });
      return [inFour().then((messages): [string, Record<string, Messages>] => [name, messages])];
    }),
  );
}

/** Words that are the same in Dutch. A text not listed here that equals the Dutch one was forgotten. */
const sameAsDutch = new Set([
  'de indicators.theme',
  'de indicators.theme.any',
  'de indicators.from.any',
  'de yes',
  'de details.addresses',
  'en guide.when.later',
  'en partners.count.one',
  'en partners.count.many',
  'de activities.online',
  'en activities.online',
  'en activities.view.week',
  'fr activities.add.google',
  'fr activities.add.outlook',
  'de activities.add.outlook',
  'en activities.add.outlook',
  'en wait.open',
  'de knows.yes',
  'de say.yes',
  'de when.tomorrow',
  'en when.in',
  'de says.any',
  'en says.any',
  'de says.untold',
  'en says.untold',
  'en actions.in',
  'fr actions.filter.plan',
  'de actions.started',
  'de actions.filter.plan',
  'de actions.column.title',
  'de actions.column.status',
  'de actions.column.plan',
  'de actions.kind.idea',
  'en actions.figures.year',
  'en actions.filter.plan',
  'en actions.filter.sector',
  'en actions.column.partners',
  'fr cat.repair',
  'en cat.repair',
  'fr sector.sport',
  'de sector.sport',
  'en sector.sport',
]);

/** What residents never read (look.md, principle 7), as the languages say it. */
const forbidden: Record<string, RegExp> = {
  nl: /\b(?:resulta(?:at|ten)|items?|errors?|feeds?)\b/i,
  fr: /\b(?:résultats?|items?|feeds?|flux)\b/i,
  de: /\b(?:ergebnis(?:se)?|items?|fehler|feeds?)\b/i,
  en: /\b(?:results?|items?|errors?|feeds?)\b/i,
};

/** Ids of the vocabulary, whose French keeps the vocabulary's plain spaces. */
const vocabularyId = /^(?:svc|cat|need|aud|acc|sector)\./;

const placesOf = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort();
const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
const keysWhere = (messages: Messages, wrong: (text: string, key: string) => boolean) =>
  Object.keys(messages).filter((key) => wrong(messages[key] ?? '', key));

/** What is said aloud of a message or of where somebody is: it must be heard before the next sentence comes (A4). */
const saidAloud = /^(?:out\.(?!expired)|near\.|wait\.(?:sent|deleted)$|map\.|failed|offline$|loading$)/;

const catalogues = await allCatalogues();

describe('the catalogues of words', () => {
  it('are found', () => {
    const names = catalogues.map(([name]) => name);
    const some = ['servicesCatalogue', 'detailsCatalogue', 'activitiesCatalogue', 'activityDetailsCatalogue'];
    const ofForms = ['formsCatalogue', 'helpCatalogue', 'tellCatalogue', 'surveyCatalogue'];
    for (const name of [...some, ...ofForms]) assert.ok(names.includes(name), name);
  });

  it('of one widget say each thing once', async () => {
    const root = join(import.meta.dirname, '../../../src/i18n');
    const twice: string[] = [];
    const seen = new Map<string, string>();
    for (const file of globSync('{actions,indicators}/*nl.ts', { cwd: root }).sort()) {
      const module = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
      for (const words of Object.values(module))
        for (const [key, text] of Object.entries(words as Messages)) {
          const place = `${dirname(file)} ${key}`;
          if ((seen.get(place) ?? text) !== text) twice.push(place);
          seen.set(place, text);
        }
    }
    assert.deepEqual(twice, []);
  });

  it('equal the Dutch only where the words are the same', () => {
    const same = catalogues.flatMap(([, { nl = {}, ...others }]) =>
      Object.entries(others).flatMap(([language, messages]) =>
        keysWhere(messages, (text, key) => text === nl[key] && hasWords(text)).map((key) => `${language} ${key}`),
      ),
    );
    assert.deepEqual(
      same.filter((each) => !sameAsDutch.has(each)),
      [],
    );
  });

  for (const [name, messages] of catalogues) {
    const { nl = {}, fr = {} } = messages;
    for (const [language, texts] of Object.entries(messages)) {
      describe(`${name} in ${language}`, () => {
        it('has the keys of the Dutch', () => {
          assert.deepEqual(Object.keys(texts).sort(), Object.keys(nl).sort());
        });
        it('has the places of the Dutch', () => {
          for (const [key, text] of Object.entries(texts)) assert.deepEqual(placesOf(text), placesOf(nl[key]), key);
        });
        it('says nothing aloud that is longer than 120 characters', () => {
          assert.deepEqual(
            keysWhere(texts, (text, key) => saidAloud.test(key) && text.length > 120),
            [],
          );
        });
        it('has no broken place', () => {
          assert.deepEqual(
            keysWhere(texts, (text) => /[{}]/.test(text.replace(/\{\w+\}/g, ''))),
            [],
          );
        });
        it('has no empty text and no stray space', () => {
          assert.deepEqual(
            keysWhere(texts, (text) => text === '' || text !== text.trim() || /\s\s/.test(text)),
            [],
          );
        });
        it('says it as a neighbour would', () => {
          assert.deepEqual(
            keysWhere(texts, (text) => forbidden[language]?.test(text) ?? true),
            [],
          );
        });
      });
    }
    it(`${name} in fr has a no-break space before ? ! ; and :`, () => {
      const loose = keysWhere(fr, (text, key) => !vocabularyId.test(key) && /(?<!\u00a0)[?!;:]/.test(text));
      assert.deepEqual(loose, []);
    });
  }
});
