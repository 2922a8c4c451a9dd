import { FeedFailure } from '../../src/data/feed-failure.ts';
import type { FeedPage } from '../../src/data/read-document.ts';
import type { FeedRequest } from '../../src/domain/feed.ts';
import type { Service } from '../../src/domain/service.ts';
import { readDocument, tally } from './read-document.ts';
import { sharedFile } from './shared.ts';

/** What a document gave, or why it gave nothing. */
export interface Outcome extends Partial<FeedPage<Service>> {
  readonly items: readonly Service[];
  readonly problems: FeedPage<Service>['problems'];
  readonly tally: Record<string, number>;
  readonly failure?: FeedFailure;
}

/** Reads services from a body or a JSON value; a feed that fails is an outcome like any other. */
export async function readServices(
  body: Uint8Array | string | object,
  url = 'https://partner.example/feed',
  request: Partial<FeedRequest> = {},
): Promise<Outcome> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(text);
  try {
    const page = await readDocument('services', { bytes, url, request });
    return { ...page, tally: tally(page.problems) };
  } catch (error) {
    if (!(error instanceof FeedFailure)) throw error;
    return { items: [], problems: [], tally: {}, failure: error };
  }
}

export const readShared = (file: string): Promise<Outcome> => readServices(sharedFile(file));
