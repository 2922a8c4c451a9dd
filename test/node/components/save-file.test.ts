import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileName } from '../../../src/components/parts/save-file.ts';

describe('the name of a file to keep', () => {
  for (const [title, name] of [
    ['Koffie op de hoek', 'koffie-op-de-hoek'],
    ['Crêpes & café ’s avonds!', 'crepes-cafe-s-avonds'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Кава', 'agenda'],
    ['', 'agenda'],
  ] as const) {
    it(`“${title}” is ${name}`, () => assert.equal(fileName(title, 'agenda'), name));
  }
  it('is never long, and never ends half', () => {
    const name = fileName(`${'x'.repeat(59)} ${'y'.repeat(90)}`, 'agenda');
    assert.equal(name, 'x'.repeat(59));
  });
});
