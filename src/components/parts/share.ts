import type { ShellText } from './shell-text.ts';

/** Hands an address to the device's own sharing, else to its clipboard, else shows it to be copied by hand. */
export async function share(url: string, { t }: ShellText, say: (words: string) => void): Promise<void> {
  try {
    // Old browsers lack either, pages without https both; the types know neither case.
    const device: Partial<Pick<Navigator, 'share' | 'clipboard'>> = navigator;
    if (device.share) return await device.share({ url });
    await device.clipboard?.writeText(url);
    say(device.clipboard ? t('share.copied') : `${t('share.copy')} ${url}`);
  } catch (error) {
    // Closing the share sheet is no failure; anything else leaves the address to copy by hand.
    if (!(error instanceof DOMException && error.name === 'AbortError')) say(`${t('share.copy')} ${url}`);
  }
}
