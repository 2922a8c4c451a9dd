import { FeedFailure } from '../../data/feed-failure.ts';
import type { FetchedDocument } from '../../data/fetch-document.ts';
import { readDocument, type FeedPage, type PageRoom } from '../../data/read-document.ts';
import type { FeedKind, FeedRequest, Items } from '../../domain/feed.ts';

/** One page of a list that was fetched, as a thread can be given it. */
export interface PageJob {
  readonly kind: FeedKind;
  readonly fetched: Pick<FetchedDocument, 'bytes' | 'contentType' | 'url'>;
  readonly request: FeedRequest;
  readonly room: Pick<PageRoom, 'seen' | 'items' | 'now'> & { readonly label: string | undefined };
}

/** A `FeedFailure` as it crosses to another thread, where no class is the same. */
export type SaidFailure = Pick<FeedFailure, 'code' | 'message' | 'problems'>;

export type ReadPage = { readonly page: FeedPage<Items[FeedKind]> } | { readonly failure: SaidFailure };

/** A page as the data room reads it, or why it cannot. */
export async function readPage({ kind, fetched, request, room: { label, ...room } }: PageJob): Promise<ReadPage> {
  const { signal } = new AbortController();
  try {
    const page = await readDocument(kind, fetched, request, { ...room, ...(label !== undefined && { label }), signal });
    return { page };
  } catch (error) {
    if (!(error instanceof FeedFailure)) throw error;
    const { code, message, problems } = error;
    return { failure: { code, message, problems } };
  }
}
