import { html, nothing, type TemplateResult } from 'lit';
import type { FeedReport, Publisher } from '../../domain/feed.ts';
import { localTime } from '../../domain/local-time.ts';
import { plain } from '../../domain/text.ts';
import { colon } from '../../i18n/colon.ts';
import { fullDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Values } from '../../i18n/message.ts';
import type { Shell } from '../../i18n/shell/nl.ts';
import { around } from './around.ts';
import { feedText, phoneLink } from './feed-text.ts';
import { sourceName } from './source-name.ts';

/** Licences that ask for nothing, so that a resident need not read their names. */
const FREE = /^(?:cc0|pddl|public.?domain)/i;

/** Publishers that are named. */
const MOST = 3;

interface Foot {
  readonly language: Language;
  readonly t: (key: keyof Shell, values?: Values) => string;
  readonly publisher: Publisher | undefined;
  readonly feeds: readonly FeedReport[];
  readonly demo: boolean;
}

function named(label: string, licence: string): string {
  const name = sourceName(label);
  return name ? `${name} (${licence})` : licence;
}

/** The quiet line under every widget: who answers for it, a phone number, how fresh it is, and a way to say it is wrong. */
export function foot({ language, t, publisher, feeds, demo }: Foot): TemplateResult {
  const publishers = feeds.flatMap((feed) => feed.publisher ?? []);
  const who = publisher ?? publishers[0];
  // A town that publishes answers for all; else each is named who wrote a part of it.
  const all = who && publishers.includes(who) ? publishers : [who];
  const names = [...new Set(all.map((each) => plain(each?.name, language)))];
  const oldest = feeds.reduce<FeedReport | undefined>(
    (found, feed) => (feed.updated && (!found?.updated || feed.updated < found.updated) ? feed : found),
    undefined,
  );
  // A feed that does not say when it was written may be years old: then only when it was fetched is known.
  const isDated = oldest?.updated?.getTime() !== oldest?.fetched?.getTime();
  const licences = [
    ...new Set(feeds.flatMap(({ label, licence }) => (licence && !FREE.test(licence) ? named(label, licence) : []))),
  ];
  const { phone, email, url } = who?.contact ?? {};
  const report = email ? `mailto:${email}` : url; /* both were checked when the feed was read */
  return html`<footer part="foot" class="foot note">
    ${
      who
        ? html`<p>
            ${t('foot.by', { name: names.slice(0, MOST).join(', ') + (names.length > MOST ? ' …' : '') })}.
            ${phone ? around((place) => t('foot.questions', { phone: place }), phoneLink(phone)) : nothing}
          </p>`
        : nothing
    }
    <p>
      ${
        oldest?.updated
          ? html`${t(isDated ? 'updated' : 'fetched', { date: fullDate(localTime(oldest.updated).date, language) })}.`
          : nothing
      }
      ${report ? html`<a class="no-print" href=${report} rel="noopener noreferrer nofollow">${t('report.error')}</a>` : nothing}
    </p>
    ${licences.length > 0 ? html`<p>${t('source')}${colon(language)}${licences.map((each, at) => [at === 0 ? '' : ', ', feedText(each, language)])}</p>` : nothing}
    ${demo ? html`<p>${t('demo')}</p>` : nothing}
  </footer>`;
}
