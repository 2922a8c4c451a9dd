import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { saidIn } from '../../../src/doctor/said.ts';
import { saidInDutch } from '../../../src/i18n/problems/said-nl.ts';
import { codesOf, examined, findingOf } from '../../support/examined.ts';

const source = join(import.meta.dirname, '../../../src');
const STRING = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

const OPEN_IT = 'Open the address in a browser to see what it answers.';

/** Messages of which a part is made in words elsewhere; what becomes of two of them is told below. */
const MADE_ELSEWHERE = /^x There is no "x"|looks like x|^This holds only links\. x/;

/** What is written behind the code in each `new FeedFailure(…)`, with `x` where words of the feed come in. */
const messages = globSync('{data,mirror}/**/*.ts', { cwd: source }).flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/new FeedFailure\(\s*'[a-z-]+',\s*([^;]*?)\);/g)].flatMap(([, argument = '']) => {
    const whole = argument
      .replaceAll(/\$\{kind === undefined \? '' : `[^`]*`\}/g, '')
      .replaceAll('${OPEN_IT}', OPEN_IT);
    const words = [...whole.matchAll(STRING)].map(([, a, b, c]) => a ?? b ?? c ?? '').join('');
    const filled = words.replaceAll(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, 'x');
    return filled ? [{ file, filled }] : [];
  });
});

describe('what exactly went wrong', () => {
  it('is said in Dutch to who reads Dutch, whatever a feed was refused for', () => {
    assert.ok(messages.length > 30, String(messages.length));
    const english = messages.filter(
      ({ filled }) => saidIn(filled, 'nl').language === 'en' && !MADE_ELSEWHERE.test(filled),
    );
    assert.deepEqual(english, []);
  });
  it('has holes for the same words in both languages', () => {
    const holes = (words: string) => words.split('{}').length;
    for (const [english, dutch] of Object.entries(saidInDutch))
      assert.ok(holes(dutch) <= holes(english), `${english} → ${dutch}`);
  });
  it('keeps what the feed itself says', () => {
    assert.deepEqual(saidIn('HTTP 404', 'nl'), { words: 'De server antwoordde 404.', language: 'nl' });
    assert.deepEqual(saidIn('HTTP 404', 'en'), { words: 'HTTP 404', language: 'en' });
    const said = 'It says it holds "services", and "activities" are wanted here.';
    assert.equal(saidIn(said, 'nl').words, 'Er staat bij dat het over "services" gaat, en hier hoort "activities".');
  });
  it('says two things in Dutch that were said after each other', () => {
    const said = 'This is JSON of a form that is not known here. There is no "items" in it, but "a", "b".';
    assert.deepEqual(saidIn(said, 'nl'), {
      words: 'Dit is JSON in een vorm die we hier niet kennen. Er staat geen "items" in, maar wel "a", "b".',
      language: 'nl',
    });
  });
  it('stays English where nobody put it in Dutch, however long', () => {
    assert.deepEqual(saidIn('Something else. Quite.', 'nl').language, 'en');
    assert.equal(saidIn(`"${'a. '.repeat(100_000)}`, 'nl').language, 'en');
  });
  it('is said of a UiTdatabank page with links only, too', () => {
    const said = 'This holds only links. Add embed=true to the address, so that the events themselves are in it.';
    assert.equal(saidIn(said, 'nl').language, 'nl');
  });
  it('is known of a table without a name, by its columns', async () => {
    const checkup = await examined('kleur;vorm\nrood;rond\n', { kind: 'services' });
    assert.deepEqual(codesOf(checkup)[0], 'error shape');
    const { message = '' } = findingOf(checkup, 'shape');
    assert.match(saidIn(message, 'nl').words, /de kolommen zijn kleur, vorm\. Noem een kolom "naam"/);
  });
  it('is known of a table of activities without a title or a day', async () => {
    for (const [sheet, wanted] of [
      ['Datum;GSM\n5/12/2026;0498 12 34 56\n', /geen titel; de kolommen zijn Datum, GSM\./],
      ['Activiteit;Plaats\nSoep;Zaal\n', /geen datum; de kolommen zijn Activiteit, Plaats\./],
    ] as const) {
      const { message = '' } = findingOf(await examined(sheet, { kind: 'activities' }), 'shape');
      assert.match(saidIn(message, 'nl').words, wanted);
    }
  });
});
