import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FeedFailure } from '../data/feed-failure.ts';

/** A config on this machine has addresses relative to itself; this is the site they are on. The name can be nobody's (RFC 6761). */
const LOCAL = 'http://local-files.invalid';

export const localAddress = (path: string): string => LOCAL + pathToFileURL(resolve(path)).pathname;
export const isLocal = (address: string): boolean => address.startsWith(`${LOCAL}/`);
/** The file at an address of this machine; `undefined` of any other. */
export const localPath = (address: string): string | undefined =>
  isLocal(address) ? fileURLToPath(`file://${new URL(address).pathname}`) : undefined;

/** There is no such file, or it may not be read. */
export class MissingFile extends FeedFailure {
  readonly reason = 'file.missing';

  constructor() {
    super('http-4xx');
  }
}

/** Answers addresses on this machine from its files, and leaves the others to `fetch`. Throws a `MissingFile`. */
export const withLocalFiles =
  (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
  async (input, init) => {
    const path = localPath(new URL(input instanceof Request ? input.url : input).href);
    if (path === undefined) return fetch(input, init);
    try {
      return new Response(await readFile(path));
    } catch {
      throw new MissingFile();
    }
  };
