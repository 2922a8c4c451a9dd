import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findingWords } from '../../../src/doctor/finding-words.ts';
import * as en from '../../../src/i18n/problems/doctor-en.ts';
import * as nl from '../../../src/i18n/problems/doctor-nl.ts';

const source = join(import.meta.dirname, '../../../src');
const text = globSync(['doctor/*.ts', 'cli/*.ts', 'net/*.ts'], { cwd: source })
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');
/** Codes stand in calls, as a `code`, or as what a reason may be. */
const CODE = /(?:report\.\w+\(|advise\(|code: (?:isFolder \? )?|\| )'([a-z-]+\.[a-z][a-z-]+)'/g;
const codes = new Set([...text.matchAll(CODE)].map(([, code = '']) => code));

/** What may be wrong with a JSON text. */
const faults = [...readFileSync(join(source, 'data/json-fault.ts'), 'utf8').matchAll(/^ {2}'?([a-z-]+)'?: ['"]/gm)].map(
  ([, fault = '']) => fault,
);

describe('what only the doctor finds', () => {
  it('is explained in Dutch and English, in its own words', () => {
    assert.ok(codes.size > 20, String(codes.size));
    const silent = [...codes].filter(
      (code) => findingWords(code, 'nl').what === findingWords('x.y', 'nl').what.replace('x.y', code),
    );
    assert.deepEqual(silent, []);
    assert.ok(faults.length > 9, String(faults.length));
    for (const fault of faults) codes.add(`json.${fault}`);
    for (const code of codes) assert.notEqual(findingWords(code, 'nl').what, findingWords(code, 'en').what, code);
  });
  it('has no words for what nobody finds', () => {
    const unused = Object.keys(nl.doctorProblems).filter(
      (code) => !text.includes(`'${code}'`) && !faults.includes(code.replace(/^json\./, '')),
    );
    assert.deepEqual(unused, []);
  });
  for (const [language, { doctorProblems, doctorReport }] of Object.entries({ nl, en })) {
    it(`says what is wrong and how to mend it, in ${language}`, () => {
      for (const [code, { what, mend }] of Object.entries(doctorProblems)) {
        assert.match(what, /^[A-Z].*\.$/, code);
        assert.match(mend, /^[A-Z].*[.?]$/, code);
        assert.ok(what.length <= 140, `${code}: ${what.length}`);
      }
    });
    it(`fills the same places in ${language}`, () => {
      const places = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(String).sort().join();
      for (const [key, words] of Object.entries(doctorReport))
        assert.equal(places(words), places(new Map(Object.entries(nl.doctorReport)).get(key) ?? ''), key);
    });
  }
  it('knows why a feed failed, too', () => {
    assert.match(findingWords('size', 'nl').what, /te groot/);
    assert.match(findingWords('constructor', 'en').what, /constructor/);
  });
});
