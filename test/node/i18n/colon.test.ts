import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { colon } from '../../../src/i18n/colon.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';

describe('what stands between a name and what it says', () => {
  it('has a space before it in French, at which no line breaks', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => `x${colon(language)}y`),
      ['x: y', 'x\u00a0: y', 'x: y', 'x: y'],
    );
  });
  it('is written by nothing that residents see itself', () => {
    const written = globSync('src/components/**/*.ts').flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /\}(?:<\/\w+>)*: (?:\$\{|<)|\}:</.test(line) && !/@\w+=/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    assert.deepEqual(written, []);
  });
});
