import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentOf, isMessage, isTooLong, newKey, toMessage } from '../../../src/data/outbox/message.ts';
import { submission } from '../../support/submission.ts';

const UUID4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a key', () => {
  it('is a random UUID of version 4', () => assert.match(newKey(crypto), UUID4));
  it('is one too where randomUUID is missing, as on pages without https', () => {
    const keys = Array.from({ length: 200 }, () =>
      newKey({ getRandomValues: (array) => crypto.getRandomValues(array) }),
    );
    for (const key of keys) assert.match(key, UUID4);
    assert.equal(new Set(keys).size, 200);
  });
  it('keeps the two fixed places whatever chance brings', () => {
    const all = (byte: number) =>
      newKey({ getRandomValues: (array) => (new Uint8Array(array!.buffer).fill(byte), array) });
    assert.equal(all(0xff), 'ffffffff-ffff-4fff-bfff-ffffffffffff');
    assert.equal(all(0), '00000000-0000-4000-8000-000000000000');
  });
});

describe('a message', () => {
  it('has in its body the key and everything of contract §5, and no address of the intake', () => {
    const { body, key, endpoint } = toMessage(submission('Soep', { area: '13003', subject: 'soup' }), 'k', 5);
    assert.deepEqual(JSON.parse(body), {
      key: 'k',
      kind: 'offer',
      formVersion: 1,
      lang: 'nl',
      area: '13003',
      subject: 'soup',
      answers: { what: 'Soep' },
      consent: { contact: true, text: 'Bel mij gerust.', at: '2026-11-25T10:00:00.000Z' },
    });
    assert.equal(key, 'k');
    assert.equal(endpoint, submission().endpoint);
  });
  it('may be 64 KiB long, in bytes', () => {
    const room = 64 * 1024 - toMessage(submission(''), 'k', 0).body.length;
    assert.equal(isTooLong(toMessage(submission('a'.repeat(room)), 'k', 0)), false);
    assert.equal(isTooLong(toMessage(submission('a'.repeat(room + 1)), 'k', 0)), true);
    assert.equal(isTooLong(toMessage(submission('é'.repeat(room - 1)), 'k', 0)), true);
  });
  it('survives being kept; what another version kept is not one', () => {
    const message = toMessage(submission(), 'k', 0);
    assert.equal(isMessage(structuredClone(message)), true);
    for (const other of [
      { ...message, v: 2 },
      { ...message, body: undefined },
      { ...message, kind: 'vote' },
      null,
      'x',
    ])
      assert.equal(isMessage(other), false);
  });
});

it('two submissions say the same when only the moment of consent differs', () => {
  const later = { ...submission().consent, at: '2026-11-25T10:00:01.000Z' };
  assert.equal(contentOf(submission()), contentOf(submission('Boodschappen', { consent: later })));
  assert.notEqual(contentOf(submission()), contentOf(submission('Vervoer')));
  assert.notEqual(contentOf(submission()), contentOf(submission('Boodschappen', { lang: 'fr' })));
});
