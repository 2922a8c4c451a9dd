import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDistance } from '../../../src/domain/service-order.ts';
import type { Service } from '../../../src/domain/service.ts';

const none: readonly never[] = [];
const service = (id: string, lat?: number): Service => ({
  id,
  name: id,
  category: none,
  needs: none,
  status: 'open',
  contact: { phone: none, email: none },
  location: lat === undefined ? none : [{ lat, lon: 5 }],
  stops: none,
  serviceArea: none,
  audiences: none,
  bring: none,
  languages: none,
  access: none,
  rights: none,
  area: none,
  source: { label: 'test', format: 'native' },
});
const here = { lat: 51, lon: 5 };

test('the nearest comes first, and what has no place last, in its own order', () => {
  const services = [service('online'), service('far', 51.2), service('by phone'), service('near', 51.01)];
  assert.deepEqual(
    byDistance(services, here).map(({ id }) => id),
    ['near', 'far', 'online', 'by phone'],
  );
});

test('two feeds at their limit together are in order too, every service once', () => {
  const services = Array.from({ length: 200_000 }, (_none, at) =>
    service(String(at), 51 + ((at * 7919) % 200_000) / 1e6),
  );
  const ordered = byDistance(services, here);
  assert.equal(new Set(ordered).size, services.length);
  const lats = ordered.map(({ location }) => location[0]?.lat ?? 0);
  // Order is by whole metres, of which a hundred-thousandth of a degree holds one.
  assert.ok(lats.every((lat, at) => at === 0 || lat > (lats[at - 1] ?? 0) - 1e-5));
});
