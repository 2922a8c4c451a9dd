import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { thirdParty } from '../../tools/third-party.ts';

describe('the licences of what is built into ours', () => {
  const notices = thirdParty(['lit', 'opening_hours', 'maplibre-gl']);
  const about = (name: string) => notices.split(/\n\n-{80}\n\n/).find((each) => each.startsWith(`${name} `)) ?? '';

  it('go along, each with the address of its source', () => {
    assert.match(
      about('lit'),
      /^lit [\d.]+ \(BSD-3-Clause\) https:\/\/github\.com\/lit\/lit[^]+Redistributions in binary form/,
    );
    assert.match(about('opening_hours'), /\(LGPL-3\.0-only\) https:[^]+GNU LESSER GENERAL PUBLIC LICENSE/);
  });
  it('are also those of what a package needs itself, but for types', () => {
    assert.match(about('i18next'), /\(MIT\)[^]+Permission is hereby granted/);
    assert.match(about('earcut'), /Permission to use, copy, modify/);
    assert.doesNotMatch(notices, /^@types\//m);
  });
});
