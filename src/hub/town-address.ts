import type { FetchTools } from '../data/fetch-document.ts';
import { alwaysOnline } from '../data/online.ts';
import { localAddress, withLocalFiles } from '../mirror/local-files.ts';
import { publicFetch } from '../net/public-fetch.ts';

/**
 * Where the config of a municipality is, and what asks for it and for what it names; `address` is one on the web, or a file.
 * What is not on the origin of `address` is asked only on the public web.
 */
export function townAddress(address: string, now: () => Date): { readonly url: string; readonly tools: FetchTools } {
  const isFile = !/^https?:/i.test(address);
  return {
    url: isFile ? localAddress(address) : address,
    tools: {
      fetch: isFile ? withLocalFiles(publicFetch()) : publicFetch({ own: new URL(address).origin }),
      online: alwaysOnline,
      now: () => now().getTime(),
    },
  };
}
