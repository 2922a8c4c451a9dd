import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../controllers/text-controller.ts';
import { isOpenToJoin } from '../../domain/action-filters.ts';
import { nextMeeting, type Linked } from '../../domain/action-links.ts';
import { bySector, known, type KnownParty, type Partners, type SectorGroup } from '../../domain/action-parties.ts';
import type { Action } from '../../domain/action.ts';
import type { ActivitiesMessages } from '../../i18n/activities/catalogue.ts';
import { colon } from '../../i18n/colon.ts';
import type { IndicatorsMessages } from '../../i18n/indicators/catalogue.ts';
import { sentence } from '../../i18n/sentence.ts';
import { button } from '../parts/button.ts';
import { shareButton } from '../parts/share.ts';
import { feedText } from '../parts/feed-text.ts';
import { nextActivity } from '../parts/next-activity.ts';
import { pair, several, sourceWords } from '../parts/pairs.ts';
import { mailLink, webLink } from '../parts/reach.ts';
import { dateWords } from './day-words.ts';
import { figuresOf } from './figures.ts';
import { join, reach } from './join.ts';
import type { DetailsText, Widget } from './later.ts';
import { reasons } from './reasons.ts';

/** The words of three subjects: actions, figures, and when something is on. */
export interface Speaking {
  readonly text: DetailsText;
  readonly figures: TextController<IndicatorsMessages>;
  readonly meetings: TextController<ActivitiesMessages>;
}

/** What an opened note is drawn with besides its action. */
export interface Opened extends Speaking {
  readonly widget: Widget;
  /** The day it is in the town, `YYYY-MM-DD`. */
  readonly today: string;
  readonly linked: Linked;
  readonly partners: Partners;
  /** There are figures, and they did not come, or not yet. */
  readonly isUnread: boolean;
  /** Of a link to this one. */
  readonly address: () => string;
}

/** An opened note: what a resident can do first, then why, with whom and what came of it as plain pairs. */
export function actionDetails(action: Action, opened: Opened): TemplateResult {
  const { text, widget, address } = opened;
  const { t, language } = text;
  const { kind, summary, contact, url } = action;
  return html`${summary && kind === 'action' ? html`<p>${feedText(summary, language)}</p>` : nothing}
    ${isOpenToJoin(action) ? join(action, opened) : reach(contact, opened)}
    <dl class="pairs">
      ${pairs(action, opened)} ${pair('E-mail', several(contact.email.map(mailLink)))}
      ${pair(widget.text.t('website'), url && webLink(url))}
      ${pair(widget.text.t('source'), sourceWords(action.source))}
    </dl>
    <div class="own no-print">${shareButton(widget, address, t('actions.share'))}</div>`;
}

function pairs(action: Action, opened: Opened): unknown {
  const { text, today, partners } = opened;
  const { t, language } = text;
  const { goal, start, due, result, learned } = action;
  const words = (key: Parameters<typeof t>[0], value: typeof goal) => pair(t(key), feedText(value, language));
  const date = (key: Parameters<typeof t>[0], day: string | undefined) =>
    pair(t(key), day && sentence(dateWords(day, today, language)));
  return html`${meeting(action, opened)} ${pair(t('actions.why'), reasons(action, opened))}
  ${words('actions.goal', goal)} ${pair(t('actions.figures'), figuresOf(action, opened))}
  ${words('actions.result', result)} ${words('actions.learned', learned)}
  ${pair(t('actions.lead'), lead(action, opened))}
  ${pair(t('actions.who'), several(bySector(action, partners).map((group) => sectorLine(group, text))))}
  ${pair(t('actions.parts'), steps(action, text))} ${pair(t('actions.chain'), chain(action, text))}
  ${date('actions.started', start)} ${date('actions.ready', due)} ${pair(t('actions.plan'), plan(action, opened))}`;
}

function meeting(action: Action, { text, widget, linked, meetings }: Opened): unknown {
  const occurrence = nextMeeting(action, linked, widget.now);
  return pair(
    text.t('actions.meeting'),
    occurrence && nextActivity({ activity: occurrence.activity, occurrence }, widget.now, meetings),
  );
}

function lead({ lead: party }: Action, { text, partners }: Opened): unknown {
  const found = party && known(party, partners);
  return found && partyWords(found, text);
}

const partyWords = ({ name, url }: KnownParty, { language }: DetailsText) =>
  html`${feedText(name, language)}${url ? html` (${webLink(url)})` : nothing}`;

function sectorLine({ sector, parties }: SectorGroup, text: DetailsText): TemplateResult {
  const names = parties.map((party, at) => [at === 0 ? '' : ', ', partyWords(party, text)]);
  return html`${sector === undefined ? nothing : html`<strong><bdi dir="auto">${text.term(sector)}</bdi>${colon(text.language)}</strong>`}${names}`;
}

const steps = (action: Action, { t, language }: DetailsText): unknown =>
  several(
    action.steps.map(
      ({ text, done }) =>
        html`<span class=${done ? 'done-step' : ''}>${feedText(text, language)}</span>
          (${t(done ? 'actions.parts.done' : 'actions.parts.open')})`,
    ),
  );

function chain({ chain: links }: Action, { t, language }: DetailsText): unknown {
  if (!links) return undefined;
  return several(
    (['doing', 'reach', 'change', 'effect'] as const).flatMap((link) =>
      links[link] === undefined
        ? []
        : html`<strong>${t(`actions.chain.${link}`)}${colon(language)}</strong>${feedText(links[link], language)}`,
    ),
  );
}

function plan({ planRef }: Action, { text, widget }: Opened): unknown {
  if (!planRef) return undefined;
  const { code, url } = planRef;
  return html`<p><bdi dir="auto">${code}</bdi>${url ? html` (${webLink(url)})` : nothing}</p>
    ${
      widget.filters.plan === code
        ? nothing
        : button(text.t('actions.plan.show', { code }), () => widget.change({ plan: code, item: '' }), 'quiet no-print')
    }`;
}
