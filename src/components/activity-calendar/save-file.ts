/** A browser that asks where a file must go still reads it for a while. */
const KEPT_MS = 60_000;

/** The name of a file that every device can keep: "Café ’s avonds" is `cafe-s-avonds`. */
export const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '') || 'agenda';

/** Hands a text to the browser to keep as a file; nothing is asked of any server. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
