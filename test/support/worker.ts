import assert from 'node:assert/strict';
import type { TestHub } from './hub.ts';

export interface Seen {
  status: number;
  body: string;
  headers: Headers;
  /** Where it led to. */
  location: string | null;
}

/** Somebody with a browser: keeps cookies, and sends a form with the token that stood on the page before. */
export class Visitor {
  readonly url: string;
  readonly #cookies = new Map<string, string>();
  token = '';

  constructor(hub: Pick<TestHub, 'url'>) {
    this.url = hub.url;
  }

  get cookie(): string {
    return [...this.#cookies.values()].join('; ');
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Seen> {
    const headers = { 'cookie': this.cookie, 'accept-language': 'nl', ...(init.headers as Record<string, string>) };
    const response = await fetch(this.url + path, { redirect: 'manual', ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';', 1);
      this.#cookies.set(pair.split('=', 1)[0]!, pair);
    }
    // With its first mark, which `text()` would take away.
    const body = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    this.token = /name="token" value="([^"]*)"/.exec(body)?.[1] ?? this.token;
    return { status: response.status, body, headers: response.headers, location: response.headers.get('location') };
  }

  get = (path: string, headers: Record<string, string> = {}): Promise<Seen> => this.#ask(path, { headers });

  send(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Seen> {
    const body = new URLSearchParams({ token: this.token, ...fields });
    return this.#ask(path, { method: 'POST', body, headers });
  }

  /** Uses a one-time link, and is signed in after. */
  async choose(link: string, password = 'een lange zin 12'): Promise<void> {
    const path = new URL(link).pathname;
    assert.equal((await this.get(path)).status, 200);
    assert.equal((await this.send(path, { password })).status, 303);
    await this.get('/worker');
  }

  /** Lets somebody in, who is then signed in. */
  async invite(name: string, role?: string): Promise<Visitor> {
    await this.get('/worker/people');
    const { body } = await this.send('/worker/people', { name, ...(role && { role }) });
    const link = /<code>([^<]*)<\/code>/.exec(body)?.[1];
    const other = new Visitor(this);
    await other.choose(link!);
    return other;
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a browser would show of our pages: their tags in order, with the names of their attributes, and their text. */
export function parsePage(body: string): { tags: string[]; text: string } {
  const tags: string[] = [];
  const text = body.replace(
    /<(\/?[a-z!][^\s>]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi,
    (_, name: string, attributes: string) => {
      tags.push([name, ...[...attributes.matchAll(/([a-z-]+)(?:="[^"]*")?/gi)].map((found) => found[1]!)].join(' '));
      return '\u0001';
    },
  );
  return { tags, text: unescaped(text) };
}

export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code: string, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? whole),
  );
