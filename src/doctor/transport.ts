import type { Problem } from '../domain/feed.ts';

/** How a document came: the headers of the answer, and the site that asked. */
export interface Transport {
  /** The address that answered. */
  readonly url: string;
  readonly headers: Pick<Headers, 'get'>;
  /** A page asked: of another site it does not see who else may read there, nor the version. */
  readonly byPage?: boolean;
  /** Of the site on whose pages the feed is read; absent: any town's. */
  readonly origin?: string;
}

const ANY_TOWN = 'https://www.town.example';

const TYPES: readonly (readonly [formats: RegExp, types: RegExp])[] = [
  [/^icalendar$/, /^text\/calendar$/],
  [/^(?:csv|swing)$/, /^(?:text\/(?:csv|tab-separated-values)|application\/csv)$/],
];
const JSON_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?json$/;

/** What a server could do better. A browser is stricter than we are here: what it would refuse is told. */
export function transportProblems(
  { url, headers, byPage, origin: named }: Transport,
  format: string | undefined,
  isPage: boolean,
): Problem[] {
  const problems: Problem[] = [];
  const tell = (severity: Problem['severity'], code: string, value?: string) =>
    problems.push({ severity, code, path: '', ...(value && { value: value.slice(0, 80) }) });
  const advise = (code: string, value?: string) => tell('advice', code, value);
  const origin = named ?? ANY_TOWN;
  const { protocol, origin: home } = new URL(url);
  if (protocol === 'http:' && origin.startsWith('https:')) advise('address.plain');
  const isHidden = byPage && home !== origin;
  const allowed = headers.get('access-control-allow-origin');
  // Of a site that is named it is sure that it stays empty there.
  if (!isHidden && home !== origin && allowed !== '*' && allowed !== origin)
    tell(named === undefined ? 'advice' : 'error', 'cors.missing', allowed ?? undefined);
  if (!isHidden && !headers.get('etag') && !headers.get('last-modified')) advise('etag.missing');
  const said = headers.get('content-type') ?? '';
  const [type = ''] = said.toLowerCase().split(';', 1);
  const [, right = isPage ? /^(?:text\/html|application\/xhtml\+xml)$/ : JSON_TYPE] =
    TYPES.find(([formats]) => formats.test(format ?? '')) ?? [];
  // Plain text is what servers of files say when they do not know; nothing goes wrong with it.
  if (format && !right.test(type.trim()) && type.trim() !== 'text/plain') advise('content-type.wrong', said);
  return problems;
}
