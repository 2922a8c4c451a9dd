import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../../controllers/collection-controller.ts';
import type { StatusController } from '../../controllers/status-controller.ts';
import type { FeedReport, Publisher } from '../../domain/feed.ts';
import { foot } from './foot.ts';
import { heading } from './heading.ts';
import { notice } from './notice.ts';
import type { ShellText } from './shell-text.ts';

/** What a widget shows of its records. */
interface Shown {
  /** What the status says; without it nobody sees a status. */
  readonly count?: string;
  /** Controls above the status. */
  readonly bar?: unknown;
  /** Beside the status. */
  readonly beside?: unknown;
  readonly content: unknown;
}

/** What it is about: most often a `CollectionController`. */
interface FrameData {
  readonly stage: Stage;
  /** Some of them are made up. */
  readonly isDemo: boolean;
  readonly reports: readonly FeedReport[];
  readonly publisher: Publisher | undefined;
  /** `slow`: it has waited long enough to say so. */
  readonly feed: { readonly slow: boolean };
}

/** A widget around what it shows. */
export interface Frame {
  readonly text: ShellText & { readonly ready: boolean };
  readonly data: FrameData;
  readonly title: string;
  readonly headingLevel: number;
  readonly status: StatusController;
  readonly retry: () => Promise<void>;
  /** Asked once there are records to show. */
  readonly shown: () => Shown;
  /** Under the foot: a sheet, the webmaster's panel. */
  readonly after: unknown;
}

/**
 * One template for all stages of every widget: its voice must be in the page before it has something to say (A4), and its
 * own content stands until there is something better, and when there is nothing (F7).
 */
export function frame(widget: Frame): TemplateResult {
  const { text, data, title, headingLevel, status, retry } = widget;
  const { t, language } = text;
  const { reports, publisher } = data;
  const stage = text.ready ? data.stage : 'waiting';
  const isNamed = stage === 'failed' || stage === 'shown';
  const shown = stage === 'shown' ? widget.shown() : undefined;
  const fallback = html`<div><slot></slot></div>`;
  const words = shown ? (shown.count ?? '') : stageWords(widget, stage);
  // What is seen while it waits is a line of its own: the voice itself would jump to its place above the list.
  const waiting = stage === 'waiting' && words ? html`<p class="count" aria-hidden="true">${words}</p>` : nothing;
  const told = { language, t, feeds: reports };
  // The same answer twice is heard twice.
  const again = () => {
    status.say(t('loading'));
    void retry().finally(() => status.say(''));
  };
  return html`<section aria-labelledby=${isNamed ? 'heading' : nothing} lang=${isNamed ? language : nothing}>
    ${isNamed ? html`${heading(title, headingLevel, { id: 'heading' })} ${notice({ ...told, retry: again })}` : fallback}
    ${shown?.bar}
    <div class=${shown?.count === undefined ? 'unseen' : 'over'}>
      ${status.render(words, !shown || reports.some(({ failure }) => failure))} ${shown?.beside}
    </div>
    ${waiting} ${stage === 'failed' ? fallback : shown?.content}
    ${isNamed ? html`${foot({ ...told, publisher, demo: data.isDemo })}` : nothing} ${widget.after}
  </section>`;
}

const stageWords = ({ text: { t, ready }, data: { reports, feed } }: Frame, stage: Stage): string => {
  if (stage === 'failed') return t(reports[0]?.failure === 'offline' ? 'offline' : 'failed');
  return stage === 'waiting' && feed.slow && ready ? t('loading') : '';
};
