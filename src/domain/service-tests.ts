import type { ServiceFilters } from './service-filters.ts';
import type { Service } from './service.ts';

/** What a filter needs to know besides the service. */
export interface Surroundings {
  readonly isOpen: (service: Service) => boolean;
  readonly inArea?: ((service: Service) => boolean) | undefined;
  readonly isMine: (service: Service) => boolean;
}

type Test = (service: Service) => boolean;
const anyOf = (chosen: readonly string[], has: (service: Service) => readonly string[]): Test => {
  const [only = '', ...others] = chosen;
  if (others.length === 0) return (service) => has(service).includes(only);
  const wanted = new Set(chosen);
  return (service) => has(service).some((id) => wanted.has(id));
};

/** The tests that a set of choices asks for; none when nothing is chosen. The search text is not among them. */
export function testsFor(filters: ServiceFilters, around: Surroundings): readonly Test[] {
  const tests: Test[] = [];
  if (around.inArea) tests.push(around.inArea);
  if (filters.mine) tests.push(around.isMine);
  if (filters.categories.length > 0) tests.push(anyOf(filters.categories, ({ category }) => category));
  if (filters.needs.length > 0) tests.push(anyOf(filters.needs, ({ needs }) => needs));
  if (filters.kinds.length > 0) {
    const kinds = new Set(filters.kinds);
    tests.push(({ kind }) => kind !== undefined && kinds.has(kind));
  }
  // Access widens for nobody: who needs a lift and a toilet needs both.
  for (const id of filters.access) tests.push(({ access }) => access.includes(id));
  if (filters.language) {
    tests.push(
      ({ languages, interpreter }) =>
        interpreter === true || languages.some((tag) => tag.split('-', 1)[0] === filters.language),
    );
  }
  if (filters.free) tests.push(({ cost }) => cost?.type === 'free');
  // Last, because it costs most.
  if (filters.openNow) tests.push(around.isOpen);
  return tests;
}

/** Applies the tests, to all services or to those a search found, in that order. */
export function choose(
  services: readonly Service[],
  found: readonly number[] | undefined,
  tests: readonly Test[],
): readonly Service[] {
  let chosen = found ? servicesAt(services, found) : services;
  for (const test of tests) chosen = chosen.filter(test);
  return chosen;
}

/** At every key, of 100,000: in one go. */
function servicesAt(services: readonly Service[], places: readonly number[]): readonly Service[] {
  const there: Service[] = [];
  for (const place of places) {
    const service = services[place];
    if (service) there.push(service);
  }
  return there;
}
