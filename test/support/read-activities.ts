import { FeedFailure } from '../../src/data/feed-failure.ts';
import type { FeedPage } from '../../src/data/read-document.ts';
import type { FeedRequest } from '../../src/domain/feed.ts';
import type { Activity } from '../../src/domain/activity.ts';
import { readDocument, tally } from './read-document.ts';
import { sharedFile } from './shared.ts';

/** What a document gave, or why it gave nothing. */
export interface Outcome extends Partial<FeedPage<Activity>> {
  readonly items: readonly Activity[];
  readonly problems: FeedPage<Activity>['problems'];
  readonly tally: Record<string, number>;
  readonly failure?: FeedFailure;
}

/** Reads activities from a body or a JSON value; a feed that fails is an outcome like any other. */
export async function readActivities(
  body: Uint8Array | string | object,
  url = 'https://partner.example/feed',
  request: Partial<FeedRequest> = {},
): Promise<Outcome> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(text);
  try {
    const page = await readDocument('activities', { bytes, url, request });
    return { ...page, tally: tally(page.problems) };
  } catch (error) {
    if (!(error instanceof FeedFailure)) throw error;
    return { items: [], problems: [], tally: {}, failure: error };
  }
}

export const readShared = (file: string): Promise<Outcome> => readActivities(sharedFile(file));
