import type { Area } from '../domain/area.ts';
import type { FeedReport } from '../domain/feed.ts';
import { examine } from './examine.ts';
import type { Checkup } from './finding.ts';
import { pageDocument, type PageFetch } from './page-document.ts';

export interface PageCheckupOptions extends PageFetch {
  readonly areas: readonly Area[];
  /** Of the page. */
  readonly origin: string;
}

/**
 * Asks for a list again from the page that shows it, and examines its first page. `undefined`: this page cannot read it now;
 * why is what the widget itself was told.
 */
export async function pageCheckup(
  { kind, request: { url, ...said } }: NonNullable<FeedReport['asked']>,
  options: PageCheckupOptions,
): Promise<Checkup | undefined> {
  const { areas, origin, now, signal } = options;
  try {
    const document = await pageDocument(url, options);
    return await examine(document, { ...said, kind, areas, origin, now, signal });
  } catch {
    return undefined;
  }
}
