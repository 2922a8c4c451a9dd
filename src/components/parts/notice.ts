import { html, nothing, type TemplateResult } from 'lit';
import type { FeedReport } from '../../domain/feed.ts';
import { moment } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Values } from '../../i18n/message.ts';
import type { Shell } from '../../i18n/shell/nl.ts';
import { button } from './button.ts';
import { sourceName } from './source-name.ts';

interface Notice {
  readonly language: Language;
  readonly t: (key: keyof Shell, values?: Values) => string;
  readonly feeds: readonly FeedReport[];
  readonly retry: () => void;
}

/** What a resident must know when a feed did not answer, and the button that asks again; nothing while all is well. */
export function notice({ language, t, feeds, retry }: Notice): TemplateResult | typeof nothing {
  const troubled = feeds.filter(({ failure }) => failure !== undefined);
  const [first] = troubled;
  if (!first) return nothing;
  const kept = troubled.find(({ status, fetched }) => status === 'kept' && fetched);
  const missing = troubled.filter(({ status }) => status === 'failed');
  const all = missing.length === feeds.length;
  return html`<div part="message" class="notice no-print">
    ${first.failure === 'offline' ? html`<p>${t('offline')}</p>` : nothing}
    ${all && first.failure !== 'offline' ? html`<p>${t('failed')}</p>` : nothing}
    ${all ? nothing : missing.map(({ label }) => html`<p>${partMissing(label, t)}</p>`)}
    ${kept?.fetched ? html`<p>${t('kept.at', { date: moment(kept.fetched, language) })}</p>` : nothing}
    ${button(t('retry'), retry)}
  </div>`;
}

/** A partner is named; the town's own server is not a name a resident knows. */
function partMissing(label: string, t: Notice['t']): string {
  const name = sourceName(label);
  return name ? t('failed.feed', { name }) : t('failed.part');
}
