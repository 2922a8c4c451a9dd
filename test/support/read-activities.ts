import type { FeedRequest } from '../../src/domain/feed.ts';
import type { Activity } from '../../src/domain/activity.ts';
import { outcomeOf, type Outcome as OutcomeOf } from './read-document.ts';
import { sharedFile } from './shared.ts';

export type Outcome = OutcomeOf<Activity>;

/** Reads activities from a body or a JSON value; a feed that fails is an outcome like any other. */
export const readActivities = (
  body: Uint8Array | string | object,
  url?: string,
  request?: Partial<FeedRequest>,
): Promise<Outcome> => outcomeOf('activities', body, url, request);

export const readShared = (file: string): Promise<Outcome> => readActivities(sharedFile(file));
