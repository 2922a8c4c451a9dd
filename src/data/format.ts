import type { FeedRequest, Problem } from '../domain/feed.ts';
import { Problems } from './problems.ts';
import { compact } from './values/compact.ts';
import type { Fields } from './values/fields.ts';
import { nameOf } from './values/identity.ts';
import { toId } from './values/ids.ts';
import { title } from './values/readers.ts';

/** One answer of a source, decoded, before anything is known of what it means. */
export interface FeedDocument {
  /** Without a byte order mark. */
  readonly text: string;
  /** The parsed body where it is JSON, else `undefined`. */
  readonly json: unknown;
  /** The absolute address that answered; relative links in the feed resolve against it. */
  readonly url: string;
  readonly request: FeedRequest;
  /** Milliseconds since 1970: rules without an end are written out around it. */
  readonly now: number;
}

/**
 * A document that a format has recognised and split into rows. The engine calls `read` for each row in slices of a few
 * milliseconds and keeps a row that throws from touching the others, so a format only has to say what one row means.
 */
export interface OpenedFeed<Draft> {
  readonly rows: readonly unknown[];
  /** What one row says, in the words of a native feed. `undefined`: the row is not ours to show; say why in `report`. */
  read(row: unknown, report: RowReport, at: number): Draft | readonly Draft[] | undefined;
  /** Where row `at` stands, for the partner; default `/items/<at>`. */
  path?(at: number): string;
  /** Where a field of the draft of row `at` stands, to be put behind `path`; default `/<field>`. Tables name the column. */
  readonly within?: (field: string, at: number) => string;
  /** The next page, absolute. Formats without paging leave it out. */
  readonly next?: string;
  /** A name, or `{name, contact}`. This and what follows is checked and cleaned by the engine. */
  readonly publisher?: unknown;
  readonly licence?: unknown;
  /** ISO 8601. */
  readonly updated?: unknown;
  /** IANA zone of times without an offset. */
  readonly timezone?: unknown;
  /** Problems of the document as a whole. */
  readonly problems?: readonly Problem[];
  /** Default for every record of this feed. */
  readonly demo?: unknown;
}

/** Reads one format. Throws a `FeedFailure('shape')` when the document is not that after all. */
export type Format<Draft> = (document: FeedDocument) => OpenedFeed<Draft> | Promise<OpenedFeed<Draft>>;

/** Collects what is wrong with one row; each call adds one problem with the row's own path. */
export class RowReport {
  readonly #path: () => string;
  readonly #into: Problems;
  readonly #within: ((field: string) => string) | undefined;
  /** The record it is about: its problems are told with the name that its partner knows it by. */
  draft: Fields | undefined;

  /** `path` is asked for each problem, because most rows have none. */
  constructor(path: () => string, into: Problem[] | Problems, within?: (field: string) => string) {
    this.#path = path;
    this.#into = Array.isArray(into) ? new Problems(into) : into;
    this.#within = within;
  }
  /** How much was wrong so far, with this row and those before it. */
  get count(): number {
    return this.#into.count;
  }
  /** The record is not shown. */
  error(code: string, field = '', value?: unknown): void {
    this.#add('error', code, field, value);
  }
  /** One field is left out of it. */
  warning(code: string, field = '', value?: unknown): void {
    this.#add('warning', code, field, value);
  }
  /** Shown as it is; it could be better. */
  advice(code: string, field = '', value?: unknown): void {
    this.#add('advice', code, field, value);
  }
  #add(severity: Problem['severity'], code: string, field: string, value: unknown): void {
    this.#into.add(severity, code, () => {
      const inRow = field === '' ? '' : (this.#within?.(field) ?? `/${field}`);
      return compact<Omit<Problem, 'severity' | 'code'>>({
        path: this.#path() + inRow,
        value: value === undefined ? undefined : excerpt(value),
        name: this.draft && (title(nameOf(this.draft)) ?? toId(this.draft.id)),
        count: undefined,
      });
    });
  }
}

const excerpt = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
