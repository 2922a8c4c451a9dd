import type { Hub } from './hub.ts';
import { pullAll } from './feeds/pull.ts';
import { sendNotices } from './notices.ts';
import { eraseExpired } from './retention.ts';
import type { SurveyDesk } from './survey-feed.ts';

const NOTICE_PAUSE = 5_000;
const FEEDS_PAUSE = 15_000;
/** How often to look which are due. */
const PULL_PAUSE = 5 * 60_000;
const FORMS_PAUSE = 10 * 60_000;
const NIGHT = 24 * 3_600_000;

/**
 * Work beside the requests: notices and lists of other nodes each few seconds; the lists that are due each five minutes, the
 * forms that municipalities publish each ten; once those were read and each day, figures of surveys that are over and then what
 * has to be erased. A run that fails is tried again at the next; nothing here ends the hub.
 */
export function startBackground(hub: Hub, survey: SurveyDesk): { readonly stop: () => Promise<void> } {
  let read = Promise.resolve();
  const forms = repeated(hub, FORMS_PAUSE, (signal) => (read = hub.forms.refresh(signal)));
  const nightly = repeated(hub, NIGHT, async (stopping) => {
    // Figures are kept once, with the questions of the forms.
    await read;
    if (stopping.aborted) return;
    await survey.keepFigures();
    await eraseExpired(hub);
  });
  const often = repeated(hub, NOTICE_PAUSE, () => sendNotices(hub));
  // Another node may have taken a list in.
  const feeds = repeated(hub, FEEDS_PAUSE, () => hub.feeds.refresh());
  const pulls = repeated(hub, PULL_PAUSE, (signal) => pullAll(hub, signal));
  return {
    async stop() {
      await Promise.all([nightly(), often(), forms(), feeds(), pulls()]);
    },
  };
}

/** Runs now and after each pause, never twice at once. Returns the way out, which waits for the run that is going on. */
function repeated({ log }: Hub, pause: number, work: (stopping: AbortSignal) => Promise<unknown>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const stop = new AbortController();
  let running = Promise.resolve();
  const run = () => {
    running = work(stop.signal)
      .catch((error: unknown) => log.failure('background-failed', error))
      .then(() => {
        if (!stop.signal.aborted) timer = setTimeout(run, pause).unref();
      });
  };
  run();
  return async () => {
    stop.abort();
    clearTimeout(timer);
    await running;
  };
}
