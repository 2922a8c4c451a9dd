import { readFile, realpath } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { plainAddress } from '../data/feed-address.ts';
import { FeedFailure } from '../data/feed-failure.ts';
import { FEED_LIMITS } from '../data/feed-limits.ts';
import { fetchDocument } from '../data/fetch-document.ts';
import { alwaysOnline } from '../data/online.ts';
import type { CheckedDocument, Finding } from '../doctor/finding.ts';
import { UnreachedFailure } from '../net/public-fetch.ts';

/** What was asked for: a document to look at, or why there is none. */
export type Fetched =
  | { readonly document: CheckedDocument; readonly finding?: undefined }
  | { readonly document?: undefined; readonly finding: Finding };

/** Where files are thought to be, so that what they say of their neighbours is an address like any other. */
const FILES = 'https://files.invalid/';
/** Milliseconds: a command may wait longer than a page. */
const TIME = 60_000;

/** A path with drives has one before its first slash. */
const ROOT = sep === '/' ? '/' : '';

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** The address of a file in this folder or any other. */
export const addressOf = (file: string): string =>
  isAddress(file) ? file : new URL(encodeURI(resolve(file).replaceAll('\\', '/').replace(/^\//, '')), FILES).href;

/** What may be read by others too: an address without its query or a password. */
export const shownName = (name: string): string =>
  isAddress(name) ? plainAddress(name).replace(/^(https?:\/\/)[^/]*@/i, '$1') : name;

/** The file at an address of ours; any other address as it is. */
export const nameOf = (address: string): string =>
  address.startsWith(FILES) ? relative('.', ROOT + decodeURI(address.slice(FILES.length))) : address;

/** A name for what holds no name itself. */
export const labelOf = (name: string): string | undefined => (isAddress(name) ? undefined : basename(name));

/** Reads a file, or asks a server. */
export async function documentOf(name: string, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<Fetched> {
  return isAddress(name) ? fetched(name, fetch, signal) : read(name);
}

/** A pipe (`/dev/stdin`, `<(curl …)`) has no path but its name. */
const fileOf = (name: string): Promise<string> => realpath(name).catch(() => name);

async function read(name: string): Promise<Fetched> {
  try {
    return { document: { bytes: await readFile(await fileOf(name)), url: addressOf(name) } };
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    return { finding: { severity: 'error', code: isFolder ? 'file.folder' : 'file.missing', path: '' } };
  }
}

async function fetched(url: string, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<Fetched> {
  let headers: Headers | undefined;
  const watched: typeof globalThis.fetch = async (...request) => {
    const response = await fetch(...request);
    ({ headers } = response);
    return response;
  };
  const limits = { bytes: FEED_LIMITS.bytes, time: TIME };
  try {
    const answer = await fetchDocument(url, { fetch: watched, online: alwaysOnline, now: Date.now, signal, limits });
    return { document: { bytes: answer.bytes, url: answer.url, headers: headers ?? new Headers() } };
  } catch (error) {
    if (!(error instanceof FeedFailure)) throw error;
    // No page keeps us from reading on: what begins and does not end was cut off.
    const isCut = headers !== undefined && error.code === 'network';
    const code = error instanceof UnreachedFailure ? error.reason : isCut ? 'answer.cut' : error.code;
    return { finding: { severity: 'error', code, path: '', ...(error.message && { message: error.message }) } };
  }
}
