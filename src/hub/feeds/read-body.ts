import { FEED_LIMITS } from '../../data/feed-limits.ts';
import { FeedFailure } from '../../data/feed-failure.ts';
import { readDocument, type FeedPage } from '../../data/read-document.ts';
import { isFields } from '../../data/values/fields.ts';
import { toId } from '../../data/values/ids.ts';
import { examine } from '../../doctor/examine.ts';
import { SEVERITIES } from '../../doctor/finding.ts';
import type { FeedKind, Items, Problem } from '../../domain/feed.ts';

/** One body as it came in. */
export interface Body {
  readonly bytes: Uint8Array;
  /** A hint at most: the content decides. */
  readonly contentType: string;
}

export interface ReadAs {
  readonly kind: FeedKind;
  readonly municipality: string;
  readonly id: string;
  readonly name: string;
}

/** A list that was sent has no address; records without an id are known again by this one. */
export const addressOf = ({ municipality, id }: Pick<ReadAs, 'municipality' | 'id'>): string =>
  `https://${municipality}.invalid/${id}`;

/** What is to be read, and how. */
export interface ReadJob {
  readonly body: Body;
  readonly source: ReadAs;
  /** Whether what is good in it will do. */
  readonly lenient: boolean;
  readonly now: Date;
}

/** A problem, with the id of its record where the list is JSON and says one. */
export type PlacedProblem = Problem & { readonly id?: string };

export interface ReadBody {
  readonly page?: FeedPage<Items[FeedKind]>;
  readonly problems: readonly PlacedProblem[];
}

/**
 * What the data room lets through of a body, whatever its format. Where it let a record not through, and `lenient` is not
 * asked, and where it let none, there is nothing, and the problems are those that the feed doctor finds.
 */
export async function readBody(job: ReadJob): Promise<ReadBody> {
  const { body, source, lenient, now } = job;
  const url = addressOf(source);
  const { signal } = new AbortController();
  const room = { seen: new Map<string, string>(), items: FEED_LIMITS.items, now: now.getTime(), signal };
  try {
    const page = await readDocument(source.kind, { ...body, url }, { url, source: source.name }, room);
    const isWrong = page.problems.some(({ severity }) => severity === 'error');
    if (isWrong && (!lenient || page.items.length === 0)) return { problems: await diagnosis(job) };
    return { page, problems: placed(page.problems, body) };
  } catch (error) {
    if (!(error instanceof FeedFailure)) throw error;
    return { problems: await diagnosis(job) };
  }
}

/** What the feed doctor says of it, the gravest first. */
async function diagnosis({ body, source, now }: ReadJob): Promise<readonly PlacedProblem[]> {
  const { kind, name } = source;
  const { findings } = await examine(
    { bytes: body.bytes, url: addressOf(source) },
    { kind, source: name, now: now.getTime(), signal: new AbortController().signal },
  );
  const gravest = findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return placed(gravest, body);
}

function placed(problems: readonly Problem[], { bytes }: Body): readonly PlacedProblem[] {
  const rows = problems.length > 0 ? rowsOf(bytes) : [];
  return problems.map((problem) => {
    const { path } = problem;
    const row = rows[Number(/^\/items\/(\d+)/.exec(path)?.[1] ?? /^\/(\d+)/.exec(path)?.[1])];
    const id = isFields(row) ? toId(row.id) : undefined;
    return id === undefined ? problem : { ...problem, id };
  });
}

/** The records of a list as it was sent, where it is JSON. */
function rowsOf(body: Uint8Array): readonly unknown[] {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(body));
    const rows = isFields(json) ? json.items : json;
    return Array.isArray(rows) ? rows : [];
  } catch {
    return [];
  }
}
