import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupWords, themeWords } from '../../../src/components/parts/theme-words.ts';
import { indicatorTerms } from '../../../src/i18n/terms/indicators-nl.ts';

const words: Readonly<Record<string, string>> = indicatorTerms;
const text = { term: (id: string) => words[id] ?? id };

describe('a theme', () => {
  for (const [theme, is] of [
    ['theme.money', 'Geld en rondkomen'],
    ['money', 'Geld en rondkomen'],
    ['theme.hens', 'hens'],
    ['Kippen', 'Kippen'],
  ] as const)
    it(`${theme}: ${is}`, () => assert.equal(themeWords(theme, text), is));
});

describe('who spoke in a group', () => {
  it('is said in the reader’s language where the vocabulary knows it', () => {
    assert.equal(groupWords('residents', text), 'Bewoners');
    assert.equal(groupWords('providers', text), 'Zorgverleners');
  });
  it('is called as its partner wrote it otherwise', () => {
    const theirs = { nl: 'Jongeren', fr: 'Jeunes' };
    assert.equal(groupWords('Jongeren van het plein', text), 'Jongeren van het plein');
    assert.equal(groupWords(theirs, text), theirs);
  });
});
