import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { KNOWN } from '../../../src/components/parts/debug-known.ts';
import { FORM_KINDS } from '../../../src/domain/form.ts';

/** `@attr {"list"|"week"|"month"} view` of each element, also those that all elements have. */
function saidOf(file: string): Readonly<Record<string, readonly string[]>> {
  const attributes = readFileSync(file, 'utf8').matchAll(/@attr \{("[^}]+)\} ([\w-]+)/g);
  return Object.fromEntries(
    [...attributes].map(([, words = '', name = '']) => [name, words.split('|').map((word) => word.slice(1, -1))]),
  );
}

describe('what the panel for the webmaster knows of attributes', () => {
  const everywhere = saidOf('src/controllers/widget-element.ts');
  for (const [tag, attributes] of Object.entries(KNOWN)) {
    if (tag === 'buurt-neighbourhood') continue;
    it(`is what ${tag} says of them`, () => {
      const [file = ''] = globSync(`src/components/*/${tag.replace('buurt-', '')}.ts`);
      const words = Object.entries(attributes).flatMap(([name, known]) =>
        typeof known === 'object' && 'words' in known && name !== 'levels' ? [[name, known.words] as const] : [],
      );
      assert.deepEqual(Object.fromEntries(words), { ...everywhere, ...saidOf(file) });
    });
  }
  it('has every kind of form', () => {
    const { kind } = KNOWN['buurt-help-form'] ?? {};
    assert.ok(typeof kind === 'object' && 'words' in kind);
    assert.deepEqual(kind.words, FORM_KINDS);
  });
});
