import { once } from 'node:events';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { FeedFailure } from '../../data/feed-failure.ts';
import type { FeedPage, readDocument } from '../../data/read-document.ts';
import { TimeSlices } from '../../data/time-slices.ts';
import { nameOf, type Identity } from '../../data/values/identity.ts';
import type { FeedKind, Items } from '../../domain/feed.ts';
import type { ReadBody, ReadJob } from './read-body.ts';
import type { PageJob, SaidFailure } from './read-page.ts';

/** Reads lists in a thread of its own, one after the other: whatever somebody sends, the hub answers others meanwhile. */
export interface Reading {
  /** What was sent. Throws `TooHeavy`. */
  readonly read: (job: ReadJob) => Promise<ReadBody>;
  /** A page of what was fetched, as the data room reads it. Throws `TooHeavy`, or a `FeedFailure`. */
  readonly page: typeof readDocument;
  readonly close: () => Promise<void>;
}

/** A list that takes more time or memory to read than any list needs. */
export class TooHeavy extends Error {
  override readonly name = 'TooHeavy';
}

type Page = FeedPage<Items[FeedKind]>;

/** What the thread answers; the records come apart, some at a time. */
interface ReadHead extends Partial<Pick<ReadBody, 'problems'>> {
  readonly page?: Omit<Page, 'items'>;
  readonly failure?: SaidFailure;
}

export interface ReadAsk {
  readonly job: ReadJob | PageJob;
  /** Takes the records, before the answer. */
  readonly records: MessagePort;
}

interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Of the largest list that is taken, 20 MB, both are several times what it needs. */
const LIMITS: Limits = { seconds: 30, megabytes: 640 };
/** After so long without work its memory is given back. */
const IDLE = 60_000;
/** Beside this file; once built, beside the command (`tools/cli.vite.ts`). */
const THREAD = import.meta.url.endsWith('.ts') ? './reading-thread.ts' : '../reading-thread.js';

export function openReading({ seconds, megabytes }: Limits = LIMITS): Reading {
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let isOpen = true;

  function begin(): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    const begun = new Worker(new URL(THREAD, import.meta.url), { resourceLimits });
    // Without a listener what goes wrong there would end the hub; whoever waits for an answer hears it too.
    begun.on('error', () => undefined);
    begun.once('exit', () => {
      if (thread === begun) thread = undefined;
    });
    begun.unref();
    return begun;
  }

  async function end(): Promise<void> {
    const ended = thread;
    thread = undefined;
    clearTimeout(idle);
    await ended?.terminate();
  }

  async function ask(job: ReadJob | PageJob) {
    if (!isOpen) throw new Error('The hub is being closed.');
    clearTimeout(idle);
    thread ??= begin();
    const { port1, port2 } = new MessageChannel();
    try {
      thread.postMessage({ job, records: port2 } satisfies ReadAsk, [port2]);
      const { page, ...said } = await answerOf(thread, seconds);
      return { ...said, ...(page && { page: { ...page, items: await recordsIn(port1) } }) };
    } catch (error) {
      await end();
      throw error;
    } finally {
      port1.close();
      if (thread) idle = setTimeout(() => void end(), IDLE).unref();
    }
  }

  function inTurn(job: ReadJob | PageJob): ReturnType<typeof ask> {
    const next = running.then(() => ask(job));
    running = next.catch(() => undefined);
    return next;
  }

  return {
    async read(job) {
      const { page, problems = [] } = await inTurn(job);
      return { ...(page && { page }), problems };
    },
    async page(kind, { bytes, contentType, url }, request, { seen, items, now, label }) {
      const job = { kind, fetched: { bytes, contentType, url }, request, room: { seen, items, now, label } };
      const { page, failure } = await inTurn(job);
      if (failure) throw new FeedFailure(failure.code, failure.message, undefined, failure.problems);
      if (!page) throw new Error('The reading thread answered nothing.');
      // The pages after it share what was seen, of which that thread has a copy.
      const found: readonly Identity[] = page.items;
      for (const item of found) seen.set(item.id, nameOf(item) ?? '');
      return ofKind(kind, page);
    },
    async close() {
      isOpen = false;
      await end();
      await running;
    },
  };
}

/** Its records were made by the reader of that kind. */
const ofKind = <K extends FeedKind>(_kind: K, page: Page) => page as FeedPage<Items[K]>;

/** What a thread says next; rejects where it ends without a word. */
async function answerOf(thread: Worker, seconds: number): Promise<ReadHead> {
  const over = new AbortController();
  const { signal } = over;
  const timer = setTimeout(() => over.abort(), seconds * 1_000);
  try {
    const ended = once(thread, 'exit', { signal }).then(() => Promise.reject(new Error('The reading thread ended.')));
    const [head] = await Promise.race([once(thread, 'message', { signal }), ended]);
    return head;
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    throw isFull || signal.aborted ? new TooHeavy() : error;
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

/** All that a thread sent before its answer. */
async function recordsIn(port: MessagePort): Promise<Items[FeedKind][]> {
  const slices = new TimeSlices();
  const items: Items[FeedKind][] = [];
  for (;;) {
    const received = receiveMessageOnPort(port);
    if (!received) return items;
    items.push(...received.message);
    if (slices.over) await slices.pause();
  }
}
