import type { FeedRequest } from '../../src/domain/feed.ts';
import type { Figure, Indicator } from '../../src/domain/indicator.ts';
import { outcomeOf, type Outcome } from './read-document.ts';

/** Reads the indicators in a body or a JSON value, with what the webmaster chose of its dimensions. */
export async function readIndicators(
  body: Uint8Array | object,
  dimensions: NonNullable<FeedRequest['dimensions']> = {},
): Promise<Outcome<Indicator>> {
  const outcome = await outcomeOf('indicators', body, 'https://stad.example/cijfers.json', { dimensions });
  return { ...outcome, items: outcome.items.filter((item): item is Indicator => item.kind === 'indicator') };
}

/** The figure of a year or period, and of a place where there are more. */
export const figureOf = (indicator: Indicator | undefined, when: number | string, place?: string): Figure | undefined =>
  indicator?.values.find(
    (each) => (each.period ?? each.year) === when && (place === undefined || each.place === place),
  );

export const valuesOf = (indicator: Indicator | undefined) => indicator?.values.map(({ value }) => value);

/** What was taken of each dimension that is not place or time. */
export const chosenOf = (indicator: Indicator | undefined) => indicator?.breakdown.map(({ chosen }) => chosen);
