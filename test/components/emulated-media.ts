import { emulateMedia as ask } from '@web/test-runner-commands';

/**
 * Lets the device ask for the dark, or for less motion. Only Chromium can be told so: Firefox asks for less motion from its
 * start (`tools/launchers.ts`), and who wants the dark elsewhere has to ask for it in the page's own style as well.
 */
export async function emulateMedia(media: Parameters<typeof ask>[0]): Promise<void> {
  if (/Chrom/.test(navigator.userAgent)) await ask(media);
}
