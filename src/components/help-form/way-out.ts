import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../domain/text.ts';
import { button } from '../parts/button.ts';
import type { AnswerWords } from './answer-words.ts';
import type { Asked } from './field.ts';
import type { LaterText } from './forms-text.ts';

interface Out extends Pick<Asked<LaterText>, 'form' | 'text'> {
  readonly email: string | undefined;
  readonly print: () => void;
}

/** How the answers leave a page whose town takes none here: on paper, or in a mail that the resident sends. */
export function wayOut({ form, text, email, print }: Out, said: readonly AnswerWords[]): TemplateResult {
  const { t, language } = text;
  const body = said.map(({ question, answer }) => `${question}\r\n${answer}\r\n`).join('\r\n');
  const query = `subject=${encodeURIComponent(plain(form.title, language))}&body=${encodeURIComponent(body)}`;
  return html`<div class="notice">
    <p>${t(email ? 'form.way-out' : 'form.way-out.paper')}</p>
    <div class="ways">
      ${button(t('form.print'), print, 'strong')}
      ${email ? html`<a class="button" href="mailto:${email}?${query}">${t('form.mail')}</a>` : nothing}
    </div>
    ${email ? html`<p class="note">${t('form.mail.hint')}</p>` : nothing}
  </div>`;
}
