import type { Hub } from './hub.ts';
import { sendNotices } from './notices.ts';
import { eraseExpired } from './retention.ts';
import type { SurveyDesk } from './survey-feed.ts';

const NOTICE_PAUSE = 5_000;
const NIGHT = 24 * 3_600_000;

/**
 * Work beside the requests: notices each few seconds; at the start and each day, figures of surveys that are over and then
 * what has to be erased. A run that fails is tried again at the next; nothing here ends the hub.
 */
export function startBackground(hub: Hub, survey: SurveyDesk): { readonly stop: () => Promise<void> } {
  const nightly = repeated(hub, NIGHT, async () => {
    await survey.keepFigures();
    await eraseExpired(hub);
  });
  const often = repeated(hub, NOTICE_PAUSE, () => sendNotices(hub));
  return {
    async stop() {
      await Promise.all([nightly(), often()]);
    },
  };
}

/** Runs now and after each pause, never twice at once. Returns the way out, which waits for the run that is going on. */
function repeated({ log }: Hub, pause: number, work: () => Promise<unknown>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running = Promise.resolve();
  const run = () => {
    running = work()
      .catch((error: unknown) => log.failure('background-failed', error))
      .then(() => {
        if (!stopped) timer = setTimeout(run, pause).unref();
      });
  };
  run();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
