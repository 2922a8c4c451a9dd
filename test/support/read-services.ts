import assert from 'node:assert/strict';
import type { FeedRequest } from '../../src/domain/feed.ts';
import type { Service } from '../../src/domain/service.ts';
import { outcomeOf, type Outcome as OutcomeOf } from './read-document.ts';
import { sharedFile } from './shared.ts';

export type Outcome = OutcomeOf<Service>;

/** Reads services from a body or a JSON value; a feed that fails is an outcome like any other. */
export const readServices = (
  body: Uint8Array | string | object,
  url?: string,
  request?: Partial<FeedRequest>,
): Promise<Outcome> => outcomeOf('services', body, url, request);

export const readShared = (file: string): Promise<Outcome> => readServices(sharedFile(file));

/** The first service of what is read whole. */
export async function readService(body: string | object): Promise<Service> {
  const { items, failure } = await readServices(body);
  assert.equal(failure, undefined);
  const [item] = items;
  assert.ok(item);
  return item;
}

/** "1 09:00-12:00": each time of its week. */
export const weekOf = ({ hours }: Service): string[] =>
  (hours?.weekly ?? []).map(({ day, from, to }) => `${day} ${from}-${to}`);
