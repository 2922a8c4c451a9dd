import type { Indicator } from '../../src/domain/indicator.ts';
import { outcomeOf } from './read-document.ts';

/** Reads an indicators feed from its items. */
export const checkIndicators = (items: readonly unknown[], rest: object = {}) =>
  outcomeOf('indicators', { kind: 'indicators', items, ...rest });

/** One indicator, with what its publisher is told: severity, code and where. */
export async function oneIndicator(fields: object) {
  const { items, problems } = await checkIndicators([
    { id: 'a', label: 'A', values: [{ year: 2024, value: 1 }], ...fields },
  ]);
  const told = problems.map(({ severity, code, path }) => `${severity} ${code} ${path.replace('/items/0/', '')}`);
  const [item] = items;
  return { item: item as Indicator | undefined, told, problems };
}

/** Figures of the municipality in percent, unless they say else. */
export async function figures(values: readonly unknown[], fields: object = {}) {
  const { item, told } = await oneIndicator({ unit: 'percent', values, ...fields });
  return { values: item?.values, told };
}
export const figure = async (fields: object, rest: object = {}) => {
  const { values, told } = await figures([{ year: 2024, ...fields }], rest);
  return { figure: values?.[0], told };
};
