import type { FailureCode, FeedKind, FeedReport, FeedRequest } from '../domain/feed.ts';
import { hostOf, plainAddress } from './feed-address.ts';
import { FeedFailure } from './feed-failure.ts';
import { Listeners } from './listeners.ts';
import type { LoadedFeed } from './load-feed.ts';
import type { Validators } from './fetch-document.ts';
import type { Online } from './online.ts';
import type { KeptCopy } from './storage/snapshots.ts';

/** One feed now: how it is doing, and its list where there is one. */
export interface FeedState<Item> {
  readonly report: FeedReport;
  /** `undefined`: there is nothing to show, which is something else than an empty list. */
  readonly items: readonly Item[] | undefined;
}

export interface LiveFeedOptions<Item> {
  readonly kind: FeedKind | 'config';
  readonly request: FeedRequest;
  readonly load: (signal: AbortSignal, known: Validators | undefined) => Promise<LoadedFeed<Item> | 'unchanged'>;
  /** The copy on the device, where one may be kept. */
  readonly copy:
    | {
        read(): Promise<KeptCopy<Item> | undefined>;
        write(copy: KeptCopy<Item>): Promise<void>;
        renew(at: number): Promise<void>;
      }
    | undefined;
  readonly online: Online;
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Settles after so many milliseconds, or rejects when the signal aborts. */
  readonly delay: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** After this long without an answer the kept copy is shown, and "loading" is said. */
export const SLOW = 1000;
const RETRIES = [2000, 8000] as const;
/** A source may ask us to come back later, but not to keep a page waiting for ever. */
const LONGEST_WAIT = 5 * 60_000;
const PASSING: readonly FailureCode[] = ['timeout', 'network', 'http-5xx'];

/**
 * Keeps one feed up to date for as long as somebody listens. It shows the network's answer when that is quick; the kept
 * copy, with its age, when the network is slow, fails or is not there; and never loses a list it had.
 */
export class LiveFeed<Item> {
  readonly #options: LiveFeedOptions<Item>;
  readonly #listeners = new Listeners((life) => this.#start(life));
  #state: FeedState<Item>;
  #shown: KeptCopy<Item> | undefined;
  /** From one attempt up to the next: a retry that waits is ended by whoever asks sooner. */
  #pause: AbortController | undefined;
  #attempt: Promise<void> | undefined;
  #retries = 0;

  constructor(options: LiveFeedOptions<Item>) {
    const { kind, request } = options;
    const { url, source } = request;
    this.#options = options;
    const asked = { kind, request };
    const report = { feed: plainAddress(url), asked, label: source ?? hostOf(url), count: 0, problems: [] };
    this.#state = { report: { ...report, status: 'pending' }, items: undefined };
  }

  get state(): FeedState<Item> {
    return this.#state;
  }

  subscribe(changed: () => void): () => void {
    return this.#listeners.add(changed);
  }

  /** Asks again now, or joins the request that is under way. Settles when an answer or a failure is there. */
  async refresh(): Promise<void> {
    const { life } = this.#listeners;
    this.#retries = 0;
    if (life) await this.#ask(life);
  }

  #start(life: AbortSignal): void {
    const offline = this.#options.online.subscribe(() => {
      if (this.#state.report.status !== 'fresh') void this.refresh();
    });
    life.addEventListener('abort', () => {
      offline();
      this.#pause?.abort();
      this.#attempt = undefined;
    });
    void this.#ask(life);
  }

  #ask(life: AbortSignal): Promise<void> {
    this.#pause?.abort();
    this.#attempt ??= this.#load(life).then((failure) => {
      if (life.aborted) return;
      this.#attempt = undefined;
      if (failure) void this.#retry(failure, life);
    });
    return this.#attempt;
  }

  /** One attempt, and its failure where it failed. */
  async #load(life: AbortSignal): Promise<FeedFailure | undefined> {
    const done = new AbortController();
    const slow = this.#showCopyWhenSlow(done.signal);
    try {
      const loaded = await this.#options.load(life, this.#shown?.feed.validators);
      done.abort();
      if (life.aborted) return undefined;
      this.#retries = 0;
      this.#showFresh(loaded);
      return undefined;
    } catch (error) {
      done.abort();
      await slow;
      const failure = toFailure(error);
      if (!life.aborted) await this.#showFailure(failure, life);
      return failure;
    }
  }

  async #showCopyWhenSlow(done: AbortSignal): Promise<void> {
    if (this.#shown) return;
    try {
      await this.#options.delay(SLOW, done);
    } catch {
      return;
    }
    const copy = await this.#options.copy?.read();
    if (copy && !done.aborted) this.#show(copy, 'kept');
  }

  #showFresh(loaded: LoadedFeed<Item> | 'unchanged'): void {
    const isNew = loaded !== 'unchanged';
    const feed = isNew ? loaded : this.#shown?.feed;
    if (!feed) return;
    const copy = { at: this.#options.now(), feed };
    this.#show(copy, 'fresh');
    void (isNew ? this.#options.copy?.write(copy) : this.#options.copy?.renew(copy.at));
  }

  async #showFailure(failure: FeedFailure, life: AbortSignal): Promise<void> {
    const copy = this.#shown ?? (await this.#options.copy?.read());
    if (life.aborted) return;
    const { code, message, problems = [] } = failure;
    if (copy) this.#show(copy, 'kept', failure);
    else this.#become({ ...this.#state.report, status: 'failed', failure: code, message, problems });
  }

  async #retry({ code, retryAfter }: FeedFailure, life: AbortSignal): Promise<void> {
    const turn = RETRIES[this.#retries];
    if (!PASSING.includes(code) || (retryAfter ?? 0) > LONGEST_WAIT) return;
    if (turn === undefined && retryAfter === undefined) return;
    const pause = new AbortController();
    this.#pause = pause;
    const spread = (turn ?? LONGEST_WAIT / 5) * (0.5 + this.#options.random());
    try {
      await this.#options.delay(Math.max(spread, retryAfter ?? 0), pause.signal);
    } catch {
      return;
    }
    this.#retries += 1;
    void this.#ask(life);
  }

  #show({ at, feed }: KeptCopy<Item>, status: 'fresh' | 'kept', failure?: FeedFailure): void {
    this.#shown = { at, feed };
    const { items, problems, format, label, publisher, licence, updated } = feed;
    const fetched = new Date(at);
    const { feed: address, asked } = this.#state.report;
    const report: FeedReport = {
      feed: address,
      asked,
      label,
      status,
      failure: failure?.code,
      message: failure?.message,
      format,
      updated: updated === undefined ? fetched : new Date(updated),
      fetched,
      publisher,
      licence,
      count: items.length,
      problems,
    };
    this.#become(report, items);
  }

  #become(report: FeedReport, items?: readonly Item[]): void {
    this.#state = { report, items };
    this.#listeners.tell();
  }
}

/** What is not a failure of ours is a part of buurt that did not load. */
const toFailure = (error: unknown): FeedFailure =>
  error instanceof FeedFailure ? error : new FeedFailure('network', String(error));
