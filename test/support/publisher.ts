import type { FeedKind } from '../../src/domain/feed.ts';
import { addToken, SCOPES, type Scope } from '../../src/hub/feeds/tokens.ts';
import type { TestHub } from './hub.ts';

/** A problem in a list, as the hub tells it. */
interface ToldProblem {
  readonly severity: string;
  readonly code: string;
  readonly pointer: string;
  readonly id?: string;
  readonly count?: number;
  readonly message: string;
  readonly hint: string;
}

interface SaidItem {
  readonly id: string;
  readonly title: string;
  readonly start?: string;
  readonly publisher?: string;
  readonly licence?: string;
}

/** What a hub may say about a list, or in one. */
interface Said {
  readonly code: string;
  readonly outcome: string;
  readonly version: number;
  readonly count: number;
  readonly stored: boolean;
  readonly before: number;
  readonly gone: number;
  readonly kind: string;
  readonly updated: string;
  readonly publisher: { readonly contact: { readonly phone: string } };
  readonly items: readonly SaidItem[];
  readonly problems: readonly ToldProblem[];
  readonly last: { readonly outcome: string; readonly problems: readonly ToldProblem[] };
  readonly versions: readonly { readonly version: number }[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** `{}` where there is none. */
  readonly said: Said;
}

export async function answerOf(asked: Response | Promise<Response>): Promise<Answer> {
  const response = await asked;
  const text = await response.text();
  return { status: response.status, headers: response.headers, said: JSON.parse(text || '{}') };
}

export interface Partner {
  readonly token: string;
  /** A request to `/v1/sources/<source>/…`, with the token. */
  readonly ask: (path: string, method?: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
}

interface PartnerOptions {
  readonly town?: string;
  readonly kind?: FeedKind;
  readonly scopes?: readonly Scope[];
  readonly name?: string;
}

/** A partner with a token for a list of their own. A body that is no text or bytes goes as JSON. */
export async function partnerOf(
  hub: TestHub,
  source: string,
  { town = 'town', kind = 'activities', scopes = SCOPES, name = source }: PartnerOptions = {},
): Promise<Partner> {
  const wanted = { municipality: town, source, kind, name, scopes };
  const token = await addToken(hub.hub.db, wanted, hub.hub.now());
  return {
    token,
    ask: (path, method = 'GET', body, headers = {}) =>
      answerOf(
        fetch(`${hub.url}/v1/sources/${source}/${path}`, {
          method,
          headers: { 'authorization': `Bearer ${token}`, 'accept-language': 'en', ...headers },
          ...(body !== undefined && { body: isSent(body) ? body : JSON.stringify(body) }),
        }),
      ),
  };
}

const isSent = (body: unknown): body is BodyInit => typeof body === 'string' || body instanceof Uint8Array;

/** So many activities of a native feed. */
export const activities = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({
    id: `a${from + at}`,
    title: `Koffie ${from + at}`,
    start: '2026-12-01T14:00',
    place: { name: 'Dennenhof', lat: 51.16, lon: 5.18 },
    contact: { phone: '014 00 00 03' },
  }));

export const feedOf = (items: readonly unknown[], more: object = {}) => ({ kind: 'activities', ...more, items });

export const idsIn = ({ said }: Answer): string[] => said.items.map(({ id }) => id);

export interface Published extends Partner {
  readonly source: string;
  /** Of what the hub serves of their list. */
  readonly ids: () => Promise<string[]>;
}

/**
 * Partners of one hub, each with a list of their own, so that no test meets another.
 *
 * @returns makes one, who has published so many activities where that is said
 */
export function partnersOf(hub: () => TestHub): (count?: number) => Promise<Published> {
  let made = 0;
  return async (count) => {
    const source = `partner-${(made += 1)}`;
    const partner = await partnerOf(hub(), source);
    if (count !== undefined) await partner.ask('feed', 'PUT', feedOf(activities(count)));
    const served = () => answerOf(fetch(`${hub().url}/feeds/town/${source}/activities.json`));
    return { ...partner, source, ids: async () => idsIn(await served()) };
  };
}
