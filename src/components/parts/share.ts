import { html, nothing, type TemplateResult } from 'lit';
import { button } from './button.ts';
import type { ShellText } from './shell-text.ts';

interface Sharing {
  readonly text: ShellText;
  /** What was only said aloud: of another thing too. */
  readonly said: string;
  readonly say: (words: string, isSeen: boolean) => void;
}

/** What came of it is seen beside the button: the voice of the widget may be far out of view. */
export function shareButton(
  { text, said, say }: Sharing,
  address: () => string,
  words = text.t('share'),
): TemplateResult {
  const isOurs = (['share.copied', 'share.copy'] as const).some((key) => said.startsWith(text.t(key)));
  return html`${button(words, () => void share(address(), text, (told) => say(told, true)))}
  ${isOurs ? html`<span class="note" aria-hidden="true">${said}</span>` : nothing}`;
}

/** Hands an address to the device's own sharing, else to its clipboard, else shows it to be copied by hand. */
async function share(url: string, { t }: ShellText, say: (words: string) => void): Promise<void> {
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
