import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readServices } from '../../support/read-services.ts';

/** One service as a partner writes it, with what its publisher is told besides advice. */
async function one(fields: object) {
  const { items, problems } = await readServices({ kind: 'services', items: [{ id: 'a', name: 'A', ...fields }] });
  return { service: items[0], told: problems.filter(({ severity }) => severity !== 'advice').map(({ code }) => code) };
}

describe('what people write of a service', () => {
  for (const [written, kept] of [
    [{ status: 'active' }, { status: 'open' }],
    [{ location: 'virtual' }, { virtual: true, location: [] }],
    [{ location: { virtual: true } }, { virtual: true, location: [] }],
    [
      { eligibility: { text: 'Voor inwoners', minAge: 18, maxAge: 65 } },
      { eligibility: 'Voor inwoners', minAge: 18, maxAge: 65 },
    ],
    [{ eligibility: { nl: 'Voor inwoners', fr: 'Pour les habitants' } }, undefined],
    [{ image: { url: 'https://a.example/x.png' } }, { image: { src: 'https://a.example/x.png' } }],
  ] as const) {
    it(JSON.stringify(written), async () => {
      const { service, told } = await one(written);
      const is: object = kept ?? written;
      assert.deepEqual([service && { ...service, ...is }, told], [service, []]);
    });
  }
  it('hours are a list of rows: nothing of it is lost', async () => {
    const hours = [
      { day: 1, from: '09:00', to: '12:00' },
      { day: 'dinsdag', from: '9u', to: '12u30' },
    ];
    const { service, told } = await one({ hours });
    assert.deepEqual([service?.hours?.weekly.length, told], [2, []]);
  });
});
