import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { browser } from '../../data/browser-feeds.ts';
import { plainAddress } from '../../data/feed-address.ts';
import { CONFIG_LABEL, liveConfig } from '../../data/live-config.ts';
import type { LiveFeed } from '../../data/live-feed.ts';
import type { Config } from '../../domain/config.ts';
import type { FeedReport } from '../../domain/feed.ts';

/** Follows the config at one address, for as long as its element is in the document. */
export class ConfigController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #address = '';
  #live: LiveFeed<Config> | undefined;
  #stop: (() => void) | undefined;
  /** The last one that could be read: a failure takes nothing away. */
  value: Config | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }
  /** How it is doing; `undefined` where none is named. */
  get report(): FeedReport | undefined {
    if (this.#live) return this.#live.state.report;
    return this.#address ? unreadable(this.#address) : undefined;
  }
  /** `address` is relative to the page; `''` follows nothing. Cheap when nothing changed. */
  follow(address: string): void {
    if (address === this.#address) return;
    this.#close();
    this.#address = address;
    const isAddress = address !== '' && URL.canParse(address, document.baseURI);
    this.#live = isAddress ? liveConfig(new URL(address, document.baseURI).href, browser) : undefined;
    if (!address) this.value = undefined;
    if (this.#host.isConnected) this.#open();
  }
  async refresh(): Promise<void> {
    await this.#live?.refresh();
  }
  hostConnected(): void {
    this.#open();
  }
  hostDisconnected(): void {
    this.#close();
  }
  #open(): void {
    this.#stop ??= this.#live?.subscribe(() => {
      this.value = this.#live?.state.items?.[0] ?? this.value;
      this.#host.requestUpdate();
    });
  }
  #close(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}

const unreadable = (address: string): FeedReport => ({
  feed: plainAddress(address),
  label: CONFIG_LABEL,
  status: 'failed',
  failure: 'network',
  message: 'This is not a web address.',
  count: 0,
  problems: [],
});
