import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../../domain/service.ts';
import { plain } from '../../domain/text.ts';

/**
 * A feed's picture, only from a host the webmaster named: every other would be a request to a stranger (S6). One that does
 * not load takes its box away, and the words stay.
 */
export function picture(
  image: Image | undefined,
  hosts: readonly string[],
  language: string,
): TemplateResult | typeof nothing {
  const url = image && URL.canParse(image.src) ? new URL(image.src) : undefined;
  if (!url || url.protocol !== 'https:' || !hosts.includes(url.host)) return nothing;
  return html`<img
    class="picture"
    src=${url.href}
    alt=${plain(image?.alt, language)}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${({ target }: Event) => {
      if (target instanceof HTMLElement) target.hidden = true;
    }}
  />`;
}
