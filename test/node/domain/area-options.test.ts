import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findArea } from '../../../src/domain/area-code.ts';
import { areaMatcher } from '../../../src/domain/area-match.ts';
import { areaOptions } from '../../../src/domain/area-options.ts';
import type { Area } from '../../../src/domain/area.ts';
import { processorTime } from '../../support/processor-time.ts';

const area = (id: string, parent?: string, more: Partial<Area> = {}): Area => ({
  id,
  type: 'village',
  name: `Name of ${id}`,
  postcodes: [],
  ...(parent !== undefined && { parent }),
  ...more,
});
const told = (areas: readonly Area[]) => areaOptions(areas).map(({ id, depth }) => `${'-'.repeat(depth)}${id}`);
const within = async (milliseconds: number, work: () => void) => {
  const took = await processorTime(work);
  assert.ok(took < milliseconds, `${took} ms`);
};

describe('areaOptions', () => {
  it('puts each below the one it lies in, in the order of the list', () => {
    const areas = [area('den', 'olmen'), area('wezel', 'balen'), area('olmen', 'balen'), area('balen'), area('ravels')];
    assert.deepEqual(told(areas), ['balen', '-wezel', '-olmen', '--den', 'ravels']);
  });
  it('understands a parent named by its code', () => {
    assert.deepEqual(told([area('olmen', '13003'), area('balen', undefined, { nisCode: '13003' })]), [
      'balen',
      '-olmen',
    ]);
  });
  it('shows areas that are each other’s parent once', () => {
    assert.deepEqual(told([area('a', 'b'), area('b', 'a')]), ['a', '-b']);
  });
});

describe('20,000 areas', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => area(`a${at}`, at > 0 ? `a${at - 1}` : undefined));
  const flat = Array.from({ length: 20_000 }, (_, at) => area(`a${at}`, at > 0 ? 'a0' : undefined));

  for (const [how, areas] of Object.entries({ chain, flat })) {
    it(`can be chosen from at once: ${how}`, async () => {
      await within(4000, () => assert.equal(areaOptions(areas).length, areas.length));
    });
    it(`narrow a list at once: ${how}`, async () => {
      await within(4000, () => {
        const serves = areaMatcher('a0', areas);
        assert.equal(serves({ area: ['a19999'] }), true);
        assert.equal(serves({ area: ['elsewhere'] }), false);
      });
    });
  }
});

describe('findArea', () => {
  const areas = [
    area('balen', undefined, { nisCode: '13003' }),
    area('13003A', '13003'),
    area('olmen', '13003', { nisCode: '13003B' }),
  ];
  const found = (key: string) => findArea(areas, key)?.id;
  it('knows an area by its id', () => assert.equal(found('olmen'), 'olmen'));
  it('knows an area by its code, whichever way it is written', () => {
    assert.deepEqual(['13003', 'nis-13003', '13003a', 'nis-13003b', ' 13003B '].map(found), [
      'balen',
      'balen',
      '13003A',
      'olmen',
      'olmen',
    ]);
  });
  it('knows no other', () => assert.deepEqual(['', 'Olmen', '13035'].map(found), [undefined, undefined, undefined]));
});
