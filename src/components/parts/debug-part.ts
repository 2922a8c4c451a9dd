import { nothing, type ReactiveControllerHost } from 'lit';
import type { Area } from '../../domain/area.ts';
import type { FeedReport } from '../../domain/feed.ts';
import type { Language } from '../../i18n/language.ts';
import type { DebugPanel } from './debug-panel.ts';
import type { Named } from './debug-known.ts';
import type { Lack } from './debug.ts';

/** What an element knows besides how its feeds are doing. */
export interface Shown {
  /** Where it is not simply a feed. */
  readonly lacks?: readonly Lack[];
  /** What its attributes may name. */
  readonly records?: readonly Named[];
  /** Where it is not those of the neighbourhood around. */
  readonly areas?: readonly Area[];
}

/** The webmaster's panel of any widget: it, its looks and the feed doctor are fetched when `debug` first asks for it. */
export class DebugPart {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #panel: DebugPanel | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }
  render(reports: readonly FeedReport[], language: Language, level?: number, shown?: Shown): unknown {
    if (this.#panel) return this.#panel.render(reports, language, level, shown);
    void this.#ask();
    return nothing;
  }
  async #ask(): Promise<void> {
    const part = await import('./debug-panel.ts').catch(() => undefined);
    if (!part || this.#panel) return;
    this.#panel = new part.DebugPanel(this.#host);
    this.#host.requestUpdate();
  }
}
