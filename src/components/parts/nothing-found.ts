import { html, nothing, type TemplateResult } from 'lit';
import type { Publisher } from '../../domain/feed.ts';
import { plain } from '../../domain/text.ts';
import { button } from './button.ts';
import { phoneLink } from './feed-text.ts';
import type { ShellText } from './shell-text.ts';

interface None {
  readonly text: ShellText;
  readonly query?: string;
  /** Other choices than the words searched for are made. */
  readonly isNarrowed?: boolean;
  /** What is said where nothing was asked. */
  readonly empty?: string | undefined;
  readonly publisher: Publisher | undefined;
  /** What the searched words may have meant, and how to search for that. */
  readonly nearest?: string | undefined;
  readonly search?: (query: string) => void;
  /** Where something was asked. */
  readonly clear?: () => void;
}

/** Why the list is empty, what to try, and whom to phone instead. */
export function nothingFound({
  text,
  nearest,
  publisher,
  isNarrowed = false,
  search,
  clear,
  ...none
}: None): TemplateResult {
  const { t, language } = text;
  const query = none.query?.trim();
  const phone = publisher?.contact?.phone;
  const why = query
    ? t(isNarrowed && nearest === undefined ? 'none.word.filtered' : 'none.word', { query })
    : isNarrowed
      ? t('none.filtered')
      : (none.empty ?? t('none.found'));
  return html`<div class="none">
    <p>${why}</p>
    ${nearest ? button(t('none.meant', { query: nearest }), () => search?.(nearest), 'strong') : nothing}
    ${query || isNarrowed ? button(t(isNarrowed ? 'clear.all' : 'none.clear'), clear) : nothing}
    ${
      publisher && phone
        ? html`<p class="ask">${t('none.ask', { name: plain(publisher.name, language) })} ${phoneLink(phone)}</p>`
        : nothing
    }
  </div>`;
}
