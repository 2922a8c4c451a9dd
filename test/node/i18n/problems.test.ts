import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as checkEn from '../../../src/i18n/problems/doctor-en.ts';
import * as checkNl from '../../../src/i18n/problems/doctor-nl.ts';
import { en } from '../../../src/i18n/problems/en.ts';
import { explain } from '../../../src/i18n/problems/explain.ts';
import { nl } from '../../../src/i18n/problems/nl.ts';

const languages = { nl, en };
const data = join(import.meta.dirname, '../../../src/data');

/** Each way a problem comes to be: a call on a report, a reason to stop paging, or a problem written out. */
const REPORTED =
  /(?:\breport\w*\.(?:error|warning|advice)\(|\)\.(?:error|warning|advice)\(|\b(?:stop\(|code: )(?=['`]))([^,)]*)/g;
const QUOTED = /(['`])((?:\$\{\w+\}|[a-z][\w-]*)\.(?:\$\{\w+\}|[\w-]+))\1/g;
interface Use {
  file: string;
  code: string;
}

const sources = globSync('**/*.ts', { cwd: data })
  .sort()
  .map((file) => ({ file, text: readFileSync(join(data, file), 'utf8') }));
const codesIn = (expression: string) => [...expression.matchAll(QUOTED)].map(([, , code = '']) => code);
const calls = sources.flatMap(({ file, text }) =>
  [...text.matchAll(REPORTED)].map(([call, expression = '']) => ({ file, call, codes: codesIn(expression) })),
);
const uses: Use[] = calls.flatMap(({ file, codes }) => codes.map((code) => ({ file, code })));

describe('how grave a problem is', () => {
  for (const [language, { panel }] of Object.entries(languages))
    it(`is said alike by the panel and by the check, in ${language}`, () => {
      const { doctorReport } = language === 'nl' ? checkNl : checkEn;
      for (const severity of ['error', 'warning'] as const)
        assert.equal(panel[severity], `${doctorReport[severity]}, ${doctorReport[`meaning.${severity}`]}`);
    });
});

describe('the explanations of problems', () => {
  it('are looked up for codes that are really reported', () => {
    assert.ok(uses.length > 50, String(uses.length));
    for (const code of ['name.missing', 'hours.unreadable', 'next.origin', 'hsds.shallow']) {
      assert.ok(
        uses.some((use) => use.code === code),
        code,
      );
    }
  });

  it('exist for every code of src/data, in every language', () => {
    const missing = uses.filter(({ code }) => {
      // A code made of a field's name is explained by its family.
      const key = code.replace(/^\$\{\w+\}/, '*').replace(/\$\{\w+\}$/, '*');
      return !Object.values(languages).every(
        ({ problems }) => Object.hasOwn(problems, key) || isOfFamily(problems, code),
      );
    });
    assert.deepEqual(missing, []);
  });

  it('are not missed where a code is not written beside the call', () => {
    assert.deepEqual(
      calls.filter(({ codes }) => codes.length === 0),
      [],
    );
  });

  for (const [language, words] of Object.entries(languages)) {
    const { failures, problems } = words;
    const all = { ...failures, ...problems };

    it(`say what is wrong and how to mend it, in ${language}`, () => {
      for (const [code, { what, mend }] of Object.entries(all)) {
        assert.match(what, /^[A-Z].*\.$/, code);
        assert.match(mend, /^[A-Z].*[.?]$/, code);
        assert.ok(what.length <= 140, `${code}: ${what.length}`);
      }
    });
    it(`name the field of a code that is about one, in ${language}`, () => {
      for (const code of ['minAge.shape', 'toilet.missing', 'colour.unreadable']) {
        const field = code.split('.')[0] ?? '';
        assert.ok(explain(words, code).what.includes(`"${field}"`), code);
      }
      assert.ok(explain(words, 'encoding.windows-1252').what.includes('windows-1252'));
    });
    it(`say something of any code, in ${language}`, () => {
      for (const code of ['x.y', 'x', '', '__proto__.shape', 'constructor', 'toString.x']) {
        const { what, mend } = explain(words, code);
        assert.ok(what && mend && !/[{}]|undefined/.test(what + mend), `${code}: ${what}`);
      }
    });
  }

  it('are said in English, not in Dutch', () => {
    const same = Object.entries(en.problems).filter(
      ([code, { what }]) => new Map(Object.entries(nl.problems)).get(code)?.what === what,
    );
    assert.deepEqual(same, []);
  });
});

/** `icon.shape` has the explanation of `*.shape`, and `encoding.latin1` that of `encoding.*`. */
function isOfFamily(problems: object, code: string): boolean {
  const [before = '', after = ''] = code.split('.');
  return ['shape', 'missing'].includes(after)
    ? Object.hasOwn(problems, `*.${after}`)
    : Object.hasOwn(problems, `${before}.*`);
}
