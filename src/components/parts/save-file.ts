/** A browser that asks where a file must go still reads it for a while. */
const KEPT_MS = 60_000;

/** The name of a file that every device can keep: "Café ’s avonds" is `cafe-s-avonds`; `otherwise` where no letter is left. */
export const fileName = (title: string, otherwise: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '') || otherwise;

/** Text as what a file holds, in UTF-8. */
export const textFile = (type: string, text: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });

/** Hands something to the browser to keep as a file; nothing is asked of any server. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
