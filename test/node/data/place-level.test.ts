import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Level } from '../../../src/domain/indicator.ts';
import { levelOf } from '../../../src/data/sources/place-level.ts';

describe('whose figure it is', () => {
  const cases: readonly (readonly [Level | undefined, string, string?])[] = [
    ['municipality', '13003'],
    ['municipality', ' 13003 ', 'Balen'],
    ['area', '13003A'],
    ['area', 'nis-13003a'],
    ['area', '13003W01'],
    ['area', '13003A00-'],
    ['region', '02000'],
    ['region', '10000'],
    ['region', '20001'],
    ['region', '13000'],
    ['country', '01000'],
    ['region', 'BE2'],
    ['region', 'BE213'],
    ['region', 'FRB0'],
    ['region', 'BE-VLG'],
    ['region', 'Vlaams Gewest'],
    ['region', 'x', 'Vlaanderen'],
    ['region', 'Région flamande'],
    ['region', 'Flämische Region'],
    ['region', 'Provincie Antwerpen'],
    ['municipality', 'Gemeente Balen'],
    ['country', 'BE'],
    ['country', 'be', 'Belgique'],
    ['country', 'België'],
    ['country', 'UK', 'United Kingdom'],
    ['country', 'CA', 'Canada'],
    ['municipality', 'GM0034'],
    ['area', 'BU00340101'],
    ['region', 'PV24'],
    ['country', 'NL01'],
    // Not known for certain.
    [undefined, 'CA', 'California'],
    [undefined, 'IN', 'Indiana'],
    [undefined, 'EU'],
    [undefined, 'EU27', 'European Union'],
    [undefined, 'Luxembourg'],
    [undefined, 'Balen'],
    [undefined, 'T', 'Totaal'],
    [undefined, '99991'],
    [undefined, '99999A'],
    [undefined, 'GDP'],
    [undefined, '15', 'A Coruña'],
    [undefined, ''],
  ];
  for (const [level, code, name] of cases) {
    it(`${code} ${name ?? ''} is ${level ?? 'not known'}`, () => assert.equal(levelOf(code, name), level));
  }
});
