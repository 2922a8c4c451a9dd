import { isNowhere } from './site-addresses.ts';

/** Files that stand for lists, by name: as a webmaster picked or pasted them, before they are on the site. */
export type PickedFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The last part of an address: what the file is called there. */
export function fileName(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** The file that is picked for an address: the one of its name. */
export const pickedFor = (files: PickedFiles, url: string): Uint8Array<ArrayBuffer> | undefined =>
  files.get(fileName(url));

/** Answers an address with the file that was picked for it, and leaves the others to `fetch`, but for those that are nowhere. */
export const withPickedFiles =
  (files: PickedFiles, fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
  async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const picked = pickedFor(files, url);
    if (picked) return new Response(picked);
    if (isNowhere(url)) throw new TypeError(`${fileName(url)}: this file was not picked. Pick it.`);
    return fetch(input, init);
  };

/** A name for text that was pasted, by what it looks like. */
export function pastedName(text: string): string {
  const start = text.trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'agenda.ics';
  return /^[[{]/.test(start) ? 'lijst.json' : 'lijst.csv';
}
