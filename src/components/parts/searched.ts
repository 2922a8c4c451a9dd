import type { TemplateResult } from 'lit';
import type { Chosen } from '../../controllers/choices-controller.ts';
import type { FeedKind } from '../../domain/feed.ts';
import type { Point } from '../../domain/place.ts';
import { nothingFound } from './nothing-found.ts';
import type { LaterHalf, RecordsPart, RecordsText } from './records-part.ts';

/** What the later half of a list does besides, where residents search in it. */
export interface SearchedHalf extends LaterHalf {
  readonly near: {
    readonly point: Point | undefined;
    readonly within: number | undefined;
    toggle(): void;
    widen(): void;
  };
  /** What a resident may call the thing of this id. To search in, never to show. */
  words(id: string): string;
  /** What stands under the choices. */
  underBar(): unknown;
}

/** A list that residents search in, and that has a place for each of its records. */
export type SearchedRecords<Kind extends FeedKind, Filters extends Chosen> = RecordsPart<
  Kind,
  Filters,
  RecordsText,
  SearchedHalf
>;

interface Speaking {
  readonly text: Pick<RecordsText, 'term'>;
  readonly late: { readonly half: Pick<SearchedHalf, 'words'> | undefined };
}

/** The words for a vocabulary id, to search in. */
export const labelIn =
  (records: () => Speaking) =>
  (id: string): string =>
    records().late.half?.words(id) ?? records().text.term(id);

export function search<Kind extends FeedKind, Filters extends Chosen>(
  { source, change }: SearchedRecords<Kind, Filters>,
  query: string,
): void {
  source.choices.typed = query;
  change({});
}

/**
 * @param nearest words like those that were searched for, where those are nowhere
 * @param empty what is said where nothing was asked
 */
export function noneFound<Kind extends FeedKind, Filters extends Chosen>(
  records: SearchedRecords<Kind, Filters>,
  nearest: string | undefined,
  empty?: string,
): TemplateResult {
  const { text, source, chosen, late, clear } = records;
  const near = late.half?.near;
  return nothingFound({
    text,
    query: source.choices.current.query,
    isNarrowed: chosen > 0 || !!near?.within,
    empty,
    nearest,
    publisher: source.data.publisher,
    search: (query) => search(records, query),
    clear: () => {
      near?.widen();
      clear();
    },
  });
}
