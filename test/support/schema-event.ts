import { readActivities } from './read-activities.ts';

export const context = 'https://schema.org';

/** Reads what a graph of schema.org nodes says. */
export const read = (...nodes: object[]) => readActivities({ '@context': context, '@graph': nodes });

export const soup = {
  '@type': 'Event',
  '@id': 'https://a.example/soup',
  'name': 'Soep',
  'startDate': '2026-11-25T17:00',
};

/** Reads a soup with something else about it. */
export async function only(about: object) {
  const { items, tally } = await read({ ...soup, ...about });
  return { item: items[0], items, tally };
}
