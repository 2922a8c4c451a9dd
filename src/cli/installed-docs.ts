import { existsSync } from 'node:fs';

/** From the command, and from a part of it: the folder it was installed in. */
const FOLDERS = ['../', '../../'];

/** The folder that holds this copy's own `docs`, with a slash at its end; none where it runs from its sources. */
export function installedDocs(): string | undefined {
  const folders = FOLDERS.map((up) => new URL(up, import.meta.url));
  return folders.find((folder) => existsSync(new URL('docs/rules/index.html', folder)))?.href;
}
